import { RadioGroup } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import type { Language } from '../../../shared/language.ts'
import { frameText } from '../frame.text.ts'
import { planText } from './plan.text.ts'
import { modeWords, planField, type TypedPlan } from './plan-form.ts'

/** What is wrong, by field. */
export type Errors = Readonly<Partial<Record<string, string>>>

/** The fields of a plan: when, how long, how and where. */
export function PlanFields({
  typed,
  errors,
  language,
}: {
  readonly typed: TypedPlan
  readonly errors: Errors
  readonly language: Language
}) {
  const text = planText[language].fields
  const { mode: modeNames } = frameText[language]
  const wrong = (field: string) => {
    const error = errors[field]
    return error === undefined ? {} : { error }
  }
  return (
    <>
      <Field
        kind="date"
        name={planField.on}
        label={text.on}
        value={typed.on}
        {...wrong(planField.on)}
      />
      {(['at', 'minutes'] as const).map((part) => (
        <Field
          name={planField[part]}
          label={text[part]}
          hint={text[`${part}Hint`]}
          size={8}
          value={typed[part]}
          autocomplete="off"
          {...wrong(planField[part])}
        />
      ))}
      <RadioGroup
        name={planField.mode}
        legend={text.mode}
        value={typed.mode}
        choices={(['physical', 'hybrid', 'digital'] as const).map((mode) => ({
          value: modeWords[mode],
          text: modeNames[mode],
        }))}
      />
      <Field
        name={planField.place}
        label={text.place}
        hint={text.placeHint}
        value={typed.place}
        {...wrong(planField.place)}
      />
      <Field
        name={planField.link}
        label={text.link}
        optional={text.optional}
        hint={text.linkHint}
        value={typed.link}
        {...wrong(planField.link)}
      />
    </>
  )
}
