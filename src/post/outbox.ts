import { type Kysely, sql } from 'kysely'
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
    .returning(['outbox.id', 'to_address', 'subject', 'text', 'html', 'message_id', 'attempts'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    // Only addresses that were read as such are written, and the database holds to their shape.
    to: row.to_address as MailAddress,
    subject: row.subject,
    // A letter that waits always has its text, and has just been named.
    text: row.text ?? '',
    messageId: row.message_id ?? '',
    attempt: row.attempts,
    ...(row.html !== null && { html: row.html }),
  }))
}

/** Notes how it went, unless the letter has become somebody else's meanwhile. */
export async function settle(
  db: Kysely<PostTables>,
  { id, attempt }: TakenLetter,
  delivery: Delivery,
  transport: Transport,
  now: Date,
): Promise<void> {
  const mine = db
    .updateTable('outbox')
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('attempts', '=', attempt)
  switch (delivery.outcome) {
    case 'sent':
      await mine
        .set({
          state: 'sent',
          ended_at: now,
          transport: transport.name,
          ...left(transport.keepsText),
        })
        .execute()
      return
    case 'refused':
      await mine
        .set({
          state: 'failed',
          ended_at: now,
          failed_because: 'refused',
          last_error: delivery.words,
          ...left(transport.keepsText),
        })
        .execute()
      return
    case 'later':
      await mine
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
  { keepsText }: Transport,
  now: Date,
): Promise<void> {
  await db
    .updateTable('outbox')
    .where('state', '=', 'waiting')
    .where('next_try_at', '<=', now)
    .where('give_up_at', '<=', now)
    .set({ state: 'failed', ended_at: now, failed_because: 'gave-up', ...left(keepsText) })
    .execute()
}

/** What is left of the text when a letter has come to its end: nothing of a secret one that was sent for real. */
function left(keepsText: boolean) {
  if (keepsText) return {}
  const unlessSecret = (column: 'text' | 'html') =>
    sql<string | null>`case when is_secret then null else ${sql.ref(column)} end`
  return { text: unlessSecret('text'), html: unlessSecret('html') }
}
