import { day } from '../shared/calendar-day.ts'
import type { ReadCell } from './workbook.ts'

/** How the cells of a workbook are to be understood. */
export interface CellWords {
  /** Texts that several cells have in common. */
  readonly shared: readonly string[]
  /** For each style of a cell, whether it shows a number as a time. */
  readonly isTime: readonly boolean[]
  /** Whether days are counted from 1904, as some old programs do. */
  readonly from1904: boolean
}

/** The value of a cell from its kind, style and what is written in it. */
export function cellValue(
  { shared, isTime, from1904 }: CellWords,
  kind: string,
  style: number,
  written: string,
): ReadCell {
  switch (kind) {
    case 's':
      return someText(shared[Number(written)] ?? '')
    case 'inlineStr':
    case 'str':
      return someText(written)
    case 'b':
      return written.trim() === '1'
    // What a formula could not compute.
    case 'e':
      return undefined
    case 'd':
      return timeFrom(Temporal.PlainDateTime.from(written.replace(/Z$/, '')))
    default: {
      const number = written.trim() === '' ? Number.NaN : Number(written)
      if (!Number.isFinite(number)) return undefined
      return isTime[style] ? timeCounted(number, from1904) : number
    }
  }
}

function someText(text: string): string | undefined {
  return text === '' ? undefined : text
}

/** The last day that these programs know: 31 December 9999. */
const lastDay = 2_958_465

function timeCounted(days: number, from1904: boolean): ReadCell {
  const since1899 = from1904 ? days + 1462 : days
  // A time of day alone, or nothing these programs can show.
  if (since1899 < 1 || since1899 > lastDay) return days
  // They count a 29 February 1900 that never was.
  const start = new Temporal.PlainDateTime(1899, 12, since1899 < 60 ? 31 : 30)
  return timeFrom(start.add({ seconds: Math.round(since1899 * 86_400) }))
}

function timeFrom(wall: Temporal.PlainDateTime): ReadCell {
  const isWholeDay = wall.toPlainTime().equals(new Temporal.PlainTime())
  return isWholeDay ? { day: day(wall.toPlainDate().toString()) } : { wall }
}

const ownTimes = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 54, 57, 58])

/** Whether a number format shows a day. */
export function showsDay(id: number, format: string | undefined): boolean {
  if (format === undefined) return ownTimes.has(id)
  // Neither quoted words nor what stands in brackets, such as a colour or a language, is part of the pattern.
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, ''))
}
