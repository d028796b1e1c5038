import { sql } from 'kysely'
import type { Language } from '../../shared/language.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { inTransaction } from '../../store/store.ts'
import { findAccountOf } from '../account/account.repository.ts'
import { mailIssuer, parseAddress } from '../account/account.ts'
import { countWithin } from '../limit/limit.repository.ts'
import { sayTime } from '../say-moment.ts'
import { hashOf, newSecret } from '../secret.ts'
import { openSession } from '../session/session.repository.ts'
import { signInPaths } from '../sign-in.paths.ts'
import type { SignInGround } from '../sign-in-ground.ts'
import { letterText } from './letter.text.ts'
import { findLink, saveLink, useUpLink } from './link.repository.ts'
import { type LinkRefusal, linkLife, whyNot } from './link.ts'

type Ground = Pick<SignInGround, 'db' | 'now' | 'sendLetter' | 'tell'>

/** Why no link is made. Neither says whether the address has an account. */
export type AskRefusal = 'not-an-address' | 'personal-number' | 'too-many'

/** Who asks for a link, from where, and where to go with it. */
export interface AskedLink {
  readonly typed: string
  /** What tells the client from others when asking is counted. */
  readonly client: string
  /** The secret of the browser that asks: the link works nowhere else. */
  readonly browser: string
  readonly nextPath: string
  readonly language: Language
  readonly origin: string
}

/**
 * Sends a link to an address, if it belongs to an open account. The same work is done for one that does not, and
 * then taken back: neither the answer nor the time it takes tells who has an account.
 */
export function askForLink(
  { db, now, sendLetter }: Ground,
  { typed, client, browser, nextPath, language, origin }: AskedLink,
): Promise<Result<'asked', AskRefusal>> {
  const address = parseAddress(typed)
  if (!address.ok) return Promise.resolve(address)
  const at = now()
  return inTransaction({ db }, async (trx) => {
    const within =
      (await countWithin(trx, 'client', client, at)) &&
      (await countWithin(trx, 'address', address.value, at))
    if (!within) return refuse('too-many')

    const account = await findAccountOf(trx, { issuer: mailIssuer, subject: address.value })
    await sql`savepoint before_the_letter`.execute(trx)
    const token = newSecret()
    await saveLink(trx, { token, address: address.value, browser, nextPath, at })
    const text = letterText[language]
    const until = new Date(at.getTime() + linkLife)
    await sendLetter(trx, {
      to: address.value,
      subject: text.subject,
      text: text.body({
        link: `${origin}${signInPaths(language).link(token)}`,
        until: sayTime(until, language),
        site: new URL(origin).host,
      }),
      purpose: 'sign-in',
      at,
      until,
      isSecret: true,
    })
    if (account === undefined) await sql`rollback to savepoint before_the_letter`.execute(trx)
    return accept('asked')
  })
}

/** What opening a link comes to. Opening never uses it: programs that look through mail open links too. */
export async function openLink(
  { db, now }: Pick<SignInGround, 'db' | 'now'>,
  token: string,
  browser: string | undefined,
): Promise<Result<'ready', { readonly code: LinkRefusal; readonly nextPath?: string }>> {
  const link = await findLink(db, token)
  const browserHash = browser === undefined ? undefined : hashOf(browser)
  const code = whyNot(link, browserHash, now())
  if (code === undefined) return accept('ready')
  const isOwn = link !== undefined && link.browserHash === browserHash
  return refuse({ code, ...(isOwn && { nextPath: link.nextPath }) })
}

/** Somebody signed in: what the browser shall carry, and where it was going. */
export interface SignedIn {
  readonly token: string
  readonly nextPath: string
}

/** Signs in with a link, once, in the browser that asked for it. */
export async function signInWithLink(
  ground: Ground,
  token: string,
  browser: string | undefined,
  userAgent: string | undefined,
): Promise<Result<SignedIn, { readonly code: LinkRefusal; readonly nextPath?: string }>> {
  const at = ground.now()
  const signedIn = await inTransaction(ground, async (trx) => {
    const used = browser === undefined ? undefined : await useUpLink(trx, token, browser, at)
    if (used === undefined) return undefined
    const account = await findAccountOf(trx, { issuer: mailIssuer, subject: used.address })
    if (account === undefined) return refuse({ code: 'no-account' as const })
    const session = await openSession(trx, {
      accountId: account.id,
      issuer: mailIssuer,
      userAgent,
      at,
    })
    await ground.tell?.(trx, {
      kind: 'signedIn',
      at,
      accountId: account.id,
      name: account.displayName,
      sessionId: session.id,
      issuer: mailIssuer,
    })
    return accept({ token: session.token, nextPath: used.nextPath })
  })
  if (signedIn !== undefined) return signedIn
  const opened = await openLink(ground, token, browser)
  // It could not be used a moment ago; had it become usable since, it would be by another press.
  return opened.ok ? refuse({ code: 'used' }) : opened
}
