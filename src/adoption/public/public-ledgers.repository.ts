import { type Kysely, sql, type Transaction } from 'kysely'
import type { MatterTables } from '../../matter/matter.table.ts'
import type { AdoptionTables } from '../adoption.table.ts'
import { type LedgerFilter, listLedgers } from '../ledger/ledger.repository.ts'
import type { Ledger } from '../recommendation.ts'
import { type PublicLedger, publicPartOf } from './public-ledger.ts'
import type {
  LedgerFamily,
  LedgerPage,
  PublicLedgerFilter,
  PublicLedgers,
} from './public-ledgers.ts'

type Tables = AdoptionTables & MatterTables
type Db = Kysely<Tables> | Transaction<Tables>

/** No family is larger, and no page of the list holds more ledgers. */
const most = 500

/** Reads the public part of ledgers, and nothing else, for the site and the open data. */
export function publicLedgers(db: Db): PublicLedgers {
  return {
    list: (collaborationId, filter, page) => listFamilies(db, collaborationId, filter, page),
    find: async (collaborationId, id) => {
      const ledgers = await listPublic(db, collaborationId, { familyOf: [id] })
      const asked = ledgers.find(({ ledger }) => ledger.id === id)
      if (!asked) return undefined
      const family = familiesOf(ledgers).find(({ main, parts }) =>
        [main, ...parts].includes(asked.shown),
      )
      return family && { ledger: asked.shown, family }
    },
    ofMatter: async (collaborationId, number) => {
      const [, year, running] = /^(\d{4}):(\d{1,9})$/.exec(number) ?? []
      if (year === undefined || running === undefined) return []
      const matter = await db
        .selectFrom('matter')
        .select('id')
        .where('collaboration_id', '=', collaborationId)
        .where('number_year', '=', Number(year))
        .where('number_in_year', '=', Number(running))
        .where('published_at', 'is not', null)
        .executeTakeFirst()
      if (!matter) return []
      const ledgers = await listPublic(db, collaborationId, { matterId: matter.id })
      return ledgers.toSorted(inOrderOpened).map(({ shown }) => shown)
    },
    latest: async (collaborationId, number) => {
      const ids = await latestIds(db, collaborationId, number)
      const ledgers = await listPublic(db, collaborationId, { ids })
      return ledgers
        .map(({ shown }) => shown)
        .toSorted((one, other) => other.latestAt.getTime() - one.latestAt.getTime())
    },
  }
}

/** A ledger, with what is shown of it. */
interface Read {
  readonly ledger: Ledger
  readonly shown: PublicLedger
}

async function listFamilies(
  db: Db,
  collaborationId: string,
  { bodyId, principalId }: PublicLedgerFilter,
  { page, size }: { readonly page: number; readonly size: number },
): Promise<LedgerPage> {
  const isOfPrincipal = principalId !== undefined
  let query = db
    .selectFrom('recommendation')
    .select(['recommendation.id', sql<number>`count(*) over ()::integer`.as('total')])
    .where('collaboration_id', '=', collaborationId)
    .where('published_at', 'is not', null)
    .orderBy('recommended_on', 'desc')
    .orderBy('id')
    .limit(size)
    .offset((page - 1) * size)
  if (bodyId !== undefined) query = query.where('by_body_id', '=', bodyId)
  if (isOfPrincipal) {
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('principal_decision as asked')
          .select('asked.principal_id')
          .whereRef('asked.collaboration_id', '=', 'recommendation.collaboration_id')
          .whereRef('asked.recommendation_id', '=', 'recommendation.id')
          .where('asked.principal_id', '=', principalId),
      ),
    )
  } else {
    query = query.where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('recommendation as main')
            .select('main.id')
            .whereRef('main.collaboration_id', '=', 'recommendation.collaboration_id')
            .whereRef('main.id', '=', 'recommendation.part_of_id')
            .where('main.published_at', 'is not', null),
        ),
      ),
    )
  }
  const heads = await query.execute()
  const ids = heads.map(({ id }) => id)
  const ledgers = await listPublic(db, collaborationId, isOfPrincipal ? { ids } : { familyOf: ids })
  const families = isOfPrincipal
    ? ledgers.map(({ shown }) => ({ main: shown, parts: [] }))
    : familiesOf(ledgers)
  return {
    families: families.toSorted(
      (one, other) => ids.indexOf(one.main.id) - ids.indexOf(other.main.id),
    ),
    total: heads[0]?.total ?? 0,
  }
}

/** The families that some ledgers make up. A part of something that is not published stands alone. */
function familiesOf(ledgers: readonly Read[]): readonly LedgerFamily[] {
  const there = new Set(ledgers.map(({ ledger }) => ledger.id))
  const isPart = ({ ledger }: Read) => ledger.partOfId !== undefined && there.has(ledger.partOfId)
  return ledgers
    .filter((one) => !isPart(one))
    .map(({ ledger, shown }) => ({
      main: shown,
      parts: ledgers
        .filter((other) => other.ledger.partOfId === ledger.id)
        .toSorted(inOrderOpened)
        .map((part) => part.shown),
    }))
}

function inOrderOpened({ ledger: one }: Read, { ledger: other }: Read): number {
  return one.openedAt.getTime() - other.openedAt.getTime() || one.id.localeCompare(other.id)
}

/** The published ones of some ledgers, each with the number of its published matter: two queries, however many. */
async function listPublic(
  db: Db,
  collaborationId: string,
  filter: Omit<LedgerFilter, 'isPublic'>,
): Promise<readonly Read[]> {
  const ledgers = await listLedgers(db, collaborationId, { ...filter, isPublic: true }, most)
  const matterIds = [...new Set(ledgers.flatMap(({ matterId }) => matterId ?? []))]
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
    const shown = publicPartOf(ledger, matterId === undefined ? undefined : numbers.get(matterId))
    return shown ? [{ ledger, shown }] : []
  })
}

async function latestIds(
  db: Db,
  collaborationId: string,
  number: number,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('recommendation')
    .innerJoin('principal_decision as row', (join) =>
      join
        .onRef('row.collaboration_id', '=', 'recommendation.collaboration_id')
        .onRef('row.recommendation_id', '=', 'recommendation.id'),
    )
    .select('recommendation.id')
    .where('recommendation.collaboration_id', '=', collaborationId)
    .where('recommendation.published_at', 'is not', null)
    .groupBy('recommendation.id')
    .orderBy(
      sql`greatest(max(recommendation.published_at), max(recommendation.ended_at), max(row.recorded_at))`,
      'desc',
    )
    .orderBy('recommendation.id')
    .limit(number)
    .execute()
  return rows.map(({ id }) => id)
}
