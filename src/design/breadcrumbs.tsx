import type { Child } from 'hono/jsx'

/** A step on the way here; the last one, the page itself, has no address. */
export type Crumb = { readonly text: Child; readonly href?: string }

type BreadcrumbsProps = {
  /** Said aloud: "Du är här". */
  readonly label: string
  readonly items: readonly Crumb[]
}

/** Where the page stands. On paper it is left out. */
export function Breadcrumbs({ label, items }: BreadcrumbsProps) {
  return (
    <nav class="crumbs" aria-label={label}>
      <ol>
        {items.map(({ text, href }) => (
          <li>
            {href === undefined ? (
              <span aria-current="page">{text}</span>
            ) : (
              <a href={href}>{text}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
