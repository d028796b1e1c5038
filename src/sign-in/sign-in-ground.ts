import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { Kysely, Transaction } from 'kysely'
import type { Mode } from '../config.ts'
import type { Language, Localized } from '../shared/language.ts'
import type { CookieSetting } from './session/session-cookie.ts'
import type { SignInTables } from './sign-in.table.ts'

/** A letter to one person, in plain text. The post of this program takes it as it is. */
export interface Letter {
  /** An address that has been read as one. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly purpose: 'sign-in'
  readonly at: Date
  /** When the link in it stops working: after that it is not worth sending. */
  readonly until: Date
  readonly isSecret: true
}

/** Somebody invented who can be signed in as, in the demo. */
export interface DemoPerson {
  readonly accountId: string
  readonly name: string
  /** What the person is and where, a line each: "tjänstepersonsstöd, Samverkansgrupp Nära vård". */
  readonly hats: readonly string[]
  /** Under which heading the person stands. */
  readonly group?: string
}

/** What has happened, for whoever keeps the record of it: inside the same transaction. */
export type SignInEvent = {
  readonly at: Date
  readonly accountId: string
  /** The name of the account as it was then. */
  readonly name: string
} & (
  | {
      readonly kind: 'signedIn'
      readonly sessionId: string
      readonly issuer: string
      readonly assuranceLevel?: string
    }
  | { readonly kind: 'accountOpened'; readonly issuer: string }
  | { readonly kind: 'hatChanged'; readonly sessionId: string; readonly hat?: string }
  | { readonly kind: 'signedOut'; readonly sessionId: string }
  | { readonly kind: 'sessionEnded'; readonly sessionId: string; readonly bySessionId: string }
  | { readonly kind: 'otherSessionsEnded'; readonly count: number; readonly bySessionId: string }
)

/** What signing in needs from the rest of the program. */
export interface SignInGround {
  readonly db: Kysely<SignInTables>
  readonly mode: Mode
  /**
   * The address people reach the program at, `https://radslag.example`. Must be known in production, since a link
   * in a letter cannot be made from what a request says of itself; in the demo the request's own will do.
   */
  readonly publicUrl?: string
  readonly now: () => Date
  /** The page around what is shown. The answer's status is already set. */
  readonly page: (
    c: Context,
    shown: { readonly title: string; readonly content: Child },
  ) => Response | Promise<Response>
  /** Where people come when they had not asked for a page: `/arbetsyta`. Their language is put before it. */
  readonly home: string
  /** Where the letters can be read, in the demo whose letters go nowhere. Their language is put before it. */
  readonly mailbox?: string
  /** Who helps somebody without an account, as a sentence. */
  readonly help: Localized
  /** Hands a letter over within the transaction, to be sent when it is saved. It may do nothing outside `trx`. */
  readonly sendLetter: (trx: Transaction<SignInTables>, letter: Letter) => Promise<void>
  /** Whether letters wait because the mail does not work just now. */
  readonly mailWaits: () => Promise<boolean>
  /** The people of the demo; never asked in production. */
  readonly demoPeople: (language: Language) => Promise<readonly DemoPerson[]>
  /** The secret a provider's row names, from the surroundings. */
  readonly secretOf: (reference: string) => string | undefined
  /** What tells one client from another when asking is counted: its address on the network. */
  readonly clientOf: (c: Context) => string
  readonly tell?: (trx: Transaction<SignInTables>, event: SignInEvent) => Promise<void>
  /** Told of what an operator should see, such as a provider that answers wrongly. */
  readonly noteFault: (fault: unknown) => void
}

/** The address people reach the program at. */
export function originOf(
  { mode, publicUrl }: Pick<SignInGround, 'mode' | 'publicUrl'>,
  request: Request,
): string {
  if (publicUrl !== undefined) return new URL(publicUrl).origin
  if (mode === 'production') throw new RangeError('the public address must be known in production')
  return new URL(request.url).origin
}

/** How cookies are written in answer to a request. */
export function cookieSetting(
  ground: Pick<SignInGround, 'mode' | 'publicUrl'>,
  request: Request,
): CookieSetting {
  return { mode: ground.mode, origin: originOf(ground, request) }
}
