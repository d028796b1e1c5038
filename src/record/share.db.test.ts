import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aContent } from '../../test/builders/matter.ts'
import { vastmanland } from '../../test/builders/principal.ts'
import { aFile, aPreparedMatter, aRecordGround, done, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import type { Actor } from '../actor/actor.ts'
import { rowShelf } from '../attachment/shelf.ts'
import { openTray, type Tray } from '../attachment/tray.ts'
import {
  closeMatter,
  declineMatter,
  forwardMatter,
  raiseMatter,
  saveNewDraft,
} from '../matter/matter.actions.ts'
import { listEvents } from '../matter/matter.repository.ts'
import { addPaper, saveText } from '../matter/preparation.actions.ts'
import { listTexts, loadPreparation } from '../matter/preparation.repository.ts'
import { day } from '../shared/calendar-day.ts'
import { NotFound } from '../shared/errors.ts'
import type { Store } from '../store/store.ts'
import { listActs } from '../trail/trail.repository.ts'
import { asActor } from './as-actor.ts'
import { keepingRecords } from './finalise.ts'
import { addOwnPaper, loadPrivate, saveOwnText } from './own-space.actions.ts'
import type { RecordTables } from './record.table.ts'
import type { RecordGround } from './record-ground.ts'
import { listRegister } from './register-lists.repository.ts'
import { shareWithGroup, type ToShare } from './share.actions.ts'

const { member, intake, official, registrar, ofRegion, ofKoping } = people
const id = 'vastmanland'
const firstText = { kind: 'text', version: 1, seenTextVersion: 0 } as const

for (const { name, open } of databases) {
  describe(`sharing with the group, in the ${name} database`, () => {
    let store: Store<RecordTables>
    let ground: RecordGround
    let tray: Tray
    let folder: string
    beforeAll(async () => {
      store = await open<RecordTables>()
      await makeCollaboration(store.db)
      folder = await mkdtemp(join(tmpdir(), 'radslag-test-'))
      ground = keepingRecords(aRecordGround(store.db))
      tray = await openTray(folder, ground.now())
    })
    afterAll(async () => {
      await store?.close()
      await rm(folder, { recursive: true, force: true })
    })

    const withText = async (text = 'Salas förslag.') => {
      const matter = await aPreparedMatter(ground)
      const target = { actor: official, matterId: matter.id, principalId: 'sala' }
      done(await saveOwnText(ground, target, { text, seenTextVersion: 0 }))
      return matter
    }
    const share = (
      matterId: string,
      what: ToShare = firstText,
      actor: Actor = official,
      confirmed = true,
    ) => shareWithGroup(ground, { actor, matterId }, { principalId: 'sala', what, confirmed })
    const own = async (matterId: string, text: string, paperId?: string) =>
      done(
        await addOwnPaper(
          ground,
          { actor: official, matterId, principalId: 'sala' },
          { file: await aFile(tray, text), shelf: rowShelf, ...(paperId && { paperId }) },
        ),
      )
    const entriesOf = async (principalId: string, matterId: string) =>
      (
        await listRegister(
          store.db,
          { collaborationId: id, principalId },
          { state: 'all', today: day('2026-11-19') },
          { page: 1, size: 500 },
        )
      ).entries.filter((entry) => entry.matterId === matterId)
    const kinds = async (matterId: string) =>
      (await listEvents(store.db, id, matterId)).slice(2).map(({ kind }) => kind)

    it('a private text becomes the group’s, with an entry for each authority that the matter concerns', async () => {
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
      const matter = await withText()
      const both = await Promise.all([share(matter.id), share(matter.id)])
      expect(new Set(both.map((one) => done(one).version))).toEqual(new Set([1]))
      done(await share(matter.id, { ...firstText, seenTextVersion: 1 }))
      expect(await listTexts(store.db, matter)).toHaveLength(1)
      expect(await entriesOf('sala', matter.id)).toHaveLength(1)
      expect(await kinds(matter.id)).toEqual(['shared'])
    })

    it('not without a yes to what it means', async () => {
      const matter = await withText()
      expect(await share(matter.id, firstText, official, false)).toEqual({
        ok: false,
        refusal: { kind: 'notConfirmed' },
      })
      expect(await kinds(matter.id)).toEqual([])
    })

    it('when the group has written meanwhile, nothing is shared and both texts come back', async () => {
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

    it('when a matter is closed, its outcome, text and papers are final with each authority, once', async () => {
      const matter = await withText()
      const paper = await own(matter.id, 'Ett.')
      done(await share(matter.id))
      const what: ToShare = { kind: 'paper', paperId: paper.id, version: 1 }
      done(await share(matter.id, what))
      const target = { actor: intake, matterId: matter.id }
      done(await saveText(ground, target, { text: 'Gruppens förslag.', seenTextVersion: 1 }))
      done(await closeMatter(ground, target, 'Gruppen rekommenderar en gemensam väg in.'))
      const found = (await entriesOf('regionen', matter.id)).map(
        ({ occasion, direction, record: { kind, version } }) =>
          `${occasion} ${direction} ${kind} ${version}`,
      )
      expect(found.sort()).toEqual([
        'finalised out outcome 1',
        'finalised out text 2',
        'shared in paper 1',
        'shared in text 1',
      ])
      expect(await entriesOf('sala', matter.id)).toHaveLength(4)
      expect(await kinds(matter.id)).toEqual(['shared', 'shared', 'textSaved', 'closed'])
    })

    it('a paper of a draft is nobody else’s until the matter is raised, and then a record with each authority', async () => {
      const draft = done(
        await saveNewDraft(ground, member, {
          bodyId: 'samverkansgrupp-halsa',
          content: aContent(),
        }),
      )
      const target = { actor: member, matterId: draft.id }
      done(
        await addPaper(ground, target, {
          file: await aFile(tray, 'Ur utkastet.'),
          shelf: rowShelf,
        }),
      )
      const kinds = async (principalId: string) =>
        (await entriesOf(principalId, draft.id)).map(
          ({ direction, record }) => `${direction} ${record.kind}`,
        )
      expect([await kinds('sala'), await kinds('regionen')]).toEqual([[], []])
      done(await raiseMatter(ground, target, vastmanland))
      expect(await kinds('sala')).toEqual(['out paper'])
      expect(await kinds('regionen')).toEqual(['in paper'])
    })

    it('a paper put before the group at once is a record with each authority, each version once', async () => {
      const matter = await aPreparedMatter(ground)
      const target = { actor: ofRegion, matterId: matter.id }
      const put = async (text: string, paperId?: string) =>
        done(
          await addPaper(ground, target, {
            file: await aFile(tray, text),
            shelf: rowShelf,
            ...(paperId && { paperId }),
          }),
        )
      const { id: paperId } = await put('Ett.')
      await put('Ett.')
      await put('Två.', paperId)
      const found = async (principalId: string) =>
        (await entriesOf(principalId, matter.id)).map(
          ({ occasion, direction, senderId, record: { kind, version } }) =>
            `${occasion} ${direction} from ${senderId}: ${kind} ${version}`,
        )
      expect((await found('regionen')).sort()).toEqual([
        'shared out from regionen: paper 1',
        'shared out from regionen: paper 2',
      ])
      expect((await found('sala')).sort()).toEqual([
        'shared in from regionen: paper 1',
        'shared in from regionen: paper 2',
      ])
      expect(await found('koping')).toEqual([])
      done(await closeMatter(ground, { actor: intake, matterId: matter.id }, 'Klart.'))
      expect((await found('sala')).filter((said) => said.includes('paper'))).toHaveLength(2)
    })

    it('a paper in a draft or in a principal’s own space is no record', async () => {
      const matter = await aPreparedMatter(ground)
      await own(matter.id, 'Vårt.')
      expect(await entriesOf('sala', matter.id)).toEqual([])
      const draft = done(
        await saveNewDraft(ground, member, {
          bodyId: 'samverkansgrupp-halsa',
          content: aContent(),
        }),
      )
      const file = await aFile(tray, 'Utkast.')
      const target = { actor: member, matterId: draft.id }
      done(await addPaper(ground, target, { file, shelf: rowShelf }))
      expect(await entriesOf('sala', draft.id)).toEqual([])
    })

    it('when a matter is declined, that is a record too', async () => {
      const matter = await aPreparedMatter(ground)
      done(await forwardMatter(ground, { actor: intake, matterId: matter.id }, { bodyId: 'aldre' }))
      const theirs = { ...intake, hat: { ...intake.hat, bodyId: 'aldre' } }
      const decliner = { ...theirs, hats: [theirs.hat] }
      done(await declineMatter(ground, { actor: decliner, matterId: matter.id }, 'Hör inte hit.'))
      expect(await entriesOf('sala', matter.id)).toMatchObject([
        { occasion: 'finalised', direction: 'in', record: { kind: 'outcome' }, bodyId: 'aldre' },
      ])
    })

    it('a matter that could not be closed makes no record', async () => {
      const matter = await aPreparedMatter(ground)
      await closeMatter(ground, { actor: intake, matterId: matter.id }, ' ')
      await closeMatter(ground, { actor: member, matterId: matter.id }, 'Klart.')
      expect(await entriesOf('sala', matter.id)).toEqual([])
    })
  })
}
