import type { Child } from 'hono/jsx'
import { safeHref } from './safe-link.tsx'

type ClauseProps = {
  /** The words as they stand, without quotation marks; one string a paragraph. */
  readonly quote: string | readonly string[]
  /** The language of the quotation. It decides hyphenation, voice and quotation marks. */
  readonly lang: string
  /** Where it is written: document, place. */
  readonly source: Child
  /** The address of the source, when it can be read by anyone. */
  readonly href?: string
}

/** Somebody else's words, in their own voice, with the source below. Nobody ever wonders who says the sentence. */
export function Clause({ quote, lang, source, href }: ClauseProps) {
  const address = href === undefined ? undefined : safeHref(href)
  const paragraphs = typeof quote === 'string' ? [quote] : quote
  return (
    <figure class="clause">
      <blockquote lang={lang} cite={address}>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        <cite>{address === undefined ? source : <a href={address}>{source}</a>}</cite>
      </figcaption>
    </figure>
  )
}
