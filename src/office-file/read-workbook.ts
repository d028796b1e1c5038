import type { Unzipped } from 'fflate'
import { accept, type Result, refuse } from '../shared/result.ts'
import { readXml } from './read-xml.ts'
import { type CellWords, cellValue, showsDay } from './sheet-values.ts'
import {
  type ReadCell,
  type ReadSheet,
  usualWorkbookLimits,
  type WorkbookLimits,
  type WorkbookRefusal,
} from './workbook.ts'

/** Thrown within, and answered as a refusal. */
class Refused extends Error {
  readonly refusal: WorkbookRefusal
  constructor(refusal: WorkbookRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * Reads a workbook (.xlsx): what stands in its cells, and of formulas what they last showed. Whatever is given, it
 * takes no more memory and time than the limits allow, and never throws.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  limits: WorkbookLimits = usualWorkbookLimits,
): Promise<Result<readonly ReadSheet[], WorkbookRefusal>> {
  if (bytes.byteLength > limits.bytes) return refuse({ code: 'fileTooLarge', limit: limits.bytes })
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return refuse({ code: 'oldOrLocked' })
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse({ code: 'notAWorkbook' })
  try {
    return accept(await sheetsIn(bytes, limits))
  } catch (fault) {
    return refuse(fault instanceof Refused ? fault.refusal : { code: 'broken' })
  }
}

type Opened = (name: string, attribute: (name: string) => string | undefined) => void
type Closed = (name: string, text: string) => void

async function sheetsIn(bytes: Uint8Array, limits: WorkbookLimits): Promise<readonly ReadSheet[]> {
  const [{ unzipSync }, { Parser }] = await Promise.all([import('fflate'), import('saxen')])
  let unpacked = 0
  const parts: Unzipped = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (
        !/^xl\/(?:workbook|styles|sharedStrings|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/i.test(
          name,
        )
      )
        return false
      // What is told here is also all the room that is made for it.
      unpacked += originalSize
      if (unpacked > limits.unpacked) throw new Refused({ code: 'holdsTooMuch' })
      return true
    },
  })
  const read = (path: string, opened: Opened, closed?: Closed) => {
    const part = parts[path]
    if (part) readXml(Parser, new TextDecoder().decode(part), { opened, ...(closed && { closed }) })
  }
  if (!parts['xl/workbook.xml']) throw new Refused({ code: 'notAWorkbook' })

  const listed: { readonly name: string; readonly id: string }[] = []
  let from1904 = false
  read('xl/workbook.xml', (name, attribute) => {
    if (name === 'sheet')
      listed.push({ name: attribute('name') ?? '', id: attribute('r:id') ?? '' })
    if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '')
  })
  const places = new Map<string, string>()
  read('xl/_rels/workbook.xml.rels', (name, attribute) => {
    if (name !== 'Relationship') return
    const target = attribute('Target') ?? ''
    places.set(attribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`)
  })
  const words: CellWords = { shared: sharedTexts(read), isTime: timeStyles(read), from1904 }
  let cells = 0
  const countCell = () => {
    cells += 1
    if (cells > limits.cells) throw new Refused({ code: 'tooManyCells', limit: limits.cells })
  }
  return listed.map(({ name, id }) => {
    const formulaRows = new Set<number>()
    const rows = rowsIn(
      (opened, closed) => read(places.get(id) ?? '', opened, closed),
      name,
      words,
      limits,
      { countCell, noteFormula: (row) => formulaRows.add(row + 1) },
    )
    return { name, rows, ...(formulaRows.size > 0 && { formulaRows: [...formulaRows] }) }
  })
}

type Read = (path: string, opened: Opened, closed?: Closed) => void

function sharedTexts(read: Read): readonly string[] {
  const texts: string[] = []
  let text = ''
  let isReading = false
  read(
    'xl/sharedStrings.xml',
    (name) => {
      if (name === 'si') text = ''
      // How a word is read aloud is not part of the text.
      if (name === 'rPh') isReading = true
    },
    (name, piece) => {
      if (name === 't' && !isReading) text += piece
      if (name === 'rPh') isReading = false
      if (name === 'si') texts.push(text)
    },
  )
  return texts
}

function timeStyles(read: Read): readonly boolean[] {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let inCells = false
  read(
    'xl/styles.xml',
    (name, attribute) => {
      if (name === 'numFmt')
        formats.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) {
        const id = Number(attribute('numFmtId') ?? 0)
        styles.push(showsDay(id, formats.get(id)))
      }
    },
    (name) => {
      if (name === 'cellXfs') inCells = false
    },
  )
  return styles
}

/** Told of what is met on the way through a sheet. */
interface CellNotes {
  readonly countCell: () => void
  readonly noteFormula: (row: number) => void
}

function rowsIn(
  read: (opened: Opened, closed: Closed) => void,
  sheet: string,
  words: CellWords,
  limits: WorkbookLimits,
  { countCell, noteFormula }: CellNotes,
): readonly (readonly ReadCell[])[] {
  const rows: ReadCell[][] = []
  let [row, column, kind, style, written] = [-1, -1, 'n', 0, '']
  read(
    (name, attribute) => {
      if (name === 'row') {
        const told = Number(attribute('r'))
        row = Number.isSafeInteger(told) && told > 0 ? told - 1 : row + 1
        column = -1
      }
      if (name === 'c') {
        column = columnOf(attribute('r')) ?? column + 1
        kind = attribute('t') ?? 'n'
        style = Number(attribute('s') ?? 0)
        written = ''
      }
      if (name === 'f') noteFormula(row)
    },
    (name, text) => {
      if (name === 'v' || name === 't') written += text
      if (name !== 'c') return
      const value = cellValue(words, kind, style, written)
      if (value === undefined) return
      countCell()
      if (row >= limits.rows) throw new Refused({ code: 'tooManyRows', sheet, limit: limits.rows })
      if (column >= limits.columns) {
        throw new Refused({ code: 'tooManyColumns', sheet, limit: limits.columns })
      }
      while (rows.length <= row) rows.push([])
      const cells = rows[row] ?? []
      while (cells.length < column) cells.push(undefined)
      cells[column] = value
    },
  )
  return rows
}

/** The place of a column, counted from nothing: that of `AB12` is 27. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,7}/.exec(reference ?? '')?.[0]
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
