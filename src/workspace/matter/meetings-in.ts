import type { MatterEvent } from '../../matter/event/matter-event.ts'
import { type CalendarDay, parseCalendarDay } from '../../shared/calendar-day.ts'

/** A meeting in the story of a matter: it is on its agenda, or was dealt with there. */
export interface MeetingInStory {
  readonly meetingId: string
  readonly bodyId: string
  readonly on: CalendarDay
  readonly isDealtWith: boolean
}

/** The meetings of a matter's story, the earliest first: not those it was taken off again, or that were cancelled. */
export function meetingsIn(events: readonly MatterEvent[]): readonly MeetingInStory[] {
  const found = new Map<string, MeetingInStory>()
  for (const { kind, data } of events) {
    const { meetingId, bodyId } = data
    if (typeof meetingId !== 'string' || typeof bodyId !== 'string') continue
    const on = dayFrom(kind === 'meetingMoved' ? data.newMeetingOn : data.meetingOn)
    switch (kind) {
      case 'putOnAgenda':
      case 'meetingMoved':
        if (on) found.set(meetingId, { meetingId, bodyId, on, isDealtWith: false })
        break
      case 'outcomeReached':
        if (on) found.set(meetingId, { meetingId, bodyId, on, isDealtWith: true })
        break
      case 'takenOffAgenda':
      case 'meetingCancelled':
        if (!found.get(meetingId)?.isDealtWith) found.delete(meetingId)
        break
    }
  }
  return [...found.values()].toSorted((one, other) => (one.on < other.on ? -1 : 1))
}

function dayFrom(value: unknown): CalendarDay | undefined {
  const parsed = typeof value === 'string' ? parseCalendarDay(value) : undefined
  return parsed?.ok ? parsed.value : undefined
}
