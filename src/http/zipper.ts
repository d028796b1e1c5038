import { constants, crc32, createDeflateRaw } from 'node:zlib'

/** Six in a hundred larger than at zlib's own choice, in half the time. */
const level = 4

/** The ten bytes that a gzip file begins with when there is nothing to say about it, and the empty last block. */
const head = '\x1f\x8b\x08\0\0\0\0\0\0\xff'
const lastBlock = '\x03\0'

/** Zips bytes in the gzip format, and gives them as a text with a byte in each place ('latin1'). */
export type Zip = (plain: Buffer) => Promise<string>

/**
 * Zips one thing after the other in one and the same machine. A new one for each page would take a quarter of a
 * megabyte each time, which lies in pieces between all that is kept: after two thousand pages the program would
 * hold on to some forty megabytes for nothing. The work is done beside the thread that answers.
 */
export function zipper(): Zip {
  const machine = createDeflateRaw({ level, chunkSize: 64 * 1024 })
  let parts: string[] = []
  machine.on('data', (part: Buffer) => parts.push(part.toString('latin1')))

  /** A full flush ends on a whole byte and forgets what went before, so that what comes out stands alone. */
  const deflate = (plain: Buffer) =>
    new Promise<string>((resolve, reject) => {
      parts = []
      machine.once('error', reject)
      machine.write(plain)
      machine.flush(constants.Z_FULL_FLUSH, () => {
        machine.off('error', reject)
        resolve(parts.join(''))
      })
    })

  let last: Promise<unknown> = Promise.resolve()
  return (plain) => {
    const turn = last.then(() => deflate(plain))
    last = turn.catch(() => undefined)
    return turn.then((blocks) => head + blocks + lastBlock + tail(plain))
  }
}

/** What unzipping is checked against: the sum of the content and its length. */
function tail(plain: Buffer): string {
  const check = Buffer.alloc(8)
  check.writeUInt32LE(crc32(plain), 0)
  check.writeUInt32LE(plain.byteLength % 2 ** 32, 4)
  return check.toString('latin1')
}
