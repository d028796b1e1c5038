import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat, anId, anIntakeHat } from '../../test/builders/actor.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aContent } from '../../test/builders/matter.ts'
import { vastmanland } from '../../test/builders/principal.ts'
import { databases } from '../../test/database.ts'
import { EditedMeanwhile, NotFound } from '../shared/errors.ts'
import type { Result } from '../shared/result.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { listActs } from '../trail/trail.repository.ts'
import { verifyTrail } from '../trail/verify.ts'
import {
  askMatterBack,
  closeMatter,
  completeMatter,
  declineMatter,
  forwardMatter,
  type MatterGround,
  mergeMatter,
  publishMatter,
  raiseMatter,
  saveDraft,
  saveNewDraft,
  takeInMatter,
  unpublishMatter,
} from './matter.actions.ts'
import { findMatter, findMatterByNumber, listEvents, updateMatter } from './matter.repository.ts'
import type { Matter, MatterContent } from './matter.ts'
import type { ActTables } from './matter-change.ts'
import { listByAuthor, listPublic, listReadable, listWaiting } from './matter-lists.repository.ts'

const id = 'vastmanland'
const group = 'samverkansgrupp-halsa'
const author = anActor()
const intake = anActor(anIntakeHat(), 4)
const forumIntake = anActor(anIntakeHat('chefsforum'), 6)
const stranger = anActor(aBodyHat({ id: 'vastmanland:x', bodyId: 'vardvalsrad' }), 7)
const page = { page: 1, size: 20 }

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

for (const { name, open } of databases) {
  describe(`matters in the ${name} database`, () => {
    let store: Store<ActTables>
    let ground: MatterGround
    let ids = 1_000
    beforeAll(async () => {
      store = await open<ActTables>()
      await makeCollaboration(store.db)
      ground = {
        db: store.db,
        now: () => new Date('2026-11-22T09:00:00Z'),
        newId: () => {
          ids += 1
          return anId(ids)
        },
      }
    })
    afterAll(() => store?.close())

    const draft = async (changes: Partial<MatterContent> = {}) =>
      done(await saveNewDraft(ground, author, { bodyId: group, content: aContent(changes) }))
    const raised = async (changes: Partial<MatterContent> = {}) => {
      const { id: matterId } = await draft(changes)
      return done(await raiseMatter(ground, { actor: author, matterId }, vastmanland))
    }
    const prepared = async (changes: Partial<MatterContent> = {}) => {
      const { id: matterId } = await raised(changes)
      return done(await takeInMatter(ground, { actor: intake, matterId }))
    }
    const story = async (matterId: string) =>
      (await listEvents(store.db, id, matterId)).map(({ kind }) => kind)

    it('a draft comes back as it was written, and a form sent twice makes one', async () => {
      const dispute = {
        clause: { quote: 'Regionen ansvarar.', source: { documentId: 'x', place: 'avsnitt 4' } },
        oneReading: 'För allt.',
        otherReading: 'För vården.',
      }
      const content = aContent({ kind: 'interpretationDispute', dispute })
      const twice = { bodyId: group, content, id: anId(1) }
      const both = await Promise.all([
        saveNewDraft(ground, author, twice),
        saveNewDraft(ground, author, twice),
      ])
      const [first, second] = [done(both[0]), done(both[1])]
      expect(second).toEqual(first)
      expect(await findMatter(store.db, id, first.id)).toEqual(first)
      expect(done(await saveNewDraft(ground, author, twice))).toEqual(first)
      expect(await story(first.id)).toEqual([])
    })

    it('an incomplete draft is saved, and refused only when it is raised', async () => {
      const { id: matterId } = await draft({ title: '', concerns: [] })
      const target = { actor: author, matterId }
      expect(await raiseMatter(ground, target, vastmanland)).toEqual({
        ok: false,
        refusal: {
          kind: 'content',
          codes: ['title-missing', 'concerns-no-region', 'concerns-no-municipality'],
        },
      })
      done(await saveDraft(ground, target, aContent()))
      expect(done(await raiseMatter(ground, target, vastmanland)).state).toBe('raised')
    })

    it('a personal identity number is refused, and nothing is saved of it', async () => {
      const refused = { ok: false, refusal: { kind: 'content', codes: ['personal-number'] } }
      const content = aContent({ question: 'Det gäller 19811218-9876.' })
      expect(await saveNewDraft(ground, author, { bodyId: group, content })).toEqual(refused)
      const { id: matterId, version } = await raised()
      const ask = await askMatterBack(ground, { actor: intake, matterId }, 'Är det 811218-9876?')
      expect(ask).toEqual(refused)
      expect((await findMatter(store.db, id, matterId))?.version).toBe(version)
    })

    it('is raised, sent back, completed, taken in and closed, and every step is told once', async () => {
      const { id: matterId, number } = await raised()
      expect(number).toMatch(/^2026:\d+$/)
      done(await askMatterBack(ground, { actor: intake, matterId }, 'Vilka åldrar?'))
      const completed = aContent({ question: 'Unga 13–19 år vet inte vart de ska vända sig.' })
      done(await completeMatter(ground, { actor: author, matterId }, completed, vastmanland))
      done(await takeInMatter(ground, { actor: intake, matterId }))
      const closed = done(
        await closeMatter(ground, { actor: intake, matterId }, 'En rekommendation är lämnad.'),
      )
      expect(closed).toMatchObject({ state: 'closed', number, question: completed.question })
      expect(await story(matterId)).toEqual([
        'raised',
        'askedBack',
        'completed',
        'accepted',
        'closed',
      ])
      const subject = { kind: 'matter', id: matterId }
      const acts = await listActs(store.db, { collaborationId: id, subject }, { limit: 20 })
      expect(acts.map(({ act }) => act)).toEqual([
        'matter-closed',
        'matter-accepted',
        'matter-completed',
        'matter-asked-back',
        'matter-raised',
      ])
      expect(acts[0]?.subject.version).toBe(closed.version)
      expect(await verifyTrail(store.db, id)).toMatchObject({ state: 'intact' })
    })

    it('nothing is told or saved of an act that is refused', async () => {
      const { id: matterId } = await raised()
      const before = await listActs(store.db, { collaborationId: id }, { limit: 1 })
      const byMember = await takeInMatter(ground, { actor: author, matterId })
      expect(byMember).toEqual({ ok: false, refusal: { kind: 'denied', code: 'only-intake' } })
      const early = await closeMatter(ground, { actor: intake, matterId }, 'Klart')
      expect(early).toEqual({ ok: false, refusal: { kind: 'state', code: 'not-in-preparation' } })
      expect(await story(matterId)).toEqual(['raised'])
      expect(await listActs(store.db, { collaborationId: id }, { limit: 1 })).toEqual(before)
    })

    it('is not there for somebody who may not know of it, whatever they try', async () => {
      const { id: matterId } = await raised()
      const target = { actor: stranger, matterId }
      await expect(takeInMatter(ground, target)).rejects.toBeInstanceOf(NotFound)
      await expect(publishMatter(ground, target)).rejects.toBeInstanceOf(NotFound)
      const hidden = await draft()
      await expect(
        takeInMatter(ground, { actor: intake, matterId: hidden.id }),
      ).rejects.toBeInstanceOf(NotFound)
      for (const unknown of [anId(999), 'finns-inte', "'; drop table matter; --"]) {
        await expect(
          takeInMatter(ground, { actor: intake, matterId: unknown }),
        ).rejects.toBeInstanceOf(NotFound)
      }
    })

    it('two who change it at once: the second is told, with what is stored', async () => {
      const { id: matterId, version } = await draft()
      const target = { actor: author, matterId, seenVersion: version }
      const saves = await Promise.all([
        saveDraft(ground, target, aContent({ title: 'Den ena' })),
        saveDraft(ground, target, aContent({ title: 'Den andra' })),
      ])
      const stored = await findMatter(store.db, id, matterId)
      expect(saves.filter(({ ok }) => ok)).toHaveLength(1)
      expect(saves.find(({ ok }) => !ok)).toEqual({
        ok: false,
        refusal: { kind: 'editedMeanwhile', stored },
      })
      expect(stored?.version).toBe(version + 1)
    })

    it('a change made on another version than the one stored is never saved', async () => {
      const matter = await draft()
      const late: Matter = { ...matter, title: 'För sent', version: matter.version + 2 }
      await expect(
        inTransaction(store, (trx) => updateMatter(trx, late, ground.now())),
      ).rejects.toBeInstanceOf(EditedMeanwhile)
    })

    it('numbers follow each other without a gap or a clash, however many raise at once', async () => {
      const drafts = await Promise.all([1, 2, 3, 4, 5].map(() => draft()))
      const all = await Promise.all(
        drafts.map(({ id: matterId }) =>
          raiseMatter(ground, { actor: author, matterId }, vastmanland),
        ),
      )
      const numbers = all.map((result) => Number(done(result).number?.split(':')[1]))
      const sorted = numbers.toSorted((one, other) => one - other)
      expect(sorted).toEqual(sorted.map((_, index) => (sorted[0] ?? 0) + index))
      const again = await raiseMatter(
        ground,
        { actor: author, matterId: drafts[0]?.id ?? '' },
        vastmanland,
      )
      expect(again).toEqual({ ok: false, refusal: { kind: 'state', code: 'not-a-draft' } })
    })

    it('the number is of the year it is in Sweden', async () => {
      const { id: matterId } = await draft()
      const newYear = { ...ground, now: () => new Date('2026-12-31T23:30:00Z') }
      const matter = done(await raiseMatter(newYear, { actor: author, matterId }, vastmanland))
      expect(matter.number).toBe('2027:1')
      expect(await findMatterByNumber(store.db, id, '2027:1')).toEqual(matter)
      expect(await findMatterByNumber(store.db, id, '2027-1')).toBeUndefined()
    })

    it('is handed to another body with the clause, waits there, and its origin still follows it', async () => {
      const { id: matterId } = await raised({ title: 'Vem ansvarar?' })
      const to = { bodyId: 'chefsforum', ruleId: 'K31', quote: 'får ta ställning till' }
      const forwarded = done(await forwardMatter(ground, { actor: intake, matterId }, to))
      expect(forwarded).toMatchObject({
        state: 'raised',
        originBodyId: group,
        handlingBodyId: 'chefsforum',
        bodyIds: [group, 'chefsforum'],
      })
      const [, event] = await listEvents(store.db, id, matterId)
      expect(event?.data).toEqual({ fromBodyId: group, ...to })
      const waiting = async (bodyId: string) =>
        (await listWaiting(store.db, id, [bodyId], ['raised'])).map((matter) => matter.id)
      expect(await waiting('chefsforum')).toContain(matterId)
      expect(await waiting(group)).not.toContain(matterId)
      expect(await listWaiting(store.db, id, [], ['raised'])).toEqual([])
      const readable = await listReadable(
        store.db,
        id,
        { bodyIds: [group], principalIds: [] },
        { limit: 100 },
      )
      expect(readable.map((matter) => matter.id)).toContain(matterId)
      expect((await takeInMatter(ground, { actor: intake, matterId })).ok).toBe(false)
      expect(done(await takeInMatter(ground, { actor: forumIntake, matterId })).state).toBe(
        'inPreparation',
      )
    })

    it('a duplicate goes into the matter that is there, and both tell of it', async () => {
      const into = await prepared()
      const { id: matterId, number } = await raised()
      const merged = done(await mergeMatter(ground, { actor: intake, matterId }, into.id))
      expect(merged).toMatchObject({ state: 'merged', mergedIntoId: into.id })
      expect(await story(matterId)).toEqual(['raised', 'merged'])
      const events = await listEvents(store.db, id, into.id)
      expect(events.at(-1)).toMatchObject({
        kind: 'received',
        isPublic: false,
        data: { fromNumber: number },
      })
    })

    it('two that are merged into each other at once: one goes into the other', async () => {
      const one = await raised()
      const two = await raised()
      const merges = await Promise.all([
        mergeMatter(ground, { actor: intake, matterId: one.id }, two.id),
        mergeMatter(ground, { actor: intake, matterId: two.id }, one.id),
      ])
      expect(merges.filter(({ ok }) => ok)).toHaveLength(1)
    })

    it('is not merged into something that whoever merges may not read', async () => {
      const hidden = await draft()
      const { id: matterId } = await raised()
      const merged = await mergeMatter(ground, { actor: intake, matterId }, hidden.id)
      expect(merged).toEqual({ ok: false, refusal: { kind: 'state', code: 'merge-into-ended' } })
    })

    it('the public list shows only what somebody has published, and only its public part', async () => {
      const { id: matterId, number } = await prepared({ title: 'Publik fråga om ungas hälsa' })
      await raised({ title: 'Intern fråga om ungas hälsa' })
      const listed = async (filter: Parameters<typeof listPublic>[2] = {}) =>
        (await listPublic(store.db, id, filter, page)).matters.map((matter) => matter.title)
      expect(await listed()).toEqual([])
      done(await publishMatter(ground, { actor: intake, matterId }))
      expect(await listed()).toEqual(['Publik fråga om ungas hälsa'])
      const { matters, total, isMore } = await listPublic(store.db, id, {}, page)
      expect({ total, isMore }).toEqual({ total: 1, isMore: false })
      expect(matters[0]?.number).toBe(number)
      expect(JSON.stringify(matters)).not.toMatch(/raisedBy|Exempel1|accountId/)

      expect(
        await listed({ bodyId: group, kind: 'question', state: 'inPreparation' }),
      ).toHaveLength(1)
      expect(await listed({ principalId: 'sala', words: 'fråga unga' })).toHaveLength(1)
      expect(await listed({ bodyId: 'chefsforum' })).toEqual([])
      expect(await listed({ kind: 'information' })).toEqual([])
      expect(await listed({ principalId: 'arboga' })).toEqual([])
      expect(await listed({ words: 'tunnelbana' })).toEqual([])
      expect((await listPublic(store.db, id, {}, { page: 2, size: 20 })).matters).toEqual([])
      expect((await listPublic(store.db, 'skane', {}, page)).matters).toEqual([])

      done(await unpublishMatter(ground, { actor: intake, matterId }))
      expect(await listed()).toEqual([])
      expect(await story(matterId)).toEqual(['raised', 'accepted', 'published', 'unpublished'])
    })

    it('a matter is public no longer when it has been completed, until somebody has read that too', async () => {
      const { id: matterId } = await draft()
      done(await raiseMatter(ground, { actor: author, matterId }, vastmanland))
      done(await publishMatter(ground, { actor: intake, matterId }))
      done(await askMatterBack(ground, { actor: intake, matterId }, 'Vilka gäller det?'))
      const written = aContent({ question: 'Ord som ingen annan har läst.' })
      done(await completeMatter(ground, { actor: author, matterId }, written, vastmanland))
      expect((await findMatter(store.db, id, matterId))?.publishedAt).toBeUndefined()
      const { matters } = await listPublic(store.db, id, { words: 'ingen annan har läst' }, page)
      expect(matters).toEqual([])
      const told = ['raised', 'published', 'askedBack', 'unpublished', 'completed']
      expect(await story(matterId)).toEqual(told)
    })

    it('those it concerns can be more when it is completed, but nobody is taken away', async () => {
      const { id: matterId, version } = await raised()
      done(await askMatterBack(ground, { actor: intake, matterId }, 'Rör det fler?'))
      const complete = (concerns: readonly string[]) =>
        completeMatter(ground, { actor: author, matterId }, aContent({ concerns }), vastmanland)
      for (const concerns of [
        ['regionen', 'arboga'],
        ['regionen', 'koping', 'arboga'],
      ]) {
        expect(await complete(concerns)).toEqual({
          ok: false,
          refusal: { kind: 'content', codes: ['concerns-removed'] },
        })
      }
      const kept = await findMatter(store.db, id, matterId)
      expect(kept).toMatchObject({ version: version + 1, concerns: ['regionen', 'sala'] })
      const more = ['regionen', 'sala', 'arboga']
      expect(done(await complete(more))).toMatchObject({ state: 'raised', concerns: more })
    })

    it('lists for others never hold a draft; one’s own do', async () => {
      const { id: matterId } = await draft({ title: 'Bara mitt' })
      const readers = { bodyIds: [group], principalIds: ['sala', 'regionen'] }
      const readable = await listReadable(store.db, id, readers, { limit: 200 })
      expect(readable.length).toBeGreaterThan(0)
      expect(readable.map((matter) => matter.id)).not.toContain(matterId)
      const own = await listByAuthor(store.db, id, author.accountId)
      expect(own.map((matter) => matter.id)).toContain(matterId)
      expect(await listByAuthor(store.db, id, stranger.accountId)).toEqual([])
      const nobodys = { bodyIds: [], principalIds: [] }
      expect(await listReadable(store.db, id, nobodys, { limit: 200 })).toEqual([])
    })

    it('an official of a principal sees what concerns it', async () => {
      const { id: matterId } = await raised({ concerns: ['regionen', 'arboga'] })
      const seen = async (principalId: string) =>
        (
          await listReadable(
            store.db,
            id,
            { bodyIds: [], principalIds: [principalId] },
            { limit: 200, states: ['raised'] },
          )
        ).map((matter) => matter.id)
      expect(await seen('arboga')).toContain(matterId)
      expect(await seen('koping')).not.toContain(matterId)
      const official = anActor(anAuthorityHat({ principalId: 'koping' }), 8)
      await expect(publishMatter(ground, { actor: official, matterId })).rejects.toBeInstanceOf(
        NotFound,
      )
    })

    it('what has happened can be neither changed nor taken away', async () => {
      const { id: matterId } = await raised()
      const constraint = 'matter_event_is_append_only'
      await expect(
        sql`update matter_event set kind = 'closed' where matter_id = ${matterId}`.execute(
          store.db,
        ),
      ).rejects.toMatchObject({ constraint })
      await expect(
        sql`delete from matter_event where matter_id = ${matterId}`.execute(store.db),
      ).rejects.toMatchObject({ constraint })
      await expect(sql`truncate matter_event`.execute(store.db)).rejects.toMatchObject({
        constraint: 'matter_event_is_never_emptied',
      })
      expect(await story(matterId)).toEqual(['raised'])
    })

    it('the database itself refuses a public draft, and a number without a matter that is raised', async () => {
      const { id: matterId } = await draft()
      const set = (change: ReturnType<typeof sql>) =>
        sql`update matter set ${change} where id = ${matterId}`.execute(store.db)
      await expect(set(sql`published_at = now()`)).rejects.toMatchObject({
        constraint: 'matter_draft_is_not_public',
      })
      await expect(set(sql`state = 'raised', raised_at = now()`)).rejects.toMatchObject({
        constraint: 'matter_has_a_number_once_raised',
      })
    })

    it('a matter is declined with a reason that whoever raised it reads', async () => {
      const { id: matterId } = await raised()
      const target = { actor: intake, matterId }
      expect((await declineMatter(ground, target, ' ')).ok).toBe(false)
      const reason = 'Frågan hör till vården i vardagen, inte till gruppen.'
      expect(done(await declineMatter(ground, target, reason)).outcome).toBe(reason)
      const [, event] = await listEvents(store.db, id, matterId)
      expect(event?.data).toEqual({ bodyId: group, reason })
    })
  })
}
