type PaginationProps = {
  /** Said aloud: "Sidor". */
  readonly label: string
  readonly current: number
  readonly total: number
  readonly href: (page: number) => string
  readonly previous: string
  readonly next: string
  /** Said aloud for a number: "Sida 3". */
  readonly pageLabel: (page: number) => string
}

/** Leads through a long list a page at a time. Nothing is shown when one page holds all. */
export function Pagination(props: PaginationProps) {
  const { label, current, total, href, previous, next, pageLabel } = props
  if (total <= 1) return null
  return (
    <nav class="ds-pagination" aria-label={label}>
      <ul>
        <li>{end(previous, current > 1 ? href(current - 1) : undefined, 'prev')}</li>
        {shownPages(current, total).map((page) =>
          page === undefined ? (
            <li />
          ) : (
            <li>
              <a
                class="ds-button"
                data-variant="tertiary"
                href={href(page)}
                aria-label={pageLabel(page)}
                aria-current={page === current ? 'true' : undefined}
              >
                {page}
              </a>
            </li>
          ),
        )}
        <li>{end(next, current < total ? href(current + 1) : undefined, 'next')}</li>
      </ul>
    </nav>
  )
}

function end(text: string, href: string | undefined, rel: 'prev' | 'next') {
  return href === undefined ? (
    <span class="ds-button" data-variant="tertiary" aria-hidden="true">
      {text}
    </span>
  ) : (
    <a class="ds-button" data-variant="tertiary" href={href} rel={rel}>
      {text}
    </a>
  )
}

/** First, last, and the ones beside the current; `undefined` is a gap. */
export function shownPages(current: number, total: number): readonly (number | undefined)[] {
  const shown: (number | undefined)[] = []
  for (let page = 1; page <= total; page += 1) {
    if (page === 1 || page === total || Math.abs(page - current) <= 1) shown.push(page)
    else if (shown.at(-1) !== undefined) shown.push(undefined)
  }
  return shown
}
