type DemoMarkProps = {
  /** One word. */
  readonly word: string
  /** What the word means, in a sentence; read aloud and shown on hover. */
  readonly explanation: string
  /** Where it is explained at length. */
  readonly href?: string
}

/** Says on every page that the people shown are invented: a broken line, since what is broken is not real. */
export function DemoMark({ word, explanation, href }: DemoMarkProps) {
  const said = (
    <>
      {word}
      <span class="ds-sr-only">: {explanation}</span>
    </>
  )
  return href === undefined ? (
    <span class="demo-mark" title={explanation}>
      {said}
    </span>
  ) : (
    <a class="demo-mark" href={href} title={explanation}>
      {said}
    </a>
  )
}
