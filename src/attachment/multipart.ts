/** What a form with files brings, in the order it is sent. */
export type FormEvent =
  | { readonly event: 'part'; readonly field: string; readonly fileName: string | undefined }
  | { readonly event: 'bytes'; readonly bytes: Uint8Array }
  | { readonly event: 'end' }
  /** Not written as a form is, or it ended before its end: nothing comes after. */
  | { readonly event: 'broken' }

/** The mark between the parts, as the header of the request tells it. */
export function boundaryOf(contentType: string | null): string | undefined {
  if (!/^multipart\/form-data\s*;/i.test(contentType ?? '')) return undefined
  const [, quoted, bare] =
    /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType ?? '') ?? []
  return quoted ?? bare
}

/**
 * Reads a form with files (RFC 7578) piece by piece, as it arrives. Holds one piece at a time, and gives what
 * belongs to each part on; what stands before the first part and after the last is passed over.
 */
export async function* formEvents(
  body: AsyncIterable<Uint8Array>,
  boundary: string,
): AsyncGenerator<FormEvent> {
  const reading: Reading = {
    mark: Buffer.from(`\r\n--${boundary}`, 'latin1'),
    // The first mark stands at the very beginning, without a line before it.
    pending: Buffer.from('\r\n'),
    at: 'before',
  }
  for await (const piece of body) {
    if (reading.at === 'after') continue
    reading.pending = Buffer.concat([reading.pending, piece])
    for (let step = take(reading); step !== 'more'; step = take(reading)) {
      yield* step
      if (reading.at === 'broken') return
    }
  }
  if (reading.at !== 'after') yield { event: 'broken' }
}

interface Reading {
  readonly mark: Buffer
  /** What has arrived and is not yet given on. */
  pending: Buffer
  at: 'before' | 'afterMark' | 'head' | 'part' | 'after' | 'broken'
}

/** What the next stretch of what has arrived brings, or that more must arrive first. */
function take(reading: Reading): readonly FormEvent[] | 'more' {
  switch (reading.at) {
    case 'before':
    case 'part':
      return takeUntilMark(reading, reading.at === 'part')
    case 'afterMark':
      return takeAfterMark(reading)
    case 'head':
      return takeHead(reading)
    case 'after':
    case 'broken':
      return 'more'
  }
}

function takeUntilMark(reading: Reading, isPart: boolean): readonly FormEvent[] | 'more' {
  const { mark, pending } = reading
  const at = pending.indexOf(mark)
  if (at < 0) {
    // The end of what has arrived may be the beginning of a mark.
    const until = pending.length - mark.length + 1
    if (until <= 0) return 'more'
    reading.pending = pending.subarray(until)
    return isPart ? [{ event: 'bytes', bytes: pending.subarray(0, until) }] : []
  }
  reading.pending = pending.subarray(at + mark.length)
  reading.at = 'afterMark'
  if (!isPart) return []
  const rest = pending.subarray(0, at)
  return rest.length > 0 ? [{ event: 'bytes', bytes: rest }, { event: 'end' }] : [{ event: 'end' }]
}

function takeAfterMark(reading: Reading): readonly FormEvent[] | 'more' {
  if (reading.pending.length < 2) return 'more'
  const two = reading.pending.toString('latin1', 0, 2)
  if (two === '--') reading.at = 'after'
  // The line break stays, so that each line of the head has one before it.
  else if (two === '\r\n') reading.at = 'head'
  else return breakOff(reading)
  return []
}

const blankLine = Buffer.from('\r\n\r\n')
const longestHead = 8_192

function takeHead(reading: Reading): readonly FormEvent[] | 'more' {
  const at = reading.pending.indexOf(blankLine)
  if (at < 0) return reading.pending.length > longestHead ? breakOff(reading) : 'more'
  const part = at > longestHead ? undefined : readHead(reading.pending.toString('utf8', 0, at))
  if (!part) return breakOff(reading)
  reading.pending = reading.pending.subarray(at + blankLine.length)
  reading.at = 'part'
  return [part]
}

function breakOff(reading: Reading): readonly FormEvent[] {
  reading.at = 'broken'
  return [{ event: 'broken' }]
}

function readHead(head: string): FormEvent | undefined {
  const [, disposition = ''] =
    /\r\ncontent-disposition:[ \t]*form-data[ \t]*;([^\r\n]*)/i.exec(head) ?? []
  const field = quotedValue(disposition, 'name')
  if (field === undefined) return undefined
  return { event: 'part', field, fileName: quotedValue(disposition, 'filename') }
}

/** Browsers write quotation marks and line breaks in a value as in an address, others with a backslash. */
function quotedValue(disposition: string, name: string): string | undefined {
  const [, value] =
    new RegExp(`(?:^|;)\\s*${name}="((?:\\\\"|[^"])*)"`, 'i').exec(disposition) ?? []
  return value
    ?.replaceAll('\\"', '"')
    .replace(/%(22|0D|0A)/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
