import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import { startMailServer } from '../../test/mail-server.ts'
import { urlOf } from '../../test/postgres-server.ts'
import { preparedFolder } from '../../test/prepared-database.ts'
import { openStore, type StoreOptions } from '../store/store.ts'
import { lease } from './letter.ts'
import { parseSender } from './mail-address.ts'
import type { PostTables } from './post.table.ts'
import { startPostWorker } from './post-worker.ts'
import { smtpTransport } from './smtp-transport.ts'

const program = fileURLToPath(new URL('./test-programs/post-until-killed.ts', import.meta.url))
const start = new Date('2026-11-22T09:30:00Z')

/** Lets the program write its letter, and kills it as soon as it says so, or as soon as it begins to send. */
async function killWhen(said: 'saved' | 'sending', options: StoreOptions): Promise<void> {
  const waits = said === 'saved' ? 'before-sending' : 'while-sending'
  const child = spawn(
    process.execPath,
    [program, JSON.stringify(options), start.toISOString(), waits],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const heard = Promise.withResolvers<void>()
  let words = ''
  child.stdout.on('data', (chunk) => {
    words += chunk
    if (words.includes(said)) heard.resolve()
  })
  await Promise.race([heard.promise, once(child, 'exit')])
  child.kill('SIGKILL')
  const [, signal] = await once(child, 'close')
  expect(signal).toBe('SIGKILL')
}

/** Starts the post on what the program left behind, and tells how many letters have arrived at each time. */
async function arrivedAt(
  times: readonly Date[],
  options: StoreOptions,
): Promise<readonly number[]> {
  const sender = parseSender('radslag@region.example')
  if (!sender.ok) throw new Error(sender.refusal)
  const server = await startMailServer()
  const store = await openStore<PostTables>(options)
  let now = start
  const worker = startPostWorker({
    db: store.db,
    transport: smtpTransport(
      { host: '127.0.0.1', port: server.port, isSecure: false },
      sender.value,
    ),
    now: () => now,
    noteFault: (fault) => expect(fault).toBeUndefined(),
  })
  const arrived: number[] = []
  for (const time of times) {
    now = time
    await worker.nudge()
    arrived.push(server.received.length)
  }
  await worker.stop()
  await store.close()
  await server.close()
  return arrived
}

describe.each(databases)('a program that is cut off, in the $name database', ({ name, open }) => {
  /** A migrated database that one program after the other can open. */
  async function withDatabase(act: (options: StoreOptions) => Promise<void>): Promise<void> {
    if (name === 'PostgreSQL') {
      const store = await open<PostTables>()
      const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(
        store.db,
      )
      const url = urlOf(rows[0]?.name ?? '')
      await act({ kind: 'postgres', url }).finally(() => store.close())
      return
    }
    const folder = await mkdtemp(join(tmpdir(), 'radslag-test-'))
    const options = { kind: 'embedded', folder } as const
    await cp(await preparedFolder(), folder, { recursive: true })
    await act(options).finally(() => rm(folder, { recursive: true, force: true }))
  }

  it(
    'leaves a letter that was saved, or that it had begun to send, and each goes out once',
    () =>
      withDatabase(async (options) => {
        const taken = start
        const freed = new Date(taken.getTime() + lease)
        const later = new Date(freed.getTime() + 2 * lease)
        await killWhen('saved', options)
        expect(await arrivedAt([start, later], options)).toEqual([1, 1])
        await killWhen('sending', options)
        // Whoever took it may still be sending it, so others wait until that time is over.
        expect(await arrivedAt([taken, freed, later], options)).toEqual([0, 1, 1])
      }),
    120_000,
  )
})
