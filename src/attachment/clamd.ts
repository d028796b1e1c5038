import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { connect, type Socket } from 'node:net'

/** What a virus scanner says of a file. */
export type ScanAnswer =
  | { readonly found: 'nothing' }
  | { readonly found: 'virus'; readonly signature: string }
  | { readonly found: 'noAnswer'; readonly why: string }

/** Scans the file at a path; never throws because of the scanner. */
export type Scanner = (path: string) => Promise<ScanAnswer>

/** Where ClamAV's daemon listens. */
export type ClamdAddress =
  | { readonly host: string; readonly port: number }
  | { readonly path: string }

/** Reads `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`, as an operator writes it. */
export function readClamdAddress(written: string): ClamdAddress | undefined {
  const [, path] = /^unix:(?:\/\/)?(\/.+)$/.exec(written) ?? []
  if (path) return { path }
  const [, host, port] = /^tcp:\/\/(?:\[([^\]]+)\]|([^:/]+)):(\d{1,5})$/
    .exec(written)
    ?.filter((part) => part !== undefined) ?? ['']
  if (!host || !port || Number(port) < 1 || Number(port) > 65_535) return undefined
  return { host, port: Number(port) }
}

/** An answer is one short line; more is not from ClamAV. */
const longestAnswer = 4_096

/**
 * Asks ClamAV's daemon, by its INSTREAM command: pieces with their length before them, an empty one at the end,
 * and one line in answer. Gives up when all of it takes longer than the patience, in milliseconds.
 */
export function clamd(address: ClamdAddress, patience = 60_000): Scanner {
  return async (path) => {
    const socket = connect(address)
    const clock = setTimeout(() => socket.destroy(new Error('no answer in time')), patience)
    const answer = answerFrom(socket)
    try {
      await Promise.all([sendFile(socket, path, answer), answer])
      return understand(await answer)
    } catch (error) {
      if (error instanceof FileUnreadable) throw error.cause
      return { found: 'noAnswer', why: error instanceof Error ? error.message : String(error) }
    } finally {
      clearTimeout(clock)
      socket.destroy()
    }
  }
}

/** The file could not be read: a fault of ours, which must not look like one of the scanner's. */
class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable'
}

async function sendFile(socket: Socket, path: string, answer: Promise<string>): Promise<void> {
  let answered = false
  const stop = answer.then(
    () => {
      answered = true
    },
    () => {
      answered = true
    },
  )
  const write = async (bytes: Uint8Array | string) => {
    if (!socket.write(bytes)) await Promise.race([once(socket, 'drain'), stop])
  }
  await Promise.race([once(socket, 'connect'), stop])
  await write('zINSTREAM\0')
  const pieces = createReadStream(path)
  pieces.on('error', () => undefined)
  try {
    for await (const piece of pieces) {
      // It may answer before it has read everything, when the file is larger than it takes.
      if (answered) return
      await write(lengthOf(piece))
      await write(piece)
    }
  } catch (error) {
    throw socket.destroyed ? error : new FileUnreadable('', { cause: error })
  }
  await write(new Uint8Array(4))
}

function lengthOf(piece: Uint8Array): Uint8Array {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, piece.length)
  return length
}

/** The line it answers with, or the reason that none came. */
function answerFrom(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    socket.setEncoding('utf8')
    socket.on('data', (text: string) => {
      said += text
      if (said.includes('\0')) resolve(said.slice(0, said.indexOf('\0')))
      else if (said.length > longestAnswer) reject(new Error('the answer is too long'))
    })
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('closed without an answer')))
  })
}

function understand(answer: string): ScanAnswer {
  if (answer === 'stream: OK') return { found: 'nothing' }
  const [, signature] = /^stream: (.+) FOUND$/.exec(answer) ?? []
  if (signature) return { found: 'virus', signature }
  return { found: 'noAnswer', why: answer.slice(0, 200) }
}
