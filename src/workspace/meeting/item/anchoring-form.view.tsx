import { anchoringText } from '../../../anchoring/anchoring.text.ts'
import { Button, ButtonRow } from '../../../design/button.tsx'
import { RadioGroup } from '../../../design/choices.tsx'
import { Field } from '../../../design/field.tsx'
import { hasBegun } from '../../../meeting/meeting.ts'
import type { Naming } from '../../matter/naming.ts'
import { preparationText } from '../../preparation/preparation.text.ts'
import {
  type AnchoringForm,
  type AnchoringFormProblem,
  fieldOfAnchoring,
} from './anchoring-form.ts'
import { anchoringSectionText } from './anchoring-section.text.ts'
import { addressOfItem, type FoundItem } from './find-item.ts'

/** What is wrong, as a sentence. */
export function sayAnchoringProblem(
  problem: AnchoringFormProblem,
  language: Naming['language'],
): string {
  return problem === 'no-day'
    ? anchoringSectionText[language].noDay
    : anchoringText[language].problem[problem]
}

interface FormProps {
  readonly of: FoundItem
  readonly form: AnchoringForm
}

/** The form in which a member or deputy records with whom a question has been talked over, and when. */
export function AnchoringFormView({ of, form }: FormProps) {
  const { acting, found, item } = of
  const { language, today } = acting
  const text = anchoringSectionText[language]
  const words = anchoringText[language]
  const wrongIn = (field: string) => {
    const said = form.problems
      .filter((problem) => fieldOfAnchoring(problem, form) === field)
      .map((problem) => sayAnchoringProblem(problem, language))
    return said.length === 0 ? {} : { error: said.join(' ') }
  }
  const direction = words.direction[form.direction]
  return (
    <form method="post" action={addressOfItem(of, item.id, 'forankring')}>
      <input type="hidden" name="id" value={form.id} autocomplete="off" />
      <input type="hidden" name="huvudman" value={form.principalId} autocomplete="off" />
      {hasBegun(found.meeting) ? (
        <RadioGroup
          name="riktning"
          legend={text.direction}
          value={form.direction === 'reportedBack' ? 'hemma' : 'hemifran'}
          choices={[
            {
              value: 'hemifran',
              text: words.direction.broughtFromHome.name,
              hint: words.direction.broughtFromHome.means,
            },
            {
              value: 'hemma',
              text: words.direction.reportedBack.name,
              hint: words.direction.reportedBack.means,
            },
          ]}
        />
      ) : (
        <p>
          <strong>{direction.name}.</strong> {direction.means}
        </p>
      )}
      <Field
        name="med-vem"
        label={text.withWhom}
        hint={text.withWhomHint}
        value={form.withWhom}
        {...wrongIn('med-vem')}
      />
      <Field
        kind="date"
        name="dag"
        label={text.on}
        value={form.on}
        max={today}
        {...wrongIn('dag')}
      />
      <Field
        kind="textarea"
        name="anteckning"
        label={text.note}
        optional={preparationText[language].optional}
        hint={text.noteHint}
        rows={4}
        value={form.note}
        {...wrongIn('anteckning')}
      />
      <ButtonRow>
        <Button kind="secondary">{text.save}</Button>
      </ButtonRow>
    </form>
  )
}
