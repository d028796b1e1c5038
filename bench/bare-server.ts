import { createServer, get, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

// The least that Node can do to answer over HTTP: a page that lies in memory, sent with its headers. What the program
// answers is fetched from it once, so that both send the same bytes.

/** Which program to take the pages from. */
export interface BareOrder {
  readonly port: number
  readonly paths: readonly string[]
  /** Of somebody who is signed in. */
  readonly cookie?: string
}

interface Answer {
  readonly headers: OutgoingHttpHeaders
  readonly body: Buffer
}

/** The headers that Node writes itself. */
const written = ['date', 'connection', 'keep-alive']

function answerOf(port: number, path: string, cookie: string | undefined): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': 'gzip, deflate, br', ...(cookie && { cookie }) }
    const request = get({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece: Buffer) => pieces.push(piece))
      response.once('end', () => {
        const kept = Object.entries(response.headers).filter(([name]) => !written.includes(name))
        resolve({ headers: Object.fromEntries(kept), body: Buffer.concat(pieces) })
      })
    })
    request.once('error', reject)
  })
}

process.on('disconnect', () => process.exit())
// Only the benchmark speaks to this process.
process.once('message', async (message) => {
  const { port, paths, cookie } = message as BareOrder
  const answers = new Map<string, Answer>()
  for (const path of paths) answers.set(path, await answerOf(port, path, cookie))
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '')
    if (!answer) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, answer.headers)
    response.end(answer.body)
  })
  server.listen(0, '127.0.0.1', () => {
    process.send?.((server.address() as AddressInfo).port) // a TCP server that listens has one
  })
})
