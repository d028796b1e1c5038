import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'
import type { Mode } from '../../config.ts'

/** What decides how a cookie is written: how the program runs, and the address people reach it at. */
export interface CookieSetting {
  readonly mode: Mode
  /** `https://radslag.example`, without a path. */
  readonly origin: string
}

/** The cookies there are: who is signed in, and, for a while, which browser asked to be. */
export type CookieName = 'radslag_session' | 'radslag_inloggning'

/** How long, in seconds, a browser is known as the one that asked to sign in. */
const askingBrowserAge = 15 * 60

const isSecure = ({ origin }: CookieSetting) => origin.startsWith('https:')

/** The name a cookie really has. In production no other host can set it (`__Host-`), not even a neighbour's. */
function nameOf(cookie: CookieName, setting: CookieSetting): string {
  return setting.mode === 'production' && isSecure(setting) ? `__Host-${cookie}` : cookie
}

/** The value of a cookie that a request carries. */
export function cookieOf(
  request: Request,
  cookie: CookieName,
  setting: CookieSetting,
): string | undefined {
  const name = nameOf(cookie, setting)
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=')
    // Our own secrets are 43 letters; anything else never came from here.
    if (key === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value
  }
  return undefined
}

/**
 * Gives the browser a cookie that no program in the page can read. Lax: it comes along when somebody follows a
 * link from a letter or comes back from a provider, never with a form on another site.
 */
export function giveCookie(
  c: Context,
  cookie: CookieName,
  value: string,
  setting: CookieSetting,
): void {
  setCookie(c, nameOf(cookie, setting), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(setting),
    // A session has no age in the browser: it ends with it, and in the database in any case.
    ...(cookie === 'radslag_inloggning' && { maxAge: askingBrowserAge }),
  })
}

/** Takes a cookie back. */
export function takeCookie(c: Context, cookie: CookieName, setting: CookieSetting): void {
  setCookie(c, nameOf(cookie, setting), '', {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(setting),
    maxAge: 0,
  })
}
