import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SqlBool,
  sql,
  type UpdateObject,
} from 'kysely'
import type { CalendarMethod, LetterAttachment } from './enclosed.ts'
import { lease, waitAfter } from './letter.ts'
import type { MailAddress } from './mail-address.ts'
import type { PostTables } from './post.table.ts'
import type { Delivery, Outgoing, Transport } from './transport.ts'

/** A letter that is this program's to send until the lease runs out, and which attempt it is. */
export interface TakenLetter extends Omit<Outgoing, 'date'> {
  readonly id: string
  readonly attempt: number
}

/**
 * Takes some letters that are due, so that nobody else takes them meanwhile. The transaction ends before anything
 * is sent: a slow mail server must not hold the database, which on the embedded store would hold everybody.
 */
export async function takeDue(
  db: Kysely<PostTables>,
  domain: string,
  now: Date,
  limit: number,
): Promise<readonly TakenLetter[]> {
  const rows = await db
    .with('due', (due) =>
      due
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_try_at', '<=', now)
        .where('give_up_at', '>', now)
        .orderBy('next_try_at')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('outbox')
    .from('due')
    .whereRef('outbox.id', '=', 'due.id')
    .set({
      attempts: sql`attempts + 1`,
      next_try_at: new Date(now.getTime() + lease),
      message_id: sql`coalesce(message_id, '<' || outbox.id || '@' || ${domain}::text || '>')`,
    })
    .returning([
      'outbox.id',
      'to_address',
      'subject',
      'text',
      'html',
      'calendar_method',
      'calendar',
    ])
    .returning(['message_id', 'attempts'])
    .execute()
  const files = await attachmentsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    // Only addresses that were read as such are written, and the database holds to their shape.
    to: row.to_address as MailAddress,
    subject: row.subject,
    // A letter that waits always has its text, and has just been named.
    text: row.text ?? '',
    messageId: row.message_id ?? '',
    attempt: row.attempts,
    attachments: files.get(row.id) ?? [],
    ...(row.html !== null && { html: row.html }),
    ...(row.calendar_method !== null &&
      row.calendar !== null && {
        calendar: { method: row.calendar_method, content: row.calendar },
      }),
  }))
}

async function attachmentsOf(
  db: Kysely<PostTables>,
  letterIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LetterAttachment[]>> {
  if (letterIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('outbox_attachment')
    .select(['letter_id', 'name', 'content_type', 'content'])
    .where('letter_id', 'in', letterIds)
    .orderBy('letter_id')
    .orderBy('ordinal')
    .execute()
  const files = Map.groupBy(rows, ({ letter_id }) => letter_id)
  return new Map(
    [...files].map(([id, some]) => [
      id,
      some.map(({ name, content_type, content }) => ({ name, contentType: content_type, content })),
    ]),
  )
}

/** Notes how it went, unless the letter has become somebody else's meanwhile. */
export async function settle(
  db: Kysely<PostTables>,
  { id, attempt }: TakenLetter,
  delivery: Delivery,
  transport: Transport,
  now: Date,
): Promise<void> {
  const isMine = (where: ExpressionBuilder<PostTables, 'outbox'>) =>
    where.and({ id, state: 'waiting', attempts: attempt })
  switch (delivery.outcome) {
    case 'sent':
      return end(db, transport, isMine, {
        state: 'sent',
        ended_at: now,
        transport: transport.name,
      })
    case 'refused':
      return end(db, transport, isMine, {
        state: 'failed',
        ended_at: now,
        failed_because: 'refused',
        last_error: delivery.words,
      })
    case 'later':
      await db
        .updateTable('outbox')
        .where(isMine)
        .set({
          last_error: delivery.words,
          next_try_at: sql`least(${new Date(now.getTime() + waitAfter(attempt))}, give_up_at)`,
        })
        .execute()
  }
}

/** Gives up the letters that are no longer worth sending, and that nobody is sending just now. */
export async function giveUpLate(
  db: Kysely<PostTables>,
  transport: Transport,
  now: Date,
): Promise<void> {
  await end(
    db,
    transport,
    (where) =>
      where.and([
        where('state', '=', 'waiting'),
        where('next_try_at', '<=', now),
        where('give_up_at', '<=', now),
      ]),
    { state: 'failed', ended_at: now, failed_because: 'gave-up' },
  )
}

type Which = (where: ExpressionBuilder<PostTables, 'outbox'>) => Expression<SqlBool>

/** Ends letters. Of a secret one that was sent for real nothing is left: in the same statement, so never half. */
async function end(
  db: Kysely<PostTables>,
  { keepsText }: Transport,
  which: Which,
  ending: UpdateObject<PostTables, 'outbox'>,
): Promise<void> {
  if (keepsText) {
    await db.updateTable('outbox').where(which).set(ending).execute()
    return
  }
  await db
    .with('ended', (ended) =>
      ended
        .updateTable('outbox')
        .where(which)
        .set({ ...ending, ...nothingLeft })
        .returning(['id', 'is_secret']),
    )
    .deleteFrom('outbox_attachment')
    .where('letter_id', 'in', (ended) =>
      ended.selectFrom('ended').select('id').where('is_secret', '=', true),
    )
    .execute()
}

const unlessSecret = <Kept>(column: 'text' | 'html' | 'calendar' | 'calendar_method') =>
  sql<Kept | null>`case when is_secret then null else ${sql.ref(column)} end`

const nothingLeft = {
  text: unlessSecret<string>('text'),
  html: unlessSecret<string>('html'),
  calendar: unlessSecret<string>('calendar'),
  calendar_method: unlessSecret<CalendarMethod>('calendar_method'),
}
