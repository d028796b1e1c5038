import type { DeliveryFact, MeetingFact } from '../../src/charter/activity.ts'
import { day } from '../../src/shared/calendar-day.ts'

/** A meeting that was held in person for three hours. */
export function aMeeting(changes: Partial<MeetingFact> = {}): MeetingFact {
  const on = changes.on ?? day('2026-03-12')
  return {
    id: `mote-${on}`,
    bodyId: 'samverkansgrupp-halsa',
    on,
    status: 'held',
    hours: 3,
    mode: 'physical',
    isExample: true,
    ...changes,
  }
}

/** Meetings held on some days. */
export function heldOn(...days: readonly string[]): readonly MeetingFact[] {
  return days.map((on) => aMeeting({ on: day(on) }))
}

/** Meetings planned for some days. */
export function plannedFor(...days: readonly string[]): readonly MeetingFact[] {
  return days.map((on) => aMeeting({ on: day(on), status: 'planned' }))
}

/** A follow-up about 2026, handed to Strategisk Regional Beredning in June. */
export function aDelivery(changes: Partial<DeliveryFact> = {}): DeliveryFact {
  const on = changes.on ?? day('2026-06-15')
  return {
    id: `lamnat-${on}`,
    bodyId: 'samverkansgrupp-halsa',
    kind: 'followUp',
    on,
    forYear: Number(on.slice(0, 4)),
    toBodyId: 'strategisk-regional-beredning',
    isExample: true,
    ...changes,
  }
}
