import type { CellObject, Sheet } from 'write-excel-file/universal'
import { onPaper } from './on-paper.ts'
import { seenText } from './seen-text.ts'
import type { CellValue, NewSheet, NewWorkbook } from './workbook.ts'

/** As much as a cell holds in the programs that open it. */
const longestText = 32_767

const widest = 45
const narrowest = 8

/**
 * Writes a workbook (.xlsx): headings that stay while the rows are scrolled, days and numbers as such, widths after
 * what stands there. Text stays text, also one that begins as a formula does.
 */
export async function writeWorkbook({ sheets }: NewWorkbook): Promise<Uint8Array> {
  const { default: write } = await import('write-excel-file/universal')
  const names = sheetNames(sheets.map(({ name }) => name))
  const blob = await write(
    sheets.map((sheet, at) => sheetOf(sheet, names[at] ?? '')),
    { fontFamily: 'Calibri', fontSize: 11, features: [onPaper(names)] },
  ).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

function sheetOf({ columns, rows }: NewSheet, name: string): Sheet<Blob> {
  const headings: CellObject[] = columns.map(({ heading }) => ({
    value: textFor(heading),
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
    backgroundColor: '#E7EEF3',
  }))
  const widths = columns.map(({ heading, width }, at) => width ?? widthOf(heading, rows, at))
  return {
    sheet: name,
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: widths.map((width) => ({ width })),
    data: [withHeight(headings, headingHeight), ...rows.map((row) => rowOf(row, widths))],
  }
}

/** The height of a line, in points. */
const lineHeight = 15

/** Somewhat more than a line: the headings stand apart from the first row by that and their colour. */
const headingHeight = 20

/** As high as a row can be. */
const highest = 409

/** A row, as high as its longest text: not every program that opens it makes room for what is broken into lines. */
function rowOf(row: readonly CellValue[], widths: readonly number[]): (CellObject | undefined)[] {
  const cells = widths.map((_, at) => cellOf(row[at]))
  const lines = widths.reduce((most, width, at) => Math.max(most, linesOf(row[at], width)), 1)
  return lines === 1 ? cells : withHeight(cells, Math.min(lines * lineHeight, highest))
}

/** The cells of a row of a height in points, which the library takes from one of them. */
function withHeight<Cell extends CellObject | undefined>(cells: readonly Cell[], height: number) {
  const first = cells.findIndex((cell) => cell !== undefined)
  return cells.map((cell, at) => (at === first ? { ...cell, height } : cell))
}

function linesOf(value: CellValue, width: number): number {
  if (typeof value !== 'string') return 1
  // A line is broken between words, so somewhat before the edge.
  const within = (length: number) => (length < width ? 1 : Math.ceil(length / (width * 0.95)))
  return value.split('\n').reduce((sum, line) => sum + within(line.length), 0)
}

function cellOf(value: CellValue): CellObject | undefined {
  if (value === undefined || value === '') return undefined
  const top = { alignVertical: 'top' } as const
  switch (typeof value) {
    case 'string':
      // Marked as text, so that it stays text also when somebody edits the cell.
      return { ...top, value: textFor(value), type: String, format: '@', wrap: true }
    case 'number':
      return Number.isFinite(value) ? { ...top, value, type: Number } : undefined
    case 'boolean':
      return { ...top, value, type: Boolean }
    default:
      return { ...top, ...timeCell(value) }
  }
}

function timeCell(value: Extract<CellValue, object>): CellObject {
  if ('day' in value) {
    return {
      value: new Date(`${value.day}T00:00:00Z`),
      type: Date,
      format: 'yyyy-mm-dd',
      align: 'left',
    }
  }
  const there = Temporal.Instant.fromEpochMilliseconds(value.at.getTime())
  const wall = there.toZonedDateTimeISO('Europe/Stockholm').toPlainDateTime().round('minute')
  // A workbook knows no zones: the clock on the wall is written.
  return { value: new Date(`${wall}Z`), type: Date, format: 'yyyy-mm-dd hh:mm', align: 'left' }
}

function textFor(text: string): string {
  const seen = seenText(text)
  return seen.length <= longestText ? seen : `${seen.slice(0, longestText - 1).toWellFormed()}…`
}

/** As wide as the longest of what stands in a column, within reason. */
function widthOf(heading: string | undefined, rows: NewSheet['rows'], at: number): number {
  const lengths = rows.map((row) => lengthOf(row[at]))
  const longest = lengths.reduce((one, other) => Math.max(one, other), (heading ?? '').length)
  return Math.min(Math.max(longest + 2, narrowest), widest)
}

function lengthOf(value: CellValue): number {
  if (value === undefined) return 0
  if (typeof value !== 'object')
    return String(value)
      .split('\n')
      .reduce((most, line) => Math.max(most, line.length), 0)
  return 'day' in value ? 10 : 16
}

/** Names that sheets may have: 31 letters, without certain marks, and no two alike. */
function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return wanted.map((name, at) => {
    const plain = seenText(name)
      .replace(/[[\]:*?/\\\s]+/g, ' ')
      .replace(/^[' ]+|[' ]+$/g, '')
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : ` (${count})`
      const stem = [...(plain || `${at + 1}`)].slice(0, 31 - suffix.length)
      while (stem.join('').length > 31 - suffix.length) stem.pop()
      const found = `${stem.join('').trimEnd()}${suffix}`
      if (!taken.has(found.toLowerCase())) {
        taken.add(found.toLowerCase())
        return found
      }
    }
  })
}
