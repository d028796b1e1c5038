import { sayRole } from '../../actor/actor.text.ts'
import { nameOfBody } from '../../body/body.ts'
import { nameInSentence } from '../../body/name-in-sentence.ts'
import { Button, ButtonRow } from '../../design/button.tsx'
import { RadioGroup } from '../../design/choices.tsx'
import { Lead } from '../../design/columns.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { matterText } from '../../matter/matter.text.ts'
import { sayText } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { matterKinds } from './raise.form.ts'
import { raiseText } from './raise.text.ts'
import type { RaisingPlace } from './raising-hat.ts'
import { sayHowMany } from './say-wrong.ts'

interface StartProps {
  readonly acting: Acting
  readonly action: string
  readonly places: readonly RaisingPlace[]
  readonly bodyId?: string | undefined
  readonly kind?: string | undefined
  /** Which of the two was not chosen, once somebody has gone on. */
  readonly missing: readonly ('organ' | 'slag')[]
}

/** The first step: in which group, and which kind of matter. What the form asks follows from it. */
export function StartView({ acting, action, places, bodyId, kind, missing }: StartProps) {
  const { language, today } = acting
  const text = raiseText[language].start
  const says = { organ: text.bodyMissing, slag: text.kindMissing }
  const role = ({ hat }: RaisingPlace) => sayRole(hat, language)
  const [only, ...others] = places
  return (
    <>
      <ErrorSummary
        heading={sayHowMany(missing.length, language)}
        errors={missing.map((field) => ({ field, text: says[field] }))}
      />
      <h1>{text.title}</h1>
      <Lead>{text.lead}</Lead>
      <form method="get" action={action}>
        {only && others.length === 0 ? (
          <>
            <p class="measure">
              {text.onlyBody(
                sayText(nameInSentence(nameOfBody(only.body, today)), language),
                role(only),
              )}
            </p>
            <input type="hidden" name="organ" value={only.body.id} />
          </>
        ) : (
          <RadioGroup
            name="organ"
            legend={text.body}
            {...(missing.includes('organ') && { error: says.organ })}
            value={bodyId ?? only?.body.id ?? ''}
            choices={places.map((place) => ({
              value: place.body.id,
              text: sayText(nameOfBody(place.body, today), language),
              hint: text.as(role(place)),
            }))}
          />
        )}
        <RadioGroup
          name="slag"
          legend={text.kind}
          {...(missing.includes('slag') && { error: says.slag })}
          {...(kind !== undefined && { value: kind })}
          choices={matterKinds.map((value) => {
            const { name, describes } = matterText[language].kind[value]
            return { value, text: name, hint: describes }
          })}
        />
        <ButtonRow>
          <Button>{text.next}</Button>
        </ButtonRow>
      </form>
    </>
  )
}
