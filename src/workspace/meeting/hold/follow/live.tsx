import type { Child } from 'hono/jsx'
import { secondsAt } from '../../../../meeting/attendance/turn.ts'
import { addressAt, type HoldRoom, numberOf } from '../hold-room.ts'
import { followText } from './follow.text.ts'
import { pulseKey } from './pulse.ts'

interface LiveProps {
  readonly room: HoldRoom
  /** How the meeting stood just before the page was read. */
  readonly pulse: string
  readonly children: Child
}

/**
 * The part of a page that follows the meeting. The small program follow-meeting.ts asks whether anything has changed
 * and puts the new part in its place; what has changed is said in the line after it.
 */
export function Live({ room, pulse, children }: LiveProps) {
  const { acting, found, current } = room
  const text = followText[acting.language]
  const key = pulseKey(found.meeting.collaborationId, found.meeting.id)
  const says =
    current === undefined ? undefined : text.now(numberOf(room, current.id), current.title)
  return (
    <>
      <div
        id="live"
        data-pulse={pulse}
        data-asks={`${addressAt(room, 'puls')}?nyckel=${key}`}
        data-says={says}
        data-lost={text.lost}
        data-found={text.found}
      >
        {children}
      </div>
      <p class="ds-sr-only" id="live-says" role="status" />
    </>
  )
}

/** How long the meeting has been at its item; the small program counts on. */
export function TimeUsed({ room }: { readonly room: HoldRoom }) {
  const { acting, current, turns } = room
  if (current === undefined) return null
  const seconds = secondsAt(turns, current.id, acting.now)
  const { used } = followText[acting.language]
  return (
    <span data-seconds={String(seconds)} data-pattern={used('{}', current.minutes)}>
      {used(String(Math.floor(seconds / 60)), current.minutes)}
    </span>
  )
}

interface RefreshChoiceProps {
  readonly room: HoldRoom
  readonly page: 'folj' | 'visning'
  readonly isOn: boolean
  /** What else the address says. */
  readonly also?: Readonly<Record<string, string>>
}

/** For those without the small program: a page that reads itself again, when they have asked for it. */
export function RefreshChoice({ room, page, isOn, also = {} }: RefreshChoiceProps) {
  const text = followText[room.acting.language]
  const to = (more: Readonly<Record<string, string>>) => {
    const search = new URLSearchParams({ ...also, ...more }).toString()
    return `${addressAt(room, page)}${search === '' ? '' : `?${search}`}`
  }
  return (
    <span data-without-program="">
      {isOn ? (
        <a href={to({})}>{text.stopRefresh}</a>
      ) : (
        <a href={to({ uppdatera: '15' })}>{text.refresh}</a>
      )}
    </span>
  )
}
