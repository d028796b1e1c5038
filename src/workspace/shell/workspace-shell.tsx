import type { Child } from 'hono/jsx'
import { sayRole, sayWhere } from '../../actor/actor.text.ts'
import type { Mode } from '../../config.ts'
import type { Asset } from '../../design/assets.ts'
import { Breadcrumbs, type Crumb } from '../../design/breadcrumbs.tsx'
import type { NavItem } from '../../design/masthead.tsx'
import { Page } from '../../design/page.tsx'
import type { Language } from '../../shared/language.ts'
import { signInPaths } from '../../sign-in/sign-in.paths.ts'
import type { Acting, Place } from '../acting.ts'
import { workspacePaths } from '../workspace.paths.ts'
import { shellText } from './shell.text.ts'

/** A part of the workspace's menu. */
export type Section = 'overview' | 'meetings' | 'matters' | 'decisions' | 'register'

/** What a page of the workspace is made of. */
export interface ShellParts {
  readonly title: string
  readonly section?: Section
  /** The way here from the overview; the page itself last. */
  readonly crumbs?: readonly Crumb[]
  /** In which collaboration the page is; where the worn hat is unless said. */
  readonly place?: Place
  /** Small programs of the page, by the names of their built files; it works without them. */
  readonly scripts?: readonly string[]
  readonly content: Child
}

interface ShellProps extends ShellParts {
  readonly language: Language
  /** The page's own path, with its language, to show it in the other. */
  readonly path: string
  readonly asset: Asset
  readonly mode: Mode
  /** Whether the page can be asked for again, so that another role can come back to it. */
  readonly canReturn?: boolean
  /** Who is signed in; nobody on the pages of signing in. */
  readonly acting?: Acting
  /** The name of somebody signed in whose hats the page does not ask for. */
  readonly signedIn?: string
}

/** A page of the workspace, or of signing in: the menu follows from who is signed in. */
export function WorkspaceShell(props: ShellProps) {
  const { language, path, asset, mode, acting, signedIn, title, section, crumbs, content } = props
  const isKnown = acting !== undefined || signedIn !== undefined
  const place = props.place ?? acting?.current
  const text = shellText[language]
  const to = workspacePaths(language)
  return (
    <Page
      lang={language}
      title={title}
      site={text.brand}
      asset={asset}
      skip={text.skip}
      masthead={{
        brand: {
          name: text.brand,
          ...(place && { place: place.register.collaboration.name }),
          href: isKnown ? to.overview() : to.site(),
        },
        navLabel: text.mainMenu,
        nav: acting
          ? menu(language, acting, place, section, crumbs === undefined)
          : signedIn
            ? [{ href: to.overview(), text: text.overview }]
            : [],
        links: [
          otherLanguage(language, path),
          ...(acting ? [me(acting, place, props.canReturn ? path : undefined)] : []),
          ...(signedIn === undefined ? [] : [{ href: to.hats(), text: signedIn }]),
        ],
      }}
      {...(mode === 'demo' && {
        demo: {
          word: text.demoWord,
          explanation: text.demoExplanation,
          href: `${language === 'en' ? '/en' : ''}/om`,
        },
      })}
      {...(crumbs && { breadcrumbs: <Breadcrumbs label={text.youAreHere} items={crumbs} /> })}
      {...(props.scripts && { scripts: props.scripts })}
      {...(place && acting && { reader: place.actor.accountId })}
      noindex
      footer={{ label: text.aboutSite, links: footerLinks(language, place, isKnown) }}
    >
      {content}
    </Page>
  )
}

function menu(
  language: Language,
  acting: Acting,
  place: Place | undefined,
  section: Section | undefined,
  isPage: boolean,
): readonly NavItem[] {
  const text = shellText[language]
  const { to } = acting
  const item = (part: Section, href: string): NavItem => ({
    href,
    text: text[part],
    ...(part === section && { current: isPage ? ('page' as const) : ('section' as const) }),
  })
  const overview = item('overview', to.overview())
  if (place === undefined) return [overview]
  const { actor, register } = place
  const { id } = register.collaboration
  const keepsRegister = actor.hats.some(({ kind }) => kind === 'authority')
  return [
    overview,
    item('meetings', to.meetings(id)),
    item('matters', to.matters(id)),
    item('decisions', to.ledgers(id)),
    ...(keepsRegister ? [item('register', to.register(id))] : []),
    { href: to.start(id), text: text.publicSite },
  ]
}

/** Who is signed in, and as what; with several roles in which of them, so that nobody acts in the wrong one. */
function me(acting: Acting, place: Place | undefined, path: string | undefined): NavItem {
  const { language, today, to, name } = acting
  const href = to.hats(path)
  if (place === undefined) return { href, text: name }
  const { hat, hats } = place.actor
  const said =
    hats.length > 1 ? sayWhere(hat, place.register, today, language) : sayRole(hat, language)
  return { href, text: shellText[language].signedInAs(name, said) }
}

function otherLanguage(language: Language, path: string): NavItem {
  const other = language === 'sv' ? 'en' : 'sv'
  const href = language === 'sv' ? `/en${path}` : path.replace(/^\/en/, '') || '/'
  return { href, text: shellText[language].inOtherLanguage, lang: other }
}

function footerLinks(
  language: Language,
  place: Place | undefined,
  isKnown: boolean,
): readonly NavItem[] {
  const text = shellText[language]
  const prefix = language === 'en' ? '/en' : ''
  return [
    ...(place
      ? [
          {
            href: workspacePaths(language).start(place.register.collaboration.id),
            text: text.publicSite,
          },
        ]
      : []),
    { href: `${prefix}/tillganglighetsredogorelse`, text: text.accessibility },
    { href: `${prefix}/kakor`, text: text.cookies },
    { href: `${prefix}/om`, text: text.about },
    ...(isKnown ? [{ href: signInPaths(language).sessions(), text: text.sessions }] : []),
  ]
}
