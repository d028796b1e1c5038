import { addressesOf } from '../../../../contact/contact.repository.ts'
import type { ContactTables } from '../../../../contact/contact.table.ts'
import type { Role } from '../../../../invitation/invitation.ts'
import { type Meeting, startOf } from '../../../../meeting/meeting.ts'
import type { MeetingTransaction } from '../../../../meeting/meeting-change.ts'
import {
  insertMeetingLetters,
  invitationUids,
} from '../../../../meeting/notice/letter.repository.ts'
import type {
  MeetingLetterKind,
  MeetingLetterTables,
} from '../../../../meeting/notice/letter.table.ts'
import type { NoticeContent } from '../../../../meeting/notice/notice.ts'
import type { CalendarMethod } from '../../../../post/enclosed.ts'
import { patience } from '../../../../post/letter.ts'
import { domainOf, type MailAddress } from '../../../../post/mail-address.ts'
import { postAll } from '../../../../post/post.repository.ts'
import type { PostTables } from '../../../../post/post.table.ts'
import { calendarEntry } from './calendar-entry.ts'
import type { LetterGround } from './letter-ground.ts'
import { letterAsHtml, letterAsText, type MeetingLetterContent } from './meeting-letter.tsx'

/** A letter to one person, and what it does in the person's calendar. */
export interface PersonalLetter {
  readonly personId: string
  readonly kind: MeetingLetterKind
  readonly noticeVersion?: number
  readonly content: MeetingLetterContent
  readonly calendar?: { readonly method: CalendarMethod; readonly role: Role }
}

/** The transaction of an act at a meeting, with the tables of its letters. */
export function withLetters(trx: MeetingTransaction) {
  return trx.$extendTables<
    Pick<PostTables, keyof PostTables> &
      Pick<ContactTables, keyof ContactTables> &
      Pick<MeetingLetterTables, keyof MeetingLetterTables>
  >()
}

/** Where some people get letters, asked in the transaction that writes to them. */
export function reachableBy(
  trx: MeetingTransaction,
  collaborationId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, MailAddress>> {
  return addressesOf(withLetters(trx), collaborationId, personIds)
}

/**
 * Posts letters about a meeting in the transaction that is their reason: they go out when it has been saved, and
 * what it kept without them is not kept either. Whoever has no address gets none. As long as the meeting has not
 * begun a letter is worth sending.
 */
export async function postLetters(
  trx: MeetingTransaction,
  ground: LetterGround,
  about: { readonly meeting: Meeting; readonly content: NoticeContent; readonly at: Date },
  letters: readonly PersonalLetter[],
): Promise<void> {
  const { meeting, content, at } = about
  const own = withLetters(trx)
  const personIds = letters.map(({ personId }) => personId)
  const addresses = await reachableBy(trx, meeting.collaborationId, personIds)
  const reached = letters.flatMap((letter) => {
    const address = addresses.get(letter.personId)
    return address === undefined ? [] : [{ letter, address }]
  })
  const invited = reached.filter(({ letter }) => letter.calendar !== undefined)
  const uids = await invitationUids(
    own,
    meeting,
    invited.map(({ letter }) => letter.personId),
    domainOf(ground.sender.address),
  )
  const start = startOf(content).epochMilliseconds
  const until = new Date(Math.max(start, at.getTime() + patience))
  const written = []
  for (const { letter, address } of reached) {
    const { personId, kind, content: words, calendar } = letter
    const entry = calendar && {
      ...calendar,
      personId,
      address,
      uid: uids.get(personId) ?? '',
      stamp: at,
    }
    written.push({
      to: address,
      subject: words.subject,
      text: letterAsText(words),
      html: letterAsHtml(words),
      purpose: purposes[kind],
      at,
      until,
      // It holds a link of the person's own, and the name of their invitation.
      isSecret: true,
      ...(entry && { calendar: await calendarEntry(ground, meeting, content, entry) }),
    })
  }
  const letterIds = await postAll(own, written)
  const posted = reached.flatMap(({ letter: { personId, kind, noticeVersion } }, index) => {
    const letterId = letterIds[index]
    if (letterId === undefined) return []
    return [{ letterId, personId, kind, at, ...(noticeVersion !== undefined && { noticeVersion }) }]
  })
  await insertMeetingLetters(own, meeting, posted)
}

const purposes: Readonly<Record<MeetingLetterKind, string>> = {
  notice: 'notice',
  cancelled: 'notice-cancelled',
  uninvited: 'notice-withdrawn',
  called: 'deputy-called',
  stoodDown: 'deputy-stood-down',
  notTaken: 'answer-not-taken',
}
