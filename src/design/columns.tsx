import type { Child } from 'hono/jsx'

/** The sentence under the heading that says what the page is about. */
export function Lead({ children }: { readonly children: Child }) {
  return <p class="lead">{children}</p>
}

type TwoColumnsProps = {
  /** The page's opening: heading, lead, status. With it, the margin falls between it and the rest on a phone. */
  readonly head?: Child
  /** What stands in the margin, and falls below on a phone. */
  readonly margin: Child
  readonly children: Child
}

/** The text, and a margin column for the facts. The order in the markup is the order on a phone and read aloud. */
export function TwoColumns({ head, margin, children }: TwoColumnsProps) {
  if (head !== undefined) {
    return (
      <div class="two-columns two-columns--headed">
        <div>{head}</div>
        <div>{margin}</div>
        <div>{children}</div>
      </div>
    )
  }
  return (
    <div class="two-columns">
      <div>{children}</div>
      <div>{margin}</div>
    </div>
  )
}

/** A fact: what it is called, and what it is. Several details stand under each other. */
export type Fact = { readonly term: Child; readonly details: Child | readonly Child[] }

type FactsProps = {
  readonly heading: string
  readonly level?: 2 | 3
  readonly items: readonly Fact[]
  /** What comes after the facts, such as a link. */
  readonly children?: Child
}

/** The facts in short, with a rule above in the one colour. */
export function Facts({ heading, level = 2, items, children }: FactsProps) {
  const Heading = `h${level}` as const
  return (
    <section class="facts" aria-label={heading}>
      <Heading class="facts__heading">{heading}</Heading>
      <dl>
        {items.map(({ term, details }) => (
          <div>
            <dt>{term}</dt>
            {[details].flat().map((detail) => (
              <dd>{detail}</dd>
            ))}
          </div>
        ))}
      </dl>
      {children}
    </section>
  )
}
