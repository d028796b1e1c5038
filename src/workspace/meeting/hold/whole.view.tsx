import { Lead } from '../../../design/columns.tsx'
import { isOpenForNotes } from '../../../meeting/meeting.ts'
import type { Note } from '../../../meeting/notes/notes.ts'
import { Written } from '../../preparation/written.tsx'
import { holdText } from './hold.text.ts'
import type { HoldRoom } from './hold-room.ts'
import { NoteForm } from './note-form.tsx'

interface WholeProps {
  readonly room: Pick<HoldRoom, 'acting' | 'found'>
  readonly note: Note | undefined
}

/** The note of the meeting as a whole: what belongs to no item. */
export function WholeView({ room, note }: WholeProps) {
  const { language } = room.acting
  return (
    <>
      <Lead>{holdText[language].whole.lead}</Lead>
      {isOpenForNotes(room.found.meeting) ? (
        <NoteForm room={room} itemId={room.found.meeting.id} note={note} />
      ) : note === undefined ? null : (
        <Written text={note.text} language={language} />
      )}
    </>
  )
}
