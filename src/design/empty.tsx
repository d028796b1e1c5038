import type { Child } from 'hono/jsx'
import { ButtonRow } from './button.tsx'

type EmptyProps = {
  /** A sentence that says what there is not: "Ingen grupp hade det namnet den dagen". */
  readonly heading: Child
  /** 1 when the whole page is empty or wrong; otherwise the heading of its part. */
  readonly level?: 1 | 2 | 3
  /** A small line above the heading, such as what was asked for. */
  readonly kicker?: Child
  /** Why, in plain words. */
  readonly children?: Child
  /** The way on: one link or button at least, never a dead end. */
  readonly wayOn: Child
}

/** Nothing here, no right, not found, broken: a sentence and a way on. */
export function Empty({ heading, level = 2, kicker, children, wayOn }: EmptyProps) {
  const Heading = `h${level}` as const
  return (
    <div class={level === 1 ? 'empty' : 'empty empty--inline'}>
      {kicker === undefined ? null : <p class="kicker">{kicker}</p>}
      <Heading class="empty__heading">{heading}</Heading>
      {children}
      <ButtonRow>{wayOn}</ButtonRow>
    </div>
  )
}
