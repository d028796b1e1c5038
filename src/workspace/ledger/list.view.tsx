import { sayHat } from '../../actor/actor.text.ts'
import { isWaiting, type PrincipalDecision } from '../../adoption/decision/decision.ts'
import { sayStatus } from '../../adoption/ledger/ledger-status.text.ts'
import { overdueIn, standingOn, statusOf } from '../../adoption/ledger/ledger-status.ts'
import { sayPrincipals } from '../../adoption/ledger/ledger-strip.tsx'
import type { Ledger } from '../../adoption/recommendation.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Entries, type Entry } from '../../design/entries.tsx'
import { Status, type Tone } from '../../design/status.tsx'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { sayCount, sayDay, startSentence } from '../../shared/format.ts'
import type { Acting, Place } from '../acting.ts'
import { bodyName, principalName } from '../matter/naming.ts'
import { type AskedShow, asksFor, shows } from './asked-show.ts'
import { ledgerText } from './ledger.text.ts'
import { namingOf } from './ledger-frame.tsx'

interface LedgerListProps {
  readonly acting: Acting
  readonly place: Place
  readonly show: AskedShow
  /** Every ledger that may be read in the role, the latest first. */
  readonly ledgers: readonly Ledger[]
  /** As many as are read at most. */
  readonly most: number
}

/** The ledgers one may read in the role one wears: where each stands, and what it waits for. */
export function LedgerListView(props: LedgerListProps) {
  const { acting, place, show, ledgers, most } = props
  const { language, today, to } = acting
  const text = ledgerText[language].list
  const { actor, register } = place
  const { id } = register.collaboration
  return (
    <>
      <h1>{text.title}</h1>
      <Lead>
        {text.lead(sayHat(actor.hat, register, today, language))}{' '}
        {actor.hats.length > 1 ? <a href={to.hats(to.ledgers(id))}>{text.changeRole}</a> : null}
      </Lead>
      {ledgers.length === 0 ? (
        <Empty
          heading={text.empty}
          wayOn={
            <ButtonLink kind="secondary" href={to.overview()}>
              {text.toOverview}
            </ButtonLink>
          }
        >
          <p>{text.emptyWhy}</p>
        </Empty>
      ) : (
        <>
          <nav class="part-nav" aria-label={text.filters}>
            <ul>
              {shows.map((one) => (
                <li>
                  <a
                    href={`${to.ledgers(id)}${one === 'all' ? '' : `?visa=${asksFor[one]}`}`}
                    aria-current={one === show ? 'page' : undefined}
                  >
                    {text.show[one]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <Shown {...props} />
          {ledgers.length === most ? <p class="soft">{text.most(most)}</p> : null}
        </>
      )}
    </>
  )
}

function Shown({ acting, place, show, ledgers }: LedgerListProps) {
  const { language, today, to } = acting
  const text = ledgerText[language].list
  const found = ledgers.filter((ledger) => isShown(ledger, show, today))
  if (found.length === 0) {
    return (
      <Empty
        heading={text.none}
        wayOn={
          <ButtonLink kind="secondary" href={to.ledgers(place.register.collaboration.id)}>
            {text.showAll}
          </ButtonLink>
        }
      >
        <p>{text.noneWhy}</p>
      </Empty>
    )
  }
  return (
    <>
      <h2 class="result-count">{startSentence(sayCount(found.length, language, text.noun))}</h2>
      <Entries items={found.map((ledger) => entryOf(acting, place, ledger, ledgers))} />
    </>
  )
}

function isShown(ledger: Ledger, show: AskedShow, today: CalendarDay): boolean {
  switch (show) {
    case 'all':
      return true
    case 'waiting':
      return !ledger.ended && waitedFor(ledger, today).length > 0
    case 'inForce':
      return statusOf(ledger, today).holdsFor.length > 0
    case 'ended':
      return ledger.ended !== undefined
  }
}

/** The rows that the group waits for, on a day. */
function waitedFor(ledger: Ledger, today: CalendarDay): readonly PrincipalDecision[] {
  return ledger.decisions.filter((row) => isWaiting(standingOn(row, today)))
}

function entryOf(acting: Acting, place: Place, ledger: Ledger, all: readonly Ledger[]): Entry {
  const { language, today, to } = acting
  const text = ledgerText[language].list
  const naming = namingOf(acting, place)
  const main = all.find(({ id }) => id === ledger.partOfId)
  const body = startSentence(bodyName(naming, ledger.byBodyId))
  return {
    href: to.ledger(place.register.collaboration.id, ledger.id),
    title: ledger.title,
    text: [
      ...(main ? [text.partOf(main.title)] : []),
      text.recommended(body, sayDay(ledger.recommendedOn, language)),
      ...sayWaiting(acting, place, ledger),
    ].join(' '),
    aside: (
      <Status tone={toneOf(ledger, today)}>
        {startSentence(sayStatus(ledger, today, language))}
      </Status>
    ),
  }
}

/** What it waits for: the reader's own principal, those that are late, and the next day that somebody is to answer by. */
function sayWaiting(acting: Acting, place: Place, ledger: Ledger): readonly string[] {
  const { language, today } = acting
  const text = ledgerText[language].list
  if (ledger.ended) return []
  const { hat } = place.actor
  const waiting = waitedFor(ledger, today)
  const isOwn = waiting.some(({ principalId }) => principalId === hat.principalId)
  const late = overdueIn(ledger, today).length
  const days = waiting.flatMap(({ dueOn }) => (dueOn && dueOn >= today ? [dueOn] : [])).toSorted()
  const [next] = days
  const count = (many: number) => startSentence(sayPrincipals(many, language))
  return [
    ...(isOwn && hat.kind === 'authority'
      ? [text.own(principalName(namingOf(acting, place), hat.principalId))]
      : []),
    ...(late > 0 ? [text.late(count(late))] : []),
    ...(next
      ? [
          text.nextDue(
            sayDay(next, language),
            sayPrincipals(days.filter((day) => day === next).length, language),
          ),
        ]
      : []),
  ]
}

/** How a ledger stands, as the tone of its status: it holds for somebody, it cannot, or it is waited for. */
export function toneOf(ledger: Ledger, today: CalendarDay): Tone {
  if (ledger.ended) return 'neutral'
  const { holdsFor, isForAll, condition } = statusOf(ledger, today)
  if (isForAll) return 'ok'
  if (condition === 'stopped') return 'stop'
  return holdsFor.length > 0 ? 'ok' : 'open'
}
