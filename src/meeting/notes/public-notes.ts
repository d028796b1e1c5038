import type { AgendaItem } from '../agenda/agenda.ts'
import type { Represented } from '../attendance/attendance.ts'
import type { Meeting } from '../meeting.ts'
import type { DifferingOpinion, MeetingOutcome } from '../outcome/outcome.ts'
import type { Note, PublicationChoice } from './notes.ts'

/** An item and what came of it. */
export interface NotedItem
  extends Pick<AgendaItem, 'id' | 'title' | 'kind' | 'presenter' | 'matterId' | 'papers'> {
  readonly isInNotice: boolean
  readonly text?: string
  readonly outcomes: readonly Pick<
    MeetingOutcome,
    'kind' | 'text' | 'toBodyId' | 'personId' | 'dueOn' | 'endsOn'
  >[]
  readonly opinions: readonly Pick<DifferingOpinion, 'principalId' | 'text'>[]
}

/** Minnesanteckningar: when and where, who stood for whom, and what each item came to. */
export interface MeetingNotes
  extends Pick<Meeting, 'collaborationId' | 'id' | 'bodyId' | 'on' | 'at' | 'mode' | 'place'> {
  /** Of the meeting as a whole. */
  readonly text?: string
  readonly represented: readonly Pick<Represented, 'principalId' | 'by' | 'personId' | 'mode'>[]
  readonly items: readonly NotedItem[]
}

/** Minnesanteckningar as everybody may read them: what the preview listed, and nothing else. */
export interface PublicNotes extends MeetingNotes {
  readonly publishedAt: Date
  readonly approvedAt: Date
}

/** What notes are made from. */
export interface NotesGround {
  readonly items: readonly AgendaItem[]
  readonly notes: readonly Note[]
  readonly represented: readonly Represented[]
  readonly outcomes: readonly MeetingOutcome[]
  readonly opinions: readonly DifferingOpinion[]
}

/** The notes of a meeting as the group reads them. Neither who wrote them nor who was away is in them. */
export function notesOf(meeting: Meeting, ground: NotesGround): MeetingNotes {
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
      id: item.id,
      title: item.title,
      kind: item.kind,
      papers: item.papers,
      ...(item.presenter !== undefined && { presenter: item.presenter }),
      ...(item.matterId !== undefined && { matterId: item.matterId }),
      isInNotice: !item.isRaisedAtMeeting,
      ...textOf(item.id),
      outcomes: outcomes.filter(({ itemId }) => itemId === item.id).map(saidOf),
      opinions: opinions
        .filter(({ itemId }) => itemId === item.id)
        .map(({ principalId, text }) => ({ principalId, text })),
    })),
  }
}

function saidOf(outcome: MeetingOutcome): NotedItem['outcomes'][number] {
  const { kind, text, toBodyId, personId, dueOn, endsOn } = outcome
  return {
    kind,
    text,
    ...(toBodyId !== undefined && { toBodyId }),
    ...(personId !== undefined && { personId }),
    ...(dueOn !== undefined && { dueOn }),
    ...(endsOn !== undefined && { endsOn }),
  }
}

/** What of some notes everybody may read, by what was chosen: without names there is none in any part that has them. */
function shownOf<Notes extends MeetingNotes>(
  notes: Notes,
  { showsNames, papers }: PublicationChoice,
): Notes {
  return {
    ...notes,
    represented: showsNames
      ? notes.represented
      : notes.represented.map(({ personId: _, ...seat }) => seat),
    items: notes.items.map((item) => {
      const { presenter, ...rest } = item
      return {
        ...rest,
        ...(showsNames && presenter !== undefined && { presenter }),
        papers: item.papers.filter(({ paperId }) =>
          papers.some((shown) => shown.itemId === item.id && shown.paperId === paperId),
        ),
        outcomes: showsNames
          ? item.outcomes
          : item.outcomes.map(({ personId: _, ...said }) => said),
      }
    }),
  }
}

/** The notes of a meeting as everybody may read them; undefined while nobody has published them. */
export function publicNotesOf(
  meeting: Meeting,
  ground: NotesGround,
  choice: PublicationChoice,
): PublicNotes | undefined {
  const { notesPublishedAt: publishedAt, notesApprovedAt: approvedAt } = meeting
  if (!publishedAt || !approvedAt) return undefined
  return shownOf({ ...notesOf(meeting, ground), publishedAt, approvedAt }, choice)
}
