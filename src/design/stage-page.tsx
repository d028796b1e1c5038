import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { Head, type HeadProps } from './page.tsx'

type StagePageProps = HeadProps & {
  readonly lang: string
  /** As the room is lit: follows the computer unless somebody chooses. */
  readonly scheme: 'auto' | 'light' | 'dark'
  readonly children: Child
}

/** A page for a projector: one thing, read from the back of a room, with nothing around it. */
export function StagePage({ lang, scheme, children, ...head }: StagePageProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={lang} data-color-scheme={scheme} class="stage">
        <Head {...head} />
        <body>{children}</body>
      </html>
    </>
  )
}
