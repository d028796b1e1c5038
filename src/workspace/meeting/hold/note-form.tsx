import { Button, ButtonRow } from '../../../design/button.tsx'
import { Field } from '../../../design/field.tsx'
import type { Note } from '../../../meeting/notes/notes.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { Written } from '../../preparation/written.tsx'
import { addressAt, type HoldRoom } from './hold-room.ts'
import { heldItemText } from './item.text.ts'
import { keepNoteText } from './keep-note.text.ts'

interface NoteFormProps {
  readonly room: Pick<HoldRoom, 'acting' | 'found'>
  /** The item, or the meeting itself when the note is about the whole. */
  readonly itemId: string
  readonly note: Note | undefined
  readonly heading?: string
  /** What somebody typed that was not saved, and why. */
  readonly typed?: string
  readonly error?: string | undefined
  /** Somebody else saved first: both are shown. */
  readonly isConflict?: boolean
}

/** The note of an item. It saves itself where the browser runs the small program; else the button does. */
export function NoteForm(props: NoteFormProps) {
  const { room, itemId, note, heading, typed, error, isConflict = false } = props
  const { language } = room.acting
  const text = heldItemText[language].note
  return (
    <section id="anteckning" aria-label={heading ?? text.heading}>
      {heading === undefined ? null : <h2>{heading}</h2>}
      {isConflict && note !== undefined ? (
        <>
          <h3>{text.theirs(note.by.name, sayMoment(note.at, language))}</h3>
          <Written text={note.text} language={language} />
        </>
      ) : null}
      <form
        method="post"
        action={addressAt(room, `genomfor/anteckning/${itemId}`)}
        // Written for the small program keep-note.ts, in the language of the page.
        data-keep-note={isConflict ? 'conflict' : 'note'}
        data-said={JSON.stringify(keepNoteText[language])}
      >
        <input type="hidden" name="version" value={String(note?.version ?? 0)} autocomplete="off" />
        <Field
          kind="textarea"
          name="text"
          label={isConflict ? text.yours : text.label}
          hint={text.hint}
          rows={10}
          value={typed ?? note?.text ?? ''}
          {...(error !== undefined && { error })}
        />
        <p class="autosave" role="status">
          {isConflict
            ? ''
            : note === undefined
              ? text.none
              : text.saved(sayMoment(note.at, language), note.by.name)}
        </p>
        <ButtonRow>
          {isConflict ? (
            <>
              <Button name="hur" value="bada">
                {text.both}
              </Button>
              <Button kind="secondary" name="hur" value="min">
                {text.mine}
              </Button>
            </>
          ) : (
            <Button>{text.save}</Button>
          )}
        </ButtonRow>
      </form>
    </section>
  )
}
