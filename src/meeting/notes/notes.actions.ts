import { hasPersonalNumber } from '../../shared/personal-number.ts'
import { accept, refuse } from '../../shared/result.ts'
import { listItems } from '../agenda/agenda.repository.ts'
import { listPresences } from '../attendance/attendance.repository.ts'
import { approvesForBody, mayApproveNotes, mayReadNotes, mayRunMeeting } from '../meeting.policy.ts'
import {
  approveNotes,
  isOpenForNotes,
  type Meeting,
  publishNotes,
  shareNotes,
  unpublishNotes,
} from '../meeting.ts'
import {
  actAt,
  fits,
  type MeetingActed,
  type MeetingGround,
  type MeetingTarget,
  notAt,
  type ToldToMatter,
} from '../meeting-change.ts'
import {
  deletePublication,
  hasMetSince,
  insertNote,
  listApprovals,
  listNotes,
  saveApproval,
  savePublication,
} from './notes.repository.ts'
import {
  approvalsMissing,
  longestNote,
  type Note,
  type PublicationChoice,
  previewOf,
  revisionOf,
} from './notes.ts'

/** A note as it is written: of an item or, with the meeting's own id, of the whole, on the version that was seen. */
export interface NoteWritten {
  readonly itemId: string
  /** None yet: 0. */
  readonly seenNoteVersion: number
  readonly text: string
}

/**
 * Spara anteckningarna, also by themselves while somebody writes. The same text again is no new version, so that a
 * save repeated after a lost connection is one. When somebody else has saved another text meanwhile, nothing is
 * saved and both come back.
 */
export function saveNote(
  ground: MeetingGround,
  target: MeetingTarget,
  { itemId, seenNoteVersion, text }: NoteWritten,
): MeetingActed<Note> {
  return actAt<Note>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx, now) => {
      if (!isOpenForNotes(meeting)) {
        return notAt(meeting.state === 'approved' ? 'already-approved' : 'not-under-way')
      }
      if (text.length > longestNote) return refuse({ kind: 'content', codes: ['note-too-long'] })
      if (hasPersonalNumber(text)) return refuse({ kind: 'content', codes: ['personal-number'] })
      const isWhole = itemId === meeting.id
      if (!isWhole && !(await listItems(trx, meeting)).some(({ id }) => id === itemId)) {
        return notAt('no-such-item')
      }
      const stored = (await listNotes(trx, meeting)).find((note) => note.itemId === itemId)
      if (stored?.text === text) return accept({ value: stored, meeting })
      if ((stored?.version ?? 0) !== seenNoteVersion) {
        return refuse({ kind: 'noteEditedMeanwhile', stored, yours: text })
      }
      const { accountId, name } = target.actor
      const version = seenNoteVersion + 1
      const note: Note = { itemId, version, text, at: now, by: { accountId, name } }
      await insertNote(trx, meeting, note)
      return accept({ value: note, meeting })
    },
  })
}

/** Dela anteckningarna med gruppen, to be read and approved: from here on they are no draft. */
export function shareMeetingNotes(ground: MeetingGround, target: MeetingTarget): MeetingActed {
  return actAt<Meeting>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx, now) => {
      const shared = fits(shareNotes(meeting, now))
      if (!shared.ok) return shared
      const revision = revisionOf(await listNotes(trx, meeting))
      const told = { act: 'notes-shared', facts: { revision } }
      return accept({ value: shared.value, meeting: shared.value, told })
    },
  })
}

/** What an approval came to. */
export interface Approved {
  readonly meeting: Meeting
  /** Those who were there and have not approved yet; nobody once the notes are approved. */
  readonly missing: readonly string[]
}

/**
 * Godkänna anteckningarna as they read at the revision that was seen, in the body's own way. Where everybody who was
 * there approves, they are approved with the last of them.
 */
export function approveMeetingNotes(
  ground: MeetingGround,
  target: MeetingTarget,
  seenRevision: number,
): MeetingActed<Approved> {
  return actAt<Approved>(ground, target, {
    // Who was there is read below, once the meeting is known.
    may: mayReadNotes,
    act: async (meeting, trx, now) => {
      const present = (await listPresences(trx, meeting))
        .filter(({ mode }) => mode !== 'absent')
        .map(({ personId }) => personId)
      const verdict = mayApproveNotes(target.actor, meeting, present)
      if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
      const approved = fits(approveNotes(meeting, now))
      if (!approved.ok) return approved
      const revision = revisionOf(await listNotes(trx, meeting))
      if (revision !== seenRevision) return refuse({ kind: 'editedMeanwhile', stored: meeting })
      const isForBody = approvesForBody(target.actor, meeting)
      const waitsForNext = meeting.notesApproval === 'nextMeeting' && !isForBody
      if (waitsForNext && !(await hasMetSince(trx, meeting))) {
        return notAt('next-meeting-not-held')
      }
      const { personId } = target.actor
      const before = await listApprovals(trx, meeting)
      if (before.some((one) => one.personId === personId && one.revision === revision)) {
        return notAt('already-approved-by-you')
      }
      await saveApproval(trx, meeting, { personId, revision, at: now })
      const missing =
        meeting.notesApproval === 'participants' && !isForBody
          ? approvalsMissing(present, await listApprovals(trx, meeting), revision)
          : []
      const after = missing.length === 0 ? approved.value : meeting
      const facts = { revision, missing: missing.length, ...(isForBody && { afterTerm: true }) }
      const told = { act: 'notes-approved', facts }
      return accept({ value: { meeting: after, missing }, meeting: after, told })
    },
  })
}

/** A publication that somebody asks for. */
export interface Publishing extends PublicationChoice {
  readonly hasSeenPreview: boolean
}

/**
 * Publicera anteckningarna. Whoever does it has seen the preview of every person and paper that becomes public, and
 * chosen which of them do. A paper that is no longer on the agenda as it was shown is none.
 */
export function publishMeetingNotes(
  ground: MeetingGround,
  target: MeetingTarget,
  { hasSeenPreview, showsNames, papers }: Publishing,
): MeetingActed {
  return actAt<Meeting>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx, now) => {
      const published = fits(publishNotes(meeting, now))
      if (!published.ok) return published
      if (!hasSeenPreview) return notAt('preview-not-seen')
      const items = await listItems(trx, meeting)
      const notes = await listNotes(trx, meeting)
      const found = { items, notes, represented: [], outcomes: [], opinions: [] }
      const preview = previewOf({ ...found, publishedMatterIds: new Set() })
      if (preview.personalNumbersIn.length > 0) {
        return refuse({ kind: 'content', codes: ['personal-number'] })
      }
      const shown = preview.papers.filter(({ itemId, paperId }) =>
        papers.some((paper) => paper.itemId === itemId && paper.paperId === paperId),
      )
      await savePublication(trx, meeting, {
        showsNames,
        papers: shown.map(({ itemId, paperId }) => ({ itemId, paperId })),
      })
      const { bodyId, id: meetingId, on: meetingOn } = meeting
      const matters = items.flatMap(({ matterId }): readonly ToldToMatter[] =>
        matterId === undefined
          ? []
          : [{ matterId, kind: 'notesPublished', data: { bodyId, meetingId, meetingOn } }],
      )
      const told = { act: 'notes-published', facts: { showsNames, papers: shown.length } }
      return accept({ value: published.value, meeting: published.value, told, matters })
    },
  })
}

/** Avpublicera anteckningarna. */
export function unpublishMeetingNotes(ground: MeetingGround, target: MeetingTarget): MeetingActed {
  return actAt<Meeting>(ground, target, {
    may: mayRunMeeting,
    act: async (meeting, trx) => {
      const hidden = fits(unpublishNotes(meeting))
      if (!hidden.ok) return hidden
      await deletePublication(trx, meeting)
      const told = { act: 'notes-unpublished' }
      return accept({ value: hidden.value, meeting: hidden.value, told })
    },
  })
}
