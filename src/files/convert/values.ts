import type { z } from 'zod'
import type { RelationEnd } from '../../body/body.ts'
import type { Localized } from '../../shared/language.ts'
import type { Period } from '../../shared/period.ts'
import type { Clause, SourcePlace } from '../../shared/source.ts'
import { swedishDate } from '../../shared/swedish-date.ts'
import type { clause, end, localized, periodKeys, sourcePlace } from '../format/values.ts'

// Each value of the files to the program's type, and back.

type Defined<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> }

/** A value without the keys that hold nothing. */
export function defined<Value extends object>(value: Value): Defined<Value> {
  // Exactly what the filter does: keys that hold undefined are gone, the others are as they were.
  return Object.fromEntries(
    Object.entries(value).filter(([, inner]) => inner !== undefined),
  ) as Defined<Value>
}

type PeriodIn = { readonly [Key in keyof typeof periodKeys]?: z.output<(typeof periodKeys)[Key]> }
type PeriodOut = { readonly [Key in keyof typeof periodKeys]?: string | number }

/** The period among the keys of a thing. */
export function toPeriod({ from, until, seenFrom }: PeriodIn): Period {
  return defined({ from, until, seenFrom })
}

/** A period that may be left out: one that says nothing is as good as none. */
export function toPeriodIfStated(typed: PeriodIn | undefined): Period | undefined {
  const period = toPeriod(typed ?? {})
  return isAlways(period) ? undefined : period
}

/** The keys of a period. */
export function fromPeriod({ from, until, seenFrom }: Period): PeriodOut {
  return defined({
    from: from && swedishDate(from),
    until: until && swedishDate(until),
    seenFrom: seenFrom && swedishDate(seenFrom),
  })
}

/** Whether a period says nothing: always. */
export function isAlways({ from, until, seenFrom }: Period): boolean {
  return from === undefined && until === undefined && seenFrom === undefined
}

/** Where in a source something is said. */
export function toSourcePlace({ document, place }: z.output<typeof sourcePlace>): SourcePlace {
  return defined({ documentId: document, place })
}

/** Where in a source something is said, as the files write it. */
export function fromSourcePlace({ documentId, place }: SourcePlace): z.input<typeof sourcePlace> {
  return defined({ document: documentId, place })
}

/** A source's own words and where they stand. */
export function toClause({ quote, source }: z.output<typeof clause>): Clause {
  return { quote, source: toSourcePlace(source) }
}

/** A source's own words and where they stand, as the files write them. */
export function fromClause({ quote, source }: Clause): z.input<typeof clause> {
  return { quote, source: fromSourcePlace(source) }
}

/** A text as short as it can be written: Swedish alone needs no key. */
export function fromLocalized({ sv, en }: Localized): z.input<typeof localized> {
  return en === undefined ? sv : { sv, en }
}

/** One end of a relation: whether an id is a principal's or a body's is known when all files are read. */
export function toEnd(typed: z.output<typeof end>, principalIds: ReadonlySet<string>): RelationEnd {
  if (typed === 'eachMunicipality') return { kind: 'each', each: 'municipality' }
  if (typed === 'eachPrincipal') return { kind: 'each', each: 'principal' }
  return principalIds.has(typed)
    ? { kind: 'principal', principalId: typed }
    : { kind: 'body', bodyId: typed }
}

/** One end of a relation as the files write it: an id, or the word for each of a kind. */
export function fromEnd(end: RelationEnd): string {
  switch (end.kind) {
    case 'body':
      return end.bodyId
    case 'principal':
      return end.principalId
    case 'each':
      return end.each === 'municipality' ? 'eachMunicipality' : 'eachPrincipal'
  }
}
