import type { Body } from '../../body/body.ts'
import type { Principal } from '../../principal/principal.ts'
import { earliest, latest, type PartialDate } from '../../shared/partial-date.ts'
import { type Dated, overlaps } from '../../shared/period.ts'
import type { Path } from '../desk.ts'
import { swedishKey } from '../dictionary.ts'
import { fitWords } from '../mistake.text.ts'
import type { FileProblem } from '../problem.ts'
import type { ReadFile } from '../read-file.ts'

/** Periods that end before they begin, anywhere in a file. */
export function backwardPeriods(file: ReadFile<unknown>): readonly FileProblem[] {
  return backward(file, file.value, [])
}

function backward(file: ReadFile<unknown>, value: unknown, path: Path): readonly FileProblem[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => backward(file, item, [...path, index]))
  }
  if (typeof value !== 'object' || value === null) return []
  // Checked data: keys are those of the format.
  const thing = value as Readonly<Record<string, unknown>>
  const below = Object.entries(thing).flatMap(([key, inner]) =>
    key === 'params' || isPartialDate(inner) ? [] : backward(file, inner, [...path, key]),
  )
  const start = ['from', 'seenFrom'].find((key) => thing[key] !== undefined)
  const first = start && firstOf(thing[start])
  const last = lastOf(thing.until)
  if (!start || first === undefined || last === undefined || first <= last) return below
  const message = fitWords.untilBeforeFrom(swedishKey('until'), swedishKey(start))
  return [...below, file.problemAt([...path, 'until'], message)]
}

function isPartialDate(value: unknown): value is PartialDate {
  return typeof value === 'object' && value !== null && 'precision' in value
}

const dayShape = /^\d{4}-\d{2}-\d{2}$/

function firstOf(value: unknown): string | undefined {
  if (isPartialDate(value)) return earliest(value)
  return typeof value === 'string' && dayShape.test(value) ? value : undefined
}

function lastOf(value: unknown): string | undefined {
  if (isPartialDate(value)) return latest(value)
  return typeof value === 'string' && dayShape.test(value) ? value : undefined
}

/** Names of a principal or a body that hold at the same time. */
export function overlappingNames(
  file: ReadFile<unknown>,
  { names }: Principal | Body,
  path: Path,
): readonly FileProblem[] {
  const named: readonly Dated<{ readonly full: string } | { readonly sv: string }>[] = names
  return named.flatMap(({ period }, index) => {
    const other = named.slice(0, index).find((earlier) => overlaps(earlier.period, period))
    if (!other) return []
    const called = 'full' in other.value ? other.value.full : other.value.sv
    return [file.problemAt([...path, 'names', index], fitWords.namesOverlap(called))]
  })
}
