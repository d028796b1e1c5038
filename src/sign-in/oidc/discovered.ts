import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  None,
} from 'openid-client'
import type { SignInGround } from '../sign-in-ground.ts'
import type { Provider } from './provider.ts'

/** A provider cannot be used as it is set up. The message is for the operator's log; it holds no secret. */
export class ProviderMisconfigured extends Error {
  override readonly name = 'ProviderMisconfigured'
  /** What it says that its issuer is, when that is another than it should be. */
  readonly saidIssuer: string | undefined

  constructor(message: string, saidIssuer?: string) {
    super(message)
    this.saidIssuer = saidIssuer
  }
}

/** What a provider says of itself, and how to talk to it. */
export type Discovered = (provider: Provider) => Promise<Configuration>

type Ground = Pick<SignInGround, 'mode' | 'secretOf' | 'now'>

/** How long, in milliseconds, what a provider said of itself is believed before it is asked again. */
const believedFor = 60 * 60_000

/** How long, in seconds, a provider may take to answer. */
const patience = 10

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Asks each provider what it is, and remembers the answer for an hour. */
export function discovering(ground: Ground): Discovered {
  const known = new Map<string, { readonly until: number; readonly found: Configuration }>()
  return async (provider) => {
    const key = JSON.stringify(provider)
    const now = ground.now().getTime()
    const remembered = known.get(key)
    if (remembered && remembered.until > now) return remembered.found
    const found = await discover(ground, provider)
    for (const [old, { until }] of known) if (until <= now) known.delete(old)
    known.set(key, { until: now + believedFor, found })
    return found
  }
}

async function discover({ mode, secretOf }: Ground, provider: Provider): Promise<Configuration> {
  const at = new URL(provider.discoveryUrl ?? provider.issuer)
  const found = await discovery(at, provider.clientId, undefined, clientAuth(provider, secretOf), {
    timeout: patience,
    execute: [
      // The signature of who somebody is, is checked although it came straight from the provider.
      enableNonRepudiationChecks,
      ...(mayBeInsecure(mode, at) ? [allowInsecureRequests] : []),
    ],
  })
  // A description that stands elsewhere than at its issuer is not checked by the library.
  const { issuer } = found.serverMetadata()
  if (issuer !== provider.issuer) {
    throw new ProviderMisconfigured(
      `provider '${provider.id}' says that its issuer is ${issuer}`,
      issuer,
    )
  }
  return found
}

/** Without encryption only to this very machine, and only in the demo: there is no provider there in production. */
function mayBeInsecure(mode: SignInGround['mode'], address: URL): boolean {
  return mode === 'demo' && address.protocol === 'http:' && loopback.has(address.hostname)
}

function clientAuth(
  { id, clientAuth, secretReference }: Provider,
  secretOf: SignInGround['secretOf'],
) {
  if (clientAuth === 'none') return None()
  const secret = secretReference === undefined ? undefined : secretOf(secretReference)
  if (!secret) {
    throw new ProviderMisconfigured(`no secret is given for provider '${id}' (${secretReference})`)
  }
  return clientAuth === 'client_secret_post' ? ClientSecretPost(secret) : ClientSecretBasic(secret)
}
