import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { firstText, formFields } from '../http/form-fields.ts'
import { NotFound } from '../shared/errors.ts'
import { signInAs } from './demo-sign-in.ts'
import { refuseForeignPosts } from './guard/refuse-foreign-posts.tsx'
import type { SignedInEnv } from './guard/require-session.tsx'
import { discovering } from './oidc/discovered.ts'
import { oidcRoutes } from './pages/oidc.routes.tsx'
import { sessionRoutes } from './pages/session.routes.tsx'
import { nextOf, welcome, wordsFor } from './pages/shown.tsx'
import { chooserRoutes } from './pages/sign-in.routes.tsx'
import { browserOf } from './session/session.ts'
import { nextParameter, signInPatterns } from './sign-in.paths.ts'
import type { SignInGround } from './sign-in-ground.ts'

/** More than any form here holds, in bytes. */
const largestForm = 64 * 1024

/**
 * The pages of signing in, in both languages. They stand before the public site in the application, since every
 * first word of an address there is taken for a collaboration.
 */
export function signInRoutes(given: SignInGround): Hono {
  if (given.mode === 'production' && given.publicUrl === undefined) {
    throw new RangeError('the public address must be known in production')
  }
  const ground = { ...given, discovered: discovering(given) }
  const routes = new Hono()
  const own = new Hono<SignedInEnv>()
  for (const prefix of ['/en', '']) {
    for (const part of [signInPatterns.signIn, signInPatterns.signOut, signInPatterns.sessions]) {
      for (const path of [prefix + part, `${prefix}${part}/*`]) {
        routes.use(path, refuseForeignPosts(ground))
        routes.use(path, bodyLimit({ maxSize: largestForm }))
      }
    }
    chooserRoutes(ground, routes, prefix)
    if (ground.mode === 'demo') demoRoute(ground, routes, prefix)
    oidcRoutes(ground, routes, prefix)
    sessionRoutes(ground, own, prefix)
  }
  routes.route('/', own)
  return routes
}

function demoRoute(ground: SignInGround, routes: Hono, prefix: string): void {
  routes.post(prefix + signInPatterns.demo, async (c) => {
    const { language } = wordsFor(c)
    const form = await formFields(c)
    const accountId = firstText(form, 'konto')
    const signedIn = await signInAs(ground, accountId, browserOf(c.req.header('user-agent')))
    if (!signedIn.ok) throw new NotFound(`an example account to sign in as (${signedIn.refusal})`)
    const nextPath = nextOf(ground, language, firstText(form, nextParameter))
    return welcome(ground, c, { token: signedIn.value, nextPath })
  })
}
