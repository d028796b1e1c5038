import { sayRole } from '../../actor/actor.text.ts'
import { takesPartIn } from '../../actor/actor.ts'
import { nameOfBody } from '../../body/body.ts'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Entries } from '../../design/entries.tsx'
import { Notice } from '../../design/notice.tsx'
import { heldTogether } from '../../http/hold-together.ts'
import { sayNumber, sayText, sayWeek, startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import type { EndedGroup } from './ended-groups.ts'
import { EndedGroups } from './ended-groups.view.tsx'
import { InHat } from './in-hat.tsx'
import { overviewText } from './overview.text.ts'
import { ownTasksText } from './own-tasks.text.ts'
import { sayDue, sayGreeting, sayToday, sayWeekday } from './say-when.ts'
import { type Spoken, toldApart } from './told-apart.ts'
import { hatFor, isLate } from './waiting.ts'
import type { Waiting } from './what-waits.ts'
import { type OwnGroup, ownGroups } from './your-groups.ts'

interface OverviewProps {
  readonly acting: Acting
  /** The most urgent first. */
  readonly waiting: readonly Waiting[]
  /** The groups whose task has ended. */
  readonly ended: readonly EndedGroup[]
  /** Shows every thing, not only the most urgent. */
  readonly isWhole: boolean
  /** The code of what has just been done, from the address. */
  readonly done?: string | undefined
}

/** As many things as anybody takes in at once; the rest are a link away. */
const mostShown = 20

/** Where the rest of the list is asked for. */
const wholeQuery = { name: 'visa', value: 'allt' } as const

/** Whether the address asks for every thing that waits. */
export function asksForWhole(query: (name: string) => string | undefined): boolean {
  return query(wholeQuery.name) === wholeQuery.value
}

/** What waits for the person, most urgent first and one button each; then their next meeting and their groups. */
export function OverviewView({ acting, waiting, ended, isWhole, done }: OverviewProps) {
  const { language, today, now, name, to } = acting
  const text = overviewText[language]
  const groups = ownGroups(acting)
  const shown = isWhole ? waiting : waiting.slice(0, mostShown)
  const left = waiting.length - shown.length
  const spoken = toldApart(shown.map(({ thing }) => thing))
  return (
    <>
      <p class="kicker">{sayToday(today, language)}</p>
      <h1>{sayGreeting(name, now, language)}</h1>
      {done === 'kastat' ? <Notice tone="info" heading={text.discarded} /> : null}
      {waiting.length === 0 ? (
        <NothingWaits acting={acting} />
      ) : (
        <>
          <Lead>{text.lead(countOf(waiting, acting))}</Lead>
          <h2 class="ds-sr-only">{text.waiting}</h2>
          <ul class="todo">
            {shown.map((one, index) => (
              <TodoRow
                acting={acting}
                waiting={one}
                isFirst={index === 0}
                spoken={spoken.get(one.thing.id)}
              />
            ))}
          </ul>
          {left > 0 ? (
            <p>
              <a href={`${to.overview()}?${wholeQuery.name}=${wholeQuery.value}`}>
                {text.more(sayNumber(left, language))}
              </a>
            </p>
          ) : null}
        </>
      )}
      <EndedGroups acting={acting} ended={ended} />
      <NextMeeting acting={acting} groups={groups} />
      <Groups acting={acting} groups={groups} />
      {waiting.length === 0 ? null : <WaysOn acting={acting} />}
    </>
  )
}

function countOf(waiting: readonly Waiting[], { today }: Acting) {
  const late = waiting.filter(({ thing }) => isLate(thing, today)).length
  const dated = waiting.filter(({ thing }) => thing.due !== undefined).length - late
  return { all: waiting.length, late, dated }
}

interface RowProps {
  readonly acting: Acting
  readonly waiting: Waiting
  readonly isFirst: boolean
  readonly spoken: Spoken | undefined
}

/** One thing: by when, what, what it is about, and its button. */
function TodoRow({ acting, waiting: { thing, place }, isFirst, spoken }: RowProps) {
  const { language, today } = acting
  const text = overviewText[language]
  const hat = place.actor.hats.find(({ id }) => id === thing.hatId)
  const isWorn = place.actor.hat.id === thing.hatId
  const role = hat && sayRole(hat, language)
  const wornRole = sayRole(place.actor.hat, language)
  const when = isLate(thing, today) ? 'late' : thing.due === undefined ? 'none' : 'day'
  return (
    <li>
      <p class="todo__when" data-when={when}>
        {thing.due === undefined ? (
          text.noDay
        ) : (
          <time datetime={thing.due}>{sayDue(thing.due, today, language)}</time>
        )}
      </p>
      <div class="todo__what">
        <h3>
          <a href={thing.href} aria-label={spoken?.link}>
            {thing.title}
          </a>
        </h3>
        <p>
          {heldTogether(thing.about)}
          {isWorn || role === undefined || role === wornRole ? null : ` ${text.inRole(role)}`}
        </p>
      </div>
      <InHat
        to={acting.to}
        hatId={thing.hatId}
        isWorn={isWorn}
        href={thing.act.href}
        kind={isFirst ? 'primary' : 'secondary'}
        text={thing.act.text}
        label={spoken?.button ?? thing.act.text}
      />
    </li>
  )
}

function NothingWaits({ acting }: { readonly acting: Acting }) {
  const text = overviewText[acting.language]
  return (
    <Empty heading={text.nothing} wayOn={waysOn(acting)}>
      <p>{text.nothingWhy}</p>
    </Empty>
  )
}

function WaysOn({ acting }: { readonly acting: Acting }) {
  return <ButtonRow>{waysOn(acting)}</ButtonRow>
}

/** To raise a matter, for whoever may, and to the matters one may read. */
function waysOn({ language, to, current }: Acting) {
  if (current === undefined) return null
  const text = overviewText[language]
  const { id } = current.register.collaboration
  const isInBody = current.actor.hat.kind === 'body'
  return (
    <>
      {isInBody ? (
        <ButtonLink kind="secondary" href={to.newMatter(id)}>
          {text.raise}
        </ButtonLink>
      ) : null}
      <ButtonLink kind="secondary" href={to.matters(id)}>
        {isInBody ? text.groupMatters : text.readMatters}
      </ButtonLink>
      {isInBody ? (
        <ButtonLink kind="secondary" href={to.ownTasks(id)}>
          {ownTasksText[language].title}
        </ButtonLink>
      ) : null}
    </>
  )
}

interface GroupsProps {
  readonly acting: Acting
  readonly groups: readonly OwnGroup[]
}

/** The first of the meetings that the person's groups have planned. */
function NextMeeting({ acting, groups }: GroupsProps) {
  const { language, today, to } = acting
  const text = overviewText[language]
  const next = groups.find(({ nextMeeting }) => nextMeeting !== undefined)
  if (next?.nextMeeting === undefined) return null
  const { on, mode, place } = next.nextMeeting
  return (
    <section>
      <h2>{text.nextMeeting}</h2>
      <h3>
        <a href={`${to.meetings(next.place.register.collaboration.id)}?grupp=${next.body.slug}`}>
          {sayText(nameOfBody(next.body, today), language)}, {sayWeekday(on, language)}
        </a>
      </h3>
      <p>
        {[
          `${startSentence(sayWeek(on, language))}.`,
          ...(mode ? [text.modes[mode]] : []),
          ...(place ? [text.place(place)] : []),
        ].join(' ')}
      </p>
    </section>
  )
}

/** Every group the person sits in or supports: what they are there, when it meets, and where its matters are. */
function Groups({ acting, groups }: GroupsProps) {
  const { language, today, to } = acting
  const text = overviewText[language]
  if (groups.length === 0) return null
  return (
    <section>
      <h2>{text.groups}</h2>
      <Entries
        items={groups.map(({ body, hats, place, nextMeeting }) => {
          const name = sayText(nameOfBody(body, today), language)
          const { id } = place.register.collaboration
          const roles = [...new Set(hats.map((hat) => sayRole(hat, language)))].join(', ')
          const meets = nextMeeting
            ? text.meets(sayWeekday(nextMeeting.on, language))
            : text.noMeeting
          return {
            href: to.group(id, body.id),
            title: name,
            text: `${startSentence(roles)}. ${meets}`,
            aside: (
              <InHat
                to={to}
                hatId={hatFor(place, (hat) => takesPartIn(hat, body.id))?.id ?? ''}
                isWorn={takesPartIn(place.actor.hat, body.id)}
                href={`${to.matters(id)}?organ=${body.slug}`}
                kind="tertiary"
                text={text.matters}
                label={text.mattersOf(name)}
              />
            ),
          }
        })}
      />
    </section>
  )
}
