import type { Child } from 'hono/jsx'
import { heldTogether } from '../http/hold-together.ts'

/** One entry of a list that leads on: a title that is a link, a sentence, and at the right a status or a day. */
export type Entry = {
  readonly href: string
  readonly title: Child
  readonly text?: Child
  readonly aside?: Child
}

/** A list that leads on to other pages, one line between each. */
export function Entries({ items }: { readonly items: readonly Entry[] }) {
  return (
    <ul class="entries">
      {items.map(({ href, title, text, aside }) => (
        <li>
          <div class="entries__text">
            <a class="entries__title" href={href}>
              {title}
            </a>
            {text === undefined ? null : (
              <p>{typeof text === 'string' ? heldTogether(text) : text}</p>
            )}
          </div>
          {aside === undefined ? null : <div class="entries__aside">{aside}</div>}
        </li>
      ))}
    </ul>
  )
}
