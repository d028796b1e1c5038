import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anId } from '../../test/builders/actor.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { databases } from '../../test/database.ts'
import { county } from '../../test/golden/counties.ts'
import { indexRegister } from '../register/index-register.ts'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import { inTransaction, type Store } from '../store/store.ts'
import {
  linkAccount,
  linksOf,
  listAssignments,
  listAssignmentsOf,
  listLinks,
  loadActor,
  saveAssignment,
  unlinkAccount,
} from './actor.repository.ts'
import type { ActorTables } from './actor.table.ts'
import type { AuthorityAssignment } from './actor.ts'

const collaborationId = 'vastmanland'
const link = { collaborationId, accountId: anId(1), personId: 'anna' }
const task: AuthorityAssignment = {
  id: 'sala-anna',
  principalId: 'sala',
  personId: 'anna',
  role: 'official',
  period: { from: partialDate('2026-01-01'), until: partialDate('2026-11-22') },
}

for (const { name, open } of databases) {
  describe(`accounts and people in the ${name} database`, () => {
    let store: Store<ActorTables>
    beforeAll(async () => {
      store = await open<ActorTables>()
      await makeCollaboration(store.db)
      await inTransaction(store, async (trx) => {
        await linkAccount(trx, link)
        await saveAssignment(trx, collaborationId, task)
      })
    })
    afterAll(() => store?.close())

    it('an account is one person in a collaboration, the latest that was noted', async () => {
      expect(await linksOf(store.db, anId(1))).toEqual([link])
      await inTransaction(store, (trx) => linkAccount(trx, { ...link, personId: 'annan' }))
      expect(await listLinks(store.db, collaborationId)).toEqual([{ ...link, personId: 'annan' }])
      await inTransaction(store, (trx) => linkAccount(trx, link))
    })

    it('two accounts are never the same person', async () => {
      const second = { ...link, accountId: anId(2) }
      await expect(inTransaction(store, (trx) => linkAccount(trx, second))).rejects.toMatchObject({
        constraint: 'account_person_is_one_account',
      })
    })

    it('an account that is unlinked is nobody', async () => {
      const third = { collaborationId, accountId: anId(3), personId: 'cecilia' }
      await inTransaction(store, (trx) => linkAccount(trx, third))
      await inTransaction(store, (trx) => unlinkAccount(trx, third))
      expect(await linksOf(store.db, anId(3))).toEqual([])
    })

    it('somebody’s tasks at principals come back as they were given', async () => {
      expect(await listAssignmentsOf(store.db, collaborationId, 'anna')).toEqual([task])
      expect(await listAssignmentsOf(store.db, collaborationId, 'annan')).toEqual([])
      expect(await listAssignments(store.db, collaborationId)).toEqual([task])
    })

    it('a task that ends before it begins is refused', async () => {
      const backwards = { from: partialDate('2026-02-01'), until: partialDate('2026-01-31') }
      await expect(
        inTransaction(store, (trx) =>
          saveAssignment(trx, collaborationId, { ...task, id: 'bak', period: backwards }),
        ),
      ).rejects.toMatchObject({ constraint: 'authority_assignment_ends_after_it_begins' })
    })

    it('the actor is there until the last day, and not the day after', async () => {
      const register = indexRegister({
        ...(await county(collaborationId)),
        persons: [{ id: 'anna', name: 'Anna Exempelsson', isExample: true }],
      })
      const asked = { accountId: anId(1), on: day('2026-11-22') }
      expect(await loadActor(store.db, register, asked)).toMatchObject({
        personId: 'anna',
        name: 'Anna Exempelsson',
        hat: { id: 'vastmanland:sala-anna', role: 'official', principalId: 'sala' },
      })
      const after = { ...asked, on: day('2026-11-23') }
      expect(await loadActor(store.db, register, after)).toBeUndefined()
      const nobody = { ...asked, accountId: anId(4) }
      expect(await loadActor(store.db, register, nobody)).toBeUndefined()
    })
  })
}
