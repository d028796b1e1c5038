import type { Hat } from '../../actor/actor.ts'
import { type Body, nameOfBody } from '../../body/body.ts'
import type { MeetingFact } from '../../charter/activity.ts'
import { addDays, type CalendarDay } from '../../shared/calendar-day.ts'
import type { Acting, Place } from '../acting.ts'

/** A body that the person has a hat in. */
export interface OwnGroup {
  readonly place: Place
  readonly body: Body
  /** Every hat they have there. */
  readonly hats: readonly Hat[]
  readonly nextMeeting?: MeetingFact
}

/** How far ahead a next meeting is worth telling, in days. */
const nextMeetingWithin = 366

/** The bodies that the person sits in or supports, by when they meet next; those without a meeting last, by name. */
export function ownGroups({
  places,
  today,
}: Pick<Acting, 'places' | 'today'>): readonly OwnGroup[] {
  return places
    .flatMap((place) => {
      const { register, actor } = place
      const bodyIds = actor.hats.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : []))
      return [...new Set(bodyIds)].flatMap((bodyId): readonly OwnGroup[] => {
        const body = register.bodyById(bodyId)
        if (body === undefined) return []
        const hats = actor.hats.filter((hat) => hat.kind === 'body' && hat.bodyId === bodyId)
        const nextMeeting = nextOf(register.meetingsOf(bodyId), today)
        return [{ place, body, hats, ...(nextMeeting && { nextMeeting }) }]
      })
    })
    .toSorted(
      (one, other) =>
        compared(one.nextMeeting?.on ?? '9999', other.nextMeeting?.on ?? '9999') ||
        nameOfBody(one.body, today).sv.localeCompare(nameOfBody(other.body, today).sv, 'sv'),
    )
}

function nextOf(meetings: readonly MeetingFact[], today: CalendarDay): MeetingFact | undefined {
  const horizon = addDays(today, nextMeetingWithin)
  return meetings
    .filter(({ status, on }) => status === 'planned' && on >= today && on <= horizon)
    .toSorted((one, other) => compared(one.on, other.on))[0]
}

function compared(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
