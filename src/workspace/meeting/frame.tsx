import type { Child } from 'hono/jsx'
import { nameOfBody } from '../../body/body.ts'
import type { Crumb } from '../../design/breadcrumbs.tsx'
import { sayDay, sayText } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import type { ShellParts } from '../shell/workspace-shell.tsx'
import type { FoundMeeting } from './find-meeting.ts'
import { frameText } from './frame.text.ts'

/** A page of a meeting, as the frame around it needs it. */
interface MeetingPage {
  /** What the page is for; the meeting's own page has none. */
  readonly heading?: string
  /** Said first in the title, when something must be mended. */
  readonly alert?: string | undefined
  /** Steps between the meeting and the page. */
  readonly via?: readonly Crumb[]
  /** Small programs that the page gets easier with, and works without. */
  readonly scripts?: readonly string[]
  readonly content: Child
}

/** What a meeting is called: `Samverkansgrupp Nära vård, 3 september 2026`. */
export function meetingName(
  { language, today }: Pick<Acting, 'language' | 'today'>,
  { body, meeting }: FoundMeeting,
): string {
  return `${sayText(nameOfBody(body, today), language)}, ${sayDay(meeting.on, language)}`
}

/** The way to a meeting, and to a page beneath it. */
export function crumbsToMeeting(
  acting: Acting,
  found: FoundMeeting,
  further: readonly Crumb[] = [],
): readonly Crumb[] {
  const { language, to } = acting
  const text = frameText[language]
  const { id } = found.place.register.collaboration
  const name = meetingName(acting, found)
  return [
    { text: text.overview, href: to.overview() },
    { text: text.meetings, href: to.meetings(id) },
    ...(further.length === 0
      ? [{ text: name }]
      : [{ text: name, href: to.meeting(id, found.meeting.id) }, ...further]),
  ]
}

/** A page of a meeting: which meeting it is above its own heading, and the way back. */
export function meetingPage(
  acting: Acting,
  found: FoundMeeting,
  { heading, alert, via = [], scripts, content }: MeetingPage,
): ShellParts {
  const name = meetingName(acting, found)
  return {
    title: [alert, heading, name].filter((part) => part !== undefined).join(' – '),
    section: 'meetings',
    place: found.place,
    ...(scripts && { scripts }),
    crumbs: crumbsToMeeting(
      acting,
      found,
      heading === undefined ? [] : [...via, { text: heading }],
    ),
    content:
      heading === undefined ? (
        content
      ) : (
        <>
          <p class="kicker">{name}</p>
          <h1>{heading}</h1>
          {content}
        </>
      ),
  }
}
