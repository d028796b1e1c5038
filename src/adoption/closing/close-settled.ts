import { getMatterToChange } from '../../matter/matter.repository.ts'
import type { Matter } from '../../matter/matter.ts'
import type { ActTransaction } from '../../matter/matter-change.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { inTransaction } from '../../store/store.ts'
import type { AdoptionTables } from '../adoption.table.ts'
import { listMattersDue, listUnsettledLedgers } from '../ledger/ledger.repository.ts'
import {
  type AdoptionGround,
  closeIfSettled,
  noteClosed,
  programFor,
} from '../ledger/ledger-change.ts'

/** Whether principals have yet to decide on something that was recommended in a matter: it is not to be closed. */
export async function decisionsAwaited(
  trx: ActTransaction,
  { collaborationId, id }: Matter,
  now: Date,
): Promise<boolean> {
  const db = trx.$extendTables<AdoptionTables>()
  const unsettled = await listUnsettledLedgers(db, collaborationId, id, dayInSweden(now))
  return unsettled.length > 0
}

/**
 * Closes the matters that are settled because a day has come: everybody has answered, and what was recommended
 * begins to hold. Done by the hour; a matter that somebody has closed meanwhile is left alone, and one that cannot
 * be closed just now stops no other.
 */
export async function closeSettledMatters(ground: AdoptionGround): Promise<number> {
  const due = await listMattersDue(ground.db, dayInSweden(ground.now()))
  const faults: unknown[] = []
  let closed = 0
  for (const { collaborationId, matterId } of due) {
    try {
      if (await closeWhenSettled(ground, collaborationId, matterId)) closed += 1
    } catch (fault) {
      faults.push(fault)
    }
  }
  if (faults.length > 0) throw faults.length === 1 ? faults[0] : new AggregateError(faults)
  return closed
}

function closeWhenSettled(
  ground: AdoptionGround,
  collaborationId: string,
  matterId: string,
): Promise<boolean> {
  return inTransaction(ground, async (trx) => {
    const at = ground.now()
    const matter = await getMatterToChange(trx, collaborationId, matterId)
    const actor = programFor(matter)
    const after = await closeIfSettled(trx, ground, { actor, matter, at })
    if (after) await noteClosed(trx, { actor, matter: after, at })
    return after !== undefined
  })
}
