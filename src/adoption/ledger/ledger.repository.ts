import { type Kysely, sql, type Transaction } from 'kysely'
import { isUuid } from '../../matter/matter.rows.ts'
import type { MatterTables } from '../../matter/matter.table.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { EditedMeanwhile, NotFound } from '../../shared/errors.ts'
import {
  decisionColumns,
  ledgersFrom,
  recommendationColumns,
  rowOfRecommendation,
} from '../adoption.rows.ts'
import type { AdoptionTables } from '../adoption.table.ts'
import type { Ledger } from '../recommendation.ts'
import { isSettled } from './ledger-status.ts'

type Db = Kysely<AdoptionTables> | Transaction<AdoptionTables>
type Trx = Transaction<AdoptionTables>

/** Which ledgers to list: of a matter, of a meeting, of a body, some by their ids, or all. */
export interface LedgerFilter {
  readonly matterId?: string
  readonly meetingId?: string
  readonly bodyId?: string
  readonly ids?: readonly string[]
  /** The families of these: each with its main recommendation and all that are parts of that. */
  readonly familyOf?: readonly string[]
  /** Only what everybody may read. */
  readonly isPublic?: boolean
}

/** How many ledgers a list holds unless it says otherwise. */
const most = 100

/** Some ledgers with every row, the latest recommendation first: one query, however many principals and ledgers. */
export async function listLedgers(
  db: Db,
  collaborationId: string,
  { matterId, meetingId, bodyId, ids, familyOf, isPublic = false }: LedgerFilter,
  limit = most,
): Promise<readonly Ledger[]> {
  if ([matterId, meetingId].some((id) => id !== undefined && !isUuid(id))) return []
  const wanted = ids?.filter(isUuid)
  const family = familyOf?.filter(isUuid)
  if (wanted?.length === 0 || family?.length === 0) return []
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('recommendation')
        .selectAll()
        .where('collaboration_id', '=', collaborationId)
        .$if(matterId !== undefined, (query) => query.where('matter_id', '=', matterId ?? ''))
        .$if(meetingId !== undefined, (query) => query.where('meeting_id', '=', meetingId ?? ''))
        .$if(bodyId !== undefined, (query) => query.where('by_body_id', '=', bodyId ?? ''))
        .$if(wanted !== undefined, (query) => query.where('id', 'in', wanted ?? []))
        .$if(family !== undefined, (query) => {
          const mains = sql<string>`(
            select coalesce(one.part_of_id, one.id) from recommendation as one
            where one.collaboration_id = ${collaborationId} and one.id = any(${[...(family ?? [])]}::uuid[])
          )`
          return query.where(sql<boolean>`(id in ${mains} or part_of_id in ${mains})`)
        })
        .$if(isPublic, (query) => query.where('published_at', 'is not', null))
        .orderBy('recommended_on', 'desc')
        .orderBy('id')
        .limit(limit)
        .as('recommendation'),
    )
    .innerJoin('principal_decision', (join) =>
      join
        .onRef('principal_decision.collaboration_id', '=', 'recommendation.collaboration_id')
        .onRef('principal_decision.recommendation_id', '=', 'recommendation.id'),
    )
    .select(recommendationColumns)
    .select(decisionColumns)
    .orderBy('recommendation.recommended_on', 'desc')
    .orderBy('recommendation.id')
    .orderBy('principal_decision.ordinal')
    .execute()
  return ledgersFrom(rows)
}

/** A ledger, or undefined when there is none by that id. */
export async function findLedger(
  db: Db,
  collaborationId: string,
  id: string,
): Promise<Ledger | undefined> {
  const [ledger] = await listLedgers(db, collaborationId, { ids: [id] })
  return ledger
}

/**
 * What a matter waits for on a day: the recommendations in it that are not settled. While there are any, it is not
 * to be closed.
 */
export async function listUnsettledLedgers(
  db: Db,
  collaborationId: string,
  matterId: string,
  on: CalendarDay,
): Promise<readonly Ledger[]> {
  const ledgers = await listLedgers(db, collaborationId, { matterId })
  return ledgers.filter((ledger) => !isSettled(ledger, on))
}

/** The ledger that an outcome of a meeting has, or undefined. */
export async function findLedgerOfOutcome(
  db: Db,
  collaborationId: string,
  outcomeId: string,
): Promise<Ledger | undefined> {
  if (!isUuid(outcomeId)) return undefined
  const row = await db
    .selectFrom('recommendation')
    .select('id')
    .where('collaboration_id', '=', collaborationId)
    .where('outcome_id', '=', outcomeId)
    .executeTakeFirst()
  return row && findLedger(db, collaborationId, row.id)
}

/** The ledgers that wait for a principal: it has not decided, or has sent the question back. Soonest due first. */
export async function listWaitingLedgers(
  db: Db,
  collaborationId: string,
  principalId: string,
  limit = most,
): Promise<readonly Ledger[]> {
  const waiting = await db
    .selectFrom('principal_decision')
    .innerJoin('recommendation', (join) =>
      join
        .onRef('recommendation.collaboration_id', '=', 'principal_decision.collaboration_id')
        .onRef('recommendation.id', '=', 'principal_decision.recommendation_id'),
    )
    .select('recommendation.id')
    .where('principal_decision.collaboration_id', '=', collaborationId)
    .where('principal_decision.principal_id', '=', principalId)
    .where('principal_decision.outcome', 'in', ['pending', 'referredBack'])
    .where('recommendation.ended_at', 'is', null)
    .orderBy('principal_decision.due_on', (order) => order.asc().nullsLast())
    .orderBy('recommendation.id')
    .limit(limit)
    .execute()
  const ids = waiting.map(({ id }) => id)
  const ledgers = await listLedgers(db, collaborationId, { ids })
  return ledgers.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

/** A ledger that shall be changed: nobody else can change it, or any of its rows, until the transaction ends. */
export async function getLedgerToChange(
  trx: Trx,
  collaborationId: string,
  id: string,
): Promise<Ledger> {
  const locked = isUuid(id)
    ? await trx
        .selectFrom('recommendation')
        .select('id')
        .where('collaboration_id', '=', collaborationId)
        .where('id', '=', id)
        .forUpdate()
        .executeTakeFirst()
    : undefined
  const ledger = locked && (await findLedger(trx, collaborationId, id))
  if (!ledger) throw new NotFound(`recommendation '${id}'`)
  return ledger
}

/** Saves a new ledger; false when there is one by its id or of its outcome, because a form was sent twice. */
export async function insertLedger(
  trx: Trx,
  ledger: Ledger,
  by: { readonly accountId: string; readonly name: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('recommendation')
    .values(rowOfRecommendation(ledger, by))
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows === 0n) return false
  await trx
    .insertInto('principal_decision')
    .values(
      ledger.decisions.map(({ principalId, authority, dueOn }, index) => ({
        collaboration_id: ledger.collaborationId,
        recommendation_id: ledger.id,
        principal_id: principalId,
        ordinal: index + 1,
        authority_name: authority.name,
        authority_level: authority.level,
        due_on: dueOn ?? null,
        outcome: 'pending' as const,
        entries: 0,
      })),
    )
    .execute()
  return true
}

/** Saves a change of the recommendation itself, made on the version before. Throws when somebody else saved first. */
export async function updateRecommendation(trx: Trx, ledger: Ledger): Promise<void> {
  const { publishedAt, ended, version } = ledger
  const result = await trx
    .updateTable('recommendation')
    .set({
      published_at: publishedAt ?? null,
      ended_at: ended?.at ?? null,
      ended_because: ended?.because ?? null,
      version,
    })
    .where('collaboration_id', '=', ledger.collaborationId)
    .where('id', '=', ledger.id)
    .where('version', '=', version - 1)
    .executeTakeFirst()
  if (result.numUpdatedRows === 0n) {
    throw new EditedMeanwhile('recommendation', { yours: version - 1, stored: version })
  }
}

/** The matters in preparation in which something begins to hold on a day that has come, with nobody left to answer. */
export async function listMattersDue(
  db: Kysely<AdoptionTables & MatterTables>,
  today: CalendarDay,
): Promise<readonly { readonly collaborationId: string; readonly matterId: string }[]> {
  const rows = await db
    .selectFrom('recommendation')
    .innerJoin('matter', (join) =>
      join
        .onRef('matter.collaboration_id', '=', 'recommendation.collaboration_id')
        .onRef('matter.id', '=', 'recommendation.matter_id'),
    )
    .select(['matter.collaboration_id', 'matter.id'])
    .distinct()
    .where('matter.state', '=', 'inPreparation')
    .where('recommendation.condition', '=', 'date')
    .where('recommendation.holds_from', '<=', today)
    .where('recommendation.ended_at', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('principal_decision')
            .select('principal_decision.principal_id')
            .whereRef('principal_decision.collaboration_id', '=', 'recommendation.collaboration_id')
            .whereRef('principal_decision.recommendation_id', '=', 'recommendation.id')
            .where('principal_decision.outcome', 'in', ['pending', 'referredBack']),
        ),
      ),
    )
    .execute()
  return rows.map(({ collaboration_id, id }) => ({
    collaborationId: collaboration_id,
    matterId: id,
  }))
}
