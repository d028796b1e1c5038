import type { Kysely, Transaction } from 'kysely'
import type { MatterTables } from '../matter/matter.table.ts'
import type { AdoptionTables } from './adoption.table.ts'
import { type LedgerFilter, listLedgers } from './ledger.repository.ts'
import { type PublicLedger, publicPartOf } from './public-ledger.ts'

type Tables = AdoptionTables & MatterTables
type Db = Kysely<Tables> | Transaction<Tables>

/** The ledgers that everybody may read, the latest recommendation first, each with the number of its public matter. */
export async function listPublicLedgers(
  db: Db,
  collaborationId: string,
  filter: Omit<LedgerFilter, 'isPublic'> = {},
  limit?: number,
): Promise<readonly PublicLedger[]> {
  const ledgers = await listLedgers(db, collaborationId, { ...filter, isPublic: true }, limit)
  const matterIds = ledgers.flatMap(({ matterId }) => matterId ?? [])
  const matters =
    matterIds.length === 0
      ? []
      : await db
          .selectFrom('matter')
          .select(['id', 'number_year', 'number_in_year'])
          .where('collaboration_id', '=', collaborationId)
          .where('id', 'in', matterIds)
          .where('published_at', 'is not', null)
          .execute()
  const numbers = new Map(
    matters.map(({ id, number_year, number_in_year }) => [id, `${number_year}:${number_in_year}`]),
  )
  return ledgers.flatMap((ledger) => {
    const { matterId } = ledger
    return publicPartOf(ledger, matterId === undefined ? undefined : numbers.get(matterId)) ?? []
  })
}

/** A ledger that everybody may read, or undefined: whether another exists is nobody's business. */
export async function findPublicLedger(
  db: Db,
  collaborationId: string,
  id: string,
): Promise<PublicLedger | undefined> {
  const [ledger] = await listPublicLedgers(db, collaborationId, { ids: [id] })
  return ledger
}
