import type { Child } from 'hono/jsx'
import type { Crumb } from '../../design/breadcrumbs.tsx'
import type { ShellParts } from '../shell/workspace-shell.tsx'
import { preparationText } from './preparation.text.ts'
import { addressIn, type Room } from './room.ts'

/** The way to the room and further, for the crumbs above a page. */
export function crumbsTo(room: Room, ...further: readonly Crumb[]): readonly Crumb[] {
  const { acting, found, part = 'preparation' } = room
  const text = preparationText[acting.language]
  const title = text.title[part]
  const id = found.place.register.collaboration.id
  return [
    { text: text.overview, href: acting.to.overview() },
    { text: text.matters, href: acting.to.matters(id) },
    { text: found.number, href: acting.to.matter(id, found.number) },
    ...(further.length === 0
      ? [{ text: title }]
      : [{ text: title, href: addressIn(room) }, ...further]),
  ]
}

interface SubPage {
  readonly heading: string
  /** Said first in the title, when something must be mended. */
  readonly alert?: string | undefined
  /** Steps between the room and the page. */
  readonly via?: readonly Crumb[]
  /** Small programs that the page gets easier with, and works without. */
  readonly scripts?: readonly string[]
  readonly content: Child
}

/** A page beneath the room: which matter it is about above its own heading, and the way back. */
export function subPage(
  room: Room,
  { heading, alert, via = [], scripts, content }: SubPage,
): ShellParts {
  const { place, number, matter } = room.found
  return {
    title: [alert, heading, number].filter((part) => part !== undefined).join(' – '),
    section: 'matters',
    place,
    ...(scripts && { scripts }),
    crumbs: crumbsTo(room, ...via, { text: heading }),
    content: (
      <>
        <p class="kicker">
          {number} · {matter.title}
        </p>
        <h1>{heading}</h1>
        {content}
      </>
    ),
  }
}
