import type { Context, Hono } from 'hono'
import { ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { firstText, formFields } from '../../http/form-fields.ts'
import { sayText } from '../../shared/format.ts'
import { sessionOf } from '../guard/require-session.tsx'
import { askForLink, openLink, signInWithLink } from '../link/link.actions.ts'
import type { LinkRefusal } from '../link/link.ts'
import { safeNextPath } from '../next-path.ts'
import { listHomeChoices } from '../oidc/provider.repository.ts'
import { browserOf } from '../session/session.ts'
import { nextParameter, signInPaths, signInPatterns } from '../sign-in.paths.ts'
import { originOf, type SignInGround } from '../sign-in-ground.ts'
import { LetterSentView, LinkReadyView, LinkRefusedView } from './link.views.tsx'
import {
  askedNext,
  askingBrowser,
  knownBrowser,
  leadOn,
  nextOf,
  show,
  welcome,
  wordsFor,
} from './shown.tsx'
import { SignInView } from './sign-in.view.tsx'

const statusOf = {
  unknown: 404,
  used: 410,
  'too-old': 410,
  'other-browser': 403,
  'no-account': 403,
} as const satisfies Record<LinkRefusal, number>

/** The page where one signs in, and the way with a link in a letter. */
export function chooserRoutes(ground: SignInGround, routes: Hono, prefix: string): void {
  routes.get(prefix + signInPatterns.signIn, (c) => chooser(ground, c, askedNext(c)))

  routes.post(prefix + signInPatterns.mail, async (c) => {
    const { language, text } = wordsFor(c)
    const form = await formFields(c)
    const typed = firstText(form, 'adress')
    const asksFor = firstText(form, nextParameter)
    const asked = await askForLink(ground, {
      typed,
      client: ground.clientOf(c),
      browser: askingBrowser(ground, c),
      nextPath: nextOf(ground, language, asksFor),
      language,
      origin: originOf(ground, c.req.raw),
    })
    if (asked.ok) return c.redirect(signInPaths(language).mail(), 303)
    const mail = { typed: typed.slice(0, 300), error: text.ask[asked.refusal] }
    const next = safeNextPath(asksFor)
    return chooser(ground, c, next, mail, asked.refusal === 'too-many' ? 429 : 422)
  })

  routes.get(prefix + signInPatterns.mail, async (c) => {
    const { language, text } = wordsFor(c)
    const waits = await ground.mailWaits()
    const mailbox = ground.mailbox && `${language === 'en' ? '/en' : ''}${ground.mailbox}`
    return show(
      ground,
      c,
      text.sent,
      <LetterSentView language={language} waits={waits} mailbox={mailbox} />,
    )
  })

  routes.get(prefix + signInPatterns.link, async (c) => {
    const { language, text } = wordsFor(c)
    const token = c.req.query('nyckel') ?? ''
    const opened = await openLink(ground, token, knownBrowser(ground, c))
    if (!opened.ok) return linkRefused(ground, c, opened.refusal)
    return show(ground, c, text.ready, <LinkReadyView language={language} token={token} />)
  })

  routes.post(prefix + signInPatterns.link, async (c) => {
    const token = firstText(await formFields(c), 'nyckel')
    const signedIn = await signInWithLink(
      ground,
      token,
      knownBrowser(ground, c),
      browserOf(c.req.header('user-agent')),
    )
    return signedIn.ok
      ? welcome(ground, c, signedIn.value)
      : linkRefused(ground, c, signedIn.refusal)
  })

  routes.get(prefix + signInPatterns.done, async (c) => {
    const { language, text } = wordsFor(c)
    const session = await sessionOf(ground, c.req.raw)
    const to = signInPaths(language)
    return session === undefined
      ? c.redirect(to.signIn(to.done()), 303)
      : show(
          ground,
          c,
          text.done,
          <>
            <h1>{text.done}</h1>
            <Lead>{text.doneWhy}</Lead>
            <ButtonRow>
              <ButtonLink kind="secondary" href={nextOf(ground, language, undefined)}>
                {text.toOverview}
              </ButtonLink>
            </ButtonRow>
          </>,
        )
  })
}

async function chooser(
  ground: SignInGround,
  c: Context,
  next: string | undefined,
  mail?: { readonly typed: string; readonly error: string },
  status: 200 | 422 | 429 = 200,
): Promise<Response> {
  const { language, text } = wordsFor(c)
  const isDemo = ground.mode === 'demo'
  const session = await sessionOf(ground, c.req.raw)
  return show(
    ground,
    c,
    mail === undefined ? text.signIn : `${text.error}: ${text.signIn}`,
    <SignInView
      language={language}
      isDemo={isDemo}
      people={isDemo ? await ground.demoPeople(language) : []}
      providers={await listHomeChoices(ground.db)}
      next={next}
      already={session && { name: session.displayName, goOn: nextOf(ground, language, next) }}
      {...(mail && { mail })}
    />,
    status,
  )
}

async function linkRefused(
  ground: SignInGround,
  c: Context,
  { code, nextPath }: { readonly code: LinkRefusal; readonly nextPath?: string },
) {
  const { language, text } = wordsFor(c)
  const ledOn = code === 'used' && (await leadOn(ground, c, language, nextPath))
  if (ledOn) return ledOn
  return show(
    ground,
    c,
    text.link[code].heading,
    <LinkRefusedView
      language={language}
      code={code}
      help={sayText(ground.help, language)}
      goOn={nextPath}
    />,
    statusOf[code],
  )
}
