import type { RelationEnd } from '../body/body.ts'
import type { Principal } from '../principal/principal.ts'
import type { Seat } from '../seat/seat.ts'
import { overlaps, type Period } from '../shared/period.ts'
import { type Charter, type CompositionPart, readingsFor } from './charter.ts'
import { isAmong } from './rules/facts/principals.ts'

function principalIn(end: RelationEnd | undefined): string | undefined {
  return end?.kind === 'principal' ? end.principalId : undefined
}

/**
 * When the part's seats exist: its own period, else the mandate period, else as long as the charter. Those who support
 * a body are not elected: their places do not end with the mandate period.
 */
function periodOf(charter: Charter, part: CompositionPart): Period {
  if (part.period) return part.period
  return part.place === 'support' ? charter.period : (charter.mandatePeriod ?? charter.period)
}

/** Whose seats a part gives: one entry for each principal, or one alone when the part is not for each. */
function ownersOf(
  charter: Charter,
  part: CompositionPart,
  principals: readonly Principal[],
): readonly { readonly path: string; readonly principalId?: string }[] {
  const { each } = part
  if (each !== undefined) {
    return principals
      .filter((principal) => isAmong(principal, each) && overlaps(principal.period, charter.period))
      .map(({ id }) => ({ path: `/${id}`, principalId: id }))
  }
  const principalId = part.principalId ?? principalIn(part.appointedBy)
  return [{ path: '', ...(principalId !== undefined && { principalId }) }]
}

function seatsOfPart(
  charter: Charter,
  part: CompositionPart,
  bodyId: string,
  principals: readonly Principal[],
): readonly Seat[] {
  const count = part.count ?? 0
  return ownersOf(charter, part, principals).flatMap(({ path, ...owner }) =>
    Array.from(
      { length: count },
      (_, index): Seat => ({
        id: `${bodyId}/${part.id}${path}${count > 1 ? `/${index + 1}` : ''}`,
        bodyId,
        charterId: charter.id,
        partId: part.id,
        place: part.place,
        role: part.role,
        label: part.label,
        decisionRight: part.decisionRight,
        ...owner,
        ...(part.represents && { represents: part.represents }),
        ...(part.requires && { requires: part.requires }),
        personalDeputy: part.personalDeputy,
        ...(part.attendsForSectors && { attendsForSectors: part.attendsForSectors }),
        period: periodOf(charter, part),
        stated: part.stated ?? { occupancy: 'unknown' },
      }),
    ),
  )
}

/**
 * The seats that a charter sets up, for each of its bodies. Their ids hold from day to day: body, part,
 * principal, number (`samverkansgrupp-halsa/kommunernas/sala`). A part without a number gives no seats, since
 * the source names the category only; a part that hangs on a reading gives seats once that reading is recorded.
 */
export function seatsFor(charter: Charter, principals: readonly Principal[]): readonly Seat[] {
  return charter.bodyIds.flatMap((bodyId) => {
    const readings = readingsFor(charter, bodyId)
    return charter.composition.parts
      .filter(({ readingId }) => readingId === undefined || readings.has(readingId))
      .flatMap((part) => seatsOfPart(charter, part, bodyId, principals))
  })
}
