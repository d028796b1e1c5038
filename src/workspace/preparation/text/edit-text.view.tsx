import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { matterText } from '../../../matter/matter.text.ts'
import type { TextVersion } from '../../../matter/preparation/preparation.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { preparationText } from '../preparation.text.ts'
import { addressIn, type Room } from '../room.ts'
import { sayProblem } from '../say-problem.ts'
import { longest, type TextProblem } from '../typed.ts'
import { compareTexts } from './differences.ts'
import { Differences } from './differences.view.tsx'
import { textText } from './text.text.ts'

interface EditTextProps {
  readonly room: Room
  /** What is in the field: what is saved, or what was typed. */
  readonly typed: string
  /** The version it was begun from. */
  readonly seenTextVersion: number
  readonly problem?: TextProblem | undefined
}

/** The form in which the text is written. */
export function EditTextView({ room, typed, seenTextVersion, problem }: EditTextProps) {
  const { language } = room.acting
  const text = textText[language].edit
  const words = preparationText[language]
  const error = problem && sayProblem(problem, longest.text, language, text.missing)
  return (
    <>
      {error === undefined ? null : (
        <ErrorSummary heading={words.mend(1)} errors={[{ field: 'text', text: error }]} />
      )}
      <TextForm room={room} seenTextVersion={seenTextVersion} save={text.save}>
        <Field
          kind="textarea"
          name="text"
          label={text.label}
          hint={`${matterText[language].noIndividuals} ${room.part === 'own' ? text.ownHint : text.hint}`}
          rows={22}
          value={typed}
          {...(error !== undefined && { error })}
        />
      </TextForm>
    </>
  )
}

interface ConflictProps {
  readonly room: Room
  readonly stored: TextVersion
  readonly typed: string
}

/** Somebody else saved first: both texts beside each other, and one's own in the field to be merged. */
export function ConflictView({ room, stored, typed }: ConflictProps) {
  const { language } = room.acting
  const text = textText[language].conflict
  return (
    <>
      <Notice tone="warn" heading={text.heading}>
        <p>{text.who(stored.by.name, sayMoment(stored.at, language))}</p>
      </Notice>
      <h2>{text.differences}</h2>
      <Differences
        rows={compareTexts(stored.text, typed)}
        before={text.theirs(stored.version)}
        after={text.yours}
        language={language}
      />
      <TextForm room={room} seenTextVersion={stored.version} save={text.save} leave={text.leave}>
        <Field
          kind="textarea"
          name="text"
          label={text.merge}
          hint={text.mergeHint}
          rows={22}
          value={typed}
        />
      </TextForm>
    </>
  )
}

interface TextFormProps {
  readonly room: Room
  readonly seenTextVersion: number
  readonly save: string
  readonly leave?: string
  readonly children: ReturnType<typeof Field>
}

function TextForm({ room, seenTextVersion, save, leave, children }: TextFormProps) {
  return (
    <form
      class="wide-form"
      method="post"
      action={addressIn(room, 'text')}
      data-keep="copy"
      data-said={JSON.stringify(textText[room.acting.language].copy)}
    >
      <input type="hidden" name="version" value={String(seenTextVersion)} autocomplete="off" />
      {children}
      <p class="autosave" aria-live="polite" />
      <ButtonRow>
        <Button>{save}</Button>
        <ButtonLink kind="tertiary" href={addressIn(room)}>
          {leave ?? preparationText[room.acting.language].cancel}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
