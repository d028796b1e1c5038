import type { AdoptionTables } from '../src/adoption/adoption.table.ts'
import type { PrincipalTables } from '../src/principal/principal.table.ts'
import { inTransaction, openStore } from '../src/store/store.ts'
import { agreementId, makeLargeAgreement } from '../test/large-agreement.ts'
import type { Engine } from './data-places.ts'
import type { MatterAddress } from './matter-addresses.ts'
import { measurePages } from './matter-pages.ts'
import { startProgram } from './program.ts'
import type { Row } from './table.ts'

/** The county that has fifty principals. */
const county = 'vastra-gotaland'

const limit = 30

/** An agreement with four parts before fifty principals: 250 decisions on one page, and in one answer. */
export async function measureLargeAgreement(postgres: Engine): Promise<readonly Row[]> {
  const { place, remove } = await postgres.makePlace()
  try {
    if (!('DATABASE_URL' in place)) throw new Error(`${postgres.name} has no address`)
    await (await startProgram(place)).stop()
    const id = await putLargeAgreement(place.DATABASE_URL)
    const pages: readonly MatterAddress[] = [
      { what: 'the agreement and its parts', path: `/${county}/beslut/${id}`, limit },
      { what: 'one part of it', path: `/${county}/beslut/${agreementId(1)}`, limit },
      {
        what: 'its data in one call',
        path: `/api/v1/collaborations/${county}/ledgers/${id}`,
        limit,
      },
      { what: 'the list of decisions', path: `/${county}/beslut`, limit },
    ]
    return await measurePages(place.DATABASE_URL, pages)
  } finally {
    await remove()
  }
}

/** Puts the agreement before every principal of the county, published, with every decision; gives its id. */
async function putLargeAgreement(url: string): Promise<string> {
  const store = await openStore<AdoptionTables & PrincipalTables>({ kind: 'postgres', url })
  try {
    const principals = await store.db
      .selectFrom('principal')
      .select('id')
      .where('collaboration_id', '=', county)
      .orderBy('id')
      .execute()
    const ids = principals.map((principal) => principal.id)
    await inTransaction(store, (trx) => makeLargeAgreement(trx, county, ids))
    return agreementId(0)
  } finally {
    await store.close()
  }
}
