import { ReadableStream } from 'node:stream/web'
import type { Kysely } from 'kysely'
import type { AttachmentTables } from './attachment.table.ts'
import { type Attachment, formats } from './attachment.ts'
import { contentDisposition } from './file-name.ts'
import type { Shelf } from './shelf.ts'

/** What is asked for: a file, under the name it has where it is attached. */
export interface Asked {
  readonly file: Attachment
  readonly name: string
  /** The header if-none-match of the request, where it has one. */
  readonly ifNoneMatch?: string | undefined
}

/**
 * What goes with every attached file: it is saved and never shown as a page, and runs nothing if it is shown all
 * the same. Asked for again each time, since the right to read it may have ended.
 */
function headersFor({ file, name }: Asked): Readonly<Record<string, string>> {
  return {
    'content-type': formats[file.kind].contentType,
    'content-length': String(file.size),
    'content-disposition': contentDisposition(name),
    'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-cache',
    etag: `"${file.hash}"`,
  }
}

/** Answers with a file, piece by piece. Whether the reader may have it is decided before this. */
export function serveAttachment(
  db: Kysely<AttachmentTables>,
  shelf: Shelf,
  asked: Asked,
): Response {
  const { 'content-length': length, ...headers } = headersFor(asked)
  const tags = asked.ifNoneMatch?.split(/,\s*/).map((tag) => tag.replace(/^W\//, ''))
  if (tags?.includes(headers.etag ?? '')) return new Response(null, { status: 304, headers })
  return new Response(ReadableStream.from(shelf.read(db, asked.file)), {
    headers: { ...headers, ...(length !== undefined && { 'content-length': length }) },
  })
}
