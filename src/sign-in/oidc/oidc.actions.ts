import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  type IDToken,
  randomPKCECodeVerifier,
} from 'openid-client'
import type { Language } from '../../shared/language.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { inTransaction } from '../../store/store.ts'
import { addIdentity, findAccountOf, openAccount } from '../account/account.repository.ts'
import { holdsPersonalNumber } from '../account/personal-number.ts'
import { countWithin } from '../limit/limit.repository.ts'
import type { SignedIn } from '../link/link.actions.ts'
import { hashOf, newSecret } from '../secret.ts'
import { openSession } from '../session/session.repository.ts'
import { callbackPath, signInPaths } from '../sign-in.paths.ts'
import type { SignInGround } from '../sign-in-ground.ts'
import { type Attempt, findAttempt, saveAttempt, useUpAttempt } from './attempt.repository.ts'
import type { Discovered } from './discovered.ts'
import { findProvider } from './provider.repository.ts'
import { type OidcRefusal, operatorsRefusals, type Provider } from './provider.ts'
import { whyRefused } from './why-refused.ts'

type Ground = Pick<SignInGround, 'db' | 'now' | 'tell' | 'noteFault'> & {
  readonly discovered: Discovered
}

/** Who is to be sent to a provider, and where to go afterwards. */
interface Sending {
  readonly providerId: string
  readonly origin: string
  readonly client: string
  readonly browser: string
  readonly language: Language
  readonly nextPath: string
}

/** Begins to sign in at a provider: the address to send the browser to. */
export async function beginAtProvider(
  ground: Ground,
  { providerId, origin, client, browser, language, nextPath }: Sending,
): Promise<Result<URL, OidcRefusal | 'too-many'>> {
  const provider = await findProvider(ground.db, providerId)
  if (provider === undefined || !provider.isOpen) return refuse('unknown-provider')
  const configuration = await known(ground, () => ground.discovered(provider))
  if (!configuration.ok) return configuration

  const [state, nonce, codeVerifier] = [newSecret(), newSecret(), randomPKCECodeVerifier()]
  const at = ground.now()
  const isWithin = await inTransaction(ground, async (trx) => {
    if (!(await countWithin(trx, 'attempt', client, at))) return false
    const begun = { providerId, state, nonce, codeVerifier, browser, language, nextPath, at }
    await saveAttempt(trx, begun)
    return true
  })
  if (!isWithin) return refuse('too-many')
  return accept(
    buildAuthorizationUrl(configuration.value, {
      redirect_uri: `${origin}${callbackPath(providerId)}`,
      scope: 'openid profile',
      state,
      nonce,
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ui_locales: language,
      ...(provider.acrValues !== undefined && { acr_values: provider.acrValues }),
    }),
  )
}

/** What came back from a provider, and to which browser. */
interface Returned {
  readonly providerId: string
  /** The query of the address that the provider sent the browser to. */
  readonly search: string
  readonly origin: string
  readonly browser: string | undefined
  readonly userAgent: string | undefined
}

/** Why nobody was signed in, and what is needed to say so well. */
export interface OidcRefused {
  readonly code: OidcRefusal
  readonly provider?: Provider
  readonly language?: Language
  readonly nextPath?: string
}

/** Finishes signing in with what came back from a provider. Whatever is not as it was begun is refused. */
export async function finishAtProvider(
  ground: Ground,
  { providerId, search, origin, browser, userAgent }: Returned,
): Promise<Result<SignedIn, OidcRefused>> {
  const provider = await findProvider(ground.db, providerId)
  if (provider === undefined || !provider.isOpen) return refuse({ code: 'unknown-provider' })
  const state = new URLSearchParams(search).get('state') ?? ''
  const attempt =
    browser && (await useUpAttempt(ground.db, state, providerId, browser, ground.now()))
  if (!attempt) {
    return refuse({ provider, ...(await whyUnused(ground, state, providerId, browser)) })
  }
  const { language, nextPath } = attempt
  const claims = await known(ground, () =>
    claimsFrom(
      ground,
      provider,
      attempt,
      new URL(`${callbackPath(providerId)}${search}`, origin),
      state,
    ),
  )
  if (!claims.ok) return refuse({ code: claims.refusal, provider, language, nextPath })

  const signedIn = await signInAsSubject(ground, provider, claims.value, userAgent)
  if (signedIn.ok) return accept({ token: signedIn.value, nextPath })
  if (signedIn.refusal === 'personal-number') {
    ground.noteFault(new Error(`provider '${provider.id}' sends a personal number as its subject`))
  }
  return refuse({ code: signedIn.refusal, provider, language, nextPath })
}

/** The claims of the ID token, once issuer, audience, signature, age, state and nonce are checked by the library. */
async function claimsFrom(
  { discovered }: Ground,
  provider: Provider,
  { codeVerifier, nonce }: Attempt,
  came: URL,
  state: string,
): Promise<IDToken> {
  const tokens = await authorizationCodeGrant(await discovered(provider), came, {
    pkceCodeVerifier: codeVerifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('the library promised an ID token')
  return claims
}

async function signInAsSubject(
  ground: Ground,
  provider: Provider,
  claims: IDToken,
  userAgent: string | undefined,
): Promise<Result<string, 'personal-number' | 'no-account'>> {
  const { issuer } = provider
  const subject = claims.sub
  if (holdsPersonalNumber(subject)) return refuse('personal-number')
  const assuranceLevel = typeof claims.acr === 'string' ? claims.acr : provider.assuranceLevel
  const at = ground.now()
  return inTransaction(ground, async (trx) => {
    const account = await findAccountOf(trx, { issuer, subject })
    const name = account?.displayName ?? nameFrom(claims)
    let accountId = account?.id
    if (accountId === undefined) {
      if (!provider.allowsNew) return refuse('no-account')
      const opened = await openAccount(trx, { displayName: name, isExample: false, at })
      const added = await addIdentity(trx, opened, { issuer, subject }, at)
      // Its account was closed: the provider still knows the person, but here somebody has decided otherwise.
      if (!added.ok) {
        await trx.deleteFrom('account').where('id', '=', opened).execute()
        return refuse('no-account')
      }
      await ground.tell?.(trx, { kind: 'accountOpened', at, accountId: opened, name, issuer })
      accountId = opened
    }
    const recognised = { accountId, issuer, providerId: provider.id, assuranceLevel, userAgent, at }
    const session = await openSession(trx, recognised)
    await ground.tell?.(trx, {
      kind: 'signedIn',
      at,
      accountId,
      name,
      sessionId: session.id,
      issuer,
      ...(assuranceLevel !== undefined && { assuranceLevel }),
    })
    return accept(session.token)
  })
}

/** A name to show for a new account. Some providers put a personal number where a name should be. */
function nameFrom(claims: IDToken): string {
  const said = [claims.name, claims.preferred_username, claims.sub]
  const names = said.filter((name) => typeof name === 'string' && name.trim() !== '')
  return String(names.find((name) => !holdsPersonalNumber(String(name))) ?? '–').slice(0, 200)
}

async function whyUnused(
  { db, now }: Ground,
  state: string,
  providerId: string,
  browser: string | undefined,
): Promise<OidcRefused> {
  const begun = await findAttempt(db, state)
  if (begun === undefined || begun.providerId !== providerId) return { code: 'unknown-attempt' }
  const { language, nextPath } = begun
  if (begun.isUsed) return { code: 'used', language, nextPath }
  if (begun.expiresAt <= now()) return { code: 'too-old', language, nextPath }
  const isSame = browser !== undefined && begun.browserHash === hashOf(browser)
  return { code: isSame ? 'used' : 'other-browser', language }
}

/** Does what may fail at the provider, and names the failure; a fault of our own is thrown on. */
async function known<Value>(
  { noteFault }: Ground,
  act: () => Promise<Value>,
): Promise<Result<Value, OidcRefusal>> {
  try {
    return accept(await act())
  } catch (fault) {
    const refusal = whyRefused(fault)
    if (refusal === undefined) throw fault
    if (operatorsRefusals.has(refusal)) noteFault(fault)
    return refuse(refusal)
  }
}

/** Where to sign out from the provider too, when it offers that. */
export async function signOutAddress(
  ground: Ground,
  providerId: string,
  origin: string,
): Promise<{ readonly href: string; readonly provider: Provider } | undefined> {
  const provider = await findProvider(ground.db, providerId)
  if (provider === undefined) return undefined
  const configuration = await known(ground, () => ground.discovered(provider))
  if (!configuration.ok || !configuration.value.serverMetadata().end_session_endpoint) {
    return undefined
  }
  // No token is kept to show who is to be signed out, so the provider asks the person.
  const url = buildEndSessionUrl(configuration.value, {
    post_logout_redirect_uri: `${origin}${signInPaths('sv').signOut()}`,
  })
  return { href: url.href, provider }
}
