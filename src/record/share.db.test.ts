import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../test/builders/done.ts'
import { aFile, aPreparedMatter, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import { rowShelf } from '../attachment/shelf.ts'
import { closeMatter, forwardMatter } from '../matter/matter.actions.ts'
import { listEvents } from '../matter/matter.repository.ts'
import { addPaper, saveText } from '../matter/preparation/preparation.actions.ts'
import { listTexts, loadPreparation } from '../matter/preparation/preparation.repository.ts'
import { NotFound } from '../shared/errors.ts'
import { listActs } from '../trail/trail.repository.ts'
import { asActor } from './as-actor.ts'
import { loadPrivate, saveOwnText } from './own-space.actions.ts'
import { shareWithGroup, type ToShare } from './share.actions.ts'
import { firstText, id, type SharingStage, setSharingStage } from './share.stage.ts'

const { member, intake, official, registrar, ofRegion, ofKoping } = people

for (const database of databases) {
  describe(`sharing with the group, in the ${database.name} database`, () => {
    let stage: SharingStage
    beforeAll(async () => {
      stage = await setSharingStage(database)
    })
    afterAll(() => stage?.close())

    it('a private text becomes the group’s, with an entry for each authority that the matter concerns', async () => {
      const { store, ground, withText, share, entriesOf } = stage
      const matter = await withText()
      expect(done(await share(matter.id))).toMatchObject({ kind: 'text', version: 1 })
      const { text } = await loadPreparation(store.db, matter)
      expect(text).toMatchObject({
        version: 1,
        text: 'Salas förslag.',
        by: { name: official.name },
      })
      expect(await entriesOf('sala', matter.id)).toMatchObject([
        {
          occasion: 'shared',
          direction: 'out',
          datedOn: '2026-11-19',
          subject: matter.title,
          matterNumber: matter.number,
          record: { kind: 'text', id: matter.id, version: 1 },
          senderId: 'sala',
          receiverIds: ['regionen'],
          bodyId: 'samverkansgrupp-halsa',
          isTitleWithheld: false,
          createdByName: official.name,
        },
      ])
      expect(await entriesOf('regionen', matter.id)).toMatchObject([
        { direction: 'in', senderId: 'sala', receiverIds: ['regionen'] },
      ])
      expect(await entriesOf('koping', matter.id)).toEqual([])
      const { own: space } = await loadPrivate(ground, registrar, matter)
      expect(space?.text?.shared).toEqual({ version: 1, at: ground.now() })
    })

    it('is told once, by whom and for whom, without the words', async () => {
      const { store, withText, share } = stage
      const matter = await withText('Hemligt tills det delas.')
      done(await share(matter.id))
      const events = await listEvents(store.db, id, matter.id)
      expect(events.at(-1)).toMatchObject({
        kind: 'shared',
        isPublic: false,
        data: { principalId: 'sala', textVersion: 1 },
      })
      const subject = { kind: 'matter', id: matter.id }
      const [act] = await listActs(store.db, { collaborationId: id, subject }, { limit: 1 })
      expect(act).toMatchObject({ act: 'matter-shared', details: { principalId: 'sala' } })
      expect(JSON.stringify([act, events.at(-1)])).not.toContain('Hemligt')
    })

    it('sent twice, also at once, it is one share', async () => {
      const { store, withText, share, entriesOf, kinds } = stage
      const matter = await withText()
      const both = await Promise.all([share(matter.id), share(matter.id)])
      expect(new Set(both.map((one) => done(one).version))).toEqual(new Set([1]))
      done(await share(matter.id, { ...firstText, seenTextVersion: 1 }))
      expect(await listTexts(store.db, matter)).toHaveLength(1)
      expect(await entriesOf('sala', matter.id)).toHaveLength(1)
      expect(await kinds(matter.id)).toEqual(['shared'])
    })

    it('not without a yes to what it means', async () => {
      const { withText, share, kinds } = stage
      const matter = await withText()
      expect(await share(matter.id, firstText, official, false)).toEqual({
        ok: false,
        refusal: { kind: 'notConfirmed' },
      })
      expect(await kinds(matter.id)).toEqual([])
    })

    it('when the group has written meanwhile, nothing is shared and both texts come back', async () => {
      const { store, ground, withText, share, entriesOf } = stage
      const matter = await withText()
      const theirs = { text: 'Gruppens text.', seenTextVersion: 0 }
      done(await saveText(ground, { actor: intake, matterId: matter.id }, theirs))
      expect(await share(matter.id)).toMatchObject({
        ok: false,
        refusal: {
          kind: 'textEditedMeanwhile',
          stored: { version: 1, text: 'Gruppens text.' },
          typed: 'Salas förslag.',
        },
      })
      expect(await entriesOf('sala', matter.id)).toEqual([])
      const seen = { ...firstText, seenTextVersion: 1 } as const
      expect(done(await share(matter.id, seen)).version).toBe(2)
      expect((await listTexts(store.db, matter)).map(({ text }) => text)).toEqual([
        'Salas förslag.',
        'Gruppens text.',
      ])
    })

    it('a change after the share stays private until it is shared too, as a new version', async () => {
      const { store, ground, withText, share, entriesOf } = stage
      const matter = await withText()
      done(await share(matter.id))
      const target = { actor: member, matterId: matter.id, principalId: 'sala' }
      done(await saveOwnText(ground, target, { text: 'Ändrat förslag.', seenTextVersion: 1 }))
      expect((await loadPreparation(store.db, matter)).text?.text).toBe('Salas förslag.')
      const { own: space } = await loadPrivate(ground, official, matter)
      expect(space?.text?.shared).toBeUndefined()
      done(await share(matter.id, { kind: 'text', version: 2, seenTextVersion: 1 }, member))
      expect((await loadPreparation(store.db, matter)).text).toMatchObject({ version: 2 })
      expect(await entriesOf('regionen', matter.id)).toHaveLength(2)
    })

    it('a private paper becomes the group’s, and its later version a version of that', async () => {
      const { store, ground, tray, share, own, entriesOf } = stage
      const matter = await aPreparedMatter(ground)
      const first = await own(matter.id, 'Ett.')
      const second = await own(matter.id, 'Två.', first.id)
      const sharing = (version: number) =>
        share(matter.id, { kind: 'paper', paperId: first.id, version })
      const shared = done(await sharing(1))
      done(await sharing(1))
      const target = { actor: intake, matterId: matter.id }
      if (shared.kind !== 'paper') throw new Error('a paper was shared as something else')
      const changed = {
        file: await aFile(tray, 'Gruppens.'),
        shelf: rowShelf,
        paperId: shared.paperId,
      }
      done(await addPaper(ground, target, changed))
      expect(done(await sharing(2))).toMatchObject({ paperId: shared.paperId, version: 3 })
      expect((await loadPreparation(store.db, matter)).papers).toMatchObject([
        { id: shared.paperId, version: 3, hash: second.hash },
      ])
      const entries = await entriesOf('regionen', matter.id)
      expect(entries.map(({ record }) => record.version).sort()).toEqual([1, 2, 3])
      for (const { record } of entries) {
        expect(record).toMatchObject({ kind: 'paper', name: 'underlag.txt' })
      }
      expect(shared.paperId).not.toBe(first.id)
    })

    it('only by those who work for the principal and may also prepare the matter', async () => {
      const { withText, share } = stage
      const matter = await withText()
      for (const actor of [intake, ofRegion]) {
        expect(await share(matter.id, firstText, actor)).toEqual({
          ok: false,
          refusal: { kind: 'denied', code: 'only-concerned-authority' },
        })
      }
      expect(await share(matter.id, firstText, registrar)).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-handling-body' },
      })
      await expect(share(matter.id, firstText, ofKoping)).rejects.toBeInstanceOf(NotFound)
      expect(done(await share(matter.id, firstText, member)).version).toBe(1)
    })

    it('not what is not there, nor what lies in another principal’s space', async () => {
      const { ground, withText, share, own } = stage
      const matter = await withText()
      const paper = await own(matter.id, 'Salas.')
      const late: ToShare = { kind: 'text', version: 7, seenTextVersion: 0 }
      await expect(share(matter.id, late)).rejects.toBeInstanceOf(NotFound)
      for (const what of [firstText, { kind: 'paper', paperId: paper.id, version: 1 } as const]) {
        const theirs = { principalId: 'regionen', what, confirmed: true }
        const target = { actor: ofRegion, matterId: matter.id }
        await expect(shareWithGroup(ground, target, theirs)).rejects.toBeInstanceOf(NotFound)
      }
    })

    it('all of it or nothing: when the entries cannot be saved, nothing has been shared', async () => {
      const { store, ground, withText, share, kinds } = stage
      const matter = await withText()
      const broken = { ...ground, newId: () => matter.id }
      const sharing = { principalId: 'sala', what: firstText, confirmed: true }
      const target = { actor: official, matterId: matter.id }
      await expect(shareWithGroup(broken, target, sharing)).rejects.toMatchObject({
        constraint: 'register_entry_pkey',
      })
      expect(await listTexts(store.db, matter)).toEqual([])
      expect((await loadPrivate(ground, official, matter)).own?.text?.shared).toBeUndefined()
      expect(await kinds(matter.id)).toEqual([])
      expect(done(await share(matter.id)).version).toBe(1)
    })

    it('not a text with a personal identity number, however it came there', async () => {
      const { store, withText, share, kinds } = stage
      const matter = await withText()
      await asActor(store, official, (trx) =>
        sql`
          insert into own_text (collaboration_id, matter_id, principal_id, version, text, at, by_account_id, by_name)
          values (${id}, ${matter.id}, 'sala', 2, 'Ring 811218-9876', now(), ${official.accountId}, 'Anna')
        `.execute(trx),
      )
      expect(await share(matter.id, { ...firstText, version: 2 })).toEqual({
        ok: false,
        refusal: { kind: 'content', codes: ['personal-number'] },
      })
      expect(await kinds(matter.id)).toEqual([])
    })

    it('not before the body has begun to prepare it, nor after it has ended', async () => {
      const { ground, withText, share } = stage
      const [sent, ended] = [await withText(), await withText()]
      const to = { bodyId: 'chefsforum' }
      done(await forwardMatter(ground, { actor: intake, matterId: sent.id }, to))
      expect(await share(sent.id)).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'not-in-preparation' },
      })
      done(await closeMatter(ground, { actor: intake, matterId: ended.id }, 'Klart.'))
      expect(await share(ended.id)).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'matter-ended' },
      })
    })
  })
}
