import { Button, ButtonRow } from '../../../design/button.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import type { PersonalNote } from '../../../record/own-space.ts'
import { recordText } from '../../../record/record.text.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { addressIn, type Room } from '../../preparation/room.ts'
import { sayProblem } from '../../preparation/say-problem.ts'
import { longest, type TextProblem } from '../../preparation/typed.ts'
import { noteText } from './note.text.ts'

/** What was typed in the form, the version it was begun from, and what is wrong with it. */
export interface NoteForm {
  readonly typed: string
  readonly seenVersion: number
  readonly problem: TextProblem
}

interface NoteSectionProps {
  readonly room: Room
  readonly note: PersonalNote | undefined
  readonly form: NoteForm | undefined
  readonly done: 'noted' | 'erased' | undefined
}

/** Somebody's own note: what is kept, to be written on, and the way to erase it. */
export function NoteSection({ room, note, form, done }: NoteSectionProps) {
  const { language } = room.acting
  const text = noteText[language]
  const error = form && sayProblem(form.problem, longest.comment, language)
  return (
    <section id="min-anteckning" aria-labelledby="min-anteckning-rubrik">
      <h2 id="min-anteckning-rubrik">{text.heading}</h2>
      {done === undefined ? null : (
        <Notice tone="info" level={3} heading={done === 'noted' ? text.saved : text.erased} />
      )}
      {note ? <p class="soft small">{text.savedAt(sayMoment(note.at, language))}</p> : null}
      <form method="post" action={addressIn(room, 'anteckning')}>
        <input
          type="hidden"
          name="sedd"
          value={String(form?.seenVersion ?? note?.version ?? 0)}
          autocomplete="off"
        />
        <Field
          kind="textarea"
          name="anteckning"
          label={text.label}
          hint={recordText[language].note}
          rows={6}
          value={form?.typed ?? note?.text ?? ''}
          {...(error !== undefined && { error })}
        />
        <ButtonRow>
          <Button kind="secondary">{text.save}</Button>
          {note ? <a href={addressIn(room, 'anteckning/radera')}>{text.erase}</a> : null}
        </ButtonRow>
      </form>
    </section>
  )
}
