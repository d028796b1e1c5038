import type { Kysely } from 'kysely'
import { forgetOldCounts } from './limit/limit.repository.ts'
import { forgetOldLinks } from './link/link.repository.ts'
import { forgetOldAttempts } from './oidc/attempt.repository.ts'
import { forgetOldSessions } from './session/session.repository.ts'
import type { SignInTables } from './sign-in.table.ts'

/** Forgets everything of signing in that is of no more use. To be done about once an hour. */
export async function forgetOldSignIns(db: Kysely<SignInTables>, now: Date): Promise<void> {
  await forgetOldLinks(db, now)
  await forgetOldAttempts(db, now)
  await forgetOldCounts(db, now)
  await forgetOldSessions(db, now)
}
