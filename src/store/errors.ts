import { RadslagError } from '../shared/errors.ts'
import { type FaultCode, type FaultDetails, faultText } from './store.text.ts'

/**
 * The store cannot do what was asked, and why: said in Swedish and English, for a terminal or a page.
 * `message` holds both, one a line, and never a password.
 */
export class StoreError extends RadslagError {
  override readonly name = 'StoreError'
  readonly status = 503
  readonly code: FaultCode
  readonly details: FaultDetails
  readonly said: { readonly sv: string; readonly en: string }

  constructor(code: FaultCode, details: FaultDetails = {}, options?: ErrorOptions) {
    const said = { sv: faultText.sv[code](details), en: faultText.en[code](details) }
    super(`${said.sv}\n${said.en}`, options)
    this.code = code
    this.details = details
    this.said = said
  }
}

/** What the database says about a statement it refuses; the same fields on both engines. */
export interface Refusal {
  readonly message: string
  /** The five characters PostgreSQL names the refusal by, such as 23505 for a duplicate. */
  readonly code: string
  readonly severity?: string
  readonly detail?: string
  readonly hint?: string
  readonly table?: string
  readonly column?: string
  readonly constraint?: string
}

/** The embedded database refused a statement. Has the fields that `pg` gives its errors. */
export class StatementRefused extends Error implements Refusal {
  override readonly name = 'StatementRefused'
  readonly code: string
  declare readonly severity?: string
  declare readonly detail?: string
  declare readonly hint?: string
  declare readonly table?: string
  declare readonly column?: string
  declare readonly constraint?: string

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.code = refusal.code
    const { message: _, ...fields } = refusal
    Object.assign(this, fields)
  }
}

/** The rule in the database that a thrown error says was broken, by its name; the same on both engines. */
export function brokenConstraint(error: unknown): string | undefined {
  return textField(error, 'constraint')
}

/**
 * The fault of the store behind a thrown error, or undefined when the error is about something else.
 * The place that turns errors into pages asks this, so that a lost database reads the same on both engines.
 */
export function storeFault(error: unknown): StoreError | undefined {
  if (error instanceof StoreError) return error
  if (!(error instanceof Error)) return undefined
  const code = textField(error, 'code') ?? ''
  const details = { place: 'PostgreSQL', words: error.message.split('\n')[0] || code }
  if (code === '53100' || code === 'ENOSPC')
    return new StoreError('disk-full', {}, { cause: error })
  if (code === '57014') return new StoreError('query-too-long', {}, { cause: error })
  if (lostConnection.test(code) || wentAway.test(error.message)) {
    return new StoreError('database-unreachable', details, { cause: error })
  }
  return undefined
}

/** The database went away, is starting, or takes no more connections. */
const lostConnection =
  /^(08...|57P0[1-3]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/

/** The same in the words of `pg`, which has no codes for it; also when every connection is taken for too long. */
const wentAway = /connection terminated|is not queryable|connection timeout|trying to connect$/i

/** A text field of something thrown, or undefined. */
export function textField(thrown: unknown, field: string): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  const value: unknown = Reflect.get(thrown, field)
  return typeof value === 'string' ? value : undefined
}
