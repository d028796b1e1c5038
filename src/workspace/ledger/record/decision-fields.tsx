import { adoptionText } from '../../../adoption/adoption.text.ts'
import { RadioGroup } from '../../../design/choices.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import type { FieldError } from '../../../design/error-summary.tsx'
import { errorAt, FormField } from '../../../design/form-field.tsx'
import type { Language } from '../../../shared/language.ts'
import { levelsInForm, noDecision, outcomesInForm, type TypedForm } from './decision-form.ts'
import { recordText } from './record.text.ts'

interface DecisionFieldsProps {
  readonly language: Language
  /** What the principal is called. */
  readonly principal: string
  readonly form: TypedForm
  readonly errors: readonly FieldError[]
  /** A correction may say that there is no decision, and tells why. */
  readonly isCorrection?: boolean
}

/** What few fill in. */
const furtherFields: readonly string[] = ['organ', 'lank', 'justerat', 'anslaget']

/** What stands in the minutes, in the order one looks for it; what few fill in is one press away. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { language, principal, form, errors, isCorrection = false } = props
  const text = recordText[language]
  const words = adoptionText[language]
  const shown = { values: { ...form }, errors }
  const isFilled =
    isCorrection && [form.lank, form.justerat, form.anslaget].some((one) => one !== '')
  const isWrong = errors.some(({ field }) => furtherFields.includes(field))
  return (
    <>
      <RadioGroup
        name="utfall"
        legend={text.outcome(principal)}
        value={form.utfall}
        choices={[
          ...outcomesInForm.map((outcome) => ({
            value: outcome,
            text: words.standing[outcome].name,
            hint: words.standing[outcome].means,
          })),
          ...(isCorrection ? [{ value: noDecision, ...text.noDecision }] : []),
        ]}
        {...errorAt(errors, 'utfall')}
      />
      <FormField
        form={shown}
        kind="textarea"
        name="reservation"
        label={text.reservation}
        optional={text.optional}
        hint={text.reservationHint}
        rows={2}
      />
      <FormField
        form={shown}
        kind="date"
        name="beslutat"
        label={text.decidedOn}
        hint={text.dayHint}
      />
      <div class="beside">
        <FormField
          form={shown}
          name="paragraf"
          label={text.paragraph}
          optional={text.optional}
          hint={text.paragraphHint}
          size={12}
          autocomplete="off"
        />
        <FormField
          form={shown}
          name="diarienummer"
          label={text.number}
          optional={text.optional}
          hint={text.numberHint}
          size={20}
          autocomplete="off"
        />
      </div>
      <Disclosure summary={text.more} open={isFilled || isWrong}>
        <FormField form={shown} name="organ" label={text.authority} hint={text.authorityHint} />
        <FormField
          form={shown}
          kind="select"
          name="niva"
          label={text.level}
          choices={levelsInForm.map((level) => ({ value: level, text: words.level[level] }))}
        />
        <FormField
          form={shown}
          name="lank"
          label={text.link}
          optional={text.optional}
          hint={text.linkHint}
          autocomplete="off"
        />
        <FormField
          form={shown}
          kind="date"
          name="justerat"
          label={text.attestedOn}
          optional={text.optional}
        />
        <FormField
          form={shown}
          kind="date"
          name="anslaget"
          label={text.announcedOn}
          optional={text.optional}
          hint={text.announcedHint}
        />
      </Disclosure>
      {isCorrection ? (
        <FormField
          form={shown}
          kind="textarea"
          name="skal"
          label={text.because}
          hint={text.becauseHint}
          rows={3}
        />
      ) : null}
    </>
  )
}
