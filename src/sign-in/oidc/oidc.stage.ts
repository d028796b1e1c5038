import type { ClientMetadata } from 'oidc-provider'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import {
  aBrowser,
  aSignInGround,
  type SignInTest,
  type TestBrowser,
  testOrigin,
} from '../../../test/builders/sign-in.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { type IdentityProvider, startIdentityProvider } from '../../../test/identity-provider.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { addIdentity, openAccount } from '../account/account.repository.ts'
import { sessionOf } from '../guard/require-session.tsx'
import { signInRoutes } from '../sign-in.routes.tsx'
import type { SignInTables } from '../sign-in.table.ts'
import type { SignInGround } from '../sign-in-ground.ts'
import { saveProvider } from './provider.repository.ts'
import type { Provider } from './provider.ts'

/** Where a provider sends somebody back to. */
export const callback = (id: string) => `${testOrigin}/logga-in/oidc/${id}/callback`
const client = (id: string, redirect: string): ClientMetadata => ({
  client_id: id,
  client_secret: 'hemligt',
  redirect_uris: [redirect],
  post_logout_redirect_uris: [`${testOrigin}/logga-ut`],
})
const clients = [
  client('radslag', callback('sala')),
  client('annat', 'http://localhost:4000/tillbaka'),
]

/** What stands on the stage in a test. */
interface OidcStage {
  /** The provider of Sala, where Kim is employed, and one of somebody else. */
  readonly sala: IdentityProvider
  readonly other: IdentityProvider
  readonly store: Store<SignInTables>
  readonly test: SignInTest
  readonly app: ReturnType<typeof signInRoutes>
  readonly browser: TestBrowser
}

/** Two providers and a program that knows one of them, for a suite about signing in at one’s employer. */
export function atEmployer({ open }: TestDatabase) {
  let providers: Pick<OidcStage, 'sala' | 'other'> | undefined
  let store: Store<SignInTables> | undefined
  let stage: OidcStage | undefined
  const now = () => {
    if (!stage) throw new Error('the stage is set before each test')
    return stage
  }
  beforeAll(async () => {
    const sala = await startIdentityProvider(clients)
    const other = await startIdentityProvider(clients)
    providers = { sala, other }
    store = await open<SignInTables>()
    await inTransaction(store, async (trx) => {
      const kim = await openAccount(trx, { displayName: 'Kim Exempel', isExample: false, at })
      await addIdentity(trx, kim, { issuer: sala.issuer, subject: 'kim' }, at)
    })
  })
  afterAll(async () => {
    await store?.close()
    await providers?.sala.close()
    await providers?.other.close()
  })
  beforeEach(async () => {
    anew()
    await change({})
  })
  afterEach(() => {
    const { sala } = now()
    sala.subject = 'kim'
    sala.claims = { name: 'Kim Exempel' }
    sala.assurance = undefined
    vi.useRealTimers()
    sala.onTheWay = undefined
  })
  /** The program anew, otherwise than usual, and a browser that has never been there. */
  const anew = (changes: Partial<SignInGround> = {}) => {
    if (!providers || !store) throw new Error('the providers are there before the first test')
    const test = aSignInGround(store.db, changes)
    const app = signInRoutes(test.ground)
    stage = { ...providers, store, test, app, browser: aBrowser(app) }
    return stage
  }
  /** The same program in a browser that has never been there. */
  const otherBrowser = () => {
    stage = { ...now(), browser: aBrowser(now().app) }
  }
  /** Sala's provider, otherwise than usual. */
  const change = (changes: Partial<Provider>) =>
    inTransaction(now().store, (trx) =>
      saveProvider(trx, {
        id: 'sala',
        issuer: now().sala.issuer,
        clientId: 'radslag',
        clientAuth: 'client_secret_basic',
        secretReference: 'SALA_SECRET',
        name: { sv: 'Sala kommun', en: 'Sala Municipality' },
        allowsNew: false,
        isOpen: true,
        ...changes,
      }),
    )
  /** Where somebody who begins to sign in is sent. */
  const begin = async (path = '/logga-in/oidc/sala') =>
    (await now().browser.get(path)).headers.get('location') ?? ''
  const comeBack = async (address: string) => now().browser.get(address)
  const signedInAs = async () => {
    const { browser, test } = now()
    const cookie = `radslag_session=${browser.cookies.get('radslag_session')}`
    const session = await sessionOf(test.ground, new Request(testOrigin, { headers: { cookie } }))
    return session?.displayName
  }
  const expectRefused = async (answer: Response, code: string) => {
    expect(answer.headers.get('x-radslag-refusal')).toBe(code)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await signedInAs()).toBeUndefined()
  }
  return { now, anew, otherBrowser, change, begin, comeBack, signedInAs, expectRefused }
}

const at = new Date('2026-11-22T08:00:00Z')
