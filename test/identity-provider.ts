import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type ClientMetadata, type JWK } from 'oidc-provider'

/** What a token endpoint answers. */
export type TokenAnswer = Readonly<Record<string, unknown>> & { readonly id_token?: string }

/** A real OpenID provider, on this machine for the time of a test. Everybody is let in as whom the test says. */
export interface IdentityProvider {
  readonly issuer: string
  /** Who is at the keyboard: what the provider calls them. */
  subject: string
  /** What the provider says of everybody. */
  claims: Readonly<Record<string, unknown>>
  /** How surely it has recognised whoever it is. */
  assurance: string | undefined
  /** What somebody on the way, or a provider gone wrong, makes of the answer. */
  onTheWay: ((answer: TokenAnswer) => TokenAnswer | Promise<TokenAnswer>) | undefined
  close(): Promise<void>
}

/** Starts a provider that knows these programs. */
export async function startIdentityProvider(
  clients: readonly ClientMetadata[],
): Promise<IdentityProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  const state: IdentityProvider = {
    issuer: `http://127.0.0.1:${port}`,
    subject: 'kim',
    claims: { name: 'Kim Exempel' },
    assurance: undefined,
    onTheWay: undefined,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  const provider = new Provider(state.issuer, {
    clients: [...clients],
    jwks: { keys: [signingKey()] },
    cookies: { keys: ['for the time of a test'] },
    pkce: { required: () => true },
    conformIdTokenClaims: false,
    acrValues: ['http://id.sambi.se/loa/loa3'],
    claims: { openid: ['sub'], acr: null, profile: ['name', 'preferred_username'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    ttl: { IdToken: 3600, AccessToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...state.claims }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
  provider.use(async (context, next) => {
    await next()
    if (context.path === '/token' && state.onTheWay && context.status === 200) {
      context.body = await state.onTheWay(context.body as TokenAnswer) // as the standard has it
    }
  })
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/')) {
      const { subject: accountId, assurance: acr } = state
      const login = acr === undefined ? { accountId } : { accountId, acr }
      void provider.interactionFinished(request, response, { login })
    } else {
      void answer(request, response)
    }
  })
  return state
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' } as JWK // an RSA key
}

/**
 * Goes where a program sends a browser, through the provider and back: the address the browser is sent to in the
 * end, at the program.
 */
export async function goThrough(provider: IdentityProvider, address: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = address
  for (let step = 0; step < 10; step += 1) {
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const next = response.headers.get('location')
    if (next === null) throw new Error(`the provider shows a page: ${await response.text()}`)
    at = new URL(next, at).href
    if (!at.startsWith(provider.issuer)) return at
  }
  throw new Error('the provider leads around in a circle')
}
