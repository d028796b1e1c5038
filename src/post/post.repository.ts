import type { Kysely, Selectable, Transaction } from 'kysely'
import { stated } from '../shared/columns.ts'
import {
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
  const { to, subject, text, html, purpose, at, until, isSecret = false } = letter
  const { id } = await trx
    .insertInto('outbox')
    .values({
      to_address: to,
      subject: subjectLine(subject),
      text: letterText(text),
      html: html === undefined ? null : letterText(html),
      is_secret: isSecret,
      purpose,
      created_at: at,
      give_up_at: until ?? new Date(at.getTime() + patience),
      next_try_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The latest letters to an address, newest first. */
export async function listLetters(
  db: Kysely<PostTables>,
  to: MailAddress,
  limit = 50,
): Promise<readonly Letter[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(letterColumns)
    .where('to_address', '=', to)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(letterFrom)
}

/** One letter, or undefined. */
export async function findLetter(db: Kysely<PostTables>, id: string): Promise<Letter | undefined> {
  const row = await db
    .selectFrom('outbox')
    .select(letterColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && letterFrom(row)
}

/** How many letters wait after having failed at least once, and since when: whether mail gets through. */
export interface PostHealth {
  readonly delayed: number
  readonly since?: Date
}

/** Whether mail gets through, for the health page and for whoever waits for a letter to sign in with. */
export async function postHealth(db: Kysely<PostTables>): Promise<PostHealth> {
  const { delayed, since } = await db
    .selectFrom('outbox')
    .select(({ fn }) => [fn.countAll<number>().as('delayed'), fn.min('created_at').as('since')])
    .where('state', '=', 'waiting')
    .where('last_error', 'is not', null)
    .executeTakeFirstOrThrow()
  return { delayed, ...stated({ since }) }
}

/** How the post is, for whoever runs the program. Says nothing of what any letter holds, or to whom it is. */
export interface PostStatus extends PostHealth {
  readonly waiting: number
  /** When the oldest letter that waits was written. */
  readonly oldest?: Date
  /** What the mail server, or the line to it, said last, of a letter that waits or that was given up. */
  readonly latestFault?: string
  /** How many letters were given up or refused since then. */
  readonly failed: number
}

/** How the post is, with the letters that came to nothing since a moment. */
export async function postStatus(db: Kysely<PostTables>, since: Date): Promise<PostStatus> {
  const { waiting, oldest } = await db
    .selectFrom('outbox')
    .select(({ fn }) => [fn.countAll<number>().as('waiting'), fn.min('created_at').as('oldest')])
    .where('state', '=', 'waiting')
    .executeTakeFirstOrThrow()
  const { failed } = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll<number>().as('failed'))
    .where('state', '=', 'failed')
    .where('ended_at', '>=', since)
    .executeTakeFirstOrThrow()
  const latest = await db
    .selectFrom('outbox')
    .select('last_error')
    .where('last_error', 'is not', null)
    .where((where) =>
      where.or([
        where('state', '=', 'waiting'),
        where.and([where('state', '=', 'failed'), where('ended_at', '>=', since)]),
      ]),
    )
    .orderBy(({ fn }) => fn.coalesce('ended_at', 'next_try_at'), 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  const health = await postHealth(db)
  return { ...health, waiting, failed, ...stated({ oldest, latestFault: latest?.last_error }) }
}

type LetterRow = Pick<Selectable<PostTables['outbox']>, (typeof letterColumns)[number]>

const letterColumns = [
  'id',
  'to_address',
  'subject',
  'text',
  'html',
  'purpose',
  'created_at',
  'attempts',
  'next_try_at',
  'last_error',
  'state',
  'ended_at',
  'transport',
  'failed_because',
] as const

function letterFrom(row: LetterRow): Letter {
  return {
    id: row.id,
    // Only addresses that were read as such are written, and the database holds to their shape.
    to: row.to_address as MailAddress,
    subject: row.subject,
    purpose: row.purpose,
    createdAt: row.created_at,
    became: stateFrom(row),
    ...stated({ text: row.text, html: row.html, lastError: row.last_error }),
  }
}

function stateFrom(row: LetterRow): LetterState {
  const { ended_at: at, transport, failed_because: because } = row
  if (at !== null && transport !== null) return { state: 'sent', at, transport }
  if (at !== null && because !== null) return { state: 'failed', at, because }
  return { state: 'waiting', attempts: row.attempts, nextTryAt: row.next_try_at }
}
