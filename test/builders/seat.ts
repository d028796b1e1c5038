import type { Mandate, Seat } from '../../src/seat/seat.ts'
import { partialDate } from '../../src/shared/partial-date.ts'

/** A member's seat that belongs to Sala, of which no source says who sits there. */
export function aSeat(changes: Partial<Seat> = {}): Seat {
  return {
    id: 'samverkansgrupp-halsa/ledamoter/sala',
    bodyId: 'samverkansgrupp-halsa',
    charterId: 'politiska-samverkansgrupper',
    partId: 'ledamoter',
    place: 'seat',
    role: 'member',
    label: { sv: 'Ledamot från kommunen', en: 'Member from the municipality' },
    decisionRight: 'full',
    principalId: 'sala',
    personalDeputy: 'yes',
    period: { from: partialDate('2023') },
    stated: { occupancy: 'unknown' },
    ...changes,
  }
}

/** A member's seat that belongs to a principal. */
export function aSeatOf(principalId: string, changes: Partial<Seat> = {}): Seat {
  return aSeat({ id: `samverkansgrupp-halsa/ledamoter/${principalId}`, principalId, ...changes })
}

/** That somebody holds a seat since 2023, to an end nobody has set. */
export function aMandate(changes: Partial<Mandate> = {}): Mandate {
  const seatId = changes.seatId ?? 'samverkansgrupp-halsa/ledamoter/sala'
  const as = changes.as ?? 'member'
  return {
    id: `${seatId}:${as}`,
    seatId,
    personId: `person-${seatId}-${as}`,
    as,
    period: { from: partialDate('2023') },
    ...changes,
  }
}

/** That somebody holds a seat. */
export function aMandateOn(seat: Seat, changes: Partial<Mandate> = {}): Mandate {
  return aMandate({ seatId: seat.id, ...changes })
}

/** That somebody is the personal deputy on a seat. */
export function aDeputyOn(seat: Seat, changes: Partial<Mandate> = {}): Mandate {
  return aMandate({ seatId: seat.id, as: 'deputy', ...changes })
}
