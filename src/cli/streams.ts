import type { Writable } from 'node:stream'
import type { Output } from './terminal.ts'

/** A stream of the process: a terminal, a file or a pipe. */
type Stream = Writable & { readonly isTTY?: boolean; readonly columns?: number }

/** Writes to a stream: with colours and broken lines on a terminal (no-color.org), plainly in a pipe. */
export function outputTo(
  stream: Stream,
  env: Readonly<Record<string, string | undefined>>,
): Output {
  const isTerminal = stream.isTTY === true
  return {
    write: (text) => {
      stream.write(text)
    },
    colours: isTerminal && !env.NO_COLOR && env.TERM !== 'dumb',
    ...(isTerminal && { width: stream.columns ?? 80 }),
  }
}

/** A reader who has seen enough (`| head`) is no fault: the program ends without a word. */
export function whenReaderLeaves(streams: readonly Stream[], end: () => void): void {
  for (const stream of streams) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') end()
      else throw error
    })
  }
}
