import type { Child } from 'hono/jsx'

/** One error, and the field it belongs to. */
export type FieldError = { readonly field: string; readonly text: Child }

type ErrorSummaryProps = {
  /** "Två saker behöver rättas". The title of the page should begin with the same word. */
  readonly heading: string
  readonly errors: readonly FieldError[]
}

/** What must be corrected, each a link to its field. It takes the focus when the page opens, without any program. */
export function ErrorSummary({ heading, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <section
      class="ds-error-summary"
      aria-label={heading}
      tabindex={-1}
      // The page comes back only to show these errors, so they come first (WCAG 3.3.1).
      autofocus
    >
      <h2>{heading}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li>
            <a href={`#${field}`}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
