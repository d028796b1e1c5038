import { randomUUID } from 'node:crypto'
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { stated } from '../shared/columns.ts'
import type { LetterAttachment, ListedAttachment } from './enclosed.ts'
import {
  attachmentName,
  type Letter,
  type LetterState,
  letterText,
  type NewLetter,
  patience,
  subjectLine,
} from './letter.ts'
import type { MailAddress } from './mail-address.ts'
import type { PostTables } from './post.table.ts'

/**
 * Puts a letter in the outbox, in the transaction that is its reason, and answers with the letter's id.
 * It goes out once the transaction has been saved; tell the post worker then, and it goes at once.
 */
export async function post(trx: Transaction<PostTables>, letter: NewLetter): Promise<string> {
  const [id = ''] = await postAll(trx, [letter])
  return id
}

/** So many letters go into one statement. */
const atOnce = 200

/** Puts many letters in the outbox, such as a notice to everybody called, and answers with their ids in order. */
export async function postAll(
  trx: Transaction<PostTables>,
  letters: readonly NewLetter[],
): Promise<readonly string[]> {
  const written = letters.map((letter) => ({ id: randomUUID(), letter }))
  for (let from = 0; from < written.length; from += atOnce) {
    const some = written.slice(from, from + atOnce)
    await trx
      .insertInto('outbox')
      .values(some.map(({ id, letter }) => rowOf(id, letter)))
      .execute()
  }
  // One file in a statement: together they may be large.
  for (const { id, letter } of written) {
    for (const [ordinal, { name, contentType, content }] of (letter.attachments ?? []).entries()) {
      const row = { ordinal, name: attachmentName(name), content_type: contentType, content }
      await trx
        .insertInto('outbox_attachment')
        .values({ letter_id: id, ...row })
        .execute()
    }
  }
  return written.map(({ id }) => id)
}

function rowOf(id: string, letter: NewLetter) {
  const { to, subject, text, html, purpose, at, until, calendar, isSecret = false } = letter
  return {
    id,
    to_address: to,
    subject: subjectLine(subject),
    text: letterText(text),
    html: html === undefined ? null : letterText(html),
    calendar_method: calendar?.method ?? null,
    calendar: calendar === undefined ? null : letterText(calendar.content),
    is_secret: isSecret,
    purpose,
    created_at: at,
    give_up_at: until ?? new Date(at.getTime() + patience),
    next_try_at: at,
  }
}

/** The latest letters to an address, newest first. */
export async function listLetters(
  db: Kysely<PostTables>,
  to: MailAddress,
  limit = 50,
): Promise<readonly Letter[]> {
  return lettersFrom(db, await latest(db, limit).where('to_address', '=', to).execute())
}

/**
 * The latest letters to anybody, newest first, with all that they say: only for the mailbox of the demo, where no
 * letter is to anybody real.
 */
export async function listLatestLetters(
  db: Kysely<PostTables>,
  limit: number,
): Promise<readonly Letter[]> {
  return lettersFrom(db, await latest(db, limit).execute())
}

function latest(db: Kysely<PostTables>, limit: number) {
  return db
    .selectFrom('outbox')
    .select(letterColumns)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
}

async function lettersFrom(
  db: Kysely<PostTables>,
  rows: readonly LetterRow[],
): Promise<readonly Letter[]> {
  const files = await listAttachments(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => letterFrom(row, files.get(row.id)))
}

/** One letter, or undefined. */
export async function findLetter(db: Kysely<PostTables>, id: string): Promise<Letter | undefined> {
  const row = await db
    .selectFrom('outbox')
    .select(letterColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && letterFrom(row, (await listAttachments(db, [row.id])).get(row.id))
}

/** What has become of a letter, and what was said the last time it did not go well. */
export type LetterProgress = Pick<Letter, 'to' | 'became' | 'lastError'>

/** What has become of some letters, by their ids: without what they say. */
export async function letterProgress(
  db: Kysely<PostTables> | Transaction<PostTables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LetterProgress>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'to_address', ...stateColumns])
    .where('id', 'in', ids)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        // Only addresses that were read as such are written, and the database holds to their shape.
        to: row.to_address as MailAddress,
        became: stateFrom(row),
        ...stated({ lastError: row.last_error }),
      },
    ]),
  )
}

/** A file of a letter with its content, or undefined. */
export async function findAttachment(
  db: Kysely<PostTables>,
  letterId: string,
  ordinal: number,
): Promise<LetterAttachment | undefined> {
  const row = await db
    .selectFrom('outbox_attachment')
    .select(['name', 'content_type', 'content'])
    .where('letter_id', '=', letterId)
    .where('ordinal', '=', ordinal)
    .executeTakeFirst()
  return row && { name: row.name, contentType: row.content_type, content: row.content }
}

async function listAttachments(
  db: Kysely<PostTables>,
  letterIds: readonly string[],
): Promise<ReadonlyMap<string, readonly ListedAttachment[]>> {
  if (letterIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('outbox_attachment')
    .select(['letter_id', 'ordinal', 'name', 'content_type'])
    .select(sql<number>`octet_length(content)`.as('size'))
    .where('letter_id', 'in', letterIds)
    .orderBy('letter_id')
    .orderBy('ordinal')
    .execute()
  const listed = rows.map(({ letter_id, ordinal, name, content_type: contentType, size }) => ({
    letterId: letter_id,
    file: { ordinal, name, contentType, size },
  }))
  return new Map(
    [...Map.groupBy(listed, ({ letterId }) => letterId)].map(([id, some]) => [
      id,
      some.map(({ file }) => file),
    ]),
  )
}

const stateColumns = [
  'attempts',
  'next_try_at',
  'last_error',
  'state',
  'ended_at',
  'transport',
  'failed_because',
] as const

type LetterRow = Pick<Selectable<PostTables['outbox']>, (typeof letterColumns)[number]>

const letterColumns = [
  'id',
  'to_address',
  'subject',
  'text',
  'html',
  'calendar_method',
  'calendar',
  'purpose',
  'created_at',
  'message_id',
  ...stateColumns,
] as const

function letterFrom(row: LetterRow, attachments: readonly ListedAttachment[] = []): Letter {
  const { calendar_method: method, calendar } = row
  return {
    id: row.id,
    // Only addresses that were read as such are written, and the database holds to their shape.
    to: row.to_address as MailAddress,
    subject: row.subject,
    purpose: row.purpose,
    createdAt: row.created_at,
    became: stateFrom(row),
    attachments,
    ...(method !== null && calendar !== null && { calendar: { method, content: calendar } }),
    ...stated({
      text: row.text,
      html: row.html,
      messageId: row.message_id,
      lastError: row.last_error,
    }),
  }
}

function stateFrom(row: Pick<LetterRow, (typeof stateColumns)[number]>): LetterState {
  const { ended_at: at, transport, failed_because: because } = row
  if (at !== null && transport !== null) return { state: 'sent', at, transport }
  if (at !== null && because !== null) return { state: 'failed', at, because }
  return { state: 'waiting', attempts: row.attempts, nextTryAt: row.next_try_at }
}
