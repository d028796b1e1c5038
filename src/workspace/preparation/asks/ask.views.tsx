import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { CheckboxGroup } from '../../../design/choices.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { matterText } from '../../../matter/matter.text.ts'
import type { Ask } from '../../../matter/preparation/preparation.ts'
import { parseCalendarDay } from '../../../shared/calendar-day.ts'
import { sayDay } from '../../../shared/format.ts'
import { sayMoment } from '../../../sign-in/say-moment.ts'
import { preparationText } from '../preparation.text.ts'
import { addressIn, concernedIn, principalName, type Room } from '../room.ts'
import { sayProblem } from '../say-problem.ts'
import { longest, type TextProblem } from '../typed.ts'
import { Written } from '../written.tsx'
import { type AskProblems, idField, type TypedAsk } from './ask.forms.ts'
import { asksText } from './asks.text.ts'

interface AskFormProps {
  readonly room: Room
  readonly typed: TypedAsk
  readonly problems?: AskProblems
}

/** The form that asks one or several principals something. */
export function AskFormView({ room, typed, problems = {} }: AskFormProps) {
  const { language, today } = room.acting
  const text = asksText[language].form
  const words = preparationText[language]
  const to = problems.to && text.nobody
  const question =
    problems.question && sayProblem(problems.question, longest.question, language, text.missing)
  const due = problems.due && sayDueProblem(room, problems.due, typed.due)
  const errors = [
    { field: 'till', text: to },
    { field: 'fraga', text: question },
    { field: 'senast', text: due },
  ].flatMap(({ field, text: said }) => (said === undefined ? [] : [{ field, text: said }]))
  return (
    <>
      <ErrorSummary heading={words.mend(errors.length)} errors={errors} />
      <form method="post" action={addressIn(room, 'fragor/ny')}>
        {Object.entries(typed.ids).map(([principalId, id]) => (
          <input type="hidden" name={idField(principalId)} value={id} autocomplete="off" />
        ))}
        {problems.due === 'past-day' ? (
          <input type="hidden" name="sedd-dag" value={typed.due} autocomplete="off" />
        ) : null}
        <CheckboxGroup
          name="till"
          legend={text.to}
          hint={text.toHint}
          values={typed.to}
          choices={concernedIn(room).map((id) => ({ value: id, text: principalName(room, id) }))}
          inColumns
          {...(to !== undefined && { error: to })}
        />
        <Field
          kind="textarea"
          name="fraga"
          label={text.question}
          hint={matterText[language].noIndividuals}
          value={typed.question}
          {...(question !== undefined && { error: question })}
        />
        <Field
          kind="date"
          name="senast"
          label={text.due}
          optional={words.optional}
          value={typed.due}
          {...(due !== undefined && { error: due })}
          {...(problems.due === undefined && { min: today })}
        />
        <ButtonRow>
          <Button>{text.save}</Button>
          <ButtonLink kind="tertiary" href={addressIn(room)}>
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

function sayDueProblem(
  { acting: { language } }: Room,
  problem: NonNullable<AskProblems['due']>,
  typed: string,
): string {
  const text = asksText[language].form
  switch (problem) {
    case 'not-a-day':
      return text.notADay
    case 'no-such-day':
      return text.noSuchDay
    case 'past-day': {
      const parsed = parseCalendarDay(typed)
      return text.pastDay(parsed.ok ? sayDay(parsed.value, language) : typed)
    }
  }
}

interface AnswerProps {
  readonly room: Room
  readonly ask: Ask
  readonly typed?: string
  readonly problem?: TextProblem
}

/** The form that answers what a principal was asked. */
export function AnswerView({ room, ask, typed = '', problem }: AnswerProps) {
  const { language } = room.acting
  const text = asksText[language]
  const words = preparationText[language]
  const error = problem && sayProblem(problem, longest.answer, language, text.answerForm.missing)
  return (
    <>
      {error === undefined ? null : (
        <ErrorSummary heading={words.mend(1)} errors={[{ field: 'svar', text: error }]} />
      )}
      <h2>{text.answerForm.question}</h2>
      <Written text={ask.question} language={language} />
      <p class="soft small">{text.askedBy(ask.by.name, sayMoment(ask.at, language))}</p>
      <form method="post" action={addressIn(room, `fragor/${ask.id}`)}>
        <Field
          kind="textarea"
          name="svar"
          label={text.answerForm.label}
          hint={`${matterText[language].noIndividuals} ${text.answerForm.hint}`}
          rows={8}
          value={typed}
          {...(error !== undefined && { error })}
        />
        <ButtonRow>
          <Button>{text.answerForm.save}</Button>
          <ButtonLink kind="tertiary" href={addressIn(room)}>
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}
