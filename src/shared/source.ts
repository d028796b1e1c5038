import type { CalendarDay } from './calendar-day.ts'
import type { PartialDate } from './partial-date.ts'

/** Källa. A document that says something about the collaboration. */
export interface SourceDocument {
  readonly id: string
  readonly title: string
  readonly publisher?: string
  /** What the document says of its own age; undefined when it is undated. */
  readonly dated?: PartialDate
  /** How its age is known, when it is not plainly printed. In Swedish. */
  readonly datingNote?: string
  readonly url?: string
  /** False while a scanned text has not been corrected by a person. */
  readonly verified: boolean
  readonly readOn?: CalendarDay
}

/** Where in a source something is said: the place as a person would point it out, `avsnitt 2.5`. */
export interface SourcePlace {
  readonly documentId: string
  readonly place?: string
}

/** Citat. The very words of a source, always in the language of the source. */
export interface Clause {
  readonly quote: string
  readonly source: SourcePlace
}
