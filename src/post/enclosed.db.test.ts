import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import { startMailServer, type TestMailServer } from '../../test/mail-server.ts'
import { inTransaction, type Store } from '../store/store.ts'
import type { NewLetter } from './letter.ts'
import { type MailAddress, parseMailAddress } from './mail-address.ts'
import { findAttachment, findLetter, listLetters, post, postAll } from './post.repository.ts'
import type { PostTables } from './post.table.ts'
import { MailDelayed } from './post.text.ts'
import { startPostWorker } from './post-worker.ts'
import { smtpTransport } from './smtp-transport.ts'
import { demoTransport, type Transport } from './transport.ts'

const start = new Date('2026-11-22T09:30:00Z')
const anna = address('anna@sala.example')
const calendar = {
  method: 'REQUEST',
  content: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nSUMMARY:Möte i Hällefors\r\nEND:VCALENDAR\r\n',
} as const
const agenda = {
  name: 'Dagordning för Åmål.pdf',
  contentType: 'application/pdf',
  content: Uint8Array.from({ length: 1000 }, (_, at) => at % 256),
}
const letter: NewLetter = {
  to: anna,
  subject: 'Kallelse',
  text: 'Välkommen.',
  html: '<p>Välkommen.</p>',
  purpose: 'notice',
  at: start,
  calendar,
  attachments: [
    agenda,
    { ...agenda, name: '../../etc/p\r\nBcc: bo@sala.example', content: bytes(3) },
  ],
}

function address(text: string): MailAddress {
  const parsed = parseMailAddress(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

/** Bytes letter by letter, to compare them by. */
function text(content: string | ArrayBuffer | Uint8Array): string {
  return typeof content === 'string'
    ? content
    : Buffer.from(new Uint8Array(content)).toString('latin1')
}

function bytes(length: number): Uint8Array {
  return new Uint8Array(length).fill(7)
}

describe.each(databases)('a letter with an invitation and files, in the $name database', (one) => {
  let store: Store<PostTables>
  let server: TestMailServer
  let faults: unknown[]
  beforeAll(async () => {
    store = await one.open<PostTables>()
    server = await startMailServer({
      refuse: (to) => (to.startsWith('nobody@') ? '550 no such user' : undefined),
    })
  })
  afterAll(async () => {
    await server?.close()
    await store?.close()
  })
  beforeEach(async () => {
    faults = []
    await sql`delete from outbox`.execute(store.db)
  })
  afterEach(() => expect(faults).toEqual([]))

  const write = (given: Partial<NewLetter> = {}) =>
    inTransaction(store, (trx) => post(trx, { ...letter, ...given }))
  const throughServer = () =>
    smtpTransport(
      { host: '127.0.0.1', port: server.port, isSecure: false },
      { name: 'Rådslag', address: address('radslag@region.example') },
    )
  async function sendAll(transport: Transport, now = start): Promise<void> {
    const worker = startPostWorker({
      db: store.db,
      transport,
      now: () => now,
      noteFault: (fault) => faults.push(fault),
      lookEvery: 2 ** 31 - 1,
    })
    await worker.nudge()
    await worker.stop()
  }

  it('arrives as plain text, as a page and as an invitation, with its files', async () => {
    const id = await write()
    await sendAll(throughServer())
    const received = server.received.at(-1)
    expect(received?.mail).toMatchObject({
      text: expect.stringContaining('Välkommen.'),
      html: expect.stringContaining('<p>Välkommen.</p>'),
      messageId: `<${id}@region.example>`,
    })
    expect(received?.mail.bcc).toBeUndefined()
    const raw = received?.raw ?? ''
    expect(raw).toMatch(/Content-Type: multipart\/mixed/)
    expect(raw).toMatch(/Content-Type: multipart\/alternative/)
    const kinds = [...raw.matchAll(/^Content-Type: (text\/[^\r\n]*|app[^;\r\n]*)/gm)]
    expect(kinds.map(([, kind = '']) => kind)).toEqual([
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
      'text/calendar; charset=utf-8; method=REQUEST',
      'application/pdf',
      'application/pdf',
      'application/ics',
    ])
    // As it was written, with the line ends of iCalendar.
    expect(raw.replaceAll('\r\n', '')).toContain(Buffer.from(calendar.content).toString('base64'))
    const inCalendar = text(Buffer.from(calendar.content.replaceAll('\r', '')))
    const files = received?.mail.attachments ?? []
    expect(
      files.map(({ filename, mimeType, content }) => [filename, mimeType, text(content)]),
    ).toEqual([
      [null, 'text/calendar', inCalendar],
      [agenda.name, 'application/pdf', text(agenda.content)],
      ['etc-p Bcc: bo@sala.example', 'application/pdf', text(bytes(3))],
      ['invite.ics', 'application/ics', inCalendar],
    ])
  })

  it('tells of a withdrawal in the way that calendars know', async () => {
    await write({ calendar: { ...calendar, method: 'CANCEL' }, attachments: [] })
    await sendAll(throughServer())
    expect(server.received.at(-1)?.raw).toContain(
      'Content-Type: text/calendar; charset=utf-8; method=CANCEL',
    )
  })

  it('is listed with the names and sizes of its files, which are read one at a time', async () => {
    const id = await write({ isSecret: true })
    await sendAll(demoTransport)
    const shown = {
      calendar,
      attachments: [
        { ordinal: 0, name: agenda.name, contentType: 'application/pdf', size: 1000 },
        { ordinal: 1, name: 'etc-p Bcc: bo@sala.example', size: 3 },
      ],
    }
    expect(await findLetter(store.db, id)).toMatchObject(shown)
    expect(await listLetters(store.db, anna)).toMatchObject([shown])
    const file = await findAttachment(store.db, id, 0)
    expect(file).toEqual({ ...agenda, content: expect.anything() })
    expect(Buffer.from(file?.content ?? [])).toEqual(Buffer.from(agenda.content))
    expect(await findAttachment(store.db, id, 2)).toBeUndefined()
  })

  it('leaves nothing behind when it is secret and was sent, refused or given up', async () => {
    const secret = { isSecret: true }
    const ids = [
      await write(secret),
      await write({ ...secret, to: address('nobody@sala.example') }),
      await write({ ...secret, until: start }),
    ]
    const open = await write()
    await sendAll(throughServer())
    for (const id of ids) {
      const found = await findLetter(store.db, id)
      expect(found?.became.state).not.toBe('waiting')
      expect(found).toMatchObject({ attachments: [] })
      for (const part of ['text', 'html', 'calendar']) expect(found).not.toHaveProperty(part)
    }
    expect(await findLetter(store.db, open)).toMatchObject({ calendar, text: letter.text })
    const { rows } = await sql`select distinct letter_id from outbox_attachment`.execute(store.db)
    expect(rows).toEqual([{ letter_id: open }])
  })

  it('keeps everything of a secret letter that waits, so that it can be tried again', async () => {
    const id = await write({ isSecret: true })
    await sendAll({
      ...throughServer(),
      deliver: async () => ({ outcome: 'later', words: 'busy' }),
    })
    expect(faults.splice(0)).toEqual([expect.any(MailDelayed)])
    expect(await findLetter(store.db, id)).toMatchObject({ calendar, text: letter.text })
    await sendAll(throughServer(), new Date(start.getTime() + 60_000))
    expect(server.received.at(-1)?.mail.attachments).toHaveLength(4)
  })

  it('is written for many at once, in order, and each gets its own', async () => {
    const people = Array.from({ length: 450 }, (_, at) => address(`person${at}@sala.example`))
    const ids = await inTransaction(store, (trx) =>
      postAll(
        trx,
        people.map((to, at) => ({ ...letter, to, attachments: at === 3 ? [agenda] : [] })),
      ),
    )
    const fourth = await findLetter(store.db, ids[3] ?? '')
    expect(fourth).toMatchObject({ to: 'person3@sala.example', attachments: [{ size: 1000 }] })
    expect(await findLetter(store.db, ids[449] ?? '')).toMatchObject({
      to: 'person449@sala.example',
      attachments: [],
    })
    expect(await inTransaction(store, (trx) => postAll(trx, []))).toEqual([])
  })

  it('tries a letter without files as before, and takes its files away with it', async () => {
    const id = await write()
    await sql`delete from outbox where id = ${id}`.execute(store.db)
    const { rows } = await sql`select 1 from outbox_attachment`.execute(store.db)
    expect(rows).toEqual([])
  })

  it.each<[string, Partial<NewLetter>]>([
    ['a kind with parameters', { attachments: [{ ...agenda, contentType: 'text/html; x=y' }] }],
    ['a kind in two lines', { attachments: [{ ...agenda, contentType: 'text/html\r\nX: y' }] }],
    ['a file that is too large', { attachments: [{ ...agenda, content: bytes(5_242_881) }] }],
    ['a huge invitation', { calendar: { ...calendar, content: 'x'.repeat(70_000) } }],
  ])('is refused by the database with %s, and nothing of it is kept', async (_, wrong) => {
    await expect(write(wrong)).rejects.toMatchObject({ code: '23514' })
    expect(await listLetters(store.db, anna)).toEqual([])
  })
})
