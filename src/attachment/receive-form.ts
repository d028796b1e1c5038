import { accept, type Result, refuse } from '../shared/result.ts'
import {
  type AttachmentLimits,
  type ReceivedFile,
  type UnreceivedFile,
  usualLimits,
} from './attachment.ts'
import { boundaryOf, formEvents } from './multipart.ts'
import { beginFile, type Incoming, type Tray } from './tray.ts'

/** What somebody has sent: the texts by field, and the files, those that were too large too. */
export interface SentForm {
  readonly texts: ReadonlyMap<string, readonly string[]>
  readonly files: readonly (ReceivedFile | UnreceivedFile)[]
}

/** Why a form was not received whole, with the texts that were, so that nothing written is lost. */
export interface FormRefusal {
  readonly code: 'notAForm' | 'broken' | 'tooMuchText' | 'tooMuch'
  readonly texts: SentForm['texts']
}

/** What may be received. */
export interface Receiving {
  readonly tray: Tray
  readonly limits?: AttachmentLimits
}

const mostText = 2 * 1024 ** 2
const mostParts = 1_000
/**
 * As much as is read, and thrown away, of a form with far too large files. A browser that is answered before it
 * has sent everything shows a fault of its own instead of our sentence.
 */
const mostRead = 2 * 1024 ** 3

/**
 * Receives a form with files and lets `act` answer it; its files are removed afterwards, whatever came of it. What
 * is too large is read past, so that the texts beside it are kept and the sender is told.
 */
export async function receiveForm<Answer>(
  request: Request,
  receiving: Receiving,
  act: (form: Result<SentForm, FormRefusal>) => Promise<Answer>,
): Promise<Answer> {
  const received: Incoming[] = []
  try {
    return await act(await readForm(request, receiving, received))
  } finally {
    for (const file of received) await file.discard()
  }
}

async function readForm(
  request: Request,
  { tray, limits = usualLimits }: Receiving,
  received: Incoming[],
): Promise<Result<SentForm, FormRefusal>> {
  const texts = new Map<string, string[]>()
  const files: (ReceivedFile | UnreceivedFile)[] = []
  const stop = (code: FormRefusal['code']) => refuse({ code, texts })
  const boundary = boundaryOf(request.headers.get('content-type'))
  if (boundary === undefined || !request.body) return stop('notAForm')

  const body = limited(request.body)
  let part: Part | undefined
  let textLeft = mostText
  let parts = 0
  for await (const event of formEvents(body.pieces, boundary)) {
    switch (event.event) {
      case 'part':
        parts += 1
        if (parts > mostParts) return stop('tooMuch')
        part = {
          field: event.field,
          fileName: event.fileName,
          text: [],
          file: undefined,
          why: undefined,
        }
        break
      case 'bytes': {
        if (!part) break
        if (part.fileName === undefined) {
          textLeft -= event.bytes.length
          if (textLeft < 0) return stop('tooMuchText')
          part.text.push(event.bytes)
          break
        }
        if (part.why) break
        await takeFileBytes(part, event.bytes, tray, received, limits)
        break
      }
      case 'end':
        if (part) await finishPart(part, texts, files)
        part = undefined
        break
      case 'broken':
        return stop(body.isOver() ? 'tooMuch' : 'broken')
    }
  }
  return accept({ texts, files })
}

interface Part {
  readonly field: string
  readonly fileName: string | undefined
  readonly text: Uint8Array[]
  file: Incoming | undefined
  why: UnreceivedFile['why'] | undefined
}

async function takeFileBytes(
  part: Part,
  bytes: Uint8Array,
  tray: Tray,
  received: Incoming[],
  limits: AttachmentLimits,
): Promise<void> {
  if (!part.file) {
    part.file = await beginFile(tray)
    received.push(part.file)
  }
  const together = received.reduce((sum, file) => sum + file.size(), 0) + bytes.length
  if (part.file.size() + bytes.length > limits.file) part.why = 'tooLarge'
  else if (together > limits.together) part.why = 'tooLargeTogether'
  if (!part.why) return part.file.write(bytes)
  received.splice(received.indexOf(part.file), 1)
  await part.file.discard()
}

async function finishPart(
  { field, fileName, text, file, why }: Part,
  texts: Map<string, string[]>,
  files: (ReceivedFile | UnreceivedFile)[],
): Promise<void> {
  if (fileName === undefined) {
    // Browsers end lines as in mail; everything else here ends them as in a file.
    const written = Buffer.concat(text).toString('utf8').replaceAll('\r\n', '\n')
    texts.set(field, [...(texts.get(field) ?? []), written])
  } else if (why) {
    files.push({ field, name: fileName, why })
  } else if (file) {
    files.push({ field, name: fileName, ...(await file.finish()) })
  } else if (fileName !== '') {
    files.push({ field, name: fileName, why: 'empty' })
  }
}

/** The body, as far as it is read, and whether there was more of it. */
function limited(body: AsyncIterable<Uint8Array>): {
  readonly pieces: AsyncIterable<Uint8Array>
  readonly isOver: () => boolean
} {
  let read = 0
  async function* pieces() {
    try {
      for await (const piece of body) {
        read += piece.length
        if (read > mostRead) return
        yield piece
      }
    } catch {
      // Whoever sent it has gone; the form is then broken off, and nobody reads what we answer.
    }
  }
  return { pieces: pieces(), isOver: () => read > mostRead }
}
