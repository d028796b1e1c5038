import type { Kysely } from 'kysely'
import {
  linkAccount,
  listAssignments,
  listLinks,
  saveAssignment,
} from '../../actor/actor.repository.ts'
import type { ActorTables } from '../../actor/actor.table.ts'
import type { Register } from '../../register/register.ts'
import { findAccount, openAccount } from '../../sign-in/account/account.repository.ts'
import type { SignInTables } from '../../sign-in/sign-in.table.ts'
import { inTransaction } from '../../store/store.ts'
import { type Player, playersIn } from './cast.ts'

/** The tables that the people of the demo are kept in. */
export type CastTables = SignInTables & ActorTables

/** When the accounts of the demo were opened: before anything that happens in its stories. */
const openedAt = new Date('2025-12-01T08:00:00Z')

/**
 * Opens the accounts of a collaboration's cast, links them to their people, and gives the people their tasks. Those
 * who are there already are left as they are: done once, it asks two questions and writes nothing.
 */
export async function openAccounts(db: Kysely<CastTables>, register: Register): Promise<void> {
  const collaborationId = register.collaboration.id
  const links = await listLinks(db, collaborationId)
  const assignments = new Set((await listAssignments(db, collaborationId)).map(({ id }) => id))
  const isLinked = ({ accountId, personId }: Player) =>
    links.some((link) => link.personId === personId || link.accountId === accountId)
  const players = playersIn(register)
  const unlinked = players.filter((player) => !isLinked(player))
  const tasks = players.flatMap((player) => player.tasks.filter(({ id }) => !assignments.has(id)))
  if (unlinked.length === 0 && tasks.length === 0) return
  const known = await Promise.all(unlinked.map(({ accountId }) => findAccount(db, accountId)))
  const isKnown = new Set(known.map((account) => account?.id))
  await inTransaction<CastTables, void>({ db }, async (trx) => {
    for (const { accountId, personId, name } of unlinked) {
      if (!isKnown.has(accountId)) {
        await openAccount(trx, { id: accountId, displayName: name, isExample: true, at: openedAt })
      }
      await linkAccount(trx, { collaborationId, accountId, personId })
    }
    for (const task of tasks) await saveAssignment(trx, collaborationId, task)
  })
}
