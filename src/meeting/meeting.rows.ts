import { day } from '../shared/calendar-day.ts'
import { stated } from '../shared/columns.ts'
import type { MeetingRow } from './meeting.table.ts'
import type { Meeting } from './meeting.ts'

/** A meeting as its row, but for when it was made and changed. */
export function rowOfMeeting(meeting: Meeting): Omit<MeetingRow, 'created_at' | 'changed_at'> {
  return {
    collaboration_id: meeting.collaborationId,
    id: meeting.id,
    body_id: meeting.bodyId,
    state: meeting.state,
    on_day: meeting.on,
    at_time: meeting.at,
    minutes: meeting.minutes,
    mode: meeting.mode,
    place: meeting.place ?? null,
    link: meeting.link ?? null,
    last_day_for_matters: meeting.lastDayForMatters,
    dispatch_day: meeting.dispatchDay,
    sequence: meeting.sequence,
    agenda_version: meeting.agendaVersion,
    notes_approval: meeting.notesApproval,
    notes_shared_at: meeting.notesSharedAt ?? null,
    notes_approved_at: meeting.notesApprovedAt ?? null,
    notes_published_at: meeting.notesPublishedAt ?? null,
    cancelled_because: meeting.cancelledBecause ?? null,
    is_example: meeting.isExample,
    version: meeting.version,
  }
}

/** A row as the meeting it holds. */
export function meetingFrom(row: MeetingRow): Meeting {
  return {
    id: row.id,
    collaborationId: row.collaboration_id,
    bodyId: row.body_id,
    state: row.state,
    on: day(row.on_day),
    at: row.at_time,
    minutes: row.minutes,
    mode: row.mode,
    lastDayForMatters: day(row.last_day_for_matters),
    dispatchDay: day(row.dispatch_day),
    sequence: row.sequence,
    agendaVersion: row.agenda_version,
    notesApproval: row.notes_approval,
    ...stated({
      place: row.place,
      link: row.link,
      notesSharedAt: row.notes_shared_at,
      notesApprovedAt: row.notes_approved_at,
      notesPublishedAt: row.notes_published_at,
      cancelledBecause: row.cancelled_because,
    }),
    isExample: row.is_example,
    version: row.version,
  }
}
