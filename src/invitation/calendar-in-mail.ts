/** What is meant for the calendar in something that came in, and from whom, if it was a mail. */
export interface IncomingCalendar {
  readonly content: string
  /** The address the mail says that it is from; undefined when it was no mail, and empty when it does not say. */
  readonly from: string | undefined
}

const isCalendar = /^\uFEFF?\s*BEGIN:VCALENDAR/i
/** Both kinds are in use; a file by the name alone is not trusted to be one. */
const calendarKinds = new Set(['text/calendar', 'application/ics'])

/** Finds the calendar part of a mail, or takes the text as one. Undefined when there is none. */
export async function calendarInMail(raw: Uint8Array): Promise<IncomingCalendar | undefined> {
  const start = new TextDecoder().decode(raw.subarray(0, 200))
  if (isCalendar.test(start)) return { content: decoded(raw), from: undefined }
  const mail = await readMail(raw)
  const parts = mail?.attachments.filter(({ mimeType }) => calendarKinds.has(mimeType)) ?? []
  // The part beside the text comes before the file, which is the same once more.
  const [part] = parts.toSorted((one, other) => rank(one.mimeType) - rank(other.mimeType))
  if (!mail || !part) return undefined
  return { content: decoded(part.content), from: mail.from?.address ?? '' }
}

function rank(kind: string): number {
  return kind === 'text/calendar' ? 0 : 1
}

async function readMail(raw: Uint8Array) {
  const { default: PostalMime } = await import('postal-mime')
  try {
    return await PostalMime.parse(raw, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 20 })
  } catch {
    // Nested deeper, or with more headers, than any mail has.
    return undefined
  }
}

function decoded(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}
