import { type Kysely, sql } from 'kysely'
import type { AgendaItem } from '../../src/meeting/agenda/agenda.ts'
import type { Meeting } from '../../src/meeting/meeting.ts'
import { day } from '../../src/shared/calendar-day.ts'
import { anId } from './actor.ts'

/** A meeting of Samverkansgrupp Hälsa on a Thursday morning, planned and no more. */
export function aMeeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    id: anId(500),
    collaborationId: 'vastmanland',
    bodyId: 'samverkansgrupp-halsa',
    state: 'planned',
    on: day('2026-12-10'),
    at: '09:00',
    minutes: 180,
    mode: 'physical',
    place: 'Regionhuset, Västerås',
    lastDayForMatters: day('2026-11-26'),
    dispatchDay: day('2026-12-03'),
    sequence: 0,
    agendaVersion: 0,
    notesApproval: 'chair',
    isExample: true,
    version: 1,
    ...changes,
  }
}

/** An item for discussion, told by a number. */
export function anItem(number = 1, changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: anId(600 + number),
    title: `Punkt ${number}`,
    kind: 'discussion',
    minutes: 20,
    papers: [],
    isRaisedAtMeeting: false,
    addedAt: new Date('2026-11-22T09:00:00Z'),
    version: 1,
    ...changes,
  }
}

/** Puts a body into the database, as little of it as a meeting needs. */
export async function makeBody<Tables>(
  db: Kysely<Tables>,
  id = 'samverkansgrupp-halsa',
): Promise<void> {
  await sql`
    insert into body (collaboration_id, id, level, summary_sv, contacts, notes)
    values ('vastmanland', ${id}, 'countyWide', 'Ett exempel.', '[]', '[]')
  `.execute(db)
}
