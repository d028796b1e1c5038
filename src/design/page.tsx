import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { Asset } from './assets.ts'
import { DemoMark } from './demo-mark.tsx'
import { Masthead, type MastheadProps, type NavItem } from './masthead.tsx'

/** The same page in another language. */
export type Alternate = { readonly lang: string; readonly href: string }

/** A feed in which news readers can follow what the page is about. */
export type Feed = { readonly href: string; readonly title: string }

/** Who answers for the page, and where to turn. */
export type PageFooter = {
  /** Said aloud: "Om webbplatsen". */
  readonly label: string
  /** "Senast uppdaterad 19 november 2026 kl. 14.09". */
  readonly note?: Child
  readonly links: readonly NavItem[]
}

export type PageProps = {
  /** The language of the page. */
  readonly lang: string
  /** What this page is; the first thing in the tab and in a list of search results. */
  readonly title: string
  /** What the site is; comes after the title. */
  readonly site: string
  readonly description?: string
  readonly asset: Asset
  /** "Till innehållet". */
  readonly skip: string
  readonly masthead: MastheadProps
  readonly demo?: Parameters<typeof DemoMark>[0]
  readonly dayBar?: Child
  readonly breadcrumbs?: Child
  readonly footer: PageFooter
  readonly canonical?: string
  readonly alternates?: readonly Alternate[]
  readonly feed?: Feed
  /** Small programs that make the page kinder where the browser runs them, by the names of their built files. */
  readonly scripts?: readonly string[]
  /** Whose page it is, so that those programs keep nothing that one person typed for the next at the same screen. */
  readonly reader?: string
  /** A page that search engines should leave alone, such as an error or an old day. */
  readonly noindex?: boolean
  /** Follows the reader's own choice unless somebody forces it. */
  readonly scheme?: 'auto' | 'light' | 'dark'
  readonly children: Child
}

const fonts = ['inter.woff2', 'source-serif-4.woff2'] as const

/** A whole page: reads well without any program in the browser, sets no cookies, asks no other site for anything. */
export function Page(props: PageProps) {
  const { lang, skip, masthead, demo, dayBar, breadcrumbs, footer, children } = props
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={lang} data-color-scheme={props.scheme ?? 'auto'}>
        <Head {...props} />
        <body data-reader={props.reader}>
          <a class="ds-skip-link" href="#content">
            {skip}
          </a>
          <Masthead {...masthead} mark={demo === undefined ? null : <DemoMark {...demo} />} />
          {dayBar}
          {breadcrumbs === undefined ? null : <div class="wrap">{breadcrumbs}</div>}
          <main class="wrap" id="content" tabindex={-1}>
            {children}
          </main>
          <footer class="footer" aria-label={footer.label}>
            <div class="wrap">
              {footer.note === undefined ? null : <p>{footer.note}</p>}
              <ul>
                {footer.links.map(({ href, text }) => (
                  <li>
                    <a href={href}>{text}</a>
                  </li>
                ))}
              </ul>
            </div>
          </footer>
        </body>
      </html>
    </>
  )
}

/** What the head of a page is made from. */
export type HeadProps = Pick<
  PageProps,
  | 'title'
  | 'site'
  | 'description'
  | 'asset'
  | 'canonical'
  | 'alternates'
  | 'feed'
  | 'noindex'
  | 'scripts'
>

/** The head of a page: its name, its style, its small programs. */
export function Head({
  title,
  site,
  description,
  asset,
  canonical,
  alternates = [],
  feed,
  noindex,
  scripts = [],
}: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === site ? site : `${title} – ${site}`}</title>
      {description === undefined ? null : <meta name="description" content={description} />}
      {noindex ? <meta name="robots" content="noindex" /> : null}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#1a201c" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      {fonts.map((font) => (
        <link
          rel="preload"
          href={asset(font)}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
      ))}
      <link rel="stylesheet" href={asset('site.css')} />
      <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
      {canonical === undefined ? null : <link rel="canonical" href={canonical} />}
      {alternates.map(({ lang, href }) => (
        <link rel="alternate" hreflang={lang} href={href} />
      ))}
      {feed === undefined ? null : (
        <link rel="alternate" type="application/atom+xml" title={feed.title} href={feed.href} />
      )}
      {scripts.map((script) => (
        <script type="module" src={asset(script)} />
      ))}
    </head>
  )
}
