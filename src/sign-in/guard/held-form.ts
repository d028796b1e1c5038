import { safeNextPath } from '../next-path.ts'
import { writerParameter } from '../sign-in.paths.ts'

/** What somebody typed and sent after their session had ended, kept in the page that tells them so. */
export interface HeldForm {
  /** Where it was going, with who wrote it, so that nobody else in the same browser sends it on. */
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  /** Files cannot be kept by a page: their names, so that they can be chosen again. */
  readonly files: readonly string[]
  readonly isMultipart: boolean
}

/**
 * How much, in bytes, is read of a form, files and all: from somebody who is or was signed in, and from anybody else.
 * And how much text of it, in characters, a page gives back: far more than anybody types, and soon written.
 */
export const heldRoom = { known: 32 * 1024 * 1024, unknown: 1024 * 1024, text: 2 * 1024 * 1024 }

/** Who sent a form that is held. */
export interface HeldFrom {
  /** The account that wrote it, as far as anybody says: the address of a form may say anything. */
  readonly writer: string | undefined
  /** Whether they carry the secret of a session, one that holds or one that did. */
  readonly isKnown: boolean
}

const mostFields = 1000

/** Reads a form so that it can be kept; undefined when it is no form, or too large to keep. */
export async function readHeldForm(
  request: Request,
  { writer, isKnown }: HeldFrom,
): Promise<HeldForm | undefined> {
  const type = request.headers.get('content-type') ?? ''
  const isMultipart = /^multipart\/form-data\b/i.test(type)
  if (!isMultipart && !/^application\/x-www-form-urlencoded\b/i.test(type)) return undefined
  const bytes = await bytesWithin(request, isKnown ? heldRoom.known : heldRoom.unknown)
  if (bytes === undefined) return undefined
  // A form cut off on its way, or never written by a browser, cannot be read.
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  if (form === undefined) return undefined

  const entries = [...form]
  if (entries.length > mostFields) return undefined
  const fields = entries.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  )
  const length = fields.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  if (length > heldRoom.text) return undefined
  const files = entries.flatMap(([, value]) =>
    typeof value === 'string' || value.name === '' ? [] : [value.name],
  )
  return { action: actionOf(request, writer), fields, files, isMultipart }
}

async function bytesWithin(
  request: Request,
  room: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > room) return undefined
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of request.body ?? []) {
    size += part.byteLength
    if (size > room) return undefined
    parts.push(part)
  }
  const bytes = new Uint8Array(size)
  let place = 0
  for (const part of parts) {
    bytes.set(part, place)
    place += part.byteLength
  }
  return bytes
}

function actionOf(request: Request, writer: string | undefined): string {
  const url = new URL(request.url)
  if (writer !== undefined) url.searchParams.set(writerParameter, writer)
  return safeNextPath(`${url.pathname}${url.search}`) ?? '/'
}
