import type { Child } from 'hono/jsx'

type LangPartProps = {
  /** The language of this part, when it is another than the page's. */
  readonly lang: string
  /** Said after the part, in the page's language: "(in Swedish)". */
  readonly note?: string
  /** A part of a sentence, or a block of its own. */
  readonly block?: boolean
  readonly children: Child
}

/** Marks a part in another language, so that it is read aloud, hyphenated and quoted right (WCAG 3.1.2). */
export function LangPart({ lang, note, block, children }: LangPartProps) {
  const said = note === undefined ? null : <span class="lang-note"> {note}</span>
  return block ? (
    <div>
      <div lang={lang}>{children}</div>
      {said}
    </div>
  ) : (
    <>
      <span lang={lang}>{children}</span>
      {said}
    </>
  )
}
