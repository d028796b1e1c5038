import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mailAddress } from '../../test/builders/invitation.ts'
import { aLetter, minute, PostStage, throughPort } from '../../test/builders/post-stage.ts'
import { databases } from '../../test/database.ts'
import { startMailServer } from '../../test/mail-server.ts'
import { listLatestLetters, listLetters } from './post.repository.ts'
import { demoTransport } from './transport.ts'

for (const { name, open } of databases) {
  describe(`the worker of the post in the ${name} database`, () => {
    let stage: PostStage
    beforeAll(async () => {
      stage = new PostStage(await open())
    })
    afterAll(() => stage?.store.close())
    beforeEach(() => stage.begin())

    it('keeps every letter of the demo to be read, the latest first', async () => {
      const worker = await stage.work(demoTransport)
      await stage.write({ isSecret: true, purpose: 'sign-in' })
      await stage.write({ subject: 'Senare', at: new Date(stage.start.getTime() + minute) })
      await stage.write({ to: mailAddress('bo@sala.example') })
      stage.later(1)
      await worker.nudge()
      await worker.stop()
      const letters = await listLetters(stage.store.db, aLetter.to)
      expect(letters).toMatchObject([
        { subject: 'Senare', became: { state: 'sent', transport: 'demo' } },
        { purpose: 'sign-in', text: aLetter.text, became: { state: 'sent', transport: 'demo' } },
      ])
      expect(await listLetters(stage.store.db, aLetter.to, 1)).toEqual(letters.slice(0, 1))
      const everybody = await listLatestLetters(stage.store.db, 10)
      expect(everybody).toHaveLength(3)
      expect(await listLatestLetters(stage.store.db, 1)).toEqual(letters.slice(0, 1))
    })

    it('finds letters by itself, and none after it has been stopped', async () => {
      const arrived = Promise.withResolvers<void>()
      const server = await startMailServer({ onLetter: () => arrived.resolve() })
      const worker = stage.worker(throughPort(server.port), 10)
      await stage.write()
      await arrived.promise
      await worker.stop()
      const id = await stage.write()
      await worker.nudge()
      expect(await stage.find(id)).toMatchObject({ became: { state: 'waiting', attempts: 0 } })
      expect(server.received).toHaveLength(1)
      await server.close()
    })

    it('waits for a letter on its way when it is stopped, but not for ever', async () => {
      const read = Promise.withResolvers<void>()
      const server = await startMailServer({ isSilent: true, onLetter: () => read.resolve() })
      const worker = await stage.work(throughPort(server.port))
      const id = await stage.write()
      void worker.nudge()
      await read.promise
      await worker.stop(50)
      expect(await stage.find(id)).toMatchObject({ became: { state: 'waiting', attempts: 1 } })
      await server.close()
    })
  })
}
