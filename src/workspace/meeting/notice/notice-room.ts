import { addressesOf } from '../../../contact/contact.repository.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { seatsOfMeeting } from '../../../meeting/attendance/answer.actions.ts'
import { listAnswers } from '../../../meeting/attendance/attendance.repository.ts'
import type { GivenAnswer } from '../../../meeting/attendance/attendance.ts'
import { isToCome, notice } from '../../../meeting/meeting.ts'
import { calledTo, type NextNotice, nextNotice } from '../../../meeting/notice/next-notice.ts'
import { type NoticeWarning, noticeWarnings } from '../../../meeting/notice/notice.actions.ts'
import { listNotices } from '../../../meeting/notice/notice.repository.ts'
import type { MeetingNotice } from '../../../meeting/notice/notice.ts'
import { listReplies } from '../../../meeting/reply/calendar-reply.repository.ts'
import type { CalendarReply } from '../../../meeting/reply/calendar-reply.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundMeeting } from '../find-meeting.ts'
import { type FollowedLetter, followLetters, undelivered } from './followed-letters.ts'

/** Everything about the notices of a meeting. */
export interface NoticeRoom {
  readonly items: readonly AgendaItem[]
  readonly answers: readonly GivenAnswer[]
  readonly notices: readonly MeetingNotice[]
  /** What a notice would say now; undefined when nobody can be called any more. */
  readonly next?: NextNotice
  readonly warnings: readonly NoticeWarning[]
  /** For those who send notices: the letters, and what calendars have answered. */
  readonly letters: readonly FollowedLetter[]
  readonly replies: readonly CalendarReply[]
}

/** Loads what there is about the notices of a meeting. Letters and answers from calendars are for those who send. */
export async function loadNoticeRoom(
  { db }: Pick<WorkspaceGround, 'db'>,
  { meeting, place, canRun }: FoundMeeting,
  today: CalendarDay,
): Promise<NoticeRoom> {
  const seats = seatsOfMeeting(place.register, meeting)
  const toCome = isToCome(meeting)
  const called = toCome ? calledTo(meeting, [], seats) : []
  const ids = called.map(({ personId }) => personId)
  const [items, answers, notices, addresses, letters, replies] = await Promise.all([
    listItems(db, meeting),
    listAnswers(db, meeting),
    listNotices(db, meeting),
    toCome ? addressesOf(db, meeting.collaborationId, ids) : new Map<string, string>(),
    canRun ? followLetters(db, meeting) : [],
    canRun ? listReplies(db, meeting) : [],
  ])
  const noticed = notice(meeting, today)
  const reach = { byMail: addresses, undelivered: undelivered(letters) }
  const next = noticed.ok ? nextNotice(noticed.value, items, notices, called, reach) : undefined
  return {
    items,
    answers,
    notices,
    ...(next && { next }),
    warnings: next ? noticeWarnings(meeting, items, next.recipients, today) : [],
    letters,
    replies,
  }
}
