import type { CalendarDay } from '../shared/calendar-day.ts'

/** What stands in a cell: a text, a number, yes or no, a day, a moment, or nothing. */
export type CellValue =
  | string
  | number
  | boolean
  | { readonly day: CalendarDay }
  | { readonly at: Date }
  | undefined

/** A column: its heading, and its width in letters when what stands in it should not decide. */
export interface NewColumn {
  readonly heading: string
  readonly width?: number
}

/** A sheet to be written: one row of headings, then the rows. */
export interface NewSheet {
  readonly name: string
  readonly columns: readonly NewColumn[]
  readonly rows: readonly (readonly CellValue[])[]
}

/** A workbook to be written. */
export interface NewWorkbook {
  readonly sheets: readonly NewSheet[]
}

/** A cell as it was read. A day is a day without a time of day, and a moment is told by the clock on the wall. */
export type ReadCell =
  | string
  | number
  | boolean
  | { readonly day: CalendarDay }
  | { readonly wall: Temporal.PlainDateTime }
  | undefined

/** A sheet as it was read: its rows from the first on, empty ones too, and cells from the first column on. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly ReadCell[])[]
  /** The rows in which something is computed by a formula, by the numbers that their program shows. */
  readonly formulaRows?: readonly number[]
}

/** How much is read. Beyond that nothing is: a list of people or decisions is far below. */
export interface WorkbookLimits {
  /** The file itself, in bytes. */
  readonly bytes: number
  /** What it holds when unpacked, in bytes. */
  readonly unpacked: number
  readonly rows: number
  readonly columns: number
  /** Cells with something in them, all sheets together. */
  readonly cells: number
}

/** The limits unless others are given. */
export const usualWorkbookLimits: WorkbookLimits = {
  bytes: 5 * 1024 * 1024,
  unpacked: 24 * 1024 * 1024,
  rows: 10_000,
  columns: 200,
  cells: 200_000,
}

/** Why a file was not read as a workbook. */
export type WorkbookRefusal =
  /** It is no workbook of this kind at all. */
  | { readonly code: 'notAWorkbook' }
  /** A workbook of the older kind, or one with a password. */
  | { readonly code: 'oldOrLocked' }
  /** It is one, and something in it cannot be read. */
  | { readonly code: 'broken' }
  | { readonly code: 'fileTooLarge'; readonly limit: number }
  /** It holds far more than its size tells. */
  | { readonly code: 'holdsTooMuch' }
  | { readonly code: 'tooManyRows'; readonly sheet: string; readonly limit: number }
  | { readonly code: 'tooManyColumns'; readonly sheet: string; readonly limit: number }
  | { readonly code: 'tooManyCells'; readonly limit: number }
