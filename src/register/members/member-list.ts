import type { ReadCell, ReadSheet } from '../../office-file/workbook.ts'
import { type CalendarDay, parseCalendarDay } from '../../shared/calendar-day.ts'
import { hasPersonalNumber } from '../../shared/personal-number.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { parseSwedishDate } from '../../shared/swedish-date.ts'

/** The columns of a list of members, in the order they are written: what only the program needs stands last. */
export const memberColumns = [
  'Huvudman',
  'Plats',
  'Uppdrag',
  'Namn',
  'E-post',
  'Från och med',
  'Till och med',
  'Plats-id',
  'Person-id',
] as const

type ColumnName = (typeof memberColumns)[number]

/** Those without which a list says nothing. */
const needed: readonly ColumnName[] = ['Huvudman', 'Uppdrag', 'Namn']

/** A row of a list of members, as it was read. Row numbers are those that the program of the list shows. */
export interface MemberRow {
  readonly row: number
  readonly seatId: string
  readonly principal: string
  readonly as: 'member' | 'deputy'
  /** Empty: nobody has the place. */
  readonly name: string
  readonly personId: string
  readonly mail: string
  readonly from?: CalendarDay
  readonly until?: CalendarDay
}

/** Why a row was not read. */
export type RowProblem =
  | 'formula'
  | 'personal-number'
  | 'as-missing'
  | 'date-wrong'
  | 'too-long'
  | 'principal-missing'

/** A row that was not read, by its number and why. */
export interface UnreadRow {
  readonly row: number
  readonly problem: RowProblem
}

/** A list of members as it was read: its rows, and those that were not. */
export interface MemberList {
  readonly rows: readonly MemberRow[]
  readonly unread: readonly UnreadRow[]
}

/** Why a workbook is no list of members. */
export type ListRefusal =
  | { readonly code: 'columns-missing'; readonly columns: readonly string[] }
  | { readonly code: 'no-rows' }

/** As long as a text of the list may be. */
const longest = 200

/** Reads a list of members from the first sheet that has its columns. Other columns are left alone. */
export function readMemberList(sheets: readonly ReadSheet[]): Result<MemberList, ListRefusal> {
  const found = sheets.flatMap((sheet) => {
    const head = headingsOf(sheet)
    return head ? [{ sheet, head }] : []
  })[0]
  if (!found) {
    const best = sheets[0]
    const columns = needed.filter((name) => !placesOf(best?.rows[0] ?? []).has(name))
    return refuse({ code: 'columns-missing', columns })
  }
  const { sheet, head } = found
  const rows: MemberRow[] = []
  const unread: UnreadRow[] = []
  for (const [index, cells] of sheet.rows.entries()) {
    if (index <= head.at || isEmpty(cells)) continue
    const row = index + 1
    const isComputed = sheet.formulaRows?.includes(row) ?? false
    const read = isComputed ? refuse<RowProblem>('formula') : readRow(row, cells, head.places)
    if (read.ok) rows.push(read.value)
    else unread.push({ row, problem: read.refusal })
  }
  return rows.length + unread.length === 0 ? refuse({ code: 'no-rows' }) : accept({ rows, unread })
}

interface Head {
  /** Which row has the headings, counted from nothing. */
  readonly at: number
  readonly places: ReadonlyMap<ColumnName, number>
}

/** How far down the headings may stand: some write a title above. */
const mostAbove = 10

function headingsOf({ rows }: ReadSheet): Head | undefined {
  for (const [at, cells] of rows.slice(0, mostAbove).entries()) {
    const places = placesOf(cells)
    if (needed.every((name) => places.has(name))) return { at, places }
  }
  return undefined
}

function placesOf(cells: readonly ReadCell[]): ReadonlyMap<ColumnName, number> {
  const found = new Map<ColumnName, number>()
  for (const [index, cell] of cells.entries()) {
    const typed = textOf(cell).toLowerCase()
    const name = memberColumns.find((one) => one.toLowerCase() === typed)
    if (name !== undefined && !found.has(name)) found.set(name, index)
  }
  return found
}

function isEmpty(cells: readonly ReadCell[]): boolean {
  return cells.every((cell) => textOf(cell) === '')
}

function readRow(
  row: number,
  cells: readonly ReadCell[],
  places: ReadonlyMap<ColumnName, number>,
): Result<MemberRow, RowProblem> {
  const cell = (name: ColumnName) => {
    const place = places.get(name)
    return place === undefined ? undefined : cells[place]
  }
  const text = (name: ColumnName) => textOf(cell(name))
  const texts = cells.map(textOf)
  if (texts.some(hasPersonalNumber)) return refuse('personal-number')
  if (texts.some(({ length }) => length > longest)) return refuse('too-long')
  const as = asOf(text('Uppdrag'))
  if (as === undefined) return refuse('as-missing')
  const [seatId, principal] = [text('Plats-id'), text('Huvudman')]
  if (seatId === '' && principal === '') return refuse('principal-missing')
  const from = dayOf(cell('Från och med'))
  const until = dayOf(cell('Till och med'))
  if (from === 'wrong' || until === 'wrong') return refuse('date-wrong')
  if (from !== undefined && until !== undefined && until < from) return refuse('date-wrong')
  return accept({
    row,
    seatId,
    principal,
    as,
    name: text('Namn').replace(/\s+/g, ' '),
    personId: text('Person-id'),
    mail: text('E-post'),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  })
}

function asOf(typed: string): MemberRow['as'] | undefined {
  const word = typed.toLowerCase()
  if (/^(personlig )?ersättare$|^deputy$/.test(word)) return 'deputy'
  return /^(ledamot|ordförande|vice ordförande|stöd|member)$/.test(word) ? 'member' : undefined
}

/** A day from a cell: one that is a day, or a text that says one whole day as people write it. */
function dayOf(cell: ReadCell): CalendarDay | 'wrong' | undefined {
  const text = textOf(cell)
  if (text === '') return undefined
  const plain = parseCalendarDay(text)
  if (plain.ok) return plain.value
  const written = parseSwedishDate(text.toLowerCase())
  return written.ok && written.value.precision === 'day' ? written.value.day : 'wrong'
}

function textOf(cell: ReadCell): string {
  if (cell === undefined) return ''
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.wall.toPlainDate().toString()
  return String(cell)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
}
