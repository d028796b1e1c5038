import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBodyHat, anActor } from '../../../test/builders/actor.ts'
import { anAsked, someFacts } from '../../../test/builders/adoption.ts'
import { type Deciding, deciding, registrarOf } from '../../../test/builders/deciding.ts'
import { done } from '../../../test/builders/done.ts'
import { makeCollaboration } from '../../../test/builders/in-collaboration.ts'
import { people } from '../../../test/builders/record.ts'
import { databases } from '../../../test/database.ts'
import type { Actor } from '../../actor/actor.ts'
import type { RecordTables } from '../../record/record.table.ts'
import { day } from '../../shared/calendar-day.ts'
import { NotFound } from '../../shared/errors.ts'
import { findLedger } from '../ledger/ledger.repository.ts'
import type { AdoptionActTables } from '../ledger/ledger-change.ts'
import { statusOf } from '../ledger/ledger-status.ts'
import { correctDecision, recordDecision } from './decision.actions.ts'
import { listDecisionEntries } from './decision.repository.ts'

const { member, intake, registrar } = people
const id = 'vastmanland'
const today = day('2026-11-19')

for (const { name, open } of databases) {
  describe(`what principals decide, in the ${name} database`, () => {
    let world: Deciding
    beforeAll(async () => {
      const store = await open<AdoptionActTables & RecordTables>()
      await makeCollaboration(store.db)
      world = deciding(store)
    })
    afterAll(() => world?.store.close())

    it('the same form sent twice, also at once, is one entry; the same decision told by another is said to be there', async () => {
      const ledger = await world.anOpened()
      const entryId = world.newId()
      const both = await Promise.all([1, 2].map(() => world.decide(ledger, 'sala', {}, entryId)))
      expect(both.map(({ ok }) => ok)).toEqual([true, true])
      expect(await listDecisionEntries(world.store.db, ledger)).toMatchObject([
        { id: entryId, number: 1, way: 'recorded', isByLink: false },
      ])
      await expect(world.decide(ledger, 'koping', {}, entryId)).rejects.toThrow(NotFound)
      expect(await world.decide(ledger, 'sala')).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'same-decision' },
      })
      expect(await world.decide(ledger, 'sala', { outcome: 'rejected' })).toEqual({
        ok: false,
        refusal: { kind: 'state', code: 'already-decided' },
      })
    })

    it('two who record different things at once: one is kept, the other is told', async () => {
      const ledger = await world.anOpened()
      const both = await Promise.all([
        world.decide(ledger, 'sala', { paragraph: '§ 1' }),
        world.decide(ledger, 'sala', { paragraph: '§ 2' }),
      ])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await listDecisionEntries(world.store.db, ledger)).toHaveLength(1)
    })

    it('nobody records for somebody else, and whoever may not know of it is told that there is none', async () => {
      const ledger = await world.anOpened({ asked: [anAsked('sala'), anAsked('koping')] })
      const target = (actor: Actor) => ({ actor, recommendationId: ledger.id })
      const typed = { principalId: 'sala', entryId: world.newId(), facts: someFacts() }
      for (const actor of [member, intake, registrarOf('koping')]) {
        expect(await recordDecision(world.ground, target(actor), typed)).toEqual({
          ok: false,
          refusal: { kind: 'denied', code: 'only-own-authority-records' },
        })
      }
      const norberg = registrarOf('norberg')
      await expect(recordDecision(world.ground, target(norberg), typed)).rejects.toThrow(NotFound)
      const skane = { ...registrarOf('sala'), collaborationId: 'skane' }
      await expect(recordDecision(world.ground, target(skane), typed)).rejects.toThrow(NotFound)
      const broken = { actor: registrar, recommendationId: 'inget' }
      await expect(recordDecision(world.ground, broken, typed)).rejects.toThrow(NotFound)
    })

    it('what is wrong with a decision is said at once, and nothing is kept', async () => {
      const ledger = await world.anOpened()
      expect(
        await world.decide(ledger, 'sala', {
          decidedOn: day('2026-09-01'),
          link: 'protokoll',
          registrationNumber: '?',
        }),
      ).toEqual({
        ok: false,
        refusal: {
          kind: 'content',
          codes: ['decided-before-recommended', 'number-is-none', 'link-is-none'],
        },
      })
      expect(await listDecisionEntries(world.store.db, ledger)).toEqual([])
    })

    it('a correction keeps what stood before, is one act by one form, and tells whoever came second', async () => {
      const ledger = await world.anOpened()
      done(await world.decide(ledger, 'sala', { outcome: 'rejected' }))
      const mend = (because: string, entryId = world.newId()) =>
        correctDecision(
          world.ground,
          { actor: registrar, recommendationId: ledger.id },
          { principalId: 'sala', entryId, facts: someFacts(), because, seenEntries: 1 },
        )
      const form = world.newId()
      done(await mend('Nämnden antog.', form))
      done(await mend('Nämnden antog.', form))
      const second = await mend('Så var det.')
      expect(!second.ok && second.refusal.kind).toBe('editedMeanwhile')
      const history = await listDecisionEntries(world.store.db, ledger, 'sala')
      expect(history.map(({ way, facts }) => [way, facts?.outcome])).toEqual([
        ['recorded', 'rejected'],
        ['corrected', 'adopted'],
      ])
      await expect(
        world.store.db.updateTable('decision_entry').set({ paragraph: '§ 999' }).execute(),
      ).rejects.toThrow('append-only')
      await expect(world.store.db.deleteFrom('decision_entry').execute()).rejects.toThrow(
        'append-only',
      )
    })

    it('a decision that was never made is taken back', async () => {
      const ledger = await world.anOpened()
      done(await world.decide(ledger, 'sala'))
      const correction = {
        principalId: 'sala',
        entryId: world.newId(),
        because: 'Det gällde en annan fråga.',
        seenEntries: 1,
      }
      const target = { actor: registrar, recommendationId: ledger.id }
      const after = done(await correctDecision(world.ground, target, correction))
      expect(statusOf(after, today).counts.pending).toBe(11)
      expect(await findLedger(world.store.db, id, ledger.id)).toEqual(after)
      expect(done(await world.decide(ledger, 'sala')).decisions).toContainEqual(
        expect.objectContaining({ principalId: 'sala', entries: 3 }),
      )
    })

    it('the database itself refuses what cannot be', async () => {
      const ledger = await world.anOpened()
      const put = (columns: string) =>
        sql`update principal_decision set ${sql.raw(columns)} where recommendation_id = ${ledger.id} and principal_id = 'sala'`.execute(
          world.store.db,
        )
      await expect(put(`decided_on = '2026-10-26'`)).rejects.toThrow('has_a_day_once_made')
      await expect(put(`outcome = 'adopted', decided_on = '2026-10-26'`)).rejects.toThrow(
        'is_recorded_by_somebody',
      )
      await expect(put(`authority_level = 'kanske'`)).rejects.toThrow('level_is_known')
      await expect(put(`paragraph = '§ 1'`)).rejects.toThrow('says_nothing_before_it_is_made')
      await expect(put(`reservation = 'Nej'`)).rejects.toThrow()
    })

    it('a member for another principal reads it in the group, and a hat elsewhere does not', async () => {
      const ledger = await world.anOpened({ asked: [anAsked('sala')] })
      const inGroup = anActor(aBodyHat({ principalId: 'norberg' }), 3)
      const typed = { principalId: 'sala', entryId: world.newId(), facts: someFacts() }
      const target = { actor: inGroup, recommendationId: ledger.id }
      expect(await recordDecision(world.ground, target, typed)).toMatchObject({ ok: false })
    })
  })
}
