import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mailAddress } from '../../test/builders/invitation.ts'
import { minute, PostStage, throughPort } from '../../test/builders/post-stage.ts'
import { databases } from '../../test/database.ts'
import { startMailServer, type TestMailSettings } from '../../test/mail-server.ts'
import { MailDelayed } from './post.text.ts'
import { postHealth } from './post-status.repository.ts'
import { demoTransport } from './transport.ts'

for (const { name, open } of databases) {
  describe(`the post, when mail does not get through, in the ${name} database`, () => {
    let stage: PostStage
    beforeAll(async () => {
      stage = new PostStage(await open())
    })
    afterAll(() => stage?.store.close())
    beforeEach(() => stage.begin())

    it('keeps a letter while the mail server is down, says so, and sends it once when it is back', async () => {
      const down = await startMailServer()
      await down.close()
      const worker = await stage.work(throughPort(down.port))
      const id = await stage.write()
      await worker.nudge()
      expect(await stage.find(id)).toMatchObject({
        became: {
          state: 'waiting',
          attempts: 1,
          nextTryAt: new Date(stage.start.getTime() + 15_000),
        },
        lastError: expect.stringContaining('ECONNREFUSED'),
      })
      stage.later(1)
      await worker.nudge()
      expect(await stage.find(id)).toMatchObject({ became: { state: 'waiting', attempts: 2 } })
      expect(await postHealth(stage.store.db)).toEqual({ delayed: 1, since: stage.start })
      expect(stage.faults).toEqual([expect.any(MailDelayed)])
      expect(String(stage.faults[0])).toContain('Mejl kommer inte fram just nu')

      const up = await startMailServer({ port: down.port })
      await worker.nudge()
      expect(up.received).toEqual([])
      stage.later(1)
      await worker.nudge()
      stage.later(60)
      await worker.nudge()
      expect(up.received.map(({ mail }) => mail.messageId)).toEqual([`<${id}@region.example>`])
      expect(await stage.find(id)).toMatchObject({ became: { state: 'sent' } })
      expect(await postHealth(stage.store.db)).toEqual({ delayed: 0 })
      await worker.stop()
      await up.close()
    })

    it('gives up a letter that the mail server will not take, and keeps its words', () =>
      stage.withServer(
        { refuse: (to) => (to.startsWith('bo@') ? '550 no such user' : undefined) },
        async ({ received }, worker) => {
          const [toBo, toAnna] = [
            await stage.write({ to: mailAddress('bo@sala.example') }),
            await stage.write(),
          ]
          await worker.nudge()
          stage.later(60)
          await worker.nudge()
          expect(await stage.find(toBo)).toMatchObject({
            became: { state: 'failed', at: stage.start, because: 'refused' },
            lastError: expect.stringContaining('550'),
          })
          expect(await stage.find(toAnna)).toMatchObject({ became: { state: 'sent' } })
          expect(received.map(({ to }) => to)).toEqual([['anna@sala.example']])
          expect(stage.faults).toEqual([])
        },
      ))

    it('gives up a letter whose content the mail server will not take', () =>
      stage.withServer({ refuseContent: () => '554 looks like spam' }, async (_, worker) => {
        const id = await stage.write()
        await worker.nudge()
        expect(await stage.find(id)).toMatchObject({
          became: { state: 'failed', because: 'refused' },
          lastError: expect.stringContaining('looks like spam'),
        })
      }))

    it.each<[string, TestMailSettings]>([
      ['asks for patience', { refuse: () => '451 try again later' }],
      ['does not know us, which can be mended', { refuseSender: () => '550 who are you' }],
    ])('tries again when the mail server %s, for a day', (_, settings) =>
      stage.withServer(settings, async ({ received }, worker) => {
        const id = await stage.write()
        await worker.nudge()
        expect(await stage.find(id)).toMatchObject({ became: { state: 'waiting', attempts: 1 } })
        stage.later(23 * 60)
        await worker.nudge()
        expect(await stage.find(id)).toMatchObject({ became: { state: 'waiting', attempts: 2 } })
        stage.later(60)
        await worker.nudge()
        expect(await stage.find(id)).toMatchObject({
          became: { state: 'failed', at: stage.clock, because: 'gave-up' },
          lastError: expect.stringMatching(/45[01]|550/),
        })
        expect(received).toEqual([])
      }),
    )

    it('does not send a letter that is no longer of use', () =>
      stage.withServer({}, async ({ received }, worker) => {
        const id = await stage.write({ until: new Date(stage.start.getTime() + 15 * minute) })
        stage.later(15)
        await worker.nudge()
        expect(received).toEqual([])
        expect(await stage.find(id)).toMatchObject({
          became: { state: 'failed', because: 'gave-up' },
        })
      }))

    it('does not send again what was sent, when the database did not answer afterwards', async () => {
      const table = (from: string, to: string) =>
        sql`alter table ${sql.id(from)} rename to ${sql.id(to)}`.execute(stage.store.db)
      let sent = 0
      const worker = await stage.work({
        ...demoTransport,
        deliver: async () => {
          sent += 1
          await table('outbox', 'outbox_away')
          return { outcome: 'sent' }
        },
      })
      const id = await stage.write()
      await worker.nudge()
      expect(stage.faults).not.toEqual([])
      await table('outbox_away', 'outbox')
      stage.later(10)
      await worker.nudge()
      await worker.stop()
      expect(sent).toBe(1)
      expect(await stage.find(id)).toMatchObject({ became: { state: 'sent' } })
    })
  })
}
