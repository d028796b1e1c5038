import { type Kysely, sql, type Transaction } from 'kysely'
import { type CalendarDay, day } from '../../shared/calendar-day.ts'
import type { MatterTables } from '../matter.table.ts'
import type { MatterKind } from '../matter.ts'

type Db = Kysely<MatterTables> | Transaction<MatterTables>

/** A matter that waits for somebody, no more of it than it takes to say so. */
export interface WaitingMatter {
  readonly id: string
  /** A draft has none. */
  readonly number?: string
  readonly kind: MatterKind
  readonly title: string
  readonly originBodyId: string
  readonly handlingBodyId: string
  readonly raisedBy: {
    readonly accountId: string
    readonly name: string
    /** Whose mandate it was raised on; absent when no source says. */
    readonly principalId?: string
  }
  /** A draft has none. */
  readonly raisedAt?: Date
  /** When it came to wait: the matter itself was last changed. */
  readonly since: Date
}

/** As many of a kind as anybody is shown. */
const most = 200

/** What some bodies have been handed and not yet received, the longest waiting first. */
export async function listToReceive(
  db: Db,
  collaborationId: string,
  bodyIds: readonly string[],
): Promise<readonly WaitingMatter[]> {
  if (bodyIds.length === 0) return []
  const rows = await shortly(db, collaborationId)
    .where('state', '=', 'raised')
    .where('handling_body_id', 'in', bodyIds)
    .execute()
  return rows.map(waitingFrom)
}

/** Whose matters to look for: somebody's own, in the bodies where they still have a hat. */
export interface Own {
  readonly accountId: string
  readonly bodyIds: readonly string[]
}

/** What has been sent back: somebody's own, and all that was raised in the bodies they support. */
export async function listSentBack(
  db: Db,
  collaborationId: string,
  { accountId, bodyIds, supported }: Own & { readonly supported: readonly string[] },
): Promise<readonly WaitingMatter[]> {
  if (bodyIds.length === 0) return []
  const rows = await shortly(db, collaborationId)
    .where('state', '=', 'askedBack')
    .where('origin_body_id', 'in', bodyIds)
    .where(({ eb, or }) =>
      or([
        eb('raised_by_account_id', '=', accountId),
        ...(supported.length > 0 ? [eb('origin_body_id', 'in', supported)] : []),
      ]),
    )
    .execute()
  return rows.map(waitingFrom)
}

/** Somebody's own drafts, the longest untouched first; `before` leaves out those that were saved later. */
export async function listDrafts(
  db: Db,
  collaborationId: string,
  { accountId, bodyIds, before }: Own & { readonly before?: Date },
): Promise<readonly WaitingMatter[]> {
  if (bodyIds.length === 0) return []
  let query = shortly(db, collaborationId)
    .where('state', '=', 'draft')
    .where('raised_by_account_id', '=', accountId)
    .where('origin_body_id', 'in', bodyIds)
  if (before) query = query.where('changed_at', '<', before)
  return (await query.execute()).map(waitingFrom)
}

/** Something asked of a principal that nobody has answered, and the matter it is about. */
export interface UnansweredAsk {
  readonly askId: string
  readonly matterNumber: string
  readonly matterTitle: string
  readonly handlingBodyId: string
  readonly principalId: string
  /** The beginning of what is asked. */
  readonly question: string
  readonly due?: CalendarDay
  readonly at: Date
}

/** What some principals have not answered in matters that have not ended: by day first, then the oldest. */
export async function listUnanswered(
  db: Db,
  collaborationId: string,
  principalIds: readonly string[],
): Promise<readonly UnansweredAsk[]> {
  if (principalIds.length === 0) return []
  const rows = await db
    .selectFrom('matter_ask as ask')
    .innerJoin('matter', (join) =>
      join
        .onRef('matter.collaboration_id', '=', 'ask.collaboration_id')
        .onRef('matter.id', '=', 'ask.matter_id'),
    )
    .select(['ask.id', 'ask.principal_id', 'ask.due_on', 'ask.at'])
    .select(sql<string>`left(ask.question, ${sql.lit(longestSaid)})`.as('question'))
    .select(['matter.title', 'matter.handling_body_id'])
    .select(['matter.number_year', 'matter.number_in_year'])
    .where('ask.collaboration_id', '=', collaborationId)
    .where('ask.principal_id', 'in', principalIds)
    .where('ask.answered_at', 'is', null)
    .where('matter.state', 'in', ['raised', 'askedBack', 'inPreparation'])
    // Without a day comes last: PostgreSQL sorts nothing after everything.
    .orderBy('ask.due_on')
    .orderBy('ask.at')
    .orderBy('ask.id')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    askId: row.id,
    matterNumber: `${row.number_year}:${row.number_in_year}`,
    matterTitle: row.title,
    handlingBodyId: row.handling_body_id,
    principalId: row.principal_id,
    question: row.question,
    ...(row.due_on !== null && { due: day(row.due_on) }),
    at: row.at,
  }))
}

/** A little more than is shown of a question, so that it can be cut between two words. */
const longestSaid = 200

function shortly(db: Db, collaborationId: string) {
  return (
    db
      .selectFrom('matter')
      .select(['id', 'number_year', 'number_in_year', 'kind', 'title', 'origin_body_id'])
      .select([
        'handling_body_id',
        'raised_by_account_id',
        'raised_by_name',
        'raised_at',
        'changed_at',
      ])
      // No more of the hat: reading hundreds of them takes longer than the rest of the page.
      .select(sql<string | null>`raised_by_hat ->> 'principalId'`.as('raised_by_principal'))
      .where('collaboration_id', '=', collaborationId)
      .orderBy('changed_at')
      .orderBy('id')
      .limit(most)
  )
}

type ShortRow = Awaited<ReturnType<ReturnType<typeof shortly>['execute']>>[number]

function waitingFrom(row: ShortRow): WaitingMatter {
  const number = row.number_year === null ? undefined : `${row.number_year}:${row.number_in_year}`
  return {
    id: row.id,
    ...(number !== undefined && { number }),
    kind: row.kind,
    title: row.title,
    originBodyId: row.origin_body_id,
    handlingBodyId: row.handling_body_id,
    raisedBy: {
      accountId: row.raised_by_account_id,
      name: row.raised_by_name,
      ...(row.raised_by_principal !== null && { principalId: row.raised_by_principal }),
    },
    ...(row.raised_at !== null && { raisedAt: row.raised_at }),
    since: row.changed_at,
  }
}
