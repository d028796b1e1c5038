import type { Actor } from '../../../actor/actor.ts'
import type { MeetingActRefusal } from '../../../meeting/meeting-change.ts'
import { saveNote } from '../../../meeting/notes/notes.actions.ts'
import type { Note } from '../../../meeting/notes/notes.ts'
import type { Typed } from '../../preparation/typed.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { NotesRoom } from './notes-room.ts'

/** What somebody has typed about an item, or about the whole. */
interface TypedNote {
  readonly itemId: string
  readonly text: string
  readonly seenNoteVersion: number
}

/** A note that was not saved, and why. */
export interface UnsavedNote extends TypedNote {
  readonly refusal: MeetingActRefusal
}

/** The fields of a note in the form: what it says, and which version it was begun from. */
export function fieldsOf(itemId: string): { readonly text: string; readonly version: string } {
  return { text: `text-${itemId}`, version: `version-${itemId}` }
}

/** The notes in a form that differ from those they were begun from. A field that was not sent is not changed. */
function changedNotes(
  room: Pick<NotesRoom, 'items' | 'versions' | 'found'>,
  form: Typed,
): readonly TypedNote[] {
  const { items, versions, found } = room
  const startOf = (itemId: string, version: number): Note | undefined =>
    versions.find((note) => note.itemId === itemId && note.version === version)
  return [...items.map(({ id }) => id), found.meeting.id].flatMap((itemId) => {
    const fields = fieldsOf(itemId)
    const [text] = form.all(fields.text)
    if (text === undefined) return []
    const typed = form.text(fields.version)
    const seenNoteVersion = /^\d{1,9}$/.test(typed) ? Number(typed) : 0
    const begunFrom = startOf(itemId, seenNoteVersion)?.text.trim() ?? ''
    return text === begunFrom ? [] : [{ itemId, text, seenNoteVersion }]
  })
}

/** Saves each note that was changed. What cannot be saved stops no other. */
export async function saveNotes(
  ground: WorkspaceGround,
  actor: Actor,
  room: NotesRoom,
  form: Typed,
): Promise<readonly UnsavedNote[]> {
  const target = { actor, meetingId: room.found.meeting.id }
  const unsaved: UnsavedNote[] = []
  for (const typed of changedNotes(room, form)) {
    const saved = await saveNote(ground, target, typed)
    if (!saved.ok) unsaved.push({ ...typed, refusal: saved.refusal })
  }
  return unsaved
}
