import { Button, ButtonRow } from '../../design/button.tsx'
import { RadioGroup } from '../../design/choices.tsx'
import { Field } from '../../design/field.tsx'
import { matterText } from '../../matter/matter.text.ts'
import { sayCount, startSentence } from '../../shared/format.ts'
import { bodyName } from '../matter/naming.ts'
import { ActForm } from './act-form.tsx'
import { intakeText } from './intake.text.ts'
import { errorIn, type Intake, intakeAddress, intakeField, typedIn } from './intake-form.ts'
import type { Candidate } from './merge-candidates.ts'

/** Merging a duplicate: those called much the same first, a search among the rest, and the choice. */
export function MergeSection({ intake }: { readonly intake: Intake }) {
  const { acting, candidates, found } = intake
  const { language, to } = acting
  const text = intakeText[language].merge
  const { words, shown, total } = candidates
  const error = errorIn(intake, 'merge')
  const here = to.matter(found.place.register.collaboration.id, found.number, intakeAddress.accept)
  return (
    <section aria-labelledby="sla-samman">
      <h2 id="sla-samman">{text.heading}</h2>
      <p>{text.means}</p>
      <search aria-label={text.search}>
        <form method="get" action={`${here}#sla-samman`}>
          <Field
            kind="search"
            name="sok"
            label={text.search}
            hint={text.searchHint}
            value={words}
          />
          <ButtonRow>
            <Button kind="secondary">{text.searchButton}</Button>
          </ButtonRow>
        </form>
      </search>
      <p role={words === '' ? undefined : 'status'}>
        {sayFound(intake)} {words === '' ? null : <a href={`${here}#sla-samman`}>{text.showAll}</a>}
      </p>
      {shown.length === 0 ? null : (
        <ActForm intake={intake} form="merge">
          <input type="hidden" name="sok" value={words} />
          <RadioGroup
            name={intakeField.merge}
            legend={text.choose}
            {...(error !== undefined && { error })}
            {...chosen(typedIn(intake, 'merge'))}
            choices={shown.map((candidate) => choiceOf(intake, candidate))}
          />
          {total > shown.length ? (
            <p class="soft">
              {startSentence(
                text.more(
                  sayCount(total - shown.length, language, intakeText[language].matterNoun),
                ),
              )}
            </p>
          ) : null}
          <ButtonRow>
            <Button kind="secondary">{text.button}</Button>
          </ButtonRow>
        </ActForm>
      )}
    </section>
  )
}

function sayFound({ acting: { language }, candidates }: Intake): string {
  const text = intakeText[language].merge
  const { words, total } = candidates
  if (words === '') return total === 0 ? text.none : ''
  if (total === 0) return text.noneFound(words)
  return startSentence(
    text.found(sayCount(total, language, intakeText[language].matterNoun), words),
  )
}

function choiceOf({ naming }: Intake, { matter, isAlike }: Candidate) {
  const { language } = naming
  const state = matterText[language].state[matter.state].name
  const where = startSentence(bodyName(naming, matter.handlingBodyId))
  const alike = isAlike ? ` ${intakeText[language].merge.alike}` : ''
  return {
    value: matter.id,
    text: `${matter.number} ${matter.title}`,
    hint: `${state}, ${where}.${alike}`,
  }
}

function chosen(typed: string | undefined): { readonly value?: string } {
  return typed === undefined ? {} : { value: typed }
}
