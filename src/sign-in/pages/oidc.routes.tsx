import type { Context, Hono } from 'hono'
import { sayText } from '../../shared/format.ts'
import type { discovering } from '../oidc/discovered.ts'
import { beginAtProvider, finishAtProvider, type OidcRefused } from '../oidc/oidc.actions.ts'
import { oidcText } from '../oidc/oidc.text.ts'
import type { OidcRefusal } from '../oidc/provider.ts'
import { browserOf } from '../session/session.ts'
import { signInPaths, signInPatterns } from '../sign-in.paths.ts'
import { signInText } from '../sign-in.text.ts'
import { originOf, type SignInGround } from '../sign-in-ground.ts'
import {
  askedNext,
  askingBrowser,
  knownBrowser,
  leadOn,
  nextOf,
  Refused,
  show,
  welcome,
  wordsFor,
} from './shown.tsx'

const statusOf = {
  'unknown-provider': 404,
  'unknown-attempt': 400,
  used: 410,
  'too-old': 410,
  'other-browser': 403,
  'said-no': 403,
  'code-refused': 403,
  'wrong-issuer': 403,
  'wrong-audience': 403,
  'wrong-nonce': 403,
  'answer-expired': 403,
  'not-understood': 502,
  'provider-unreachable': 503,
  'provider-misconfigured': 503,
  'personal-number': 403,
  'no-account': 403,
} as const satisfies Record<OidcRefusal, number>

/** The way through a provider: there, and back. */
export function oidcRoutes(
  ground: SignInGround & { readonly discovered: ReturnType<typeof discovering> },
  routes: Hono,
  prefix: string,
): void {
  routes.get(prefix + signInPatterns.provider, async (c) => {
    const { language, text } = wordsFor(c)
    const begun = await beginAtProvider(ground, {
      providerId: c.req.param('provider') ?? '',
      origin: originOf(ground, c.req.raw),
      client: ground.clientOf(c),
      browser: askingBrowser(ground, c),
      language,
      nextPath: nextOf(ground, language, askedNext(c)),
    })
    if (begun.ok) {
      c.header('cache-control', 'no-store')
      return c.redirect(begun.value.href, 303)
    }
    if (begun.refusal !== 'too-many') return refused(ground, c, { code: begun.refusal })
    const wayOn = { href: signInPaths(language).signIn(), text: text.startAgain }
    return show(
      ground,
      c,
      text.tooManyAttempts,
      <Refused heading={text.tooManyAttempts} why={text.tooManyAttemptsWhy} wayOn={wayOn} />,
      429,
    )
  })
  if (prefix !== '') return

  routes.get(signInPatterns.callback, async (c) => {
    const finished = await finishAtProvider(ground, {
      providerId: c.req.param('provider') ?? '',
      search: new URL(c.req.url).search,
      origin: originOf(ground, c.req.raw),
      browser: knownBrowser(ground, c),
      userAgent: browserOf(c.req.header('user-agent')),
    })
    return finished.ok ? welcome(ground, c, finished.value) : refused(ground, c, finished.refusal)
  })
}

/** Why nobody was signed in, in the reader's words, with the code beside it for whoever is asked for help. */
async function refused(ground: SignInGround, c: Context, why: OidcRefused): Promise<Response> {
  const language = why.language ?? wordsFor(c).language
  const ledOn = why.code === 'used' && (await leadOn(ground, c, language, why.nextPath))
  if (ledOn) return ledOn
  const text = signInText[language]
  const said = oidcText[language].refusals[why.code]
  const who = why.provider ? sayText(why.provider.name, language) : oidcText[language].theProvider
  const needsHelp = why.code === 'no-account' || why.code === 'personal-number'
  c.header('x-radslag-refusal', why.code)
  return show(
    ground,
    c,
    said.heading,
    <Refused
      heading={said.heading}
      why={said.why(who)}
      help={needsHelp ? sayText(ground.help, language) : undefined}
      wayOn={{ href: signInPaths(language).signIn(why.nextPath), text: text.startAgain }}
    />,
    statusOf[why.code],
  )
}
