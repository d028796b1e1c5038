import type { Child } from 'hono/jsx'

/** A link in the head or foot of the page. */
export type NavItem = {
  readonly href: string
  readonly text: Child
  /** The page itself, or the part of the site it belongs to. */
  readonly current?: 'page' | 'section'
  /** The language of the words, when it is another than the page's: "In English". */
  readonly lang?: string
}

export type MastheadProps = {
  /** Whose site: a name in bold, and what it covers. */
  readonly brand: { readonly name: string; readonly place?: string; readonly href: string }
  /** Said aloud: "Huvudmeny". */
  readonly navLabel: string
  readonly nav: readonly NavItem[]
  /** Search, another language, the way in. */
  readonly links?: readonly NavItem[]
}

type Extra = { readonly mark: Child }

/**
 * Whose site it is, the way in or who is signed in, and below them the parts of the site and which of them one is in.
 * The parts have a row of their own at every width: the head looks the same whatever the place is called.
 */
export function Masthead({ brand, navLabel, nav, links = [], mark }: MastheadProps & Extra) {
  return (
    <header class="masthead">
      <div class="wrap">
        <a class="brand" href={brand.href}>
          <span>{brand.name}</span>
          {brand.place === undefined ? null : <span class="brand__place">{brand.place}</span>}
        </a>
        {mark}
        {links.length === 0 ? null : <ul class="masthead__links">{links.map(item)}</ul>}
        {nav.length === 0 ? null : (
          <nav class="site-nav" aria-label={navLabel}>
            <ul>{nav.map(item)}</ul>
          </nav>
        )}
      </div>
    </header>
  )
}

const ariaCurrent = { page: 'page', section: 'true' } as const

function item({ href, text, current, lang }: NavItem) {
  return (
    <li>
      <a
        href={href}
        lang={lang}
        hreflang={lang}
        aria-current={current === undefined ? undefined : ariaCurrent[current]}
      >
        {text}
      </a>
    </li>
  )
}
