import type { Child } from 'hono/jsx'
import { agendaText } from '../../../meeting/agenda/agenda.text.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { hasBegun } from '../../../meeting/meeting.ts'
import type { Language } from '../../../shared/language.ts'
import type { ShellParts } from '../../shell/workspace-shell.tsx'
import { meetingPage } from '../frame.tsx'
import { holdText } from './hold.text.ts'
import { addressAt, type HoldRoom } from './hold-room.ts'

/** The parts of holding a meeting, that lie beside each other. */
export type HoldPart = 'items' | 'attendance' | 'whole' | 'end'

const addresses: Readonly<Record<HoldPart, string>> = {
  items: 'genomfor',
  attendance: 'genomfor/narvaro',
  whole: 'genomfor/helheten',
  end: 'genomfor/avsluta',
}

interface HoldPage {
  readonly heading: string
  readonly part?: HoldPart
  readonly alert?: string | undefined
  readonly scripts?: readonly string[]
  readonly content: Child
}

/** A page on which the meeting is held: its parts above, and the way back to it. */
export function holdPage(
  room: Pick<HoldRoom, 'acting' | 'found'>,
  { heading, part, alert, scripts, content }: HoldPage,
): ShellParts {
  const { acting, found } = room
  const text = holdText[acting.language]
  const isFirst = part === 'items'
  const via = isFirst ? [] : [{ text: text.heading, href: addressAt(room, 'genomfor') }]
  return meetingPage(acting, found, {
    heading,
    alert,
    via,
    ...(scripts && { scripts }),
    content: (
      <>
        {hasBegun(found.meeting) ? <Parts room={room} {...(part && { part })} /> : null}
        {content}
      </>
    ),
  })
}

function Parts({
  room,
  part,
}: {
  readonly room: Pick<HoldRoom, 'acting' | 'found'>
  readonly part?: HoldPart
}) {
  const { acting, found } = room
  const text = holdText[acting.language]
  const isUnderWay = found.meeting.state === 'held'
  const shown: readonly HoldPart[] = isUnderWay
    ? ['items', 'attendance', 'whole', 'end']
    : ['items', 'attendance', 'whole']
  return (
    <nav class="part-nav" aria-label={text.parts}>
      <ul>
        {shown.map((one) => (
          <li>
            <a
              href={addressAt(room, addresses[one])}
              aria-current={one === part ? 'page' : undefined}
            >
              {text.part[one]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What an item asks of the meeting, how long it takes and who presents it, in a line. */
export function sayItemFacts(item: AgendaItem, language: Language): string {
  return sayFacts(item, language, holdText[language].minutes(item.minutes))
}

/** The same without its minutes, where the time that it has taken is told. */
export function sayTimedFacts(item: AgendaItem, language: Language): string {
  return sayFacts(item, language, undefined)
}

function sayFacts(item: AgendaItem, language: Language, minutes: string | undefined): string {
  const text = agendaText[language]
  return [
    text.kind[item.kind].name,
    minutes,
    item.presenter,
    item.isRaisedAtMeeting ? text.notInNotice : undefined,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')
}
