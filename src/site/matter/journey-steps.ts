import { isWaiting } from '../../adoption/decision/decision.ts'
import { standingOn } from '../../adoption/ledger/ledger-status.ts'
import type { PublicLedger } from '../../adoption/public/public-ledger.ts'
import type { PublicEvent } from '../../matter/public/public-matter.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'

/** A step of a matter's way: one event, or what several principals decided on one recommendation. */
export type Step =
  | { readonly kind: 'event'; readonly event: PublicEvent }
  | {
      readonly kind: 'decisions'
      readonly recommendationId: string
      readonly events: readonly [PublicEvent, ...PublicEvent[]]
    }

/** As many decisions in a row are told one by one; more are told together. */
const mostToldAlone = 2

/** The steps of a way: decisions that come one after the other are told together, recommendation by recommendation. */
export function stepsOf(events: readonly PublicEvent[]): readonly Step[] {
  return runsOf(events).flatMap((run): readonly Step[] => {
    const [first] = run
    if (first?.kind !== 'decided') return run.map((event) => ({ kind: 'event', event }))
    const about = Map.groupBy(run, ({ data }) => String(data.recommendationId ?? ''))
    return [...about].flatMap(([recommendationId, [one, ...others]]): readonly Step[] => {
      if (!one) return []
      return others.length < mostToldAlone
        ? [one, ...others].map((event) => ({ kind: 'event', event }))
        : [{ kind: 'decisions', recommendationId, events: [one, ...others] }]
    })
  })
}

/** The events in their order, with decisions that follow upon each other in one run. */
function runsOf(events: readonly PublicEvent[]): readonly (readonly PublicEvent[])[] {
  const runs: PublicEvent[][] = []
  for (const event of events) {
    const last = runs.at(-1)
    if (event.kind === 'decided' && last?.[0]?.kind === 'decided') last.push(event)
    else runs.push([event])
  }
  return runs
}

/** A meeting that lies ahead, with the matter on its agenda. */
export interface ComingMeeting {
  readonly bodyId: string
  readonly on: CalendarDay
}

/** The next meeting that people have been called to with the matter on the agenda, as it has been moved since. */
export function comingMeeting(
  events: readonly PublicEvent[],
  today: CalendarDay,
): ComingMeeting | undefined {
  const meetings = new Map<string, ComingMeeting>()
  const key = (bodyId: string, on: string) => `${bodyId} ${on}`
  for (const { kind, data } of events) {
    const { bodyId, meetingOn, newMeetingOn } = data
    if (typeof bodyId !== 'string' || typeof meetingOn !== 'string') continue
    // A day in an event was written by the program.
    if (kind === 'noticed') {
      meetings.set(key(bodyId, meetingOn), { bodyId, on: meetingOn as CalendarDay })
    }
    if (kind === 'meetingMoved' || kind === 'meetingCancelled') {
      const wasNoticed = meetings.delete(key(bodyId, meetingOn))
      if (wasNoticed && typeof newMeetingOn === 'string') {
        meetings.set(key(bodyId, newMeetingOn), { bodyId, on: newMeetingOn as CalendarDay })
      }
    }
    if (kind === 'outcomeReached') meetings.delete(key(bodyId, meetingOn))
  }
  return [...meetings.values()]
    .filter(({ on }) => on >= today)
    .toSorted((one, other) => one.on.localeCompare(other.on))[0]
}

/** What a matter's principals are asked: the recommendations the group still works with, and who has not answered. */
export interface Asked {
  readonly ledgers: readonly PublicLedger[]
  /** Each principal once, though it may be waited for in several. */
  readonly waitingIds: readonly string[]
  /** How many answers are waited for, and the first day by which one is. */
  readonly answers: number
  readonly dueOn?: CalendarDay
}

/** What the principals are asked in a matter on a day; undefined when nothing is. */
export function askedIn(ledgers: readonly PublicLedger[], on: CalendarDay): Asked | undefined {
  const active = ledgers.filter(({ hasEnded }) => !hasEnded)
  if (active.length === 0) return undefined
  const waiting = active.flatMap(({ decisions }) =>
    decisions.filter((row) => isWaiting(standingOn(row, on))),
  )
  const [dueOn] = waiting.flatMap((row) => row.dueOn ?? []).toSorted()
  return {
    ledgers: active,
    waitingIds: [...new Set(waiting.map(({ principalId }) => principalId))],
    answers: waiting.length,
    ...(dueOn !== undefined && { dueOn }),
  }
}
