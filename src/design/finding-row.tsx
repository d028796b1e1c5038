import type { Child } from 'hono/jsx'

type FindingRowProps = {
  /** A Status, or another word or two; it stands in the margin. */
  readonly status: Child
  /** What is said, in a few words. */
  readonly heading: Child
  readonly level?: 2 | 3 | 4
  /** So that others can link to this very row. */
  readonly id?: string
  /** Quotation, reasons, next step. */
  readonly children?: Child
}

/**
 * One thing that was looked at: its status in the margin, and beside it what was found and why.
 *
 * The heading comes first in the markup, so that whoever moves between headings hears the status after it.
 */
export function FindingRow({ status, heading, level = 3, id, children }: FindingRowProps) {
  const Heading = `h${level}` as const
  return (
    <section class="finding-row" id={id}>
      <Heading class="finding-row__heading">{heading}</Heading>
      <div class="finding-row__status">{status}</div>
      <div class="finding-row__body">{children}</div>
    </section>
  )
}

type RemedyProps = {
  /** "Nästa steg", in the language of the page. */
  readonly label: string
  /** Who can do what. */
  readonly children: Child
}

/** The next step, in bold, with who can take it. Every problem has one. */
export function Remedy({ label, children }: RemedyProps) {
  return (
    <p class="remedy">
      <strong>{label}:</strong> {children}
    </p>
  )
}
