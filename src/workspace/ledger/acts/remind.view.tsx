import { longestOf, type PrincipalDecision } from '../../../adoption/decision/decision.ts'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { RadioGroup } from '../../../design/choices.tsx'
import { Lead } from '../../../design/columns.tsx'
import { ErrorSummary, type FieldError } from '../../../design/error-summary.tsx'
import { errorAt, FormField } from '../../../design/form-field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { dayInSweden } from '../../../shared/calendar-day.ts'
import { sayDay } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { principalName } from '../../matter/naming.ts'
import type { FoundLedger } from '../find-ledger.ts'
import { namingOf } from '../ledger-frame.tsx'
import { actText } from './act.text.ts'
import type { Registrar } from './registrars.ts'

/** What is sent when the letter goes to somebody who is no registrar here. */
export const somebodyElse = 'annan'

/** What was typed in the form that sends a link. */
export interface TypedReminder {
  /** The person who was chosen, or `annan`. */
  readonly to: string
  readonly address: string
  readonly name: string
}

/** A form that was sent and not done. */
export interface TriedReminder {
  readonly typed: TypedReminder
  readonly errors: readonly FieldError[]
  readonly refusal?: string
}

interface RemindViewProps {
  readonly acting: Acting
  readonly found: FoundLedger
  readonly row: PrincipalDecision
  /** Those who keep the principal's register and can get letters. */
  readonly registrars: readonly Registrar[]
  readonly tried?: TriedReminder | undefined
}

/** The form that sends a letter with a link, to a registrar of the principal or to an address that is typed. */
export function RemindView({ acting, found, row, registrars, tried }: RemindViewProps) {
  const { language, to } = acting
  const { ledger, place } = found
  const text = actText[language]
  const words = text.remind
  const page = to.ledger(place.register.collaboration.id, ledger.id)
  const principal = principalName(namingOf(acting, place), row.principalId)
  const errors = tried?.errors ?? []
  const { address = '', name = '' } = tried?.typed ?? {}
  const shown = { values: { adress: address, namn: name }, errors }
  const chosen = tried?.typed.to ?? registrars[0]?.personId ?? somebodyElse
  return (
    <>
      <ErrorSummary heading={text.toMend(errors.length)} errors={errors} />
      {tried?.refusal === undefined ? null : (
        <Notice tone="warn" heading={text.notDone}>
          <p>{tried.refusal}</p>
        </Notice>
      )}
      <Lead>{words.lead}</Lead>
      {row.dueOn || row.remindedAt ? (
        <p>
          {row.dueOn ? words.due(sayDay(row.dueOn, language)) : null}{' '}
          {row.remindedAt
            ? words.before(sayDay(dayInSweden(row.remindedAt), language), row.reminders)
            : null}
        </p>
      ) : null}
      {registrars.length === 0 ? (
        <Notice tone="warn" heading={words.nobodyTold(principal)}>
          <p>{words.nobodyToldWhy}</p>
        </Notice>
      ) : (
        <p>{words.told}</p>
      )}
      <form method="post" action={`${page}/paminn/${row.principalId}`}>
        {registrars.length === 0 ? (
          <input type="hidden" name="till" value={somebodyElse} />
        ) : (
          <RadioGroup
            name="till"
            legend={words.to}
            value={chosen}
            choices={[
              ...registrars.map(({ personId, name, address }) => ({
                value: personId,
                text: name,
                hint: words.registrar(address),
              })),
              { value: somebodyElse, ...words.other },
            ]}
            {...errorAt(errors, 'till')}
          />
        )}
        <FormField
          form={shown}
          kind="email"
          name="adress"
          label={words.address}
          hint={registrars.length === 0 ? words.addressHint : words.addressIfOther}
          autocomplete="off"
        />
        <FormField
          form={shown}
          name="namn"
          label={words.name}
          hint={registrars.length === 0 ? words.nameHint : words.addressIfOther}
          autocomplete="off"
        />
        <ButtonRow>
          <Button>{words.button}</Button>
          <ButtonLink kind="tertiary" href={page}>
            {text.stop}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

/** As long as a name may be, so that what is longer is told at its field. */
export function isTooLong({ name }: TypedReminder): boolean {
  return name.length > longestOf.name
}
