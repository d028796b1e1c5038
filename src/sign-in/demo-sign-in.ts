import { accept, type Result, refuse } from '../shared/result.ts'
import { inTransaction } from '../store/store.ts'
import { findAccount } from './account/account.repository.ts'
import { demoIssuer } from './account/account.ts'
import { openSession } from './session/session.repository.ts'
import type { SignInTables } from './sign-in.table.ts'
import type { SignInGround } from './sign-in-ground.ts'

/** Why nobody is signed in without a check: only in the demo, and only as somebody invented. */
export type DemoRefusal = 'not-in-production' | 'no-example'

/** Signs in as somebody invented, without any check. Only in the demo. */
export async function signInAs(
  ground: Pick<SignInGround, 'db' | 'mode' | 'now' | 'tell'>,
  accountId: string,
  userAgent: string | undefined,
): Promise<Result<string, DemoRefusal>> {
  if (ground.mode !== 'demo') return refuse('not-in-production')
  const account = isId(accountId) ? await findAccount(ground.db, accountId) : undefined
  if (account === undefined || !account.isExample || account.closedAt !== undefined) {
    return refuse('no-example')
  }
  const at = ground.now()
  return inTransaction<SignInTables, Result<string, DemoRefusal>>(ground, async (trx) => {
    const session = await openSession(trx, { accountId, issuer: demoIssuer, userAgent, at })
    await ground.tell?.(trx, {
      kind: 'signedIn',
      at,
      accountId,
      name: account.displayName,
      sessionId: session.id,
      issuer: demoIssuer,
    })
    return accept(session.token)
  })
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
