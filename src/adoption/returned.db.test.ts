import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { someFacts } from '../../test/builders/adoption.ts'
import { type Deciding, deciding } from '../../test/builders/deciding.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { done, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import type { RecordTables } from '../record/record.table.ts'
import { day } from '../shared/calendar-day.ts'
import { inTransaction } from '../store/store.ts'
import { correctDecision } from './decision.actions.ts'
import type { AdoptionActTables } from './ledger-change.ts'
import {
  giveBackReturned,
  markReturned,
  returnedOutcomes,
  returnedToMeeting,
} from './returned.repository.ts'

const { registrar } = people
const id = 'vastmanland'

for (const { name, open } of databases) {
  describe(`what returns to the body that asked, in the ${name} database`, () => {
    let world: Deciding
    beforeAll(async () => {
      const store = await open<AdoptionActTables & RecordTables>()
      await makeCollaboration(store.db)
      world = deciding(store)
    })
    afterAll(() => world?.store.close())

    it('what principals have decided returns to the body that asked: once, grouped, and again only with news', async () => {
      const bodyId = 'chefsforum'
      const [one, two] = [
        await world.anOpened({ returnsToBodyId: bodyId, title: 'Första' }),
        await world.anOpened({ returnsToBodyId: bodyId, title: 'Andra' }),
      ]
      expect(await returnedOutcomes(world.store.db, id, bodyId)).toEqual([])
      done(await world.decide(one, 'sala'))
      done(await world.decide(one, 'koping', { outcome: 'rejected' }))
      done(await world.decide(two, 'sala'))
      const returned = await returnedOutcomes(world.store.db, id, bodyId)
      expect(
        returned.map(({ title, decisions }) => [title, decisions.map((d) => d.principalId).sort()]),
      ).toEqual([
        ['Första', ['koping', 'sala']],
        ['Andra', ['sala']],
      ])
      const [meetingId, other] = [world.newId(), world.newId()]
      const returnIds = returned.flatMap(({ decisions }) => decisions.map((d) => d.returnId))
      const mark = (onMeeting: string) =>
        inTransaction(world.store, (trx) =>
          markReturned(trx, id, { returnIds, meetingId: onMeeting, at: world.clock.now }),
        )
      expect((await mark(meetingId)).toSorted()).toEqual(returnIds.toSorted())
      expect(await mark(other)).toEqual([])
      expect(await returnedOutcomes(world.store.db, id, bodyId)).toEqual([])
      expect(await returnedToMeeting(world.store.db, id, meetingId)).toEqual(returned)

      const corrections = { principalId: 'sala', because: 'Fel paragraf.', seenEntries: 1 }
      const target = { actor: registrar, recommendationId: two.id }
      const facts = someFacts({ paragraph: '§ 132' })
      done(
        await correctDecision(world.ground, target, {
          ...corrections,
          entryId: world.newId(),
          facts,
        }),
      )
      expect(await returnedOutcomes(world.store.db, id, bodyId)).toEqual([])
      done(await world.decide(one, 'koping', { decidedOn: day('2026-11-16'), paragraph: '§ 140' }))
      expect(await returnedOutcomes(world.store.db, id, bodyId)).toMatchObject([
        { title: 'Första', decisions: [{ principalId: 'koping', standing: 'adopted' }] },
      ])
      // The meeting was cancelled: the rest waits for the next.
      await inTransaction(world.store, (trx) => giveBackReturned(trx, id, meetingId))
      const waiting = await returnedOutcomes(world.store.db, id, bodyId)
      expect(waiting.flatMap(({ decisions }) => decisions)).toHaveLength(3)
    })
  })
}
