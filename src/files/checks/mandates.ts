import type { z } from 'zod'
import type { Mandate, Seat } from '../../seat/seat.ts'
import { nearest } from '../../shared/nearest.ts'
import { overlaps } from '../../shared/period.ts'
import type { charterFile } from '../format/charter.ts'
import { fitWords } from '../mistake.text.ts'
import type { FileProblem } from '../problem.ts'
import type { ReadFile } from '../read-file.ts'

type CharterIn = z.output<typeof charterFile>

/** Seats that a file names and that no charter sets up. */
export function unknownSeats(
  file: ReadFile<unknown>,
  seats: readonly Seat[],
): readonly FileProblem[] {
  const known = new Set(seats.map(({ id }) => id))
  return file.references
    .filter(({ to, id }) => to === 'seat' && !known.has(id))
    .map(({ id, path }) =>
      file.problemAt(path, fitWords.unknownReference('seat', id, nearest(id, known))),
    )
}

/** Parts of two charters that would set up the same seat: a seat's id is its body and its part. */
export function seatsSetUpTwice(
  files: readonly ReadFile<CharterIn>[],
  seats: readonly Seat[],
): readonly FileProblem[] {
  const first = new Map<string, Seat>()
  const told = new Set<string>()
  return seats.flatMap((seat) => {
    const before = first.get(seat.id)
    if (!before) {
      first.set(seat.id, seat)
      return []
    }
    const place = `${seat.charterId} ${seat.partId}`
    const file = files.find(({ value }) => value?.id === seat.charterId)
    if (!file || told.has(place)) return []
    told.add(place)
    const parts = file.value?.composition.parts ?? []
    const index = parts.findIndex(({ id }) => id === seat.partId)
    const message = fitWords.partUsedTwice(seat.partId, seat.bodyId, before.charterId)
    return [file.problemAt(['composition', 'parts', index, 'id'], message)]
  })
}

/** Mandates on one seat at one time: only one person can hold it, and one be the personal deputy. */
export function overlappingMandates(
  file: ReadFile<unknown>,
  mandates: readonly Mandate[],
): readonly FileProblem[] {
  const bySeat = new Map<string, { mandate: Mandate; index: number }[]>()
  return mandates.flatMap((mandate, index) => {
    const key = `${mandate.as} ${mandate.seatId}`
    const earlier = bySeat.get(key) ?? []
    bySeat.set(key, [...earlier, { mandate, index }])
    const other = earlier.find((one) => overlaps(one.mandate.period, mandate.period))
    if (!other) return []
    const message = fitWords.mandatesOverlap(file.placeOf(['mandates', other.index]))
    return [file.problemAt(['mandates', index, 'seat'], message)]
  })
}
