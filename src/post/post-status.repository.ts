import type { Kysely } from 'kysely'
import { stated } from '../shared/columns.ts'
import type { PostTables } from './post.table.ts'

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
