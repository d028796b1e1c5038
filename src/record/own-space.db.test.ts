import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActor, anAuthorityHat, anId } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aFile, aPreparedMatter, aRecordGround, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import type { Actor } from '../actor/actor.ts'
import { rowShelf } from '../attachment/shelf.ts'
import { openTray, type Tray } from '../attachment/tray.ts'
import { listReadable } from '../matter/list/matter-lists.repository.ts'
import { publishMatter, saveNewDraft } from '../matter/matter.actions.ts'
import { findMatter, listEvents } from '../matter/matter.repository.ts'
import { listPaperVersions, loadPreparation } from '../matter/preparation/preparation.repository.ts'
import { NotFound } from '../shared/errors.ts'
import type { Store } from '../store/store.ts'
import { listActs } from '../trail/trail.repository.ts'
import { verifyTrail } from '../trail/verify.ts'
import {
  addOwnPaper,
  findOwnPaper,
  loadOwnPaperVersions,
  loadOwnTexts,
  loadPrivate,
  saveOwnText,
} from './own-space.actions.ts'
import { deleteNote, saveNote } from './personal-note.actions.ts'
import type { RecordTables } from './record.table.ts'
import type { RecordGround } from './record-ground.ts'

const { member, intake, official, registrar, ofRegion, ofKoping } = people
const id = 'vastmanland'

for (const { name, open } of databases) {
  describe(`what is private in a matter, in the ${name} database`, () => {
    let store: Store<RecordTables>
    let ground: RecordGround
    let tray: Tray
    let folder: string
    const clock = { now: new Date('2026-11-19T09:00:00Z') }
    beforeAll(async () => {
      store = await open<RecordTables>()
      await makeCollaboration(store.db)
      folder = await mkdtemp(join(tmpdir(), 'radslag-test-'))
      tray = await openTray(folder, clock.now)
      ground = aRecordGround(store.db, clock)
    })
    afterAll(async () => {
      await store?.close()
      await rm(folder, { recursive: true, force: true })
    })

    const inSala = (matterId: string, actor: Actor = official) => ({
      actor,
      matterId,
      principalId: 'sala',
    })
    const write = (matterId: string, text: string, seenTextVersion = 0, actor?: Actor) =>
      saveOwnText(ground, inSala(matterId, actor), { text, seenTextVersion })
    const add = async (matterId: string, text: string, paperId?: string) =>
      done(
        await addOwnPaper(ground, inSala(matterId), {
          file: await aFile(tray, text),
          shelf: rowShelf,
          ...(paperId !== undefined && { paperId }),
        }),
      )

    it('the own text grows version by version, read by all who work for the principal', async () => {
      const matter = await aPreparedMatter(ground)
      expect(done(await write(matter.id, 'Först.')).version).toBe(1)
      expect(done(await write(matter.id, 'Först, sedan mer.', 1, member)).version).toBe(2)
      for (const actor of [official, registrar, member]) {
        const { own } = await loadPrivate(ground, actor, matter)
        expect(own).toMatchObject({
          principalId: 'sala',
          text: { version: 2, by: { name: member.name } },
        })
      }
      const texts = await loadOwnTexts(ground, registrar, matter, 'sala')
      expect(texts.map(({ text }) => text)).toEqual(['Först, sedan mer.', 'Först.'])
    })

    it('the second of two editors gets both texts, and the same text sent twice is one version', async () => {
      const matter = await aPreparedMatter(ground)
      done(await write(matter.id, 'Först.'))
      done(await write(matter.id, 'Sedan.', 1))
      expect(await write(matter.id, 'Annat.', 1, member)).toMatchObject({
        ok: false,
        refusal: { kind: 'textEditedMeanwhile', stored: { version: 2, text: 'Sedan.' } },
      })
      expect(done(await write(matter.id, 'Sedan.', 1)).version).toBe(2)
      expect(await write(matter.id, ' ')).toMatchObject({ refusal: { code: 'nothing-written' } })
    })

    it('two who save the first text at once: one is stored, the other gets both', async () => {
      const matter = await aPreparedMatter(ground)
      const saves = await Promise.all(
        [official, member].map((actor) => write(matter.id, `Av ${actor.name}`, 0, actor)),
      )
      expect(saves.filter(({ ok }) => ok)).toHaveLength(1)
      expect(saves.find(({ ok }) => !ok)).toMatchObject({
        refusal: { kind: 'textEditedMeanwhile', stored: { version: 1 } },
      })
    })

    it('a personal identity number is refused in text, note and file name', async () => {
      const matter = await aPreparedMatter(ground)
      const refusal = { kind: 'content', codes: ['personal-number'] }
      expect(await write(matter.id, 'Det är 811218-9876.')).toEqual({ ok: false, refusal })
      const note = { text: 'Ring 811218-9876', seenVersion: 0 }
      const target = { actor: official, matterId: matter.id }
      expect(await saveNote(ground, target, note)).toEqual({ ok: false, refusal })
      const file = { ...(await aFile(tray, 'x')), name: '811218-9876.txt' }
      const added = await addOwnPaper(ground, inSala(matter.id), { file, shelf: rowShelf })
      expect(added).toEqual({ ok: false, refusal })
    })

    it('a paper has versions, and the same file again is still the same paper', async () => {
      const matter = await aPreparedMatter(ground)
      const first = await add(matter.id, 'Ett underlag.')
      expect(await add(matter.id, 'Ett underlag.')).toEqual(first)
      const second = await add(matter.id, 'Ett bättre.', first.id)
      expect(second).toMatchObject({ id: first.id, version: 2 })
      expect((await loadPrivate(ground, member, matter)).own?.papers).toEqual([second])
      expect(await loadOwnPaperVersions(ground, member, matter, 'sala')).toEqual([first, second])
      const elsewhere = { file: await aFile(tray, 'Mer'), shelf: rowShelf, paperId: anId(5) }
      const lost = addOwnPaper(ground, inSala(matter.id), elsewhere)
      await expect(lost).rejects.toBeInstanceOf(NotFound)
    })

    it('two who add to a paper at once make two versions of it', async () => {
      const matter = await aPreparedMatter(ground)
      const first = await add(matter.id, 'Ett underlag.')
      const both = await Promise.all(['A', 'B'].map((text) => add(matter.id, text, first.id)))
      expect(both.map(({ version }) => version).sort()).toEqual([2, 3])
    })

    it('a paper’s content is found by those who may read the paper, and by nobody through its hash or id', async () => {
      const matter = await aPreparedMatter(ground)
      const paper = await add(matter.id, 'Salas eget underlag.')
      const wanted = { matterId: matter.id, principalId: 'sala', paperId: paper.id }
      expect(await findOwnPaper(ground, registrar, wanted)).toEqual({
        paper,
        file: { hash: paper.hash, size: paper.size, kind: 'text', scanned: 'clean' },
      })
      const others = [
        intake,
        ofRegion,
        ofKoping,
        anActor(anAuthorityHat(), 8, { collaborationId: 'skane' }),
      ]
      for (const actor of others) {
        expect(await findOwnPaper(ground, actor, wanted)).toBeUndefined()
        const asTheirs = { ...wanted, principalId: actor.hat.principalId ?? '' }
        expect(await findOwnPaper(ground, actor, asTheirs)).toBeUndefined()
      }
      expect(
        await findOwnPaper(ground, official, { ...wanted, paperId: paper.hash }),
      ).toBeUndefined()
      expect(await findOwnPaper(ground, official, { ...wanted, version: 2 })).toBeUndefined()
      expect(await findOwnPaper(ground, official, { ...wanted, matterId: anId(9) })).toBeUndefined()
    })

    it('each principal has its own space, and only the hat worn opens it', async () => {
      const matter = await aPreparedMatter(ground)
      done(await write(matter.id, 'Salas.'))
      const regions = { actor: ofRegion, matterId: matter.id, principalId: 'regionen' }
      done(await saveOwnText(ground, regions, { text: 'Regionens.', seenTextVersion: 0 }))
      const both = [official.hat, ofRegion.hat]
      const inOneHat = anActor(ofRegion.hat, 8, { hats: both })
      const { own } = await loadPrivate(ground, inOneHat, matter)
      expect(own).toMatchObject({ principalId: 'regionen', text: { text: 'Regionens.' } })
      expect(await loadOwnTexts(ground, inOneHat, matter, 'sala')).toEqual([])
      expect(
        await saveOwnText(ground, inSala(matter.id, inOneHat), {
          text: 'Fel hatt',
          seenTextVersion: 1,
        }),
      ).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-concerned-authority' },
      })
    })

    it('whoever may not enter is refused in the same way whether or not anything is there', async () => {
      const [empty, full] = [await aPreparedMatter(ground), await aPreparedMatter(ground)]
      done(await write(full.id, 'Hemlig tanke.'))
      await add(full.id, 'Hemligt underlag.')
      for (const { id: matterId } of [empty, full]) {
        for (const actor of [intake, ofRegion]) {
          const text = { text: 'Hemlig tanke.', seenTextVersion: 0 }
          expect(await saveOwnText(ground, inSala(matterId, actor), text)).toEqual({
            ok: false,
            refusal: { kind: 'denied', code: 'only-concerned-authority' },
          })
        }
        const outside = saveOwnText(ground, inSala(matterId, ofKoping), {
          text: 'x',
          seenTextVersion: 0,
        })
        await expect(outside).rejects.toBeInstanceOf(NotFound)
      }
      const open = done(await publishMatter(ground, { actor: intake, matterId: full.id }))
      expect(await write(open.id, 'x', 0, ofKoping)).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-concerned-authority' },
      })
      expect(await loadPrivate(ground, ofKoping, open)).toEqual({})
    })

    it('nothing private can be read from the matter, its story, its order in lists, or the trail of it', async () => {
      const [older, newer] = [await aPreparedMatter(ground), await aPreparedMatter(ground)]
      const seen = async (actor: Actor) => ({
        matter: await findMatter(store.db, id, older.id),
        events: await listEvents(store.db, id, older.id),
        preparation: await loadPreparation(store.db, older),
        papers: await listPaperVersions(store.db, older),
        trail: await listActs(
          store.db,
          { collaborationId: id, subject: { kind: 'matter', id: older.id } },
          { limit: 50 },
        ),
        order: (
          await listReadable(
            store.db,
            id,
            { bodyIds: ['samverkansgrupp-halsa'], principalIds: ['regionen'] },
            { limit: 50 },
          )
        ).map((one) => one.id),
        private: await loadPrivate(ground, actor, older),
        changed: await sql`select changed_at from matter where id = ${older.id}`.execute(store.db),
      })
      const before = [await seen(ofRegion), await seen(intake)]
      clock.now = new Date('2026-11-19T10:00:00Z')
      done(await write(older.id, 'Hemlig tanke.'))
      await add(older.id, 'Hemligt underlag.')
      const target = { actor: official, matterId: older.id }
      done(await saveNote(ground, target, { text: 'Hemlig anteckning.', seenVersion: 0 }))
      expect([await seen(ofRegion), await seen(intake)]).toEqual(before)
      expect(newer.version).toBe(older.version)
    })

    it('the trail holds which version and by whom, never what somebody wrote, and of notes nothing', async () => {
      const matter = await aPreparedMatter(ground)
      done(await write(matter.id, 'Hemlig tanke.'))
      const paper = await add(matter.id, 'Hemligt underlag.')
      const ofSpace = { collaborationId: id, subject: { kind: 'own-space', id: matter.id } }
      const acts = await listActs(store.db, ofSpace, { limit: 10 })
      expect(acts.map(({ act, details }) => ({ act, details }))).toEqual([
        { act: 'own-paper-added', details: { principalId: 'sala', paperId: paper.id } },
        { act: 'own-text-saved', details: { principalId: 'sala' } },
      ])
      const latest = await listActs(store.db, { collaborationId: id }, { limit: 1 })
      const target = { actor: official, matterId: matter.id }
      done(await saveNote(ground, target, { text: 'Hemlig anteckning.', seenVersion: 0 }))
      await deleteNote(ground, target)
      expect(await listActs(store.db, { collaborationId: id }, { limit: 1 })).toEqual(latest)
      const all = await listActs(store.db, { collaborationId: id }, { limit: 500 })
      expect(JSON.stringify(all)).not.toMatch(/Heml|anteckning|underlag\.txt/)
      expect(await verifyTrail(store.db, id)).toMatchObject({ state: 'intact' })
    })

    it('a draft has no own space, not even its author’s', async () => {
      const content = { kind: 'question', title: 'Utkast', question: '', wanted: '' } as const
      const draft = done(
        await saveNewDraft(ground, member, {
          bodyId: 'samverkansgrupp-halsa',
          content: { ...content, concerns: ['regionen', 'sala'], sectors: [] },
        }),
      )
      expect(await write(draft.id, 'x', 0, member)).toMatchObject({
        refusal: { code: 'only-concerned-authority' },
      })
      expect(await loadPrivate(ground, member, draft)).toEqual({})
    })
  })
}
