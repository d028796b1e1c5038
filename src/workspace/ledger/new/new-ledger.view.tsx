import { adoptionText } from '../../../adoption/adoption.text.ts'
import type { Ledger } from '../../../adoption/recommendation.ts'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { RadioGroup } from '../../../design/choices.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary, type FieldError } from '../../../design/error-summary.tsx'
import { errorAt, FormField } from '../../../design/form-field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { sayDay, startSentence } from '../../../shared/format.ts'
import type { Acting, Place } from '../../acting.ts'
import { bodyName } from '../../matter/naming.ts'
import { namingOf } from '../ledger-frame.tsx'
import { AskedTable } from './asked-table.tsx'
import {
  conditionsInForm,
  fieldsOfLedger,
  type NewLedgerForm,
  returnBodies,
} from './new-ledger.form.ts'
import { newLedgerText } from './new-ledger.text.ts'
import type { Origin } from './origin.ts'

interface NewLedgerViewProps {
  readonly acting: Acting
  readonly place: Place
  readonly origin: Origin
  readonly form: NewLedgerForm
  /** Recommendations by the same body that this one may be a part of. */
  readonly mains: readonly Ledger[]
  /** What has been asked about in the same matter already. */
  readonly before: readonly Ledger[]
  readonly errors: readonly FieldError[]
  /** Why it cannot be done, when there is no field to mend it at. */
  readonly refusal?: string | undefined
}

/** The form that opens a ledger: what is recommended, when it holds, and who is asked. */
export function NewLedgerView(props: NewLedgerViewProps) {
  const { acting, place, origin, form, mains, before, errors, refusal } = props
  const { language, to } = acting
  const text = newLedgerText[language]
  const naming = namingOf(acting, place)
  const { id } = place.register.collaboration
  const body = startSentence(bodyName(naming, origin.bodyId))
  const returning = returnBodies(origin)
  const shown = { values: fieldsOfLedger(form), errors }
  return (
    <>
      <ErrorSummary heading={text.toMend(errors.length)} errors={errors} />
      <h1>{text.title}</h1>
      {refusal === undefined ? null : (
        <Notice tone="warn" heading={text.notDone}>
          <p>{refusal}</p>
        </Notice>
      )}
      <Lead>
        {origin.on ? text.lead(body, sayDay(origin.on, language)) : text.leadFromMatter(body)}
      </Lead>
      {before.length === 0 ? null : (
        <Notice tone="warn" heading={text.before}>
          <ul>
            {before.map((ledger) => (
              <li>
                <a href={to.ledger(id, ledger.id)}>{ledger.title}</a>
              </li>
            ))}
          </ul>
          <p>{text.beforeWhy}</p>
        </Notice>
      )}
      <form method="post" action={`${to.ledgers(id)}/nytt`}>
        <Hidden origin={origin} form={form} />
        <FormField form={shown} name="rubrik" label={text.name} hint={text.nameHint} />
        <FormField
          form={shown}
          kind="textarea"
          name="text"
          label={text.text}
          hint={text.textHint}
          rows={6}
        />
        {origin.on ? null : <FormField form={shown} kind="date" name="dag" label={text.on} />}
        <RadioGroup
          name="villkor"
          legend={text.condition}
          hint={text.conditionHint}
          value={form.condition}
          choices={conditionsInForm.map((kind) => ({
            value: kind,
            text: adoptionText[language].condition[kind],
          }))}
          {...errorAt(errors, 'villkor')}
        />
        <FormField
          form={shown}
          kind="date"
          name="galler"
          label={text.from}
          optional={text.optional}
          hint={text.fromHint}
        />
        <FormField
          form={shown}
          kind="date"
          name="senast"
          label={text.due}
          optional={text.optional}
          hint={text.dueHint}
        />
        {mains.length === 0 ? null : (
          <FormField
            form={shown}
            kind="select"
            name="del"
            label={text.partOf}
            choices={[
              { value: '', text: text.noPart },
              ...mains.map((main) => ({ value: main.id, text: main.title })),
            ]}
          />
        )}
        {returning.length < 2 ? null : (
          <FormField
            form={shown}
            kind="select"
            name="tillbaka"
            label={text.returns}
            choices={returning.map((bodyId) => ({
              value: bodyId,
              text: startSentence(bodyName(naming, bodyId)),
            }))}
          />
        )}
        <AskedTable acting={acting} place={place} form={form} errors={errors} />
        <p class="small soft">{text.appeal}</p>
        <ButtonRow>
          <Button>{text.button}</Button>
          <ButtonLink kind="tertiary" href={wayBack(acting, id, origin)}>
            {text.stop}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

/** Where somebody who changes their mind goes: the meeting, or the matter. */
function wayBack({ to }: Acting, collaborationId: string, { meetingId, matter }: Origin): string {
  if (meetingId !== undefined) return to.meeting(collaborationId, meetingId)
  return matter?.number === undefined
    ? to.ledgers(collaborationId)
    : to.matter(collaborationId, matter.number)
}

function Hidden({ origin, form }: Pick<NewLedgerViewProps, 'origin' | 'form'>) {
  const { meetingId, itemId, outcomeId, matter } = origin
  const carried = {
    id: form.id,
    mote: meetingId,
    punkt: itemId,
    utfall: outcomeId,
    arende: meetingId === undefined ? matter?.number : undefined,
  }
  return (
    <>
      {Object.entries(carried).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
    </>
  )
}
