import { mayOpenLedger } from '../../../adoption/adoption.policy.ts'
import type { AnchoredState } from '../../../anchoring/anchored-state.ts'
import { Status } from '../../../design/status.tsx'
import { agendaText } from '../../../meeting/agenda/agenda.text.ts'
import { type AgendaItem, timeOf } from '../../../meeting/agenda/agenda.ts'
import { minutesBefore, sayMinutes } from '../../../meeting/agenda/agenda-times.ts'
import { hasBegun, isToCome, isUntold } from '../../../meeting/meeting.ts'
import { outcomeText } from '../../../meeting/outcome/outcome.text.ts'
import { sayCount } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { sayTimeAfter } from '../say-meeting.ts'
import { hubText } from './hub.text.ts'
import type { Hub } from './hub.ts'

interface AgendaProps {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly hub: Hub
}

/** The agenda in order: when each item begins, what it asks for, its matter and papers, and what it led to. */
export function HubAgenda({ acting, found, hub }: AgendaProps) {
  const { language, today } = acting
  const { meeting } = found
  const text = hubText[language].agenda
  const { items } = hub
  const before = minutesBefore(items)
  const { minutes, over } = timeOf(items, meeting.minutes)
  const inNotice = new Set(
    hub.notices.findLast(({ method }) => method === 'request')?.content.items.map(({ id }) => id),
  )
  const isDraft = meeting.state === 'planned' || meeting.state === 'agenda'
  return (
    <section id="dagordning" aria-labelledby="dagordning-rubrik">
      <h2 id="dagordning-rubrik">{text.heading}</h2>
      {items.length === 0 ? (
        <p>{isToCome(meeting) && !isUntold(meeting, today) ? text.none : text.neverMade}</p>
      ) : (
        <>
          {isDraft ? <p class="soft">{text.notYet}</p> : null}
          <ol class="agenda">
            {items.map((item, index) => (
              <li>
                <p class="agenda__time">
                  <span>{sayTimeAfter(meeting, before.get(item.id) ?? 0, language)}</span>{' '}
                  <span class="soft">{sayMinutes(item.minutes, language)}</span>
                </p>
                <Item
                  acting={acting}
                  found={found}
                  hub={hub}
                  item={item}
                  number={index + 1}
                  isNew={item.isRaisedAtMeeting || (!isDraft && !inNotice.has(item.id))}
                />
              </li>
            ))}
          </ol>
          {isToCome(meeting) ? (
            <p class="soft">
              {text.takes(sayMinutes(minutes, language))}{' '}
              {over > 0 ? text.ends(sayMinutes(over, language)) : null}
            </p>
          ) : null}
        </>
      )}
    </section>
  )
}

interface ItemProps extends AgendaProps {
  readonly item: AgendaItem
  readonly number: number
  /** Not in the last notice. */
  readonly isNew: boolean
}

function Item({ acting, found, hub, item, number, isNew }: ItemProps) {
  const { language, to } = acting
  const { meeting, place } = found
  const text = hubText[language].agenda
  const { id } = place.register.collaboration
  const matter = item.matterId === undefined ? undefined : hub.matterNumbers.get(item.matterId)
  const papers = item.papers.length
  return (
    <div class="agenda__what">
      <h3 class="agenda__title">
        {number}. <a href={to.meeting(id, meeting.id, `punkt/${item.id}`)}>{item.title}</a>
      </h3>
      <p class="soft">
        {agendaText[language].kind[item.kind].name}
        {item.presenter === undefined ? null : ` · ${text.presenter(item.presenter)}`}
        {matter === undefined ? null : (
          <>
            {' · '}
            <a href={to.matter(id, matter)}>{text.matter(matter)}</a>
          </>
        )}
        {papers === 0 ? null : ` · ${sayCount(papers, language, text.papers)}`}
      </p>
      {isNew ? (
        <p>
          <Status tone="warn" shape="plus">
            {agendaText[language].notInNotice}
          </Status>
        </p>
      ) : null}
      <Anchored acting={acting} found={found} state={hub.anchored.get(item.id)} />
      <Outcomes acting={acting} found={found} hub={hub} item={item} />
    </div>
  )
}

/** How an item is anchored: to a member whether they have done it, to those who lead the meeting how many have. */
function Anchored({
  acting: { language },
  found,
  state,
}: Pick<AgendaProps, 'acting' | 'found'> & { readonly state: AnchoredState | undefined }) {
  if (state === undefined) return null
  const text = hubText[language].agenda
  const { hat } = found.place.actor
  const own = found.canRun ? undefined : hat.principalId
  const all = state.anchored.length + state.missing.length
  if (own !== undefined && (state.anchored.includes(own) || state.missing.includes(own))) {
    const isDone = state.anchored.includes(own)
    return (
      <p>
        <Status tone={isDone ? 'ok' : 'open'}>{isDone ? text.ownDone : text.ownMissing}</Status>
      </p>
    )
  }
  if (!found.canRun || all === 0) return null
  return (
    <p>
      <Status tone={state.missing.length === 0 ? 'ok' : 'open'}>
        {text.anchored(String(state.anchored.length), String(all))}
      </Status>
    </p>
  )
}

/** What an item led to. Shown to those who may read the notes: until then it is a draft. */
function Outcomes({ acting, found, hub, item }: AgendaProps & Pick<ItemProps, 'item'>) {
  const { language, to } = acting
  const { place, meeting } = found
  const asks = mayOpenLedger(place.actor, meeting.bodyId, { isFromMeeting: true }).allowed
  if (!hasBegun(found.meeting) || !hub.canReadNotes) return null
  const outcomes = hub.outcomes.filter(({ itemId }) => itemId === item.id)
  if (outcomes.length === 0) return null
  return (
    <ul>
      {outcomes.map(({ id, kind, text }) => (
        <li>
          <strong>{outcomeText[language].kind[kind].name}.</strong>{' '}
          <span class="as-typed">{text}</span>
          {kind === 'recommendation' && asks ? (
            <>
              {' '}
              <a
                href={`${to.ledgers(meeting.collaborationId)}/nytt?utfall=${id}&mote=${meeting.id}&punkt=${item.id}`}
              >
                {hubText[language].agenda.ledger}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
