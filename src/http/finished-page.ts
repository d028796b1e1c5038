import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { Zip } from './zipper.ts'

/** What the program has made to answer a GET. */
export interface MadePage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A finished answer to a GET: the same for everybody until what it was made from changes. */
export interface FinishedPage {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The same for the same content, and another for other content. */
  readonly etag: string
  /**
   * The body as nearly every browser wants it: gzipped, when that makes it smaller. A byte in each place of a text
   * ('latin1'), since a text lies in memory that is tidied together, and leaves for the network in one piece with
   * its headers.
   */
  readonly bytes: string
  readonly isGzipped: boolean
}

/** Zipping less than this saves nothing. */
const worthZipping = 1400

/** Gives a page its tag, and zips it. */
export async function finishPage(
  { status, headers, body }: MadePage,
  zip: Zip,
): Promise<FinishedPage> {
  const plain = Buffer.from(body)
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  const isGzipped = plain.byteLength > worthZipping
  const bytes = isGzipped ? await zip(plain) : plain.toString('latin1')
  return { status, headers, etag: `"${digest}"`, bytes, isGzipped }
}

/** The page's body as it was made, a byte in each place of a text, for whoever cannot read it zipped. */
export function plainBytes({ bytes, isGzipped }: FinishedPage): string {
  return isGzipped ? gunzipSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes
}
