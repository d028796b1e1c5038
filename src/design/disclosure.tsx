import type { Child } from 'hono/jsx'

type DisclosureProps = {
  /** Says what is inside, so that nobody must open it to know. */
  readonly summary: Child
  readonly open?: boolean
  readonly id?: string
  /** Folded on a narrow screen alone: where there is room, what is inside stands open and nothing need be pressed. */
  readonly onlyNarrow?: boolean
  readonly children: Child
}

/** What few need, one press away; open on paper. */
export function Disclosure({ summary, open, id, onlyNarrow, children }: DisclosureProps) {
  return (
    <details class="ds-details" id={id} open={open} data-narrow={onlyNarrow ? '' : undefined}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  )
}
