import type { Transaction } from 'kysely'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { nextMeetingToChange, updateMeeting } from '../meeting.repository.ts'
import type { MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'
import { insertItem, insertReturned, listItems } from './agenda.repository.ts'
import { agendaText } from './agenda.text.ts'
import type { ReturnedOutcome } from './agenda.ts'
import { nextAgenda } from './agenda-done.ts'

/** Which body hears of an outcome, and when. */
export interface Landing extends Pick<Meeting, 'collaborationId' | 'bodyId'> {
  readonly at: Date
  readonly today: CalendarDay
  readonly newId: () => string
}

/**
 * Puts an outcome on the agenda of the body's next meeting, when that is being made: in the one item for what has
 * returned. It waits while the agenda is not begun, and comes when it is; and once the notice has been sent, until
 * whoever makes the agenda asks for it, since a notice is not changed behind anybody's back.
 */
export async function landReturned(
  trx: Transaction<MeetingTables>,
  { collaborationId, bodyId, at, today, newId }: Landing,
  outcome: ReturnedOutcome,
): Promise<void> {
  const meeting = await nextMeetingToChange(trx, { collaborationId, bodyId }, today)
  if (meeting?.state !== 'agenda') return
  const items = await listItems(trx, meeting)
  const group = items.find(({ formality }) => formality === 'returnedOutcomes')
  const id = group?.id ?? newId()
  if (!group) {
    const item = {
      id,
      title: agendaText.sv.formality.returnedOutcomes,
      kind: 'formality',
      minutes: 10,
      papers: [],
      isRaisedAtMeeting: false,
      formality: 'returnedOutcomes',
      addedAt: at,
      version: 1,
    } as const
    await insertItem(trx, meeting, item, items.length + 1)
  }
  await insertReturned(trx, meeting, id, outcome)
  await updateMeeting(trx, nextAgenda(meeting), meeting, at)
}
