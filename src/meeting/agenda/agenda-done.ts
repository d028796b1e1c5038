import { accept, type Result, refuse } from '../../shared/result.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingActRefusal, MeetingDone, MeetingTransaction } from '../meeting-change.ts'
import { listItems } from './agenda.repository.ts'
import type { Agenda, AgendaItem } from './agenda.ts'

/** What an act on the agenda gives: the agenda after it. */
export type ChangedAgenda = Promise<Result<MeetingDone<Agenda>, MeetingActRefusal>>

/** The meeting after a change of its agenda alone: two who change different things of it do not stop each other. */
export function nextAgenda(meeting: Meeting): Meeting {
  return { ...meeting, agendaVersion: meeting.agendaVersion + 1 }
}

/** Somebody else changed the agenda first: it comes back as it is stored. */
export function edited(meeting: Meeting, items: readonly AgendaItem[]) {
  const stored: Agenda = { version: meeting.agendaVersion, items }
  return refuse({ kind: 'agendaEditedMeanwhile', stored } as const)
}

/** An act on the agenda that is done: the agenda after it, and what the trail is told. */
export async function agendaDone(
  trx: MeetingTransaction,
  before: Meeting,
  next: Meeting,
  act: string | undefined,
  facts: { readonly itemId?: string } = {},
): ChangedAgenda {
  const items = await listItems(trx, before)
  return accept({
    value: { version: next.agendaVersion, items },
    meeting: next === before ? before : next,
    ...(act !== undefined && { told: { act, facts } }),
  })
}
