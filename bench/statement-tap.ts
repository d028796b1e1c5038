import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'

/** A statement as it was sent to the database, its values as text. */
export interface Statement {
  readonly text: string
  readonly values: readonly (string | null)[]
}

/** Somewhere between a program and PostgreSQL, where what is asked can be heard. */
export interface StatementTap {
  /** The address to give the program instead of the database's own. */
  readonly url: string
  /** What has been asked since the last time. */
  readonly take: () => readonly Statement[]
  readonly close: () => void
}

/** Stands between a program and its PostgreSQL and passes everything on, remembering which statements were asked. */
export async function tapStatements(databaseUrl: string): Promise<StatementTap> {
  const to = new URL(databaseUrl)
  const heard: Statement[] = []
  const open = new Set<Socket>()
  const server = createServer((program) => {
    const database = connect({ host: to.hostname, port: Number(to.port || 5432), noDelay: true })
    program.setNoDelay(true)
    for (const socket of [program, database]) {
      open.add(socket)
      socket.once('close', () => open.delete(socket))
      socket.on('error', () => socket.destroy())
    }
    program.on(
      'data',
      listener((statement) => heard.push(statement)),
    )
    program.pipe(database)
    database.pipe(program)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String(port)
  return {
    url: url.href,
    take: () => heard.splice(0),
    close: () => {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

/** Reads one connection's messages as they come in pieces: a letter, a length, and what it says. */
function listener(tell: (statement: Statement) => void): (piece: Buffer) => void {
  let rest = Buffer.alloc(0)
  let isGreeted = false
  let text = ''
  return (piece) => {
    rest = Buffer.concat([rest, piece])
    for (;;) {
      // The first message has no letter.
      const head = isGreeted ? 1 : 0
      if (rest.length < head + 4) return
      const end = head + rest.readInt32BE(head)
      if (rest.length < end) return
      const letter = isGreeted ? String.fromCharCode(rest[0] ?? 0) : ''
      const said = rest.subarray(head + 4, end)
      isGreeted = true
      rest = rest.subarray(end)
      if (letter === 'Q') tell({ text: wordAt(said, 0).word, values: [] })
      if (letter === 'P') text = wordAt(said, wordAt(said, 0).next).word
      if (letter === 'B') tell({ text, values: valuesOf(said) })
    }
  }
}

/** The values that a statement is asked with (Bind), all of which this program sends as text. */
function valuesOf(said: Buffer): readonly (string | null)[] {
  let at = wordAt(said, wordAt(said, 0).next).next
  at += 2 + 2 * said.readInt16BE(at)
  const count = said.readInt16BE(at)
  at += 2
  return Array.from({ length: count }, () => {
    const length = said.readInt32BE(at)
    at += 4
    if (length === -1) return null
    at += length
    return said.toString('utf8', at - length, at)
  })
}

function wordAt(said: Buffer, from: number): { readonly word: string; readonly next: number } {
  const end = said.indexOf(0, from)
  return { word: said.toString('utf8', from, end), next: end + 1 }
}
