import type { Invitation, Role } from '../../../../invitation/invitation.ts'
import { endOf, type Meeting, startOf } from '../../../../meeting/meeting.ts'
import type { NoticeContent } from '../../../../meeting/notice/notice.ts'
import { sayMode } from '../../../../meeting/notice/notice-change.text.ts'
import type { CalendarMethod, CalendarPart } from '../../../../post/enclosed.ts'
import type { MailAddress } from '../../../../post/mail-address.ts'
import { startSentence } from '../../../../shared/format.ts'
import { once } from '../../../../shared/once.ts'
import { bodyOf, nameOf } from './letter-content.ts'
import type { LetterGround } from './letter-ground.ts'

/** One person's entry in the calendar. */
interface Entry {
  readonly method: CalendarMethod
  readonly uid: string
  readonly personId: string
  readonly address: MailAddress
  readonly role: Role
  readonly stamp: Date
}

/**
 * A meeting for somebody's calendar. Each has an invitation of their own, with nobody else in it. The link to answer
 * by is not among its words: calendars are shared with others.
 */
export async function calendarEntry(
  { register, sender }: LetterGround,
  meeting: Meeting,
  content: NoticeContent,
  { method, uid, personId, address, role, stamp }: Entry,
): Promise<CalendarPart> {
  // Loaded when first used: the calendar library takes room.
  const { writeInvitation } = await import('../../../../invitation/invitation.ts')
  const body = bodyOf(register, meeting.bodyId, content.on)
  const place = content.place ?? content.link
  const invitation: Invitation = {
    method,
    uid,
    sequence: meeting.sequence,
    ...whenAndWhat(content),
    summary: method === 'CANCEL' ? `Inställt: ${body}` : body,
    ...(place !== undefined && { location: place }),
    ...(content.link !== undefined && { url: content.link }),
    organizer: sender,
    attendee: { name: nameOf(register, personId), address, role, rsvp: method === 'REQUEST' },
    stamp,
  }
  return { method, content: await writeInvitation(invitation) }
}

/** The same in everybody's invitation. */
const whenAndWhat = once((content: NoticeContent) => ({
  start: startOf(content),
  end: endOf(content),
  description: descriptionOf(content),
}))

function descriptionOf({ mode, link, items, cancelledBecause }: NoticeContent): string {
  if (cancelledBecause !== undefined) return `Mötet är inställt: ${cancelledBecause}`
  return [
    `${startSentence(sayMode(mode, 'sv'))}.`,
    ...(link === undefined ? [] : [`Länk till mötet: ${link}`]),
    '',
    ...(items.length === 0 ? [] : ['Dagordning']),
    ...items.map(({ title }, index) => `${index + 1}. ${title}`),
  ].join('\n')
}
