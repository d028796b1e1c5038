import type { Context, MiddlewareHandler } from 'hono'
import { ButtonLink } from '../../design/button.tsx'
import { Empty } from '../../design/empty.tsx'
import { safeNextPath } from '../next-path.ts'
import { findFormerAccount, findSession } from '../session/session.repository.ts'
import type { Session } from '../session/session.ts'
import { type CookieSetting, cookieOf } from '../session/session-cookie.ts'
import { languageOf, signInPaths, writerParameter } from '../sign-in.paths.ts'
import { signInText } from '../sign-in.text.ts'
import { cookieSetting, type SignInGround } from '../sign-in-ground.ts'
import { guardText } from './guard.text.ts'
import { type HeldFrom, readHeldForm } from './held-form.ts'
import { type HeldBecause, HeldFormView } from './held-form.view.tsx'

/** What a route behind `requireSession` can count on. */
export interface SignedInEnv {
  readonly Variables: { readonly session: Session; readonly sessionToken: string }
}

type Ground = Pick<SignInGround, 'db' | 'mode' | 'publicUrl' | 'now' | 'page'>

/** The session a request belongs to, when somebody is signed in. */
export async function sessionOf(
  ground: Pick<Ground, 'db' | 'mode' | 'publicUrl' | 'now'>,
  request: Request,
): Promise<Session | undefined> {
  const token = sessionTokenOf(request, cookieSetting(ground, request))
  return token === undefined ? undefined : findSession(ground.db, token, ground.now())
}

function sessionTokenOf(request: Request, setting: CookieSetting): string | undefined {
  return cookieOf(request, 'radslag_session', setting)
}

/**
 * Lets only who is signed in through. A reader is led to sign in and then back; whoever sent a form gets it
 * back in a page that keeps every word, to be sent again after signing in beside it. What was typed by one
 * person is not sent on by another who signs in in the same browser.
 */
export function requireSession(ground: Ground): MiddlewareHandler<SignedInEnv> {
  return async (c, next) => {
    c.header('cache-control', 'no-store')
    const token = sessionTokenOf(c.req.raw, cookieSetting(ground, c.req.raw))
    const session = token && (await findSession(ground.db, token, ground.now()))
    const writer = c.req.query(writerParameter)
    if (!session || !token) {
      if (reads(c)) return leadToSignIn(c)
      const former = token === undefined ? undefined : await findFormerAccount(ground.db, token)
      const from = { writer: writer ?? former, isKnown: former !== undefined }
      return holdForm(ground, c, 'signed-out', from)
    }
    if (!reads(c) && writer !== undefined && writer !== session.accountId) {
      return holdForm(ground, c, 'somebody-else', { writer, isKnown: true })
    }
    c.set('session', session)
    c.set('sessionToken', token)
    return next()
  }
}

function reads({ req }: Context): boolean {
  return req.method === 'GET' || req.method === 'HEAD'
}

function leadToSignIn(c: Context): Response {
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(
    signInPaths(languageOf(pathname)).signIn(safeNextPath(`${pathname}${search}`)),
    303,
  )
}

async function holdForm(
  ground: Ground,
  c: Context,
  because: HeldBecause,
  from: HeldFrom,
): Promise<Response> {
  const language = languageOf(c.req.path)
  const text = guardText[language].held
  const held = await readHeldForm(c.req.raw, from)
  c.status(because === 'signed-out' ? 401 : 403)
  if (held === undefined) {
    return ground.page(c, {
      title: text.signedOut,
      content: (
        <Empty
          level={1}
          heading={text.signedOut}
          wayOn={
            <ButtonLink href={signInPaths(language).signIn()}>
              {signInText[language].signIn}
            </ButtonLink>
          }
        >
          <p>{text.notKept}</p>
        </Empty>
      ),
    })
  }
  return ground.page(c, {
    title: because === 'signed-out' ? text.signedOut : text.other,
    content: <HeldFormView held={held} because={because} language={language} />,
  })
}
