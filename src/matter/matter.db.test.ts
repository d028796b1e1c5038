import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anId } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { aContent } from '../../test/builders/matter.ts'
import { vastmanland } from '../../test/builders/principal.ts'
import { databases } from '../../test/database.ts'
import { EditedMeanwhile, NotFound } from '../shared/errors.ts'
import { inTransaction } from '../store/store.ts'
import { listActs } from '../trail/trail.repository.ts'
import { verifyTrail } from '../trail/verify.ts'
import {
  askMatterBack,
  closeMatter,
  completeMatter,
  declineMatter,
  publishMatter,
  raiseMatter,
  saveDraft,
  saveNewDraft,
  takeInMatter,
} from './matter.actions.ts'
import { findMatter, findMatterByNumber, listEvents, updateMatter } from './matter.repository.ts'
import { author, group, id, intake, mattersIn } from './matter.stage.ts'
import type { Matter } from './matter.ts'

const stranger = anActor(aBodyHat({ id: 'vastmanland:x', bodyId: 'vardvalsrad' }), 7)

for (const database of databases) {
  describe(`matters in the ${database.name} database`, () => {
    const { ground, draft, raised, story } = mattersIn(database)

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
      expect(await findMatter(ground.db, id, first.id)).toEqual(first)
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
      expect((await findMatter(ground.db, id, matterId))?.version).toBe(version)
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
      const acts = await listActs(ground.db, { collaborationId: id, subject }, { limit: 20 })
      expect(acts.map(({ act }) => act)).toEqual([
        'matter-closed',
        'matter-accepted',
        'matter-completed',
        'matter-asked-back',
        'matter-raised',
      ])
      expect(acts[0]?.subject.version).toBe(closed.version)
      expect(await verifyTrail(ground.db, id)).toMatchObject({ state: 'intact' })
    })

    it('nothing is told or saved of an act that is refused', async () => {
      const { id: matterId } = await raised()
      const before = await listActs(ground.db, { collaborationId: id }, { limit: 1 })
      const byMember = await takeInMatter(ground, { actor: author, matterId })
      expect(byMember).toEqual({ ok: false, refusal: { kind: 'denied', code: 'only-intake' } })
      const early = await closeMatter(ground, { actor: intake, matterId }, 'Klart')
      expect(early).toEqual({ ok: false, refusal: { kind: 'state', code: 'not-in-preparation' } })
      expect(await story(matterId)).toEqual(['raised'])
      expect(await listActs(ground.db, { collaborationId: id }, { limit: 1 })).toEqual(before)
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
      const stored = await findMatter(ground.db, id, matterId)
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
        inTransaction(ground, (trx) => updateMatter(trx, late, ground.now())),
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
      expect(await findMatterByNumber(ground.db, id, '2027:1')).toEqual(matter)
      expect(await findMatterByNumber(ground.db, id, '2027-1')).toBeUndefined()
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
      const kept = await findMatter(ground.db, id, matterId)
      expect(kept).toMatchObject({ version: version + 1, concerns: ['regionen', 'sala'] })
      const more = ['regionen', 'sala', 'arboga']
      expect(done(await complete(more))).toMatchObject({ state: 'raised', concerns: more })
    })

    it('what has happened can be neither changed nor taken away', async () => {
      const { id: matterId } = await raised()
      const constraint = 'matter_event_is_append_only'
      await expect(
        sql`update matter_event set kind = 'closed' where matter_id = ${matterId}`.execute(
          ground.db,
        ),
      ).rejects.toMatchObject({ constraint })
      await expect(
        sql`delete from matter_event where matter_id = ${matterId}`.execute(ground.db),
      ).rejects.toMatchObject({ constraint })
      await expect(sql`truncate matter_event`.execute(ground.db)).rejects.toMatchObject({
        constraint: 'matter_event_is_never_emptied',
      })
      expect(await story(matterId)).toEqual(['raised'])
    })

    it('the database itself refuses a public draft, and a number without a matter that is raised', async () => {
      const { id: matterId } = await draft()
      const set = (change: ReturnType<typeof sql>) =>
        sql`update matter set ${change} where id = ${matterId}`.execute(ground.db)
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
      const [, event] = await listEvents(ground.db, id, matterId)
      expect(event?.data).toEqual({ bodyId: group, reason })
    })
  })
}
