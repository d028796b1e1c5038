import type { Acting } from '../../acting.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import type { NoticeRoom } from './notice-room.ts'

/** What the page of a meeting's notices is made of. */
export interface NoticeProps {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly room: NoticeRoom
  /** What has just been done. */
  readonly done?: string | undefined
  /** Whose letter is shown. */
  readonly shownTo?: string | undefined
  /** Why what was asked for was not done. */
  readonly refused?: readonly string[]
}

/** An address of the meeting. */
export function at(
  { acting, found }: Pick<NoticeProps, 'acting' | 'found'>,
  part?: string,
): string {
  return acting.to.meeting(found.place.register.collaboration.id, found.meeting.id, part)
}
