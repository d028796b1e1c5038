import { mayRead } from '../../../matter/matter.policy.ts'
import type { Matter } from '../../../matter/matter.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { listKeptSeats, listPresences } from '../../../meeting/attendance/attendance.repository.ts'
import {
  type MeetingSeat,
  type Presence,
  type Represented,
  representedAt,
} from '../../../meeting/attendance/attendance.ts'
import {
  listAllVersions,
  listApprovals,
  listMattersOf,
} from '../../../meeting/notes/notes.repository.ts'
import type { Note, NotesApprovalGiven } from '../../../meeting/notes/notes.ts'
import { notesOf } from '../../../meeting/notes/public-notes.ts'
import { type NotesNames, type ToldNotes, tellNotes } from '../../../meeting/notes/told-notes.ts'
import { listOpinions, listOutcomes } from '../../../meeting/outcome/outcome.repository.ts'
import type { DifferingOpinion, MeetingOutcome } from '../../../meeting/outcome/outcome.ts'
import type { Acting } from '../../acting.ts'
import { bodyName, personName, principalName } from '../../matter/naming.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundMeeting } from '../find-meeting.ts'

/** The notes of a meeting and everything that they are made from. */
export interface NotesRoom {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly items: readonly AgendaItem[]
  /** As they now read. */
  readonly notes: readonly Note[]
  /** Every version, the latest of each first. */
  readonly versions: readonly Note[]
  readonly seats: readonly MeetingSeat[]
  readonly presences: readonly Presence[]
  readonly represented: readonly Represented[]
  readonly outcomes: readonly MeetingOutcome[]
  readonly opinions: readonly DifferingOpinion[]
  readonly approvals: readonly NotesApprovalGiven[]
  readonly matters: readonly Matter[]
}

/** Reads the notes of a meeting. Whether the reader may is asked before. */
export async function loadNotes(
  { db }: Pick<WorkspaceGround, 'db'>,
  acting: Acting,
  found: FoundMeeting,
): Promise<NotesRoom> {
  const { meeting } = found
  const [items, versions, seats, presences, outcomes, opinions, approvals, matters] =
    await Promise.all([
      listItems(db, meeting),
      listAllVersions(db, meeting),
      listKeptSeats(db, meeting),
      listPresences(db, meeting),
      listOutcomes(db, meeting),
      listOpinions(db, meeting),
      listApprovals(db, meeting),
      listMattersOf(db, meeting),
    ])
  const latest = new Map<string, Note>()
  for (const note of versions) if (!latest.has(note.itemId)) latest.set(note.itemId, note)
  return {
    acting,
    found,
    items,
    notes: [...latest.values()],
    versions,
    seats,
    presences,
    represented: representedAt(seats, presences),
    outcomes,
    opinions,
    approvals,
    matters,
  }
}

/** Those who are noted as having been there. */
export function presentIds({ presences }: Pick<NotesRoom, 'presences'>): readonly string[] {
  return presences.filter(({ mode }) => mode !== 'absent').map(({ personId }) => personId)
}

/** The address of the notes, or of a part of them. */
export function addressOfNotes({ acting, found }: Pick<NotesRoom, 'acting' | 'found'>, part = '') {
  const { place, meeting } = found
  return acting.to.meeting(place.register.collaboration.id, meeting.id, `anteckningar${part}`)
}

/** The notes in words, with links to what the reader may open. */
export function toldOf(room: NotesRoom): ToldNotes {
  return tellNotes(notesOf(room.found.meeting, room), namesOf(room), room.acting.language)
}

/** The names in the notes, as the group reads them. */
export function namesOf({ acting, found, matters }: NotesRoom): NotesNames {
  const { language, to } = acting
  const { actor, register } = found.place
  const { id } = register.collaboration
  const naming = { register, today: found.meeting.on, language }
  const numberOf = (matterId: string | undefined) => {
    const matter = matters.find((one) => one.id === matterId)
    return matter && mayRead(actor, matter).allowed ? matter.number : undefined
  }
  return {
    body: (bodyId) => bodyName(naming, bodyId),
    principal: (principalId) => principalName(naming, principalId),
    person: (personId) => personName(naming, personId),
    matter: (matterId) => {
      const number = numberOf(matterId)
      return number === undefined ? undefined : { text: number, href: to.matter(id, number) }
    },
    paper: ({ id: itemId, matterId }, { paperId, version, name }) => {
      const at = `underlag/${paperId}/${version}`
      if (matterId === undefined) {
        return { text: name, href: to.meeting(id, found.meeting.id, `dagordning/${itemId}/${at}`) }
      }
      const number = numberOf(matterId)
      return number === undefined ? { text: name } : { text: name, href: to.matter(id, number, at) }
    },
  }
}
