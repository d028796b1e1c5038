import type { AgendaItem } from '../agenda/agenda.ts'
import type { Represented } from '../attendance/attendance.ts'
import type { Meeting } from '../meeting.ts'
import type { DifferingOpinion, MeetingOutcome } from '../outcome/outcome.ts'
import type { Note } from './notes.ts'

/** An item as everybody may read it. */
export interface PublicItem
  extends Pick<AgendaItem, 'title' | 'kind' | 'presenter' | 'matterId' | 'papers'> {
  readonly isInNotice: boolean
  readonly text?: string
  readonly outcomes: readonly Pick<
    MeetingOutcome,
    'kind' | 'text' | 'toBodyId' | 'personId' | 'dueOn' | 'endsOn'
  >[]
  readonly opinions: readonly Pick<DifferingOpinion, 'principalId' | 'text'>[]
}

/** Minnesanteckningar as everybody may read them: what the preview listed, and nothing else. */
export interface PublicNotes
  extends Pick<Meeting, 'collaborationId' | 'id' | 'bodyId' | 'on' | 'at' | 'mode' | 'place'> {
  readonly publishedAt: Date
  readonly approvedAt: Date
  /** Of the meeting as a whole. */
  readonly text?: string
  readonly represented: readonly Pick<Represented, 'principalId' | 'by' | 'personId' | 'mode'>[]
  readonly items: readonly PublicItem[]
}

/** What public notes are made from. */
export interface NotesGround {
  readonly items: readonly AgendaItem[]
  readonly notes: readonly Note[]
  readonly represented: readonly Represented[]
  readonly outcomes: readonly MeetingOutcome[]
  readonly opinions: readonly DifferingOpinion[]
}

/** The notes of a meeting as everybody may read them; undefined while nobody has published them. */
export function publicNotesOf(meeting: Meeting, ground: NotesGround): PublicNotes | undefined {
  const { notesPublishedAt: publishedAt, notesApprovedAt: approvedAt } = meeting
  if (!publishedAt || !approvedAt) return undefined
  const { items, notes, represented, outcomes, opinions } = ground
  const textOf = (itemId: string) => {
    const text = notes.find((note) => note.itemId === itemId)?.text.trim()
    return text === undefined || text === '' ? {} : { text }
  }
  const { collaborationId, id, bodyId, on, at, mode, place } = meeting
  return {
    collaborationId,
    id,
    bodyId,
    on,
    at,
    mode,
    ...(place !== undefined && { place }),
    publishedAt,
    approvedAt,
    ...textOf(id),
    represented: represented
      .filter(({ by }) => by !== 'nobody')
      .map(({ principalId, by, personId, mode: how }) => ({
        by,
        ...(principalId !== undefined && { principalId }),
        ...(personId !== undefined && { personId }),
        ...(how !== undefined && { mode: how }),
      })),
    items: items.map((item) => ({
      title: item.title,
      kind: item.kind,
      papers: item.papers,
      ...(item.presenter !== undefined && { presenter: item.presenter }),
      ...(item.matterId !== undefined && { matterId: item.matterId }),
      isInNotice: !item.isRaisedAtMeeting,
      ...textOf(item.id),
      outcomes: outcomes
        .filter(({ itemId }) => itemId === item.id)
        .map(({ id: _, itemId: __, at: ___, by: ____, version: _____, ...said }) => said),
      opinions: opinions
        .filter(({ itemId }) => itemId === item.id)
        .map(({ principalId, text }) => ({ principalId, text })),
    })),
  }
}
