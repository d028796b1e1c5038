import { sql } from 'kysely'
import type { Letter, NewLetter } from '../../src/post/letter.ts'
import { findLetter, post } from '../../src/post/post.repository.ts'
import type { PostTables } from '../../src/post/post.table.ts'
import { type PostSettings, type PostWorker, startPostWorker } from '../../src/post/post-worker.ts'
import { smtpTransport } from '../../src/post/smtp-transport.ts'
import type { Transport } from '../../src/post/transport.ts'
import { inTransaction, type Store } from '../../src/store/store.ts'
import { startMailServer, type TestMailServer, type TestMailSettings } from '../mail-server.ts'
import { mailAddress } from './invitation.ts'

/** A minute, in milliseconds. */
export const minute = 60_000

/** An ordinary letter to somebody. */
export const aLetter: NewLetter = {
  to: mailAddress('anna@sala.example'),
  subject: 'Kallelse till möte i Hällefors – åtta ärenden',
  text: 'Hej!\n\nVälkommen till mötet den 3 december.\n.\nLänk: https://region.example/möte',
  purpose: 'notice',
  at: new Date('2026-11-22T09:30:00Z'),
}

/** The post as a test sees it: letters are written, the clock is turned on, and a worker sends when it is told to. */
export class PostStage {
  readonly store: Store<PostTables>
  readonly start = aLetter.at
  readonly faults: unknown[] = []
  clock = aLetter.at

  constructor(store: Store<PostTables>) {
    this.store = store
  }

  /** The clock as it was, and no letters. */
  async begin(): Promise<void> {
    this.clock = this.start
    this.faults.splice(0)
    await sql`delete from outbox`.execute(this.store.db)
  }

  write(letter: Partial<NewLetter> = {}): Promise<string> {
    return inTransaction(this.store, (trx) => post(trx, { ...aLetter, ...letter }))
  }

  find(id: string): Promise<Letter | undefined> {
    return findLetter(this.store.db, id)
  }

  later(minutes: number): void {
    this.clock = new Date(this.clock.getTime() + minutes * minute)
  }

  /** A worker that looks as often as is said, in milliseconds. */
  worker(transport: Transport, lookEvery: NonNullable<PostSettings['lookEvery']>): PostWorker {
    return startPostWorker({
      db: this.store.db,
      transport,
      now: () => this.clock,
      noteFault: (fault) => this.faults.push(fault),
      lookEvery,
    })
  }

  /** A worker that has looked once, and then looks only when it is told to. */
  async work(transport: Transport): Promise<PostWorker> {
    const worker = this.worker(transport, 2 ** 31 - 1)
    await worker.nudge()
    return worker
  }

  /** Does something with a mail server and a worker that sends through it. */
  async withServer(
    settings: TestMailSettings,
    act: (server: TestMailServer, worker: PostWorker) => Promise<void>,
  ): Promise<void> {
    const server = await startMailServer(settings)
    const worker = await this.work(throughPort(server.port))
    try {
      await act(server, worker)
    } finally {
      await worker.stop()
      await server.close()
    }
  }
}

/** What carries letters to a mail server on this machine. */
export function throughPort(port: number): Transport {
  const sender = { name: 'Rådslag för länet', address: mailAddress('radslag@region.example') }
  return smtpTransport({ host: '127.0.0.1', port, isSecure: false }, sender)
}
