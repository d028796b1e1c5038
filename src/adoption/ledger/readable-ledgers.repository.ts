import type { Kysely, Transaction } from 'kysely'
import type { AdoptionTables } from '../adoption.table.ts'
import type { Ledger } from '../recommendation.ts'
import { listLedgers } from './ledger.repository.ts'

type Db = Kysely<AdoptionTables> | Transaction<AdoptionTables>

/** In whose name ledgers are read: a body that recommended them or gets them back, or a principal that was asked. */
export interface LedgerReaders {
  readonly bodyId?: string
  readonly principalId?: string
}

/** As many ledgers as a list holds. */
export const mostLedgers = 100

/** The ledgers that somebody may read in one role, the latest recommendation first: as `mayReadLedger` has it. */
export async function listReadableLedgers(
  db: Db,
  collaborationId: string,
  { bodyId, principalId }: LedgerReaders,
): Promise<readonly Ledger[]> {
  const rows = await db
    .selectFrom('recommendation')
    .select('id')
    .where('collaboration_id', '=', collaborationId)
    .where((eb) =>
      eb.or([
        ...(bodyId === undefined
          ? []
          : [eb('by_body_id', '=', bodyId), eb('returns_to_body_id', '=', bodyId)]),
        ...(principalId === undefined
          ? []
          : [
              eb(
                'id',
                'in',
                eb
                  .selectFrom('principal_decision')
                  .select('recommendation_id')
                  .where('principal_decision.collaboration_id', '=', collaborationId)
                  .where('principal_decision.principal_id', '=', principalId),
              ),
            ]),
      ]),
    )
    .orderBy('recommended_on', 'desc')
    .orderBy('id')
    .limit(mostLedgers)
    .execute()
  return listLedgers(db, collaborationId, { ids: rows.map(({ id }) => id) }, mostLedgers)
}
