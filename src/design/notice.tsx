import type { Child } from 'hono/jsx'
import { type Shape, StatusShape } from './status.tsx'

/** Worth knowing, worth acting on, or urgent. */
export type NoticeTone = 'info' | 'warn' | 'stop'

const shapes: Readonly<Record<NoticeTone, Shape>> = {
  info: 'dot',
  warn: 'triangle',
  stop: 'cross',
}

type NoticeProps = {
  readonly tone: NoticeTone
  readonly heading: string
  readonly level?: 2 | 3
  readonly children?: Child
}

/** Something everybody who opens the page should know. At most one a page. */
export function Notice({ tone, heading, level = 2, children }: NoticeProps) {
  const Heading = `h${level}` as const
  return (
    <section class="notice" data-tone={tone} aria-label={heading}>
      <Heading class="notice__heading">
        {tone === 'info' ? null : <StatusShape shape={shapes[tone]} />}
        <span>{heading}</span>
      </Heading>
      {children}
    </section>
  )
}
