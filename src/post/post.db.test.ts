import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import {
  startMailServer,
  type TestMailServer,
  type TestMailSettings,
} from '../../test/mail-server.ts'
import { inTransaction, type Store } from '../store/store.ts'
import type { NewLetter } from './letter.ts'
import { type MailAddress, parseMailAddress } from './mail-address.ts'
import { findLetter, listLatestLetters, listLetters, post, postHealth } from './post.repository.ts'
import type { PostTables } from './post.table.ts'
import { MailDelayed } from './post.text.ts'
import { type PostSettings, type PostWorker, startPostWorker } from './post-worker.ts'
import { smtpTransport } from './smtp-transport.ts'
import { demoTransport } from './transport.ts'

const anna = address('anna@sala.example')
const radslag = { name: 'Rådslag för länet', address: address('radslag@region.example') }
const start = new Date('2026-11-22T09:30:00Z')
const minute = 60_000

function address(text: string): MailAddress {
  const parsed = parseMailAddress(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

function throughPort(port: number) {
  return smtpTransport({ host: '127.0.0.1', port, isSecure: false }, radslag)
}

const notice: NewLetter = {
  to: anna,
  subject: 'Kallelse till möte i Hällefors – åtta ärenden',
  text: 'Hej!\n\nVälkommen till mötet den 3 december.\n.\nLänk: https://region.example/möte',
  purpose: 'notice',
  at: start,
}

for (const { name, open } of databases) {
  describe(`the post in the ${name} database`, () => {
    let store: Store<PostTables>
    let clock: Date
    let faults: unknown[]
    beforeAll(async () => {
      store = await open<PostTables>()
    })
    afterAll(() => store?.close())
    beforeEach(async () => {
      clock = start
      faults = []
      await sql`delete from outbox`.execute(store.db)
    })

    const write = (letter: Partial<NewLetter> = {}) =>
      inTransaction(store, (trx) => post(trx, { ...notice, ...letter }))
    const find = (id: string) => findLetter(store.db, id)
    const later = (minutes: number) => {
      clock = new Date(clock.getTime() + minutes * minute)
    }
    /** A worker that has looked once, and then looks only when it is told to. */
    async function work(transport: PostSettings['transport']): Promise<PostWorker> {
      const worker = startPostWorker({
        db: store.db,
        transport,
        now: () => clock,
        noteFault: (fault) => faults.push(fault),
        lookEvery: 2 ** 31 - 1,
      })
      await worker.nudge()
      return worker
    }

    async function withServer(
      settings: TestMailSettings,
      act: (server: TestMailServer, worker: PostWorker) => Promise<void>,
    ): Promise<void> {
      const server = await startMailServer(settings)
      const worker = await work(throughPort(server.port))
      try {
        await act(server, worker)
      } finally {
        await worker.stop()
        await server.close()
      }
    }

    it('delivers a letter once, with every Swedish letter right, and nothing that follows the reader', () =>
      withServer({}, async ({ received }, worker) => {
        const id = await write({ html: '<p>Välkommen till mötet.</p>' })
        await worker.nudge()
        await worker.nudge()
        expect(received).toHaveLength(1)
        const [letter] = received
        expect(letter).toMatchObject({
          from: 'radslag@region.example',
          to: ['anna@sala.example'],
          mail: {
            subject: notice.subject,
            from: { name: 'Rådslag för länet', address: 'radslag@region.example' },
            to: [{ name: '', address: 'anna@sala.example' }],
            text: `${notice.text}\n`,
            html: '<p>Välkommen till mötet.</p>\n',
            messageId: `<${id}@region.example>`,
            date: '2026-11-22T09:30:00.000Z',
            attachments: [],
          },
        })
        expect(letter?.mail.headers.map(({ key }) => key).sort()).toEqual([
          'auto-submitted',
          'content-type',
          'date',
          'from',
          'message-id',
          'mime-version',
          'subject',
          'to',
        ])
        expect(await find(id)).toEqual({
          id,
          to: anna,
          attachments: [],
          subject: notice.subject,
          text: notice.text,
          html: '<p>Välkommen till mötet.</p>',
          purpose: 'notice',
          createdAt: start,
          messageId: `<${id}@region.example>`,
          became: { state: 'sent', at: start, transport: 'smtp' },
        })
      }))

    it('lets nothing that was typed become a header or another recipient', () =>
      withServer({}, async ({ received }, worker) => {
        const typed = 'Fråga\r\nBcc: bo@sala.example\r\n\r\n<script>'
        const text = '.\r\nRCPT TO:<bo@sala.example>\r\n.\r\nBcc: bo@sala.example'
        await write({ subject: typed, text })
        await worker.nudge()
        expect(received).toMatchObject([
          {
            to: ['anna@sala.example'],
            mail: { subject: 'Fråga Bcc: bo@sala.example <script>', to: [{ address: anna }] },
          },
        ])
        expect(received[0]?.mail.bcc).toBeUndefined()
        expect(received[0]?.mail.text?.trimEnd()).toBe(text.replaceAll('\r', ''))
      }))

    it('sends nothing when what it was about did not happen', () =>
      withServer({}, async ({ received }, worker) => {
        const undone = inTransaction(store, async (trx) => {
          await post(trx, notice)
          throw new Error('undone')
        })
        await expect(undone).rejects.toThrow('undone')
        await worker.nudge()
        expect(received).toEqual([])
        expect(await listLetters(store.db, anna)).toEqual([])
      }))

    it('keeps a letter while the mail server is down, says so, and sends it once when it is back', async () => {
      const down = await startMailServer()
      await down.close()
      const worker = await work(throughPort(down.port))
      const id = await write()
      await worker.nudge()
      expect(await find(id)).toMatchObject({
        became: { state: 'waiting', attempts: 1, nextTryAt: new Date(start.getTime() + 15_000) },
        lastError: expect.stringContaining('ECONNREFUSED'),
      })
      later(1)
      await worker.nudge()
      expect(await find(id)).toMatchObject({ became: { state: 'waiting', attempts: 2 } })
      expect(await postHealth(store.db)).toEqual({ delayed: 1, since: start })
      expect(faults).toEqual([expect.any(MailDelayed)])
      expect(String(faults[0])).toContain('Mejl kommer inte fram just nu')

      const up = await startMailServer({ port: down.port })
      await worker.nudge()
      expect(up.received).toEqual([])
      later(1)
      await worker.nudge()
      later(60)
      await worker.nudge()
      expect(up.received.map(({ mail }) => mail.messageId)).toEqual([`<${id}@region.example>`])
      expect(await find(id)).toMatchObject({ became: { state: 'sent' } })
      expect(await postHealth(store.db)).toEqual({ delayed: 0 })
      await worker.stop()
      await up.close()
    })

    it('gives up a letter that the mail server will not take, and keeps its words', () =>
      withServer(
        { refuse: (to) => (to.startsWith('bo@') ? '550 no such user' : undefined) },
        async ({ received }, worker) => {
          const [toBo, toAnna] = [await write({ to: address('bo@sala.example') }), await write()]
          await worker.nudge()
          later(60)
          await worker.nudge()
          expect(await find(toBo)).toMatchObject({
            became: { state: 'failed', at: start, because: 'refused' },
            lastError: expect.stringContaining('550'),
          })
          expect(await find(toAnna)).toMatchObject({ became: { state: 'sent' } })
          expect(received.map(({ to }) => to)).toEqual([['anna@sala.example']])
          expect(faults).toEqual([])
        },
      ))

    it('gives up a letter whose content the mail server will not take', () =>
      withServer({ refuseContent: () => '554 looks like spam' }, async (_, worker) => {
        const id = await write()
        await worker.nudge()
        expect(await find(id)).toMatchObject({
          became: { state: 'failed', because: 'refused' },
          lastError: expect.stringContaining('looks like spam'),
        })
      }))

    it.each<[string, TestMailSettings]>([
      ['asks for patience', { refuse: () => '451 try again later' }],
      ['does not know us, which can be mended', { refuseSender: () => '550 who are you' }],
    ])('tries again when the mail server %s, for a day', (_, settings) =>
      withServer(settings, async ({ received }, worker) => {
        const id = await write()
        await worker.nudge()
        expect(await find(id)).toMatchObject({ became: { state: 'waiting', attempts: 1 } })
        later(23 * 60)
        await worker.nudge()
        expect(await find(id)).toMatchObject({ became: { state: 'waiting', attempts: 2 } })
        later(60)
        await worker.nudge()
        expect(await find(id)).toMatchObject({
          became: { state: 'failed', at: clock, because: 'gave-up' },
          lastError: expect.stringMatching(/45[01]|550/),
        })
        expect(received).toEqual([])
      }),
    )

    it('does not send a letter that is no longer of use', () =>
      withServer({}, async ({ received }, worker) => {
        const id = await write({ until: new Date(start.getTime() + 15 * minute) })
        later(15)
        await worker.nudge()
        expect(received).toEqual([])
        expect(await find(id)).toMatchObject({ became: { state: 'failed', because: 'gave-up' } })
      }))

    it('keeps no secret text once it has been sent, and none that was given up', () =>
      withServer({}, async ({ received }, worker) => {
        const secret = { isSecret: true, html: '<p>länk</p>' }
        const sent = await write(secret)
        expect(await find(sent)).toHaveProperty('text')
        await worker.nudge()
        const late = await write({ ...secret, until: start })
        await worker.nudge()
        for (const id of [sent, late]) {
          const letter = await find(id)
          expect(letter).toMatchObject({ subject: notice.subject })
          expect(letter).not.toHaveProperty('text')
          expect(letter).not.toHaveProperty('html')
        }
        expect(received.map(({ mail }) => mail.text)).toEqual([`${notice.text}\n`])
      }))

    it('sends each letter once when two programs share the database', () =>
      withServer({}, async (server, one) => {
        const other = await work(throughPort(server.port))
        const ids = await Promise.all(Array.from({ length: 24 }, () => write()))
        await Promise.all([one.nudge(), other.nudge(), one.nudge(), other.nudge()])
        await other.stop()
        expect(server.received.map(({ mail }) => mail.messageId).sort()).toEqual(
          ids.map((id) => `<${id}@region.example>`).sort(),
        )
        expect(faults).toEqual([])
      }))

    it('does not send again what was sent, when the database did not answer afterwards', async () => {
      const table = (from: string, to: string) =>
        sql`alter table ${sql.id(from)} rename to ${sql.id(to)}`.execute(store.db)
      let sent = 0
      const worker = await work({
        ...demoTransport,
        deliver: async () => {
          sent += 1
          await table('outbox', 'outbox_away')
          return { outcome: 'sent' }
        },
      })
      const id = await write()
      await worker.nudge()
      expect(faults).not.toEqual([])
      await table('outbox_away', 'outbox')
      later(10)
      await worker.nudge()
      await worker.stop()
      expect(sent).toBe(1)
      expect(await find(id)).toMatchObject({ became: { state: 'sent' } })
    })

    it('keeps every letter of the demo to be read, the latest first', async () => {
      const worker = await work(demoTransport)
      await write({ isSecret: true, purpose: 'sign-in' })
      await write({ subject: 'Senare', at: new Date(start.getTime() + minute) })
      await write({ to: address('bo@sala.example') })
      later(1)
      await worker.nudge()
      await worker.stop()
      const letters = await listLetters(store.db, anna)
      expect(letters).toMatchObject([
        { subject: 'Senare', became: { state: 'sent', transport: 'demo' } },
        { purpose: 'sign-in', text: notice.text, became: { state: 'sent', transport: 'demo' } },
      ])
      expect(await listLetters(store.db, anna, 1)).toEqual(letters.slice(0, 1))
      const everybody = await listLatestLetters(store.db, 10)
      expect(everybody).toHaveLength(3)
      expect(await listLatestLetters(store.db, 1)).toEqual(letters.slice(0, 1))
    })

    it('finds letters by itself, and none after it has been stopped', async () => {
      const arrived = Promise.withResolvers<void>()
      const server = await startMailServer({ onLetter: () => arrived.resolve() })
      const worker = startPostWorker({
        db: store.db,
        transport: throughPort(server.port),
        now: () => clock,
        noteFault: (fault) => faults.push(fault),
        lookEvery: 10,
      })
      await write()
      await arrived.promise
      await worker.stop()
      const id = await write()
      await worker.nudge()
      expect(await find(id)).toMatchObject({ became: { state: 'waiting', attempts: 0 } })
      expect(server.received).toHaveLength(1)
      await server.close()
    })

    it('waits for a letter on its way when it is stopped, but not for ever', async () => {
      const read = Promise.withResolvers<void>()
      const server = await startMailServer({ isSilent: true, onLetter: () => read.resolve() })
      const worker = await work(throughPort(server.port))
      const id = await write()
      void worker.nudge()
      await read.promise
      await worker.stop(50)
      expect(await find(id)).toMatchObject({ became: { state: 'waiting', attempts: 1 } })
      await server.close()
    })

    it.each([
      ['an address with a line break', { to_address: 'anna@sala.example\r\nBcc: bo@sala.example' }],
      ['two addresses', { to_address: 'anna@sala.example,bo@sala.example' }],
      ['a subject in two lines', { subject: 'Hej\r\nBcc: bo@sala.example' }],
      ['no plain text', { text: null }],
    ])('is refused by the database with %s, whoever writes it', async (_, wrong) => {
      const columns = {
        to_address: anna,
        subject: 'Hej',
        text: 'Hej',
        is_secret: false,
        purpose: 'notice',
        created_at: start,
        give_up_at: start,
        next_try_at: start,
      }
      const written = store.db.insertInto('outbox').values({ ...columns, ...wrong })
      await expect(written.execute()).rejects.toMatchObject({ code: '23514' })
    })
  })
}
