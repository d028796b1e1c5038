import { RadslagError } from '../shared/errors.ts'
import { textField } from '../store/errors.ts'
import { type PlainRow, plainRows, type Twice } from './difference.ts'
import { type RefusalDetails, refusalText } from './import.text.ts'
import {
  type RegisterRows,
  type RegisterTableName,
  registerKeys,
  registerTableNames,
} from './register.table.ts'

/** An import that would break a rule of the register. Nothing of it is stored. */
export class ImportRefused extends RadslagError {
  override readonly name = 'ImportRefused'
  readonly code = 'import-refused'
  readonly status = 422
  /** The name of the rule, as in the database. */
  readonly rule: string
  readonly said: { readonly sv: string; readonly en: string }

  constructor(details: RefusalDetails, options?: ErrorOptions) {
    const said = { sv: refusalText.sv(details), en: refusalText.en(details) }
    super(`${said.sv}\n${said.en}`, options)
    this.rule = details.rule
    this.said = said
  }
}

/** Two things in the import that would have to be the same thing. */
export function refusedAsTwice({ table, row }: Twice): ImportRefused {
  return new ImportRefused({ rule: 'only_once', table, rows: [nameOf(table, row)], about: [] })
}

/** The refusal behind an error from the database, or undefined when it is about something else. */
export function importRefusal(error: unknown, wanted: RegisterRows): ImportRefused | undefined {
  const code = textField(error, 'code') ?? ''
  // 23: a constraint; 22: a value that the type cannot hold, such as the 31st of February.
  if (!/^2[23]/.test(code)) return undefined
  const table = registerTableNames.find((name) => name === textField(error, 'table'))
  const rule = textField(error, 'constraint') ?? code
  const detail = textField(error, 'detail') ?? ''
  if (table === undefined) {
    return new ImportRefused({ rule, rows: [], about: [] }, { cause: error })
  }
  const told = toldKey(detail)
  const isTold = told ? matching(told) : startingWith(table, detail)
  const rows = plainRows(wanted, table).filter(isTold)
  const about = [...(told ?? [])]
    .filter(([column]) => column !== 'collaboration_id' && column !== 'valid')
    .map(([, value]) => value)
  return new ImportRefused(
    { rule, table, about, rows: rows.map((row) => nameOf(table, row)) },
    { cause: error },
  )
}

/** What a person calls a row: its key, without what all rows of the collaboration share. */
function nameOf(table: RegisterTableName, row: PlainRow): string {
  return registerKeys[table]
    .filter((column) => column !== 'collaboration_id')
    .map((column) => (column === 'ordinal' ? Number(row[column]) + 1 : String(row[column])))
    .join(' / ')
}

/**
 * The columns and values in "Key (a, b)=(x, y) …". The words around them are in the server's own language and
 * are not read.
 */
function toldKey(detail: string): ReadonlyMap<string, string> | undefined {
  const found = /\(([^()]*)\)=\(/.exec(detail)
  const columns = found?.[1]?.split(', ')
  if (found === null || columns === undefined) return undefined
  const values = detail.slice(found.index + found[0].length).split(', ')
  return new Map(
    columns.map((column, index) => {
      const value = values[index] ?? ''
      return [column, index === columns.length - 1 ? value.replace(/\).*$/s, '') : value]
    }),
  )
}

function matching(told: ReadonlyMap<string, string>): (row: PlainRow) => boolean {
  return (row) =>
    [...told].every(([column, value]) => column === 'valid' || String(row[column]) === value)
}

/** "… contains (a, b, …": the key columns stand first in every table. */
function startingWith(table: RegisterTableName, detail: string): (row: PlainRow) => boolean {
  const values = detail.slice(detail.indexOf('(') + 1)
  return (row) =>
    values.startsWith(`${registerKeys[table].map((column) => String(row[column])).join(', ')}, `)
}
