import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import { ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import type { Language } from '../../shared/language.ts'
import { inTransaction } from '../../store/store.ts'
import { sessionOf } from '../guard/require-session.tsx'
import type { SignedIn } from '../link/link.actions.ts'
import { safeNextPath } from '../next-path.ts'
import { newSecret } from '../secret.ts'
import { endSession } from '../session/session.repository.ts'
import { cookieOf, giveCookie, takeCookie } from '../session/session-cookie.ts'
import { languageOf, nextParameter } from '../sign-in.paths.ts'
import { signInText } from '../sign-in.text.ts'
import { cookieSetting, type SignInGround } from '../sign-in-ground.ts'

/** The words of signing in, in the language of the address. */
export function wordsFor(c: Context) {
  const language = languageOf(c.req.path)
  return { language, text: signInText[language] }
}

/** Shows a page. None of these is ever kept by a browser, or by anything on the way to it. */
export function show(
  ground: SignInGround,
  c: Context,
  title: string,
  content: Child,
  status: 200 | 400 | 403 | 404 | 409 | 410 | 422 | 429 | 502 | 503 = 200,
): Response | Promise<Response> {
  c.status(status)
  c.header('cache-control', 'no-store')
  return ground.page(c, { title, content })
}

/** A page that says no: what, why, and a way on. */
export function Refused({
  heading,
  why,
  help,
  wayOn,
}: {
  readonly heading: string
  readonly why: string
  /** Who can help, when the reader cannot do anything alone. */
  readonly help?: string | undefined
  readonly wayOn: { readonly href: string; readonly text: string }
}) {
  return (
    <Empty
      level={1}
      heading={heading}
      wayOn={<ButtonLink href={wayOn.href}>{wayOn.text}</ButtonLink>}
    >
      <p>{why}</p>
      {help === undefined ? null : <p>{help}</p>}
    </Empty>
  )
}

/** Where to go after signing in: where the reader was going, or the page everybody begins at. */
export function nextOf(ground: SignInGround, language: Language, typed: unknown): string {
  const asked = safeNextPath(typeof typed === 'string' ? typed : undefined)
  return asked ?? `${language === 'en' ? '/en' : ''}${ground.home}`
}

/**
 * Leads on whoever comes back with something used up and is signed in: a second press on a button, or the back
 * button. Undefined when nobody is signed in.
 */
export async function leadOn(
  ground: SignInGround,
  c: Context,
  language: Language,
  nextPath: string | undefined,
): Promise<Response | undefined> {
  if ((await sessionOf(ground, c.req.raw)) === undefined) return undefined
  c.header('cache-control', 'no-store')
  return c.redirect(nextOf(ground, language, nextPath), 303)
}

/** Where to go, when the address or the form says. */
export function askedNext(c: Context): string | undefined {
  return safeNextPath(c.req.query(nextParameter))
}

/** The secret of the browser that asks to sign in; one that has none gets it, one that has keeps it. */
export function askingBrowser(ground: SignInGround, c: Context): string {
  const setting = cookieSetting(ground, c.req.raw)
  const browser = cookieOf(c.req.raw, 'radslag_inloggning', setting) ?? newSecret()
  giveCookie(c, 'radslag_inloggning', browser, setting)
  return browser
}

/** The secret of a browser that has asked to sign in. */
export function knownBrowser(ground: SignInGround, c: Context): string | undefined {
  return cookieOf(c.req.raw, 'radslag_inloggning', cookieSetting(ground, c.req.raw))
}

/** Gives the browser its new session, ends the one it had, and leads on. */
export async function welcome(
  ground: SignInGround,
  c: Context,
  { token, nextPath }: SignedIn,
): Promise<Response> {
  const setting = cookieSetting(ground, c.req.raw)
  const former = await sessionOf(ground, c.req.raw)
  if (former !== undefined) {
    await inTransaction(ground, (trx) => endSession(trx, former.accountId, former.id, ground.now()))
  }
  giveCookie(c, 'radslag_session', token, setting)
  takeCookie(c, 'radslag_inloggning', setting)
  c.header('cache-control', 'no-store')
  return c.redirect(nextPath, 303)
}
