import { open } from 'node:fs/promises'
import { setImmediate } from 'node:timers/promises'
import { personalNumbersIn } from '../shared/personal-number.ts'

/** What a file turned out to be when it was read as plain text. */
export type TextContent =
  | { readonly kind: 'notText' }
  | { readonly kind: 'webPage' }
  | { readonly kind: 'text'; readonly personalNumberOnLine?: number }

const pieceSize = 512 * 1024

/**
 * Reads a file as plain text, in whatever way it is written: UTF-8, UTF-16 with its mark, or the Windows way, which
 * is how Excel saves tables. Tells on which line the first personal identity number stands.
 */
export async function readTextContent(path: string): Promise<TextContent> {
  const start = await firstBytes(path)
  for (const encoding of encodingsFor(start)) {
    const content = await readAs(path, encoding)
    if (content) return content
  }
  return { kind: 'notText' }
}

function encodingsFor(start: Uint8Array): readonly string[] {
  if (start[0] === 0xff && start[1] === 0xfe) return ['utf-16le']
  if (start[0] === 0xfe && start[1] === 0xff) return ['utf-16be']
  return ['utf-8', 'windows-1252']
}

/** No plain text has these; a file of anything else soon does. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const neverInText = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f]/

/** How a web page, a drawing or other markup begins: a browser could run what stands in it. */
const markup = /^\s*<(?:[!?/]|\p{L})/u

/** Twice this many characters are read again with the next piece, so that no number is missed or cut in two. */
const overlap = 128

async function readAs(path: string, encoding: string): Promise<TextContent | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let rest = ''
  let line = 1
  let isFirst = true
  for await (const piece of piecesOf(path)) {
    const text = decode(decoder, piece)
    if (text === undefined || neverInText.test(text)) return undefined
    if (isFirst && markup.test(text)) return { kind: 'webPage' }
    const window = rest + text
    const until = piece ? window.length - overlap : window.length
    const found = personalNumbersIn(window).find(
      ({ start }) => start < until && (isFirst || start >= overlap),
    )
    if (found) return { kind: 'text', personalNumberOnLine: line + linesIn(window, found.start) }
    const cut = Math.max(0, window.length - 2 * overlap)
    line += linesIn(window, cut)
    rest = window.slice(cut)
    isFirst = isFirst && cut === 0
    // Others are waiting to be answered.
    await setImmediate()
  }
  return { kind: 'text' }
}

function decode(decoder: TextDecoder, piece: Uint8Array | undefined): string | undefined {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode()
  } catch {
    return undefined
  }
}

function linesIn(text: string, until: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < until; at = text.indexOf('\n', at + 1)) {
    count += 1
  }
  return count
}

/** The file piece by piece, and undefined at its end. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array | undefined> {
  const file = await open(path)
  try {
    const buffer = new Uint8Array(pieceSize)
    for (;;) {
      const { bytesRead } = await file.read(buffer)
      if (bytesRead === 0) break
      yield buffer.subarray(0, bytesRead)
    }
    yield undefined
  } finally {
    await file.close()
  }
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(2))
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
