import type { Body } from '../../body/body.ts'
import type { CompositionPart } from '../../charter/charter.ts'
import { endedTerm } from '../../charter/ended-term.ts'
import { Words } from '../../design/words.tsx'
import { emptySince, isVacant, type SeatHolding } from '../../seat/seat.ts'
import { type CalendarDay, daysBetween } from '../../shared/calendar-day.ts'
import {
  sayCount,
  sayDay,
  sayDayCount,
  sayNumber,
  sayPartialDate,
  sayText,
} from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { appointedTogether, RosterTable } from '../roster/roster-table.tsx'
import { SeatStrip, whoseSeat } from '../roster/seat-strip.tsx'
import { bodyText } from './body.text.ts'
import type { BodyPage } from './body-page.ts'
import { ownNoun } from './own-noun.ts'

interface WhoSitsProps {
  readonly context: CollaborationContext
  readonly page: BodyPage
}

/**
 * The seats as a picture, in a sentence and as a table; or what the sources say when they name no seats.
 * Of a group that does not work on the day, nothing is said to be missing.
 */
export function WhoSits({ context, page }: WhoSitsProps) {
  const { language } = context
  const text = bodyText[language]
  const { roster, charter, body, status } = page
  if (status !== 'active' && roster.count.seats === 0) return null
  if (body.inEach && roster.count.seats === 0 && !charter?.composition.parts.length) return null
  const uncounted = (charter?.composition.parts ?? []).filter(
    ({ count, place }) => count === undefined && place === 'seat',
  )
  return (
    <>
      <h2>{text.who}</h2>
      {roster.count.seats > 0 ? (
        <>
          <SeatStrip context={context} roster={roster} />
          <p class="soft">{seatSentences(context, page).join(' ')}</p>
          <RosterTable context={context} roster={roster} />
        </>
      ) : (
        <p>{withoutSeats(context, page, uncounted)}</p>
      )}
      {uncounted.length > 0 ? (
        <Categories
          context={context}
          body={body}
          parts={uncounted}
          besides={roster.count.seats > 0}
        />
      ) : null}
    </>
  )
}

function withoutSeats(
  context: CollaborationContext,
  { body, charter }: BodyPage,
  uncounted: readonly CompositionPart[],
): string {
  const text = bodyText[context.language]
  const { statedTotal, parts } = charter?.composition ?? { parts: [] }
  if (statedTotal) {
    const { register, day, language } = context
    const ended = endedTerm(register, body.id, day)
    if (ended) return text.seatsEnded(statedTotal.seats, sayDay(ended.lastDay, language))
    const isDivided = parts.some(({ count, place }) => count !== undefined && place === 'seat')
    return isDivided ? text.statedUnfilled(statedTotal.seats) : text.statedOnly(statedTotal.seats)
  }
  return uncounted.length > 0 ? text.categoriesOnly : text.noSeats(ownNoun(context, body))
}

/** Who the group consists of, when the source names the categories but not how many. */
function Categories({
  context,
  body,
  parts,
  besides,
}: {
  readonly context: CollaborationContext
  readonly body: Body
  readonly parts: readonly CompositionPart[]
  /** The seats that are known have been shown already. */
  readonly besides: boolean
}) {
  const text = bodyText[context.language]
  return (
    <>
      <p>{besides ? text.categoriesBesides : text.categories(ownNoun(context, body))}:</p>
      <ul>
        {parts.map(({ label }) => (
          <li>
            <Words text={label} language={context.language} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** How many seats are filled, and each vacant one with how long it has been so. */
function seatSentences(
  context: CollaborationContext,
  { roster, charter }: BodyPage,
): readonly string[] {
  const { language } = context
  const text = bodyText[language]
  const { seats, filled, vacant, unknown } = roster.count
  const together = appointedTogether(roster)
  const nonDeciding = roster.parts.find(({ decisionRight }) => decisionRight === 'none')
  const { statedTotal, parts } = charter?.composition ?? { parts: [] }
  const isPartial = parts.some(({ count, place }) => count === undefined && place === 'seat')
  const counted =
    filled + vacant === 0
      ? text.countsUnknown(sayCount(seats, language, text.seatNoun))
      : text.counts(filled, seats, sayNumber(seats, language, 'en'), isPartial)
  return [
    ...(isPartial && statedTotal ? [text.statedSeats(statedTotal.seats)] : []),
    counted,
    ...(nonDeciding && roster.parts.length > 1
      ? [text.ofWhichNonDeciding(sayNumber(nonDeciding.count.seats, language, 'en'))]
      : []),
    ...(unknown > 0 && filled + vacant > 0
      ? [text.alsoUnknown(sayCount(unknown, language, text.seatNoun))]
      : []),
    ...roster.parts
      .flatMap(({ groups }) => groups.flatMap(({ holdings }) => holdings))
      .filter(isVacant)
      .map((holding) => vacancySentence(context, holding)),
    ...(together ? [text.allAppointed(sayPartialDate(together, language))] : []),
  ]
}

function vacancySentence(context: CollaborationContext, holding: SeatHolding): string {
  const { language } = context
  const text = bodyText[language]
  const { since, after } = emptySince(holding)
  const whose = whoseSeat(context, holding)
  if (after) return text.vacantAfterTime(whose, sayPartialDate(after, language))
  if (holding.occupancy === 'appointmentPending') {
    const seat = sayText(holding.seat.label, language)
    return since
      ? text.pendingSince(seat, sayPartialDate(since, language))
      : text.pendingUnknownTime(seat)
  }
  if (since === undefined) return text.vacantUnknownTime(sayText(holding.seat.label, language))
  return since.precision === 'day'
    ? vacantDays(context, whose, since.day)
    : text.vacantSinceTime(whose, sayPartialDate(since, language))
}

/** How long a seat has been empty. Counted in days only when the day is known. */
function vacantDays(
  { language, day }: CollaborationContext,
  whose: string,
  since: CalendarDay,
): string {
  const text = bodyText[language]
  const days = daysBetween(since, day)
  return days > 0
    ? text.vacantFor(whose, sayDayCount(days, language))
    : text.vacantToday(whose, sayDay(since, language))
}
