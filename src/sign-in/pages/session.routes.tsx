import type { Context, Hono } from 'hono'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { firstText, formFields } from '../../http/form-fields.ts'
import { sayText } from '../../shared/format.ts'
import { inTransaction } from '../../store/store.ts'
import { requireSession, type SignedInEnv, sessionOf } from '../guard/require-session.tsx'
import type { discovering } from '../oidc/discovered.ts'
import { signOutAddress } from '../oidc/oidc.actions.ts'
import { listHomeChoices } from '../oidc/provider.repository.ts'
import { endAllSessions, endSession, listSessions } from '../session/session.repository.ts'
import { takeCookie } from '../session/session-cookie.ts'
import { signInPaths, signInPatterns } from '../sign-in.paths.ts'
import { cookieSetting, originOf, type SignInGround } from '../sign-in-ground.ts'
import { type SessionNews, SessionsView } from './sessions.view.tsx'
import { show, wordsFor } from './shown.tsx'

type Ground = SignInGround & { readonly discovered: ReturnType<typeof discovering> }

/** Signing out, and a person's own sessions. */
export function sessionRoutes(ground: Ground, routes: Hono<SignedInEnv>, prefix: string): void {
  routes.post(prefix + signInPatterns.signOut, (c) => signOut(ground, c))
  routes.get(prefix + signInPatterns.signOut, (c) => signedOut(ground, c))

  const signedIn = requireSession(ground)
  routes.get(prefix + signInPatterns.sessions, signedIn, async (c) => {
    const { language, text } = wordsFor(c)
    const { session } = c.var
    const names = (await listHomeChoices(ground.db)).map(
      ({ id, name }) => [id, sayText(name, language)] as const,
    )
    return show(
      ground,
      c,
      text.sessions,
      <SessionsView
        language={language}
        sessions={await listSessions(ground.db, session.accountId, ground.now())}
        currentId={session.id}
        providerNames={new Map(names)}
        news={newsOf(c.req.query('besked'))}
      />,
    )
  })

  routes.post(prefix + signInPatterns.endSession, signedIn, async (c) => {
    const { session } = c.var
    const { accountId } = session
    const sessionId = firstText(await formFields(c), 'inloggning')
    const at = ground.now()
    const ended = await inTransaction(ground, async (trx) => {
      if (!(await endSession(trx, accountId, sessionId, at))) return false
      const told = { at, accountId, name: session.displayName, sessionId, bySessionId: session.id }
      await ground.tell?.(trx, { kind: 'sessionEnded', ...told })
      return true
    })
    return c.redirect(backWith(c, ended ? 'ended' : 'notEnded'), 303)
  })

  routes.post(prefix + signInPatterns.endOthers, signedIn, async (c) => {
    const { id: bySessionId, accountId, displayName: name } = c.var.session
    const at = ground.now()
    await inTransaction(ground, async (trx) => {
      const count = await endAllSessions(trx, accountId, at, bySessionId)
      await ground.tell?.(trx, {
        kind: 'otherSessionsEnded',
        at,
        accountId,
        name,
        count,
        bySessionId,
      })
    })
    return c.redirect(backWith(c, 'endedMany'), 303)
  })
}

function backWith(c: Context, news: SessionNews): string {
  return `${signInPaths(wordsFor(c).language).sessions()}?besked=${news}`
}

function newsOf(typed: string | undefined): SessionNews | undefined {
  return typed === 'ended' || typed === 'endedMany' || typed === 'notEnded' ? typed : undefined
}

/** Ends the session. The provider is left alone: whether to sign out there too is the person's own choice. */
async function signOut(ground: Ground, c: Context): Promise<Response> {
  const { language } = wordsFor(c)
  const session = await sessionOf(ground, c.req.raw)
  if (session !== undefined) {
    const { id: sessionId, accountId, displayName: name } = session
    const at = ground.now()
    await inTransaction(ground, async (trx) => {
      await endSession(trx, accountId, sessionId, at)
      await ground.tell?.(trx, { kind: 'signedOut', at, accountId, name, sessionId })
    })
  }
  takeCookie(c, 'radslag_session', cookieSetting(ground, c.req.raw))
  // What the browser has kept of what was read while signed in goes too.
  c.header('clear-site-data', '"cache"')
  c.header('cache-control', 'no-store')
  return c.redirect(signInPaths(language).signOut(session?.providerId), 303)
}

async function signedOut(ground: Ground, c: Context): Promise<Response> {
  const { language, text } = wordsFor(c)
  const to = signInPaths(language)
  const session = await sessionOf(ground, c.req.raw)
  if (session !== undefined) {
    return show(
      ground,
      c,
      text.signOut,
      <>
        <h1>{text.signOut}</h1>
        <Lead>{text.signOutWhy(session.displayName)}</Lead>
        <form method="post" action={to.signOut()}>
          <ButtonRow>
            <Button>{text.signOut}</Button>
          </ButtonRow>
        </form>
      </>,
    )
  }
  const at = c.req.query('hos')
  const there = at && (await signOutAddress(ground, at, originOf(ground, c.req.raw)))
  const name = there && sayText(there.provider.name, language)
  return show(
    ground,
    c,
    text.signedOut,
    <>
      <h1>{text.signedOut}</h1>
      <Lead>{text.signedOutWhy}</Lead>
      {there && name ? <p>{text.signOutAtWhy(name)}</p> : null}
      <ButtonRow>
        {there && name ? <ButtonLink href={there.href}>{text.signOutAt(name)}</ButtonLink> : null}
        <ButtonLink kind="secondary" href={to.signIn()}>
          {text.signInAgain}
        </ButtonLink>
      </ButtonRow>
    </>,
  )
}
