import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anActor, anId, anIntakeHat } from '../../test/builders/actor.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { databases } from '../../test/database.ts'
import { county } from '../../test/golden/counties.ts'
import { importRegister } from '../register/import-register.ts'
import { indexRegister } from '../register/index-register.ts'
import { loadRegister } from '../register/register.repository.ts'
import type { RegisterTables } from '../register/register.table.ts'
import type { RegisterData } from '../register/register.ts'
import { day } from '../shared/calendar-day.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { cancelMeeting, planMeeting } from './meeting.actions.ts'
import type { MeetingActTables } from './meeting-change.ts'

const collaborationId = 'vastmanland'
const imported = { by: 'Inläsningen', at: new Date('2026-11-22T09:00:00Z') }

for (const { name, open } of databases) {
  describe(`meetings in the register in the ${name} database`, () => {
    let store: Store<MeetingActTables & RegisterTables>
    let data: RegisterData
    beforeAll(async () => {
      store = await open<MeetingActTables & RegisterTables>()
      await makeCollaboration(store.db)
      data = await county(collaborationId)
      await inTransaction(store, (trx) => importRegister(trx, data, imported))
    })
    afterAll(() => store?.close())

    const stored = async () => (await loadRegister(store.db, collaborationId))?.meetings ?? []

    it('stay when the files are read in again, and no import takes them away or changes them', async () => {
      const bodyId = 'samverkansgrupp-halsa'
      const actor = anActor(anIntakeHat(bodyId), 4)
      const ground = { db: store.db, now: () => imported.at, newId: () => anId(4_000) }
      const plan = {
        on: day('2027-03-11'),
        at: '09:00',
        minutes: 180,
        mode: 'physical' as const,
        place: 'Regionhuset',
      }
      const planned = await planMeeting(ground, actor, indexRegister(data), { bodyId, plan })
      if (!planned.ok) throw new Error('the meeting is planned')
      const live = (await stored()).find(({ id }) => id === planned.value.id)
      expect(live).toMatchObject({ bodyId, on: '2027-03-11', status: 'planned', hours: 3 })

      const nothing = { added: 0, changed: 0, removed: 0 }
      const again = await inTransaction(store, (trx) => importRegister(trx, data, imported))
      expect(again).toEqual(nothing)
      // What has been exported meanwhile has the meeting as it was; read in again, it changes nothing.
      const exported = await loadRegister(store.db, collaborationId)
      if (!exported) throw new Error('there is a register')
      const target = { actor, meetingId: planned.value.id }
      await cancelMeeting(ground, target, 'Storm.', { reachable: async () => new Set<string>() })
      const back = await inTransaction(store, (trx) => importRegister(trx, exported, imported))
      expect(back).toEqual(nothing)
      expect((await stored()).find(({ id }) => id === planned.value.id)?.status).toBe('cancelled')
    })
  })
}
