import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAsked } from '../../../test/builders/adoption.ts'
import { type Deciding, deciding } from '../../../test/builders/deciding.ts'
import { done } from '../../../test/builders/done.ts'
import { makeCollaboration } from '../../../test/builders/in-collaboration.ts'
import { databases } from '../../../test/database.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import type { RecordTables } from '../../record/record.table.ts'
import { day } from '../../shared/calendar-day.ts'
import type { Store } from '../../store/store.ts'
import type { AdoptionActTables } from '../ledger/ledger-change.ts'
import { closeSettledMatters } from './close-settled.ts'

const on = day('2026-12-01')

for (const { name, open } of databases) {
  describe(`matters that a day closes, in the ${name} database`, () => {
    let world: Deciding
    let store: Store<AdoptionActTables & RecordTables>
    beforeAll(async () => {
      store = await open()
      await makeCollaboration(store.db)
      world = deciding(store)
    })
    afterAll(() => store?.close())

    it('are closed each for itself: one that cannot be closed just now stops no other', async () => {
      const matters = [await world.aMatter(), await world.aMatter()]
      for (const matter of matters) {
        const ledger = await world.anOpened({
          matterId: matter.id,
          condition: { kind: 'date', on },
          asked: [anAsked('sala')],
        })
        done(await world.decide(ledger, 'sala'))
      }
      world.clock.now = new Date('2026-12-02T09:00:00Z')
      const statesNow = async () => {
        const found = await Promise.all(
          matters.map(({ collaborationId, id }) => findMatter(store.db, collaborationId, id)),
        )
        return found.map((matter) => matter?.state).sort()
      }
      const full = new Error('the disk is full')
      let tried = 0
      const broken = {
        ...world.ground,
        alongside: async () => {
          tried += 1
          if (tried === 1) throw full
        },
      }
      await expect(closeSettledMatters(broken)).rejects.toBe(full)
      expect(await statesNow()).toEqual(['closed', 'inPreparation'])
      expect(await closeSettledMatters(world.ground)).toBe(1)
      expect(await statesNow()).toEqual(['closed', 'closed'])
    })
  })
}
