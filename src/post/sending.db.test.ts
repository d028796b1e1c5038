import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aLetter, PostStage, throughPort } from '../../test/builders/post-stage.ts'
import { databases } from '../../test/database.ts'
import { inTransaction } from '../store/store.ts'
import { listLetters, post } from './post.repository.ts'

for (const { name, open } of databases) {
  describe(`the post in the ${name} database`, () => {
    let stage: PostStage
    beforeAll(async () => {
      stage = new PostStage(await open())
    })
    afterAll(() => stage?.store.close())
    beforeEach(() => stage.begin())

    it('delivers a letter once, with every Swedish letter right, and nothing that follows the reader', () =>
      stage.withServer({}, async ({ received }, worker) => {
        const id = await stage.write({ html: '<p>Välkommen till mötet.</p>' })
        await worker.nudge()
        await worker.nudge()
        expect(received).toHaveLength(1)
        const [letter] = received
        expect(letter).toMatchObject({
          from: 'radslag@region.example',
          to: ['anna@sala.example'],
          mail: {
            subject: aLetter.subject,
            from: { name: 'Rådslag för länet', address: 'radslag@region.example' },
            to: [{ name: '', address: 'anna@sala.example' }],
            text: `${aLetter.text}\n`,
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
        expect(await stage.find(id)).toEqual({
          id,
          to: aLetter.to,
          attachments: [],
          subject: aLetter.subject,
          text: aLetter.text,
          html: '<p>Välkommen till mötet.</p>',
          purpose: 'notice',
          createdAt: stage.start,
          messageId: `<${id}@region.example>`,
          became: { state: 'sent', at: stage.start, transport: 'smtp' },
        })
      }))

    it('lets nothing that was typed become a header or another recipient', () =>
      stage.withServer({}, async ({ received }, worker) => {
        const typed = 'Fråga\r\nBcc: bo@sala.example\r\n\r\n<script>'
        const text = '.\r\nRCPT TO:<bo@sala.example>\r\n.\r\nBcc: bo@sala.example'
        await stage.write({ subject: typed, text })
        await worker.nudge()
        expect(received).toMatchObject([
          {
            to: ['anna@sala.example'],
            mail: { subject: 'Fråga Bcc: bo@sala.example <script>', to: [{ address: aLetter.to }] },
          },
        ])
        expect(received[0]?.mail.bcc).toBeUndefined()
        expect(received[0]?.mail.text?.trimEnd()).toBe(text.replaceAll('\r', ''))
      }))

    it('sends nothing when what it was about did not happen', () =>
      stage.withServer({}, async ({ received }, worker) => {
        const undone = inTransaction(stage.store, async (trx) => {
          await post(trx, aLetter)
          throw new Error('undone')
        })
        await expect(undone).rejects.toThrow('undone')
        await worker.nudge()
        expect(received).toEqual([])
        expect(await listLetters(stage.store.db, aLetter.to)).toEqual([])
      }))

    it('keeps no secret text once it has been sent, and none that was given up', () =>
      stage.withServer({}, async ({ received }, worker) => {
        const secret = { isSecret: true, html: '<p>länk</p>' }
        const sent = await stage.write(secret)
        expect(await stage.find(sent)).toHaveProperty('text')
        await worker.nudge()
        const late = await stage.write({ ...secret, until: stage.start })
        await worker.nudge()
        for (const id of [sent, late]) {
          const letter = await stage.find(id)
          expect(letter).toMatchObject({ subject: aLetter.subject })
          expect(letter).not.toHaveProperty('text')
          expect(letter).not.toHaveProperty('html')
        }
        expect(received.map(({ mail }) => mail.text)).toEqual([`${aLetter.text}\n`])
      }))

    it('sends each letter once when two programs share the database', () =>
      stage.withServer({}, async (server, one) => {
        const other = await stage.work(throughPort(server.port))
        const ids = await Promise.all(Array.from({ length: 24 }, () => stage.write()))
        await Promise.all([one.nudge(), other.nudge(), one.nudge(), other.nudge()])
        await other.stop()
        expect(server.received.map(({ mail }) => mail.messageId).sort()).toEqual(
          ids.map((id) => `<${id}@region.example>`).sort(),
        )
        expect(stage.faults).toEqual([])
      }))

    it.each([
      ['an address with a line break', { to_address: 'anna@sala.example\r\nBcc: bo@sala.example' }],
      ['two addresses', { to_address: 'anna@sala.example,bo@sala.example' }],
      ['a subject in two lines', { subject: 'Hej\r\nBcc: bo@sala.example' }],
      ['no plain text', { text: null }],
    ])('is refused by the database with %s, whoever writes it', async (_, wrong) => {
      const columns = {
        to_address: aLetter.to,
        subject: 'Hej',
        text: 'Hej',
        is_secret: false,
        purpose: 'notice',
        created_at: stage.start,
        give_up_at: stage.start,
        next_try_at: stage.start,
      }
      const written = stage.store.db.insertInto('outbox').values({ ...columns, ...wrong })
      await expect(written.execute()).rejects.toMatchObject({ code: '23514' })
    })
  })
}
