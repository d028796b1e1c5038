import type { ActTransaction, MatterGround, ToldAct } from '../matter/matter-change.ts'
import { latestText, listPapers } from '../matter/preparation.repository.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import type { EntryTables } from './record.table.ts'
import { insertEntries } from './register-entry.repository.ts'
import { entriesFor, type OfficialRecord } from './register-entry.ts'

/**
 * A ground on which the end of a matter makes records: what it led to, the text and the papers as they then stand.
 * Every act in a matter is to be done on such a ground, so that no end is forgotten.
 */
export function keepingRecords<Ground extends MatterGround>(ground: Ground): Ground {
  return { ...ground, alongside: (trx, toldAct) => finalise(ground.newId, trx, toldAct) }
}

async function finalise(
  newId: () => string,
  trx: ActTransaction,
  { actor, matter, told, at }: ToldAct,
): Promise<void> {
  if (told.kind !== 'closed' && told.kind !== 'declined') return
  const text = await latestText(trx, matter)
  const papers = await listPapers(trx, matter)
  const records: readonly OfficialRecord[] = [
    { kind: 'outcome', id: matter.id, version: 1 },
    ...(text ? [{ kind: 'text', id: matter.id, version: text.version } as const] : []),
    ...papers.map(({ id, version, name }) => ({ kind: 'paper', id, version, name }) as const),
  ]
  const entries = records.flatMap((record) =>
    entriesFor(
      {
        matter,
        record,
        occasion: 'finalised',
        senderId: actor.hat.principalId,
        on: dayInSweden(at),
        at,
        byName: actor.name,
      },
      newId,
    ),
  )
  await insertEntries(trx.$extendTables<EntryTables>(), entries)
}
