import type { Context } from 'hono'
import { inTransaction } from '../store/store.ts'
import type { SignedInEnv } from './guard/require-session.tsx'
import { changeHat } from './session/session.repository.ts'
import { giveCookie } from './session/session-cookie.ts'
import type { SignInTables } from './sign-in.table.ts'
import { cookieSetting, type SignInGround } from './sign-in-ground.ts'

/**
 * Notes in which capacity the signed-in person acts from now on, and gives the browser a new secret, since what
 * the old one was good for has changed. Which capacities there are is for the caller to know. False when the
 * session ended in the same moment.
 */
export async function chooseHat(
  ground: Pick<SignInGround, 'db' | 'mode' | 'publicUrl' | 'now' | 'tell'>,
  c: Context,
  { session, sessionToken }: SignedInEnv['Variables'],
  hat: string | undefined,
): Promise<boolean> {
  const at = ground.now()
  const token = await inTransaction<SignInTables, string | undefined>(ground, async (trx) => {
    const changed = await changeHat(trx, { id: session.id, token: sessionToken }, hat, at)
    if (changed === undefined) return undefined
    await ground.tell?.(trx, {
      kind: 'hatChanged',
      at,
      accountId: session.accountId,
      name: session.displayName,
      sessionId: session.id,
      ...(hat !== undefined && { hat }),
    })
    return changed
  })
  if (token === undefined) return false
  giveCookie(c, 'radslag_session', token, cookieSetting(ground, c.req.raw))
  return true
}
