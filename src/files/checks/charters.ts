import type { z } from 'zod'
import type { Charter } from '../../charter/charter.ts'
import { nearest } from '../../shared/nearest.ts'
import { firstDay, overlaps } from '../../shared/period.ts'
import type { charterFile } from '../format/charter.ts'
import { fitWords } from '../mistake.text.ts'
import type { FileProblem } from '../problem.ts'
import type { ReadFile } from '../read-file.ts'
import { readingsOf } from './recorded.ts'

type CharterIn = z.output<typeof charterFile>

/** Parts of a composition that hang on a reading which no rule of the charter offers. */
export function unknownReadings(file: ReadFile<CharterIn>): readonly FileProblem[] {
  const charter = file.value
  if (!charter) return []
  const offered = charter.rules.flatMap(readingsOf)
  return charter.composition.parts.flatMap(({ reading }, index) => {
    if (reading === undefined || offered.includes(reading)) return []
    const path = ['composition', 'parts', index, 'reading']
    const message = fitWords.unknownReference('reading', reading, nearest(reading, offered))
    return [file.problemAt(path, message)]
  })
}

/**
 * Charters of one body that begin together. Two may hold at one time, since sources seldom say when one
 * ended: the one that began last is followed. When they begin together nobody could say which that is.
 */
export function chartersThatStartTogether(
  charters: readonly { readonly file: ReadFile<unknown>; readonly charter: Charter }[],
): readonly FileProblem[] {
  return charters.flatMap(({ file, charter }, index) => {
    const other = charters
      .slice(0, index)
      .find(
        (earlier) =>
          charter.bodyIds.some((body) => earlier.charter.bodyIds.includes(body)) &&
          firstDay(charter.period) === firstDay(earlier.charter.period) &&
          overlaps(charter.period, earlier.charter.period),
      )
    if (!other) return []
    const message = fitWords.chartersStartTogether(other.charter.id)
    return [file.problemAt(file.value && 'period' in Object(file.raw) ? ['period'] : [], message)]
  })
}
