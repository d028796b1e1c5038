import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'

// The looks of a letter by mail stand in the letter itself: mail programs load nothing from elsewhere, and some keep
// only what stands in the style attribute of an element. The dark scheme is for those that keep more.
const styles = `
:root { color-scheme: light dark; supported-color-schemes: light dark }
@media (prefers-color-scheme: dark) {
  .l-paper { background: #14181a !important }
  .l-sheet { background: #1d2326 !important; border-color: #3b4548 !important }
  .l-ink { color: #eef2f1 !important }
  .l-soft { color: #b9c4c1 !important }
  .l-green { color: #8fd6b8 !important }
  .l-rule { border-color: #3b4548 !important }
  .l-note { background: #2b2a1c !important; border-color: #d9b45b !important }
  .l-button { background: #8fd6b8 !important; color: #062a20 !important }
}
@media (max-width: 480px) {
  .l-sheet { padding: 20px 18px !important }
  .l-button { display: block !important; text-align: center !important }
}
`

const sans = "font-family:Inter,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"
const serif = "font-family:'Source Serif 4',Georgia,'Times New Roman',serif"
const ink = 'color:#12201c'
const soft = 'color:#4a5954'

interface LetterProps {
  readonly lang: string
  readonly title: string
  /** Shown by mail programs beside the subject, before the letter is opened. */
  readonly preview: string
  readonly children: Child
}

/** A letter as a whole document. Its words are also sent as plain text. */
export function LetterDocument({ lang, title, preview, children }: LetterProps) {
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{raw(styles)}</style>
      </head>
      <body class="l-paper" style={`margin:0;padding:0;background:#f4f6f4;${sans};${ink}`}>
        <div style="display:none;max-height:0;overflow:hidden">{preview}</div>
        <div class="l-paper" style="padding:16px 8px;background:#f4f6f4">
          <main
            class="l-sheet l-ink"
            style={`max-width:600px;margin:0 auto;box-sizing:border-box;padding:28px 32px;background:#fff;border:1px solid #d5dcd8;border-top:4px solid #0b6b4f;border-radius:4px;font-size:17px;line-height:1.5;${sans};${ink}`}
          >
            {children}
          </main>
        </div>
      </body>
    </html>
  )
}

/** What the letter is about, with a line above that says from whom. */
export function LetterHeading({
  kicker,
  children,
}: {
  readonly kicker: Child
  readonly children: Child
}) {
  return (
    <>
      <p class="l-green" style={`margin:0 0 6px;font-size:15px;color:#0b6b4f;font-weight:600`}>
        {kicker}
      </p>
      <h1
        class="l-ink"
        style={`margin:0 0 18px;font-size:26px;line-height:1.2;font-weight:600;${serif};${ink}`}
      >
        {children}
      </h1>
    </>
  )
}

/** A part of the letter under a heading of its own. */
export function LetterPart({
  heading,
  children,
}: {
  readonly heading: Child
  readonly children: Child
}) {
  return (
    <section class="l-rule" style="margin-top:24px;padding-top:18px;border-top:1px solid #d5dcd8">
      <h2 class="l-ink" style={`margin:0 0 8px;font-size:18px;line-height:1.3;${sans};${ink}`}>
        {heading}
      </h2>
      {children}
    </section>
  )
}

/** Something to read before the rest, such as what has changed. */
export function LetterNote({
  heading,
  children,
}: {
  readonly heading: Child
  readonly children: Child
}) {
  return (
    <section
      class="l-note"
      style="margin:0 0 18px;padding:12px 16px;background:#fff7e0;border-left:4px solid #a86b00"
    >
      <h2 class="l-ink" style={`margin:0 0 4px;font-size:17px;line-height:1.3;${sans};${ink}`}>
        {heading}
      </h2>
      {children}
    </section>
  )
}

/** A paragraph; one that says less stands softer. */
export function LetterText({
  isSoft = false,
  children,
}: {
  readonly isSoft?: boolean
  readonly children: Child
}) {
  return isSoft ? (
    <p class="l-soft" style={`margin:0 0 10px;font-size:15px;${soft}`}>
      {children}
    </p>
  ) : (
    <p class="l-ink" style={`margin:0 0 12px;${ink}`}>
      {children}
    </p>
  )
}

/** Facts in short: what each is called, and what it is. */
export function LetterFacts({
  facts,
}: {
  readonly facts: readonly { readonly term: string; readonly details: Child }[]
}) {
  return (
    <dl style="margin:0 0 18px">
      {facts.map(({ term, details }) => (
        <div style="margin:0 0 8px">
          <dt class="l-soft" style={`font-size:15px;${soft}`}>
            {term}
          </dt>
          <dd class="l-ink" style={`margin:0;font-weight:600;overflow-wrap:anywhere;${ink}`}>
            {details}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Things in order, each with a softer line beneath. */
export function LetterList({
  isNumbered = false,
  items,
}: {
  readonly isNumbered?: boolean
  readonly items: readonly { readonly text: Child; readonly more?: readonly string[] }[]
}) {
  const rows = items.map(({ text, more = [] }) => (
    <li style="margin:0 0 8px;padding-left:4px;overflow-wrap:anywhere">
      {text}
      {more.map((line) => (
        <div class="l-soft" style={`font-size:15px;${soft}`}>
          {line}
        </div>
      ))}
    </li>
  ))
  const look = `margin:0;padding-left:26px;${ink}`
  return isNumbered ? (
    <ol class="l-ink" style={look}>
      {rows}
    </ol>
  ) : (
    <ul class="l-ink" style={look}>
      {rows}
    </ul>
  )
}

/** The one thing to do. */
export function LetterButton({
  href,
  children,
}: {
  readonly href: string
  readonly children: Child
}) {
  return (
    <p style="margin:0 0 14px">
      <a
        class="l-button"
        href={href}
        style="display:inline-block;padding:12px 22px;background:#0b6b4f;color:#ffffff;font-weight:600;text-decoration:none;border-radius:4px"
      >
        {children}
      </a>
    </p>
  )
}

/** A link within a letter. */
export function LetterLink({
  href,
  children,
}: {
  readonly href: string
  readonly children: Child
}) {
  return (
    <a class="l-green" href={href} style="color:#0b6b4f;overflow-wrap:anywhere">
      {children}
    </a>
  )
}
