import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActor, anIntakeHat } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aContent } from '../../test/builders/matter.ts'
import { vastmanland } from '../../test/builders/principal.ts'
import { aFile, aPreparedMatter, aRecordGround, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import { rowShelf } from '../attachment/shelf.ts'
import { openTray, type Tray } from '../attachment/tray.ts'
import { askMatterBack, completeMatter, forwardMatter } from '../matter/matter.actions.ts'
import { addPaper } from '../matter/preparation/preparation.actions.ts'
import type { Store } from '../store/store.ts'
import { keepingRecords } from './finalise.ts'
import { loadPrivate, saveOwnText } from './own-space.actions.ts'
import type { RecordTables } from './record.table.ts'
import type { RecordGround } from './record-ground.ts'
import { listEntriesIn } from './register-entry.repository.ts'
import { shareWithGroup } from './share.actions.ts'

const { member, intake, official } = people
const forumIntake = anActor(anIntakeHat('chefsforum'), 6)

for (const { name, open } of databases) {
  describe(`completing a matter that has been prepared, in the ${name} database`, () => {
    let store: Store<RecordTables>
    let ground: RecordGround
    let tray: Tray
    let folder: string
    const clock = { now: new Date('2026-11-19T09:00:00Z') }
    beforeAll(async () => {
      store = await open<RecordTables>()
      await makeCollaboration(store.db)
      folder = await mkdtemp(join(tmpdir(), 'radslag-test-'))
      ground = keepingRecords(aRecordGround(store.db, clock))
      tray = await openTray(folder, ground.now())
    })
    afterAll(async () => {
      await store?.close()
      await rm(folder, { recursive: true, force: true })
    })

    /** Sala has shared a text and a member a paper; then it is handed on, and sent back the day after. */
    const sentBack = async () => {
      clock.now = new Date('2026-11-19T09:00:00Z')
      const { id: matterId } = await aPreparedMatter(ground)
      const own = { actor: official, matterId, principalId: 'sala' }
      done(await saveOwnText(ground, own, { text: 'Salas förslag.', seenTextVersion: 0 }))
      const what = { kind: 'text', version: 1, seenTextVersion: 0 } as const
      const sharing = { principalId: 'sala', what, confirmed: true }
      done(await shareWithGroup(ground, { actor: official, matterId }, sharing))
      const added = { file: await aFile(tray, 'Ett underlag'), shelf: rowShelf }
      done(await addPaper(ground, { actor: intake, matterId }, added))
      done(await forwardMatter(ground, { actor: intake, matterId }, { bodyId: 'chefsforum' }))
      clock.now = new Date('2026-11-20T09:00:00Z')
      done(await askMatterBack(ground, { actor: forumIntake, matterId }, 'Rör det fler?'))
      return matterId
    }
    const complete = (matterId: string, concerns: readonly string[]) =>
      completeMatter(ground, { actor: member, matterId }, aContent({ concerns }), vastmanland)
    const entriesOf = async (matterId: string, principalId: string) =>
      (await listEntriesIn(store.db, { collaborationId: 'vastmanland', id: matterId })).filter(
        (entry) => entry.principalId === principalId,
      )

    it('an authority that is added is to register what has been shared already, as come in that day', async () => {
      const matterId = await sentBack()
      expect(await entriesOf(matterId, 'arboga')).toEqual([])
      done(await complete(matterId, ['regionen', 'sala', 'arboga']))
      const entries = await entriesOf(matterId, 'arboga')
      expect(new Set(entries.map(({ record }) => record.kind))).toEqual(new Set(['text', 'paper']))
      for (const entry of entries) {
        expect(entry).toMatchObject({
          occasion: 'shared',
          direction: 'in',
          datedOn: '2026-11-20',
          bodyId: 'chefsforum',
          createdByName: member.name,
        })
      }
      const text = entries.find(({ record }) => record.kind === 'text')
      expect(text).toMatchObject({ senderId: 'sala', receiverIds: ['regionen', 'arboga'] })
    })

    it('those who were there before have theirs once, also when it is completed again', async () => {
      const matterId = await sentBack()
      const before = await entriesOf(matterId, 'sala')
      const more = ['regionen', 'sala', 'arboga']
      done(await complete(matterId, more))
      done(await askMatterBack(ground, { actor: forumIntake, matterId }, 'Vilka åldrar?'))
      done(await complete(matterId, more))
      expect(await entriesOf(matterId, 'sala')).toEqual(before)
      expect(await entriesOf(matterId, 'regionen')).toHaveLength(2)
      expect(await entriesOf(matterId, 'arboga')).toHaveLength(2)
    })

    it('an authority that has shared something is not taken away: nothing is done, and its own space stays open', async () => {
      const matterId = await sentBack()
      expect(await complete(matterId, ['regionen', 'arboga'])).toEqual({
        ok: false,
        refusal: { kind: 'content', codes: ['concerns-removed'] },
      })
      expect(await entriesOf(matterId, 'arboga')).toEqual([])
      const matter = done(await complete(matterId, ['regionen', 'sala']))
      const { own } = await loadPrivate(ground, official, matter)
      expect(own?.text?.text).toBe('Salas förslag.')
    })
  })
}
