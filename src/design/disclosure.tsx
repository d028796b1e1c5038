import type { Child } from 'hono/jsx'

type DisclosureProps = {
  /** Says what is inside, so that nobody must open it to know. */
  readonly summary: Child
  readonly open?: boolean
  readonly id?: string
  readonly children: Child
}

/** What few need, one press away; open on paper. */
export function Disclosure({ summary, open, id, children }: DisclosureProps) {
  return (
    <details class="ds-details" id={id} open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
