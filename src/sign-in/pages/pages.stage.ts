import { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import {
  aBrowser,
  aSignInGround,
  type SignInTest,
  type TestBrowser,
} from '../../../test/builders/sign-in.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { NotFound } from '../../shared/errors.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { addIdentity, openAccount } from '../account/account.repository.ts'
import { chooseHat } from '../choose-hat.ts'
import { refuseForeignPosts } from '../guard/refuse-foreign-posts.tsx'
import { requireSession, type SignedInEnv } from '../guard/require-session.tsx'
import { saveProvider } from '../oidc/provider.repository.ts'
import { signInRoutes } from '../sign-in.routes.tsx'
import type { SignInTables } from '../sign-in.table.ts'
import type { SignInGround } from '../sign-in-ground.ts'

/** A small workspace behind the sign-in: a page, a form that is saved, and a choice of hat. */
function aProgram(ground: SignInGround, saved: string[]): Hono {
  const workspace = new Hono<SignedInEnv>()
  workspace.use('/arbetsyta/*', refuseForeignPosts(ground), requireSession(ground))
  workspace.use('/en/arbetsyta/*', refuseForeignPosts(ground), requireSession(ground))
  for (const prefix of ['', '/en']) {
    workspace.get(`${prefix}/arbetsyta/sida`, (c) =>
      c.text(`${c.var.session.displayName} ${c.var.session.chosenHat ?? 'utan hatt'}`),
    )
    workspace.post(`${prefix}/arbetsyta/sida`, async (c) => {
      const { text } = await c.req.parseBody()
      saved.push(`${c.var.session.displayName}: ${String(text)}`)
      return c.redirect(c.req.path, 303)
    })
  }
  workspace.post('/arbetsyta/hatt', async (c) => {
    const { hatt } = await c.req.parseBody()
    return (await chooseHat(ground, c, c.var, String(hatt))) ? c.text('bytt') : c.text('slut', 409)
  })
  const app = new Hono()
  app.route('/', signInRoutes(ground))
  app.route('/', workspace)
  app.onError((error, c) => {
    if (error instanceof NotFound) return c.text(error.message, 404)
    throw error
  })
  return app
}

/** The time at which everybody's accounts were opened, a quarter of an hour before anybody signs in. */
export const at = new Date('2026-11-22T08:00:00Z')

/** What stands on the stage in a test: everything but the database is new in each. */
interface PagesStage {
  readonly store: Store<SignInTables>
  readonly test: SignInTest
  readonly app: Hono
  readonly browser: TestBrowser
  /** What the workspace has saved, and for whom. */
  readonly saved: string[]
  /** The accounts of Kim and Robin, who are examples, and of somebody real. */
  readonly kim: string
  readonly robin: string
  readonly real: string
}

/** A program with three accounts and an employer for a suite about signing in, in a database of its own. */
export function signingIn({ open }: TestDatabase) {
  let stage: PagesStage | undefined
  let store: Store<SignInTables>
  let kim = ''
  let robin = ''
  let real = ''
  beforeAll(async () => {
    store = await open()
    await inTransaction(store, async (trx) => {
      kim = await openAccount(trx, { displayName: 'Kim Exempel', isExample: true, at })
      robin = await openAccount(trx, { displayName: 'Robin Exempel', isExample: true, at })
      real = await openAccount(trx, { displayName: 'Verklig', isExample: false, at })
      await addIdentity(trx, kim, { issuer: 'mail', subject: 'kim@sala.example' }, at)
      await saveProvider(trx, {
        id: 'sala',
        issuer: 'https://login.sala.example',
        clientId: 'radslag',
        clientAuth: 'none',
        name: { sv: 'Sala kommun', en: 'Sala Municipality' },
        principalRef: 'sala',
        allowsNew: false,
        isOpen: true,
      })
    })
  })
  afterAll(() => store?.close())
  beforeEach(async () => {
    await store.db.deleteFrom('sign_in_count').execute()
    await store.db.deleteFrom('session').execute()
    begin()
  })
  /** The program anew, otherwise than usual, and a browser that has never been there. */
  const begin = (changes: Partial<SignInGround> = {}) => {
    const test = aSignInGround(store.db, {
      demoPeople: async (language) => [
        {
          accountId: kim,
          name: 'Kim Exempel',
          hats: [
            language === 'sv' ? 'tjänstepersonsstöd, Nära vård' : 'support official, Nära vård',
          ],
        },
      ],
      ...changes,
    })
    const saved: string[] = []
    const app = aProgram(test.ground, saved)
    stage = { store, test, app, browser: aBrowser(app), saved, kim, robin, real }
    return stage
  }
  const now = () => {
    if (!stage) throw new Error('the stage is set before each test')
    return stage
  }
  return {
    now,
    begin,
    be: (accountId: string, who = now().browser) =>
      who.post('/logga-in/demo', { konto: accountId }),
    letterLink: () => /http\S+/.exec(now().test.letters.at(-1)?.text ?? '')?.[0] ?? 'no letter',
    keyOf: (link: string) => new URL(link).searchParams.get('nyckel') ?? '',
    pass: (hours: number) => {
      const { clock } = now().test
      clock.now = new Date(clock.now.getTime() + hours * 60 * 60_000)
    },
  }
}
