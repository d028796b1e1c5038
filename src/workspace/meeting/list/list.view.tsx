import type { Body } from '../../../body/body.ts'
import { nameOfBody } from '../../../body/body.ts'
import { nameInSentence } from '../../../body/name-in-sentence.ts'
import { ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Empty } from '../../../design/empty.tsx'
import { Notice } from '../../../design/notice.tsx'
import {
  monthNames,
  sayCount,
  sayDay,
  sayList,
  sayText,
  startSentence,
} from '../../../shared/format.ts'
import type { Acting, Place } from '../../acting.ts'
import { InHat } from '../../overview/in-hat.tsx'
import { planningPlaces } from '../plan/planning-hat.ts'
import { listText } from './list.text.ts'
import { MeetingRow } from './list-row.view.tsx'
import type { OwnMeeting, OwnMeetings } from './own-meetings.ts'

interface ListProps {
  readonly acting: Acting
  readonly place: Place
  readonly own: OwnMeetings
  /** The one group that is shown; undefined for all. */
  readonly body?: Body | undefined
  /** How many meetings have just been planned. */
  readonly planned?: number | undefined
}

/** The meetings of the person's groups: those to come, those that have been, and the groups that have none. */
export function ListView(props: ListProps) {
  const { acting, place, own, planned } = props
  const { language, to } = acting
  const text = listText[language]
  const { id } = place.register.collaboration
  if (own.bodies.length === 0) {
    return (
      <Empty
        level={1}
        heading={text.noGroup}
        wayOn={
          <ButtonLink kind="secondary" href={to.start(id)}>
            {text.toPublic}
          </ButtonLink>
        }
      >
        <p>{text.noGroupWhy}</p>
      </Empty>
    )
  }
  return (
    <>
      <h1>{text.title}</h1>
      {planned === undefined ? null : (
        <Notice
          tone="info"
          heading={text.planned(startSentence(sayCount(planned, language, text.noun)))}
        />
      )}
      <Lead>{text.lead}</Lead>
      <Planning {...props} />
      <Filter {...props} />
      <Untold {...props} />
      <Coming {...props} />
      <OnlyInRegister {...props} />
      <Past {...props} />
    </>
  )
}

function nameIn({ language, today }: Acting, body: Body): string {
  return sayText(nameInSentence(nameOfBody(body, today)), language)
}

/** The way to plan a meeting, for whoever may, in the group that is shown or one to choose. */
function Planning({ acting, place, body }: ListProps) {
  const { language, to } = acting
  const places = planningPlaces(place).filter((one) => !body || one.body.id === body.id)
  const [first] = places
  if (first === undefined) return null
  const { id } = place.register.collaboration
  const text = listText[language]
  const isOne = places.length === 1
  const isWorn = place.actor.hat.id === first.hat.id
  return (
    <ButtonRow>
      {isOne ? (
        <InHat
          to={to}
          hatId={first.hat.id}
          isWorn={isWorn}
          href={to.newMeeting(id, first.body.id)}
          kind="primary"
          text={text.plan}
          label={text.plan}
        />
      ) : (
        <ButtonLink href={to.newMeeting(id)}>{text.plan}</ButtonLink>
      )}
    </ButtonRow>
  )
}

/** One group, or all of them. A question of its own in the address. */
function Filter({ acting, place, own, body }: ListProps) {
  const { language, today, to } = acting
  const text = listText[language]
  if (own.bodies.length < 2) return null
  const { id } = place.register.collaboration
  const groups = own.bodies.map((one) => ({
    slug: one.slug,
    name: sayText(nameOfBody(one, today), language),
  }))
  return (
    <nav class="part-nav" aria-label={text.filter}>
      <ul>
        <li>
          <a href={to.meetings(id)} aria-current={body ? undefined : 'page'}>
            {text.all}
          </a>
        </li>
        {groups.map(({ slug, name }) => (
          <li>
            <a
              href={`${to.meetings(id)}?grupp=${slug}`}
              aria-current={body?.slug === slug ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Meetings whose day has passed, and of which nobody has said what happened. */
function Untold(props: ListProps) {
  const { acting, own } = props
  const text = listText[acting.language].untold
  if (own.untold.length === 0) return null
  return (
    <section aria-labelledby="vad-hande">
      <h2 id="vad-hande">{text.heading}</h2>
      <p>{text.why}</p>
      <Rows {...props} meetings={own.untold} />
    </section>
  )
}

function Coming(props: ListProps) {
  const { acting, own, place } = props
  const { language } = acting
  const text = listText[language]
  const planners = new Set(planningPlaces(place).map(({ body }) => body.id))
  const lacking = own.withoutMeeting
  return (
    <section aria-labelledby="kommer">
      <h2 id="kommer">{text.coming}</h2>
      {own.coming.length === 0 ? (
        <p>
          {text.none}. {own.onlyInRegister.length === 0 ? text.noneWhy : null}
        </p>
      ) : (
        byMonth(own.coming).map(([month, meetings]) => (
          <>
            <h3>{sayMonth(month, language)}</h3>
            <Rows {...props} meetings={meetings} />
          </>
        ))
      )}
      {lacking.length === 0 || own.coming.length === 0 ? null : (
        <p class="soft">
          {text.withoutMeeting(
            sayList(
              lacking.map((body) => nameIn(acting, body)),
              language,
            ),
          )}
        </p>
      )}
      {lacking.some(({ id }) => planners.has(id)) && own.bodies.length > 1 ? (
        <PlanLacking {...props} lacking={lacking.filter(({ id }) => planners.has(id))} />
      ) : null}
    </section>
  )
}

function PlanLacking({
  acting,
  place,
  lacking,
}: ListProps & { readonly lacking: readonly Body[] }) {
  const { to, language } = acting
  const text = listText[language]
  return (
    <ul class="cell-list">
      {lacking.map((body) => (
        <li>
          <a href={to.newMeeting(place.register.collaboration.id, body.id)}>
            {text.planIn(nameIn(acting, body))}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Past(props: ListProps) {
  const { acting, place, own, body } = props
  const { language, to } = acting
  const text = listText[language]
  if (own.past.length === 0 && !own.isMore) return null
  const { id } = place.register.collaboration
  const asked = new URLSearchParams({ ...(body && { grupp: body.slug }), visa: 'alla' })
  return (
    <section aria-labelledby="varit">
      <h2 id="varit">{text.past}</h2>
      {byMonth(own.past).map(([month, meetings]) => (
        <>
          <h3>{sayMonth(month, language)}</h3>
          <Rows {...props} meetings={meetings} />
        </>
      ))}
      {own.isMore ? (
        <p>
          <a href={`${to.meetings(id)}?${asked}`}>{text.older}</a>
        </p>
      ) : null}
    </section>
  )
}

function OnlyInRegister({ acting, place, own }: ListProps) {
  const { language, today } = acting
  const text = listText[language]
  if (own.onlyInRegister.length === 0) return null
  return (
    <section>
      <h2>{text.inRegister}</h2>
      <p class="soft">{text.inRegisterWhy}</p>
      <ul>
        {own.onlyInRegister.map(({ bodyId, on, place: where }) => {
          const body = place.register.bodyById(bodyId)
          const name = body ? sayText(nameOfBody(body, today), language) : bodyId
          return (
            <li>{[`${name}, ${sayDay(on, language)}`, ...(where ? [where] : [])].join('. ')}</li>
          )
        })}
      </ul>
    </section>
  )
}

function Rows({
  acting,
  place,
  meetings,
}: ListProps & { readonly meetings: readonly OwnMeeting[] }) {
  return (
    <ul class="todo">
      {meetings.map((one) => (
        <MeetingRow acting={acting} place={place} own={one} />
      ))}
    </ul>
  )
}

function byMonth(meetings: readonly OwnMeeting[]): readonly (readonly [string, OwnMeeting[]])[] {
  return [...Map.groupBy(meetings, ({ meeting }) => meeting.on.slice(0, 7))]
}

function sayMonth(month: string, language: Acting['language']): string {
  const name = monthNames[language][Number(month.slice(5)) - 1] ?? ''
  return startSentence(`${name} ${month.slice(0, 4)}`)
}
