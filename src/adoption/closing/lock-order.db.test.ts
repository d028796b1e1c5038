import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Deciding, deciding } from '../../../test/builders/deciding.ts'
import { done } from '../../../test/builders/done.ts'
import { makeCollaboration } from '../../../test/builders/in-collaboration.ts'
import { aMeeting, makeBody } from '../../../test/builders/meeting.ts'
import { databases } from '../../../test/database.ts'
import { lockMatters } from '../../matter/matter.repository.ts'
import { getMeetingToChange, insertMeeting } from '../../meeting/meeting.repository.ts'
import type { MeetingTables } from '../../meeting/meeting.table.ts'
import type { RecordTables } from '../../record/record.table.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { findLedger } from '../ledger/ledger.repository.ts'
import type { AdoptionActTables } from '../ledger/ledger-change.ts'

const id = 'vastmanland'
const bodyId = 'chefsforum'

for (const { name, open } of databases) {
  describe(`a decision and a meeting about the same matter, in the ${name} database`, () => {
    let world: Deciding
    let store: Store<AdoptionActTables & RecordTables & MeetingTables>
    beforeAll(async () => {
      store = await open()
      await makeCollaboration(store.db)
      await makeBody(store.db, bodyId)
      world = deciding(store)
    })
    afterAll(() => store?.close())

    /** Goes on when another transaction waits for one that is under way; the embedded database does one at a time. */
    const someoneWaits = async () => {
      if (store.engine === 'embedded') return
      for (;;) {
        const { rows } = await sql<{ readonly waiting: number }>`
          select count(*)::integer as waiting from pg_locks where not granted
            and pid in (select pid from pg_stat_activity where datname = current_database())
        `.execute(store.db)
        if ((rows[0]?.waiting ?? 0) > 0) return
      }
    }

    it('wait for each other and never for ever: whoever holds the meeting gets the matter too', async () => {
      const matter = await world.aMatter()
      const ledger = await world.anOpened({ matterId: matter.id, returnsToBodyId: bodyId })
      const meeting = aMeeting({ id: world.newId(), bodyId, state: 'agenda' })
      await inTransaction(store, (trx) => insertMeeting(trx, meeting, world.clock.now))
      let deciding: ReturnType<Deciding['decide']> | undefined
      await inTransaction(store, async (trx) => {
        await getMeetingToChange(trx, id, meeting.id)
        deciding = world.decide(ledger, 'sala')
        await someoneWaits()
        await lockMatters(trx, id, [matter.id])
      })
      expect(deciding).toBeDefined()
      if (deciding) done(await deciding)
      const after = await findLedger(store.db, id, ledger.id)
      expect(after?.decisions.find(({ principalId }) => principalId === 'sala')).toMatchObject({
        standing: { outcome: 'adopted' },
      })
    })
  })
}
