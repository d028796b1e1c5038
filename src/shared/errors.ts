/**
 * A fault or refusal that ends what somebody tried, with a code that open-data users and logs can rely on.
 * `message` is for the log and holds no personal data; what people read is chosen by code where it is shown.
 */
export abstract class RadslagError extends Error {
  abstract readonly code: string
  abstract readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 422 | 500 | 503
}

/** There is no such page, body, or collaboration. */
export class NotFound extends RadslagError {
  override readonly name = 'NotFound'
  readonly code = 'not-found'
  readonly status = 404
}

/** The page can be read, but receives nothing. */
export class NotAllowed extends RadslagError {
  override readonly name = 'NotAllowed'
  readonly code = 'method-not-allowed'
  readonly status = 405
}

/** Somebody else saved first. Carries both versions so that the page can offer a comparison. */
export class EditedMeanwhile extends RadslagError {
  override readonly name = 'EditedMeanwhile'
  readonly code = 'edited-meanwhile'
  readonly status = 409
  readonly yours: number
  readonly stored: number

  constructor(what: string, versions: { readonly yours: number; readonly stored: number }) {
    super(`${what}: tried to save on version ${versions.yours}, but ${versions.stored} is stored`)
    this.yours = versions.yours
    this.stored = versions.stored
  }
}

/** A value in the address cannot be understood, such as a day that does not exist. */
export class BadAddress extends RadslagError {
  override readonly name = 'BadAddress'
  readonly code: 'not-a-day' | 'no-such-day' | 'day-out-of-range' | 'bad-address'
  readonly status = 400
  readonly typed: string

  constructor(code: BadAddress['code'], typed: string) {
    super(`${code}: '${typed.slice(0, 100)}'`)
    this.code = code
    this.typed = typed.slice(0, 100)
  }
}
