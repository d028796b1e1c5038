import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import type { PersonalNote } from '../../../record/own-space.ts'
import type { EditedNote } from '../../../record/personal-note.actions.ts'
import { recordText } from '../../../record/record.text.ts'
import { addressIn, type Room } from '../../preparation/room.ts'
import { compareTexts } from '../../preparation/text/differences.ts'
import { Differences } from '../../preparation/text/differences.view.tsx'
import { Written } from '../../preparation/written.tsx'
import { noteText } from './note.text.ts'

/** The person saved in another window first: both, and what was typed now in the field to be merged. */
export function NoteConflict({
  room,
  edited,
}: {
  readonly room: Room
  readonly edited: EditedNote
}) {
  const { language } = room.acting
  const text = noteText[language].conflict
  const { stored, typed } = edited
  return (
    <>
      <Notice tone="warn" heading={text.heading}>
        <p>{stored ? recordText[language].noteEditedMeanwhile : text.gone}</p>
      </Notice>
      {stored ? (
        <>
          <h2>{text.differences}</h2>
          <Differences
            rows={compareTexts(stored.text, typed)}
            before={text.stored}
            after={text.typed}
            language={language}
          />
        </>
      ) : null}
      <form method="post" action={addressIn(room, 'anteckning')}>
        <input type="hidden" name="sedd" value={String(stored?.version ?? 0)} autocomplete="off" />
        <Field kind="textarea" name="anteckning" label={text.merge} rows={10} value={typed} />
        <ButtonRow>
          <Button>{stored ? text.save : noteText[language].save}</Button>
          <ButtonLink kind="tertiary" href={`${addressIn(room)}#min-anteckning`}>
            {stored ? text.leave : text.drop}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

/** What is about to be erased for good, and the button that does it. */
export function EraseNote({ room, note }: { readonly room: Room; readonly note: PersonalNote }) {
  const { language } = room.acting
  const text = noteText[language].erasing
  return (
    <>
      <Lead>{text.what}</Lead>
      <Written text={note.text} language={language} />
      <form method="post" action={addressIn(room, 'anteckning/radera')}>
        <ButtonRow>
          <Button danger>{text.yes}</Button>
          <ButtonLink kind="tertiary" href={`${addressIn(room)}#min-anteckning`}>
            {text.no}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
