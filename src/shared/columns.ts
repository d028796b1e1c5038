import { type CalendarDay, day } from './calendar-day.ts'
import type { Localized } from './language.ts'
import { type PartialDate, partialDate, plainForm } from './partial-date.ts'
import type { Period } from './period.ts'
import type { Clause, SourcePlace } from './source.ts'

/** How a period stands in a row. The database computes the column `valid` from these, so code never writes it. */
export interface PeriodColumns {
  readonly from_text: string | null
  readonly until_text: string | null
  readonly seen_from_text: string | null
}

/** How the words of a source stand in a row: all empty, or the quote and the document at least. */
export interface ClauseColumns {
  readonly clause_quote: string | null
  readonly clause_document_id: string | null
  readonly clause_place: string | null
}

/** The clause of a row that always has one. */
export interface StatedClauseColumns extends ClauseColumns {
  readonly clause_quote: string
  readonly clause_document_id: string
}

/** How a place in a source stands in a row. */
export interface SourceColumns {
  readonly source_document_id: string | null
  readonly source_place: string | null
}

/** The same object without what the row leaves empty: an unstated thing is absent, never null. */
export function stated<Values extends object>(
  values: Values,
): { readonly [Key in keyof Values]?: NonNullable<Values[Key]> } {
  // Only values that are null or undefined are taken away, which is what the type says.
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as { readonly [Key in keyof Values]?: NonNullable<Values[Key]> }
}

/** A text in Swedish and perhaps in English, from its two columns. */
export function localizedFrom(sv: string, en: string | null): Localized {
  return en === null ? { sv } : { sv, en }
}

/** A localized text that may be missing altogether. */
export function localizedIfStated(sv: string | null, en: string | null): Localized | undefined {
  return sv === null ? undefined : localizedFrom(sv, en)
}

/** A partial date from its plain form, or undefined. */
export function dateIfStated(text: string | null): PartialDate | undefined {
  return text === null ? undefined : partialDate(text)
}

/** The plain form of a partial date for its column. */
export function dateColumn(date: PartialDate | undefined): string | null {
  return date === undefined ? null : plainForm(date)
}

/** A day from its column, or undefined. */
export function dayIfStated(text: string | null): CalendarDay | undefined {
  return text === null ? undefined : day(text)
}

/** The period of a row. */
export function periodFrom(row: PeriodColumns): Period {
  return stated({
    from: dateIfStated(row.from_text),
    until: dateIfStated(row.until_text),
    seenFrom: dateIfStated(row.seen_from_text),
  })
}

/** A period as columns; an unstated period is one with nothing in it. */
export function periodColumns(period: Period | undefined): PeriodColumns {
  return {
    from_text: dateColumn(period?.from),
    until_text: dateColumn(period?.until),
    seen_from_text: dateColumn(period?.seenFrom),
  }
}

/** A place in a source from two columns, or undefined when no document is named. */
export function sourceFrom(
  documentId: string | null,
  place: string | null,
): SourcePlace | undefined {
  return documentId === null ? undefined : placeIn(documentId, place)
}

/** A place in a document that is named. */
export function placeIn(documentId: string, place: string | null): SourcePlace {
  return place === null ? { documentId } : { documentId, place }
}

/** A place in a source as columns. */
export function sourceColumns(source: SourcePlace | undefined): SourceColumns {
  return { source_document_id: source?.documentId ?? null, source_place: source?.place ?? null }
}

/** The words of a source from three columns, or undefined when nothing is quoted. */
export function clauseFrom(
  quote: string | null,
  documentId: string | null,
  place: string | null,
): Clause | undefined {
  const source = sourceFrom(documentId, place)
  return quote === null || source === undefined ? undefined : { quote, source }
}

/** The clause of a row that always has one. */
export function statedClauseFrom(row: StatedClauseColumns): Clause {
  return { quote: row.clause_quote, source: placeIn(row.clause_document_id, row.clause_place) }
}

/** A clause as columns. */
export function clauseColumns(clause: Clause): StatedClauseColumns
export function clauseColumns(clause: Clause | undefined): ClauseColumns
export function clauseColumns(clause: Clause | undefined): ClauseColumns {
  return {
    clause_quote: clause?.quote ?? null,
    clause_document_id: clause?.source.documentId ?? null,
    clause_place: clause?.source.place ?? null,
  }
}
