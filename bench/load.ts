import { connect, type Socket } from 'node:net'

// Asks one server for one page as fast as it answers, in a process of its own. Written on bare sockets: the client in
// node:http takes more of the processor than the server it would measure.

/** What is asked of it. */
export interface LoadOrder {
  readonly port: number
  readonly path: string
  readonly connections: number
  readonly milliseconds: number
}

/** What came of it. */
export interface LoadResult {
  readonly requests: number
  readonly perSecond: number
  /** Milliseconds from question to whole answer. */
  readonly p50: number
  readonly p99: number
  /** Answers that were not whole and with status 200. */
  readonly wrong: number
}

/** More answers than any round gives; a bound for the memory of the times. */
const most = 500_000

function run({ port, path, connections, milliseconds }: LoadOrder): Promise<LoadResult> {
  const question = `GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\naccept: text/html\r\naccept-encoding: gzip, deflate, br\r\n\r\n`
  const times = new Float64Array(most)
  let requests = 0
  let wrong = 0
  const began = performance.now()
  const until = began + milliseconds

  const keepAsking = () =>
    new Promise<void>((done, fail) => {
      const socket: Socket = connect({ host: '127.0.0.1', port, noDelay: true })
      let asked = 0
      let expected = 0
      let received = 0
      const ask = () => {
        asked = performance.now()
        if (asked >= until || requests >= most) {
          socket.destroy()
          done()
          return
        }
        received = 0
        expected = 0
        socket.write(question)
      }
      socket.on('connect', ask)
      socket.on('data', (piece: Buffer) => {
        if (expected === 0) expected = lengthOf(piece)
        received += piece.byteLength
        if (expected > 0 && received < expected) return
        if (received !== expected) wrong += 1
        times[requests] = performance.now() - asked
        requests += 1
        ask()
      })
      socket.on('error', fail)
    })

  return Promise.all(Array.from({ length: connections }, keepAsking)).then(() => {
    const sorted = times.subarray(0, requests).toSorted()
    const at = (share: number) => sorted[Math.floor(requests * share)] ?? Number.NaN
    const seconds = (performance.now() - began) / 1000
    return { requests, perSecond: requests / seconds, p50: at(0.5), p99: at(0.99), wrong }
  })
}

/** How long an answer with status 200 is, head and body, from its first piece; -1 for any other. */
function lengthOf(piece: Buffer): number {
  const end = piece.indexOf('\r\n\r\n')
  const head = piece.toString('latin1', 0, end)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  return head.startsWith('HTTP/1.1 200') && length !== undefined ? end + 4 + Number(length) : -1
}

process.on('disconnect', () => process.exit())
// Only the benchmark speaks to this process.
process.on('message', async (order) => {
  process.send?.(await run(order as LoadOrder))
})
