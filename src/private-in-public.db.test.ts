import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../test/builders/done.ts'
import { makeCollaboration } from '../test/builders/in-collaboration.ts'
import { aFile, aPreparedMatter, aRecordGround, people } from '../test/builders/record.ts'
import { databases } from '../test/database.ts'
import { demoCounty } from '../test/demo-county.ts'
import type { AdoptionTables } from './adoption/adoption.table.ts'
import { publicLedgers } from './adoption/public/public-ledgers.repository.ts'
import { createApp } from './app.ts'
import { rowShelf } from './attachment/shelf.ts'
import { openTray } from './attachment/tray.ts'
import { publishMatter } from './matter/matter.actions.ts'
import { numberInAddress } from './matter/matter-number.ts'
import { publicMatters } from './matter/public/public-matters.repository.ts'
import type { MeetingTables } from './meeting/meeting.table.ts'
import { publicMeetings } from './meeting/notes/public-meetings.repository.ts'
import { addOwnPaper, saveOwnText } from './record/own-space.actions.ts'
import { saveNote } from './record/personal-note.actions.ts'
import type { RecordTables } from './record/record.table.ts'
import type { Store } from './store/store.ts'

const register = await demoCounty('vastmanland')
const { official, intake } = people
const secret = 'Salas hemliga förhandlingsläge'

for (const { name, open } of databases) {
  describe(`what a principal keeps to itself in a published matter, in the ${name} database`, () => {
    let store: Store<RecordTables & AdoptionTables & MeetingTables>
    let folder: string
    beforeAll(async () => {
      store = await open<RecordTables & AdoptionTables & MeetingTables>()
      folder = await mkdtemp(join(tmpdir(), 'radslag-test-'))
      await makeCollaboration(store.db)
    })
    afterAll(async () => {
      await store?.close()
      await rm(folder, { recursive: true, force: true })
    })

    it('changes no byte of the public page, the list, the feeds or the open data', async () => {
      const ground = aRecordGround(store.db)
      const tray = await openTray(folder, ground.now())
      const matter = await aPreparedMatter(ground)
      done(await publishMatter(ground, { actor: intake, matterId: matter.id }))
      const app = createApp({
        registers: {
          get: async () => ({ register, version: '1' }),
          list: async () => [{ register, version: '1' }],
          isStale: () => false,
        },
        matters: publicMatters(store.db),
        ledgers: publicLedgers(store.db),
        meetings: publicMeetings(store.db, rowShelf),
        assets: { asset: (file) => `/assets/${file}`, files: new Map() },
        mode: 'demo',
        now: ground.now,
        health: { store: 'embedded', version: '0', migrations: 1, answers: async () => true },
        noteFault: (fault) => expect(fault).toBeUndefined(),
      })
      const number = numberInAddress(matter.number ?? '')
      const everything = async () => {
        const seen: string[] = []
        for (const path of [
          '/vastmanland',
          '/vastmanland/arenden',
          `/vastmanland/arenden?sok=${encodeURIComponent(secret)}`,
          `/vastmanland/arenden/${number}`,
          `/en/vastmanland/arenden/${number}`,
          '/vastmanland/arenden/flode',
          `/vastmanland/arenden/${number}/flode`,
          '/api/v1/collaborations/vastmanland/matters',
          `/api/v1/collaborations/vastmanland/matters/${number}`,
        ]) {
          const response = await app.request(path)
          expect(response.status, path).toBe(200)
          const headers = [...response.headers].map((pair) => pair.join(': ')).join('\n')
          seen.push(`${path}\n${headers}\n${await response.text()}`)
        }
        return seen
      }
      const before = await everything()
      const target = { actor: official, matterId: matter.id, principalId: 'sala' }
      done(await saveOwnText(ground, target, { text: secret, seenTextVersion: 0 }))
      const file = await aFile(tray, secret)
      done(await addOwnPaper(ground, target, { file, shelf: rowShelf }))
      done(await saveNote(ground, target, { text: secret, seenVersion: 0 }))
      expect(await everything()).toEqual(before)
    })
  })
}
