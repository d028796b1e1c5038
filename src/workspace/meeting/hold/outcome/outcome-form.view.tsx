import { nameOfBody, statusOfBody } from '../../../../body/body.ts'
import { Button, ButtonLink, ButtonRow } from '../../../../design/button.tsx'
import { ErrorSummary } from '../../../../design/error-summary.tsx'
import { Field } from '../../../../design/field.tsx'
import type { AgendaItem } from '../../../../meeting/agenda/agenda.ts'
import { invitedIds } from '../../../../meeting/attendance/attendance.ts'
import { outcomeText } from '../../../../meeting/outcome/outcome.text.ts'
import type { MeetingOutcome } from '../../../../meeting/outcome/outcome.ts'
import { sayText } from '../../../../shared/format.ts'
import { personName } from '../../../matter/naming.ts'
import { Written } from '../../../preparation/written.tsx'
import { holdText } from '../hold.text.ts'
import { addressAt, type HoldRoom, namingOf } from '../hold-room.ts'
import { heldItemText } from '../item.text.ts'
import { fieldsOf, type OutcomeField, type TypedOutcome } from './outcome-form.ts'
import { sayWhither } from './outcome-words.tsx'

/** What is wrong with an outcome as it was typed, and at which field. */
export interface OutcomeError {
  readonly field: OutcomeField
  readonly text: string
}

interface OutcomeFormProps {
  readonly room: HoldRoom
  readonly item: AgendaItem
  readonly typed: TypedOutcome
  readonly errors?: readonly OutcomeError[]
  /** As somebody else has saved it meanwhile. */
  readonly stored?: MeetingOutcome | undefined
}

/** The form of an outcome: its words, and only the fields that its kind has. */
export function OutcomeFormView({ room, item, typed, errors = [], stored }: OutcomeFormProps) {
  const { language } = room.acting
  const text = heldItemText[language].form
  const words = holdText[language]
  const has = (field: OutcomeField) => fieldsOf[typed.kind].includes(field)
  const error = (field: OutcomeField) => {
    const found = errors.filter((one) => one.field === field)
    return found.length === 0 ? {} : { error: found.map((one) => one.text).join(' ') }
  }
  const needsReceiver = typed.kind === 'proposalToCommissioner' || typed.kind === 'analysisRequest'
  const isNew = typed.version === ''
  const part = `genomfor/punkt/${item.id}/utfall${isNew ? '' : `/${typed.id}`}`
  const whither = stored && sayWhither(room, stored)
  return (
    <>
      <ErrorSummary heading={words.mend(errors.length)} errors={errors} />
      {stored === undefined ? null : (
        <section aria-labelledby="nu-sparat">
          <h2 id="nu-sparat">{text.stored}</h2>
          <p>
            <strong>{outcomeText[language].kind[stored.kind].name}</strong>
          </p>
          <Written text={stored.text} language={language} />
          {whither === undefined ? null : <p>{whither}</p>}
        </section>
      )}
      <p>{outcomeText[language].kind[typed.kind].means}</p>
      <form method="post" action={addressAt(room, part)}>
        <input type="hidden" name="id" value={typed.id} autocomplete="off" />
        <input
          type="hidden"
          name="version"
          value={stored === undefined ? typed.version : String(stored.version)}
          autocomplete="off"
        />
        <input type="hidden" name="slag" value={typed.kind} />
        <Field
          kind="textarea"
          name="text"
          label={text.text[typed.kind]}
          hint={text.hint}
          value={typed.text}
          {...error('text')}
        />
        {has('till') ? (
          <Field
            kind="select"
            name="till"
            label={needsReceiver ? text.toBody : text.toBodyToo}
            {...(!needsReceiver && { optional: words.optional })}
            choices={[{ value: '', text: text.choose }, ...bodiesFrom(room)]}
            value={typed.toBody}
            {...error('till')}
          />
        ) : null}
        {has('vem') ? (
          <Field
            kind="select"
            name="vem"
            label={text.person}
            choices={[{ value: '', text: text.choose }, ...peopleFrom(room)]}
            value={typed.person}
            {...error('vem')}
          />
        ) : null}
        {has('senast') ? (
          <Field
            kind="date"
            name="senast"
            label={text.due}
            hint={text.dueHint}
            value={typed.due}
            {...error('senast')}
          />
        ) : null}
        {has('slutar') ? (
          <Field
            kind="date"
            name="slutar"
            label={text.ends}
            hint={text.endsHint}
            value={typed.ends}
            {...error('slutar')}
          />
        ) : null}
        <ButtonRow>
          <Button>{isNew ? text.save : text.saveChange}</Button>
          <ButtonLink kind="secondary" href={addressAt(room, `genomfor/punkt/${item.id}`)}>
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </form>
    </>
  )
}

function bodiesFrom(room: HoldRoom) {
  const { register, today, language } = namingOf(room)
  return register.bodies
    .filter(
      (body) => statusOfBody(body, today) === 'active' && body.id !== room.found.meeting.bodyId,
    )
    .map((body) => ({ value: body.id, text: sayText(nameOfBody(body, today), language) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'sv'))
}

/** Those who were invited to the meeting: whoever promises something is one of them. */
function peopleFrom(room: HoldRoom) {
  const naming = namingOf(room)
  return invitedIds(room.seats)
    .map((id) => ({ value: id, text: personName(naming, id) }))
    .toSorted((one, other) => one.text.localeCompare(other.text, 'sv'))
}
