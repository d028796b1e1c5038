import { sayStatus } from '../../adoption/ledger/ledger-status.text.ts'
import { Entries, type Entry } from '../../design/entries.tsx'
import { isToCome, type Meeting } from '../../meeting/meeting.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { sayCount, sayDay, startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { type LeftAtMeeting, leftText } from './left-to-finish.text.ts'
import { isFinished, type LeftOver } from './left-to-finish.ts'

interface LeftToFinishProps {
  readonly acting: Acting
  readonly collaborationId: string
  readonly body: { readonly id: string; readonly slug: string }
  readonly left: LeftOver
}

/** What is left to finish in a group whose task has ended: each meeting and ledger, then matters and assignments. */
export function LeftToFinish({ acting, collaborationId, body, left }: LeftToFinishProps) {
  const { language, today, to } = acting
  const text = leftText[language]
  if (isFinished(left)) return <p>{text.nothing}</p>
  const counted = (count: number, noun: typeof text.matter, href: string, todo: string) =>
    count === 0 ? [] : [{ href, title: startSentence(sayCount(count, language, noun)), text: todo }]
  const items: readonly Entry[] = [
    ...left.meetings.map((meeting) => ({
      href: to.meeting(collaborationId, meeting.id),
      title: text.meeting(sayDay(meeting.on, language)),
      text: text.todo[leftAt(meeting, today)],
    })),
    ...left.ledgers.map((ledger) => ({
      href: to.ledger(collaborationId, ledger.id),
      title: <span lang={language === 'sv' ? undefined : 'sv'}>{ledger.title}</span>,
      text: text.ledger(sayStatus(ledger, today, language)),
    })),
    ...counted(
      left.matters,
      text.matter,
      `${to.matters(collaborationId)}?organ=${body.slug}`,
      text.matterTodo,
    ),
    ...counted(
      left.commissions,
      text.commission,
      to.group(collaborationId, body.id, 'uppdrag'),
      text.commissionTodo,
    ),
  ]
  return <Entries items={items} />
}

function leftAt(meeting: Meeting, today: CalendarDay): LeftAtMeeting {
  if (isToCome(meeting)) return meeting.on < today ? 'untold' : 'later'
  if (meeting.state === 'held') return 'end'
  return meeting.notesSharedAt ? 'approve' : 'share'
}
