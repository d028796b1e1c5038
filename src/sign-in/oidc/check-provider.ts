import { ClientError } from 'openid-client'
import type { SignInGround } from '../sign-in-ground.ts'
import { discovering, ProviderMisconfigured } from './discovered.ts'
import type { ClientAuth, Provider } from './provider.ts'
import { whyRefused } from './why-refused.ts'

/** What is wrong with a provider as it is set up, told by its own description. */
export type ProviderFault =
  /** The surroundings hold no secret by the name that the provider's row has. */
  | { readonly code: 'secret-missing'; readonly reference: string }
  | { readonly code: 'unreachable' }
  /** It answers, but with something that is no description of an OpenID provider. */
  | { readonly code: 'no-description' }
  | { readonly code: 'wrong-issuer'; readonly said: string }
  | { readonly code: 'not-encrypted' }
  | { readonly code: 'no-code' }
  | { readonly code: 'no-pkce'; readonly said: readonly string[] }
  | { readonly code: 'other-auth'; readonly said: readonly string[] }
  | { readonly code: 'incomplete'; readonly missing: readonly string[] }

/** What a provider's own description says: what is wrong, and whether it says that it knows PKCE at all. */
export interface ProviderCheck {
  readonly faults: readonly ProviderFault[]
  /** Some that know PKCE well do not say it, so this alone is no fault. */
  readonly saysPkce: boolean
}

/** Reads a provider's description and tells whether people could be sent there. Nobody is signed in. */
export async function checkProvider(
  { mode, now, secretOf }: Pick<SignInGround, 'mode' | 'now' | 'secretOf'>,
  provider: Provider,
): Promise<ProviderCheck> {
  const { secretReference: reference } = provider
  const isMissing = reference !== undefined && !secretOf(reference)
  const faults: ProviderFault[] = isMissing ? [{ code: 'secret-missing', reference }] : []
  // The description is read without the secret, so that everything can be told at once.
  const discovered = discovering({ mode, now, secretOf: (name) => secretOf(name) || 'none' })
  try {
    const description = (await discovered(provider)).serverMetadata()
    const wanted = ['authorization_endpoint', 'token_endpoint', 'jwks_uri'] as const
    const missing = wanted.filter((name) => description[name] === undefined)
    if (missing.length > 0) faults.push({ code: 'incomplete', missing })
    if (description.response_types_supported?.includes('code') === false) {
      faults.push({ code: 'no-code' })
    }
    const pkce = description.code_challenge_methods_supported
    if (pkce?.includes('S256') === false) faults.push({ code: 'no-pkce', said: pkce })
    // What is left unsaid is this one, says the standard.
    const ways = description.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
    if (!takes(ways, provider.clientAuth)) faults.push({ code: 'other-auth', said: ways })
    return { faults, saysPkce: pkce !== undefined }
  } catch (thrown) {
    const fault = faultOf(thrown)
    if (fault === undefined) throw thrown
    return { faults: [...faults, fault], saysPkce: true }
  }
}

/** A client without a secret is often taken without its being said. */
function takes(ways: readonly string[], clientAuth: ClientAuth): boolean {
  return clientAuth === 'none' || ways.includes(clientAuth)
}

function faultOf(thrown: unknown): ProviderFault | undefined {
  if (thrown instanceof ProviderMisconfigured && thrown.saidIssuer !== undefined) {
    return { code: 'wrong-issuer', said: thrown.saidIssuer }
  }
  if (thrown instanceof ClientError) {
    switch (thrown.code) {
      case 'OAUTH_HTTP_REQUEST_FORBIDDEN':
      case 'OAUTH_REQUEST_PROTOCOL_FORBIDDEN':
        return { code: 'not-encrypted' }
      case 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED':
        return { code: 'wrong-issuer', said: issuerIn(thrown.cause) }
      case 'OAUTH_RESPONSE_IS_NOT_CONFORM':
      case 'OAUTH_RESPONSE_IS_NOT_JSON':
      case 'OAUTH_INVALID_RESPONSE':
      case 'OAUTH_PARSE_ERROR':
        return { code: 'no-description' }
    }
  }
  return whyRefused(thrown) === undefined ? undefined : { code: 'unreachable' }
}

/** The issuer in the description that the library refused; it keeps the description in the cause. */
function issuerIn(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause !== undefined ? cause.cause : cause
  const body: unknown = typeof inner === 'object' && inner && Reflect.get(inner, 'body')
  const issuer: unknown = typeof body === 'object' && body && Reflect.get(body, 'issuer')
  return typeof issuer === 'string' ? issuer : ''
}
