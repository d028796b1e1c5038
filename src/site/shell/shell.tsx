import type { Child } from 'hono/jsx'
import type { Asset } from '../../design/assets.ts'
import { Breadcrumbs, type Crumb } from '../../design/breadcrumbs.tsx'
import { DayBar } from '../../design/day-bar.tsx'
import { Notice } from '../../design/notice.tsx'
import { type Feed, Page } from '../../design/page.tsx'
import { sayDay } from '../../shared/format.ts'
import { firstShownDay, lastShownDay } from '../../shared/shown-days.ts'
import { type CollaborationContext, type PageContext, showsToday } from '../page-context.ts'
import { shellText } from './shell.text.ts'

/** A part of the main menu. */
export type Section =
  | 'bodies'
  | 'meetings'
  | 'matters'
  | 'ledgers'
  | 'findings'
  | 'principals'
  | 'structure'

interface ShellProps {
  readonly context: PageContext
  readonly asset: Asset
  readonly title: string
  readonly description?: string
  readonly children: Child
}

interface CollaborationShellProps extends ShellProps {
  readonly context: CollaborationContext
  /** Which part of the menu the page belongs to. */
  readonly section?: Section
  /** The way here, from the collaboration's start page on; the page itself last. */
  readonly crumbs?: readonly Crumb[]
  /** Addresses whose day is chosen in the page itself have no day bar, nor have those that are always of today. */
  readonly withoutDay?: boolean
  readonly feed?: Feed
}

/** A page outside any collaboration: the choice of one, and pages about the site. */
export function SiteShell({ context, asset, title, description, children }: ShellProps) {
  const text = shellText[context.language]
  return (
    <Page
      lang={context.language}
      title={title}
      site={text.brand}
      {...(description !== undefined && { description })}
      asset={asset}
      skip={text.skip}
      masthead={{
        brand: { name: text.brand, href: context.to.home() },
        navLabel: text.mainMenu,
        nav: [],
        links: [otherLanguage(context), signIn(context)],
      }}
      {...demo(context)}
      footer={footer(context)}
      alternates={alternates(context)}
    >
      {children}
    </Page>
  )
}

/** A page of a collaboration: its menu, which day it shows, and what is important to know right now. */
export function CollaborationShell(props: CollaborationShellProps) {
  const { context, asset, title, description, section, crumbs, withoutDay, feed, children } = props
  const { language, register, to } = context
  const text = shellText[language]
  const { collaboration } = register
  const menu: readonly (readonly [Section, string])[] = [
    ['bodies', to.bodies(collaboration.id)],
    ['meetings', to.meetings(collaboration.id)],
    ['matters', to.matters(collaboration.id)],
    ['ledgers', to.ledgers(collaboration.id)],
    ['findings', to.findings(collaboration.id)],
    ['principals', to.principals(collaboration.id)],
    ['structure', to.structure(collaboration.id)],
  ]
  return (
    <Page
      lang={language}
      title={title}
      site={`${text.brand} ${collaboration.name}`}
      {...(description !== undefined && { description })}
      asset={asset}
      skip={text.skip}
      masthead={{
        brand: { name: text.brand, place: collaboration.name, href: to.start(collaboration.id) },
        navLabel: text.mainMenu,
        nav: menu.map(([part, href]) => ({
          href,
          text: text[part],
          ...(part === section && { current: crumbs?.length === 1 ? 'page' : 'section' }),
        })),
        links: [otherLanguage(context), signIn(context)],
      }}
      {...demo(context)}
      {...(!withoutDay && { dayBar: <ShownDay context={context} /> })}
      {...(crumbs && {
        breadcrumbs: (
          <Breadcrumbs
            label={text.youAreHere}
            items={[{ text: collaboration.name, href: to.start(collaboration.id) }, ...crumbs]}
          />
        ),
      })}
      noindex={!showsToday(context)}
      footer={collaborationFooter(context)}
      alternates={alternates(context)}
      {...(feed && { feed })}
    >
      {context.isStale ? <Notice tone="info" heading={text.stale} /> : null}
      {children}
    </Page>
  )
}

function ShownDay({ context }: { readonly context: CollaborationContext }) {
  const { language, day, path, to, register } = context
  const text = shellText[language]
  const today = showsToday(context)
  const said = sayDay(day, language)
  return (
    <DayBar
      label={text.dayBar}
      isToday={today}
      sentence={today ? text.showsToday(said) : text.showsOther(said)}
      change={{
        summary: text.changeDay,
        label: text.dayLabel,
        hint: text.dayHint,
        action: to.same(path, { day: context.today }),
        name: 'datum',
        value: day,
        min: firstShownDay,
        max: lastShownDay,
        button: text.showDay,
      }}
      compare={{
        href: today
          ? to.compare(register.collaboration.id)
          : to.compare(register.collaboration.id, day, context.today),
        text: text.compareDays,
      }}
      backToToday={{ href: to.same(path, { day: context.today }), text: text.backToToday }}
    />
  )
}

function otherLanguage({ language, path, to }: PageContext) {
  const other = language === 'sv' ? 'en' : 'sv'
  return {
    href: to.same(path, { language: other }),
    text: shellText[language].inOtherLanguage,
    lang: other,
  }
}

/** The same words for everybody: the page is kept and sent alike, and does not know who reads it. */
function signIn({ language, to }: PageContext) {
  return { href: to.workspace(), text: shellText[language].signIn }
}

function alternates({ path, to }: PageContext) {
  return (['sv', 'en'] as const).map((lang) => ({ lang, href: to.same(path, { language: lang }) }))
}

function demo({ mode, language, to }: PageContext) {
  const text = shellText[language]
  return mode === 'demo'
    ? { demo: { word: text.demoWord, explanation: text.demoExplanation, href: to.about() } }
    : {}
}

function aboutLinks({ language, to }: PageContext) {
  const text = shellText[language]
  return [
    { href: to.openData(), text: text.openData },
    { href: to.accessibility(), text: text.accessibility },
    { href: to.cookies(), text: text.cookies },
    { href: to.about(), text: text.about },
  ]
}

function footer(context: PageContext) {
  return { label: shellText[context.language].aboutSite, links: aboutLinks(context) }
}

function collaborationFooter(context: CollaborationContext) {
  const { language, register, to } = context
  const text = shellText[language]
  const { id, updatedOn } = register.collaboration
  return {
    label: text.aboutSite,
    note: text.updated(sayDay(updatedOn, language)),
    links: [
      { href: to.contact(id), text: text.contact },
      { href: to.sources(id), text: text.sources },
      { href: to.home(), text: text.home },
      ...aboutLinks(context),
    ],
  }
}
