import { adoptionText } from '../../../adoption/adoption.text.ts'
import { RadioGroup } from '../../../design/choices.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import type { FieldError } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import type { Language } from '../../../shared/language.ts'
import {
  type DecisionField,
  levelsInForm,
  noDecision,
  outcomesInForm,
  type TypedForm,
} from './decision-form.ts'
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

/** What stands in the minutes, in the order one looks for it; what few fill in is one press away. */
export function DecisionFields(props: DecisionFieldsProps) {
  const { language, principal, form, errors, isCorrection = false } = props
  const text = recordText[language]
  const words = adoptionText[language]
  const errorAt = (name: DecisionField) => {
    const error = errors.find(({ field }) => field === name)
    return error && { error: error.text }
  }
  const isFilled =
    isCorrection && [form.lank, form.justerat, form.anslaget].some((one) => one !== '')
  const isWrong = (['organ', 'lank', 'justerat', 'anslaget'] as const).some(errorAt)
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
        {...errorAt('utfall')}
      />
      <Field
        kind="textarea"
        name="reservation"
        label={text.reservation}
        optional={text.optional}
        hint={text.reservationHint}
        rows={2}
        value={form.reservation}
        {...errorAt('reservation')}
      />
      <Field
        kind="date"
        name="beslutat"
        label={text.decidedOn}
        hint={text.dayHint}
        value={form.beslutat}
        {...errorAt('beslutat')}
      />
      <div class="beside">
        <Field
          name="paragraf"
          label={text.paragraph}
          optional={text.optional}
          hint={text.paragraphHint}
          size={12}
          autocomplete="off"
          value={form.paragraf}
          {...errorAt('paragraf')}
        />
        <Field
          name="diarienummer"
          label={text.number}
          optional={text.optional}
          hint={text.numberHint}
          size={20}
          autocomplete="off"
          value={form.diarienummer}
          {...errorAt('diarienummer')}
        />
      </div>
      <Disclosure summary={text.more} open={isFilled || isWrong}>
        <Field
          name="organ"
          label={text.authority}
          hint={text.authorityHint}
          value={form.organ}
          {...errorAt('organ')}
        />
        <Field
          kind="select"
          name="niva"
          label={text.level}
          value={form.niva}
          choices={levelsInForm.map((level) => ({ value: level, text: words.level[level] }))}
        />
        <Field
          name="lank"
          label={text.link}
          optional={text.optional}
          hint={text.linkHint}
          autocomplete="off"
          value={form.lank}
          {...errorAt('lank')}
        />
        <Field
          kind="date"
          name="justerat"
          label={text.attestedOn}
          optional={text.optional}
          value={form.justerat}
          {...errorAt('justerat')}
        />
        <Field
          kind="date"
          name="anslaget"
          label={text.announcedOn}
          optional={text.optional}
          hint={text.announcedHint}
          value={form.anslaget}
          {...errorAt('anslaget')}
        />
      </Disclosure>
      {isCorrection ? (
        <Field
          kind="textarea"
          name="skal"
          label={text.because}
          hint={text.becauseHint}
          rows={3}
          value={form.skal}
          {...errorAt('skal')}
        />
      ) : null}
    </>
  )
}
