import type { Child } from 'hono/jsx'

type ScrollBoxProps = {
  /** What is inside; said aloud when the box takes focus. */
  readonly label: string
  readonly children: Child
}

/** A picture wider than the screen scrolls in itself, by finger, wheel or arrow keys; the page never does. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // In the tab order, since a box that scrolls must be reachable from the keyboard (WCAG 2.1.1).
    <section class="scroll-box" aria-label={label} tabindex={0}>
      {children}
    </section>
  )
}
