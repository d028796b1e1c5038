import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { someFacts } from '../../../test/builders/adoption.ts'
import { type Deciding, deciding } from '../../../test/builders/deciding.ts'
import { done } from '../../../test/builders/done.ts'
import { makeCollaboration } from '../../../test/builders/in-collaboration.ts'
import { aMeeting, anItem, makeBody } from '../../../test/builders/meeting.ts'
import { people } from '../../../test/builders/record.ts'
import { databases } from '../../../test/database.ts'
import { deleteItem, insertItem, insertReturned } from '../../meeting/agenda/agenda.repository.ts'
import { insertMeeting } from '../../meeting/meeting.repository.ts'
import type { MeetingTables } from '../../meeting/meeting.table.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import type { RecordTables } from '../../record/record.table.ts'
import { day } from '../../shared/calendar-day.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { correctDecision } from '../decision/decision.actions.ts'
import type { AdoptionActTables } from '../ledger/ledger-change.ts'
import { forAgenda, returnedOutcomes, returnedToMeeting } from './returned.repository.ts'

const { registrar } = people
const id = 'vastmanland'

for (const { name, open } of databases) {
  describe(`what returns to the body that asked, in the ${name} database`, () => {
    let world: Deciding
    let store: Store<AdoptionActTables & RecordTables & MeetingTables>
    beforeAll(async () => {
      store = await open()
      await makeCollaboration(store.db)
      await makeBody(store.db, 'chefsforum')
      world = deciding(store)
    })
    /** A meeting that has been called to, with an item for what has returned: nothing lands there by itself. */
    const aMeetingOf = async (bodyId: string) => {
      const meeting = aMeeting({ id: world.newId(), bodyId, state: 'noticed' })
      await inTransaction(store, async (trx) => {
        await insertMeeting(trx, meeting, world.clock.now)
        const item = anItem(1, { kind: 'formality', formality: 'returnedOutcomes' })
        await insertItem(trx, meeting, item, 1)
      })
      return meeting
    }
    afterAll(() => store?.close())

    it('what principals have decided returns to the body that asked: once, grouped, and again only with news', async () => {
      const bodyId = 'chefsforum'
      const [one, two] = [
        await world.anOpened({ returnsToBodyId: bodyId, title: 'Första' }),
        await world.anOpened({ returnsToBodyId: bodyId, title: 'Andra' }),
      ]
      expect(await returnedOutcomes(store.db, id, bodyId)).toEqual([])
      done(await world.decide(one, 'sala'))
      done(await world.decide(one, 'koping', { outcome: 'rejected' }))
      done(await world.decide(two, 'sala'))
      const returned = await returnedOutcomes(store.db, id, bodyId)
      expect(
        returned.map(({ title, decisions }) => [title, decisions.map((d) => d.principalId).sort()]),
      ).toEqual([
        ['Första', ['koping', 'sala']],
        ['Andra', ['sala']],
      ])
      const [meetingId, other] = [await aMeetingOf(bodyId), await aMeetingOf(bodyId)]
      const put = (onMeeting: Pick<Meeting, 'id'>) =>
        inTransaction(store, async (trx) => {
          const to = { collaborationId: id, id: onMeeting.id }
          const put: string[] = []
          for (const one of forAgenda(returned)) {
            if (await insertReturned(trx, to, anId(601), one)) put.push(one.id)
          }
          return put
        })
      expect(await put(meetingId)).toEqual(forAgenda(returned).map((one) => one.id))
      expect(await put(other)).toEqual([])
      expect(await returnedOutcomes(store.db, id, bodyId)).toEqual([])
      expect(await returnedToMeeting(store.db, id, meetingId.id)).toEqual(returned)

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
      expect(await returnedOutcomes(store.db, id, bodyId)).toEqual([])
      done(await world.decide(one, 'koping', { decidedOn: day('2026-11-16'), paragraph: '§ 140' }))
      expect(await returnedOutcomes(store.db, id, bodyId)).toMatchObject([
        { title: 'Första', decisions: [{ principalId: 'koping', standing: 'adopted' }] },
      ])
      // What stood there is told as it was, though one of them has decided otherwise since.
      expect(await returnedToMeeting(store.db, id, meetingId.id)).toEqual(returned)
      // The item is taken off the agenda: the rest waits for the next.
      await inTransaction(store, (trx) =>
        deleteItem(trx, { collaborationId: id, id: meetingId.id }, anId(601)),
      )
      const waiting = await returnedOutcomes(store.db, id, bodyId)
      expect(waiting.flatMap(({ decisions }) => decisions)).toHaveLength(3)
    })
  })
}
