import type { Tone } from '../../../design/status.tsx'
import type { Meeting } from '../../../meeting/meeting.ts'

/** Where the notes stand, for whoever looks at them. */
export type NotesState = 'draft' | 'shared' | 'approved' | 'public'

/** Where the notes of a meeting stand. */
export function notesStateOf(meeting: Meeting): NotesState {
  if (meeting.notesPublishedAt) return 'public'
  if (meeting.state === 'approved') return 'approved'
  return meeting.notesSharedAt ? 'shared' : 'draft'
}

/** How each is marked. */
export const toneOfNotes: Readonly<Record<NotesState, Tone>> = {
  draft: 'neutral',
  shared: 'open',
  approved: 'ok',
  public: 'ok',
}
