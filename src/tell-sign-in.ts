import type { Transaction } from 'kysely'
import type { SignInTables } from './sign-in/sign-in.table.ts'
import type { SignInEvent } from './sign-in/sign-in-ground.ts'
import { recordAct } from './trail/trail.repository.ts'
import type { TrailTables } from './trail/trail.table.ts'
import type { Facts } from './trail/trail.ts'

/** Notes in the trail what has happened to a session or an account, in the transaction in which it happens. */
export async function tellSignIn(
  trx: Transaction<SignInTables>,
  event: SignInEvent,
): Promise<void> {
  const { kind, at, accountId, name } = event
  await recordAct(trx.$extendTables<Pick<TrailTables, keyof TrailTables>>(), {
    at,
    by: { accountId, name },
    act: kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    subject: { kind: 'account', id: accountId },
    details: factsOf(event),
  })
}

function factsOf(event: SignInEvent): Facts {
  switch (event.kind) {
    case 'signedIn': {
      const { sessionId, issuer, assuranceLevel } = event
      return { sessionId, issuer, ...(assuranceLevel !== undefined && { assuranceLevel }) }
    }
    case 'accountOpened':
      return { issuer: event.issuer }
    case 'hatChanged':
      return { sessionId: event.sessionId, ...(event.hat !== undefined && { hat: event.hat }) }
    case 'signedOut':
      return { sessionId: event.sessionId }
    case 'sessionEnded':
      return { sessionId: event.sessionId, bySessionId: event.bySessionId }
    case 'otherSessionsEnded':
      return { count: event.count, bySessionId: event.bySessionId }
  }
}
