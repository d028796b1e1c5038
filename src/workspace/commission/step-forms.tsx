import type { Child } from 'hono/jsx'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { Field } from '../../design/field.tsx'
import {
  type Commission,
  type CommissionStepKind,
  possibleSteps,
} from '../../meeting/commission/commission.ts'
import { sayDay } from '../../shared/format.ts'
import { commissionPageText } from './commission-page.text.ts'
import type { CommissionsProps } from './commissions-props.ts'
import { sayStepProblems } from './say-step-problems.ts'
import { addressOfStep } from './steps.ts'

type StepFormsProps = CommissionsProps & { readonly commission: Commission }

/** What whoever leads the group can do with it: receive at a press, the rest opened one at a time. */
export function StepForms(props: StepFormsProps) {
  const { commission, group } = props
  const text = commissionPageText[group.acting.language]
  const steps = possibleSteps(commission)
  return (
    <>
      {steps.includes('received') ? (
        <Form {...props} kind="received">
          <ButtonRow>
            <Button kind="secondary" label={text.actLabel.received(commission.title)}>
              {text.act.received}
            </Button>
          </ButtonRow>
        </Form>
      ) : null}
      {steps
        .filter((kind) => kind !== 'received')
        .map((kind) => (
          <Opened {...props} kind={kind} />
        ))}
    </>
  )
}

function Opened(props: StepFormsProps & { readonly kind: CommissionStepKind }) {
  const { commission, group, kind, loaded, typed } = props
  const { acting, place, body } = group
  const { language, to } = acting
  const text = commissionPageText[language]
  const isTyped = typed?.outcomeId === commission.id && typed.kind === kind
  const error = isTyped ? sayStepProblems(typed, language).join(' ') : ''
  const wrong = error === '' ? {} : { error }
  const id = `${kind}-${commission.id}`
  const words = kind === 'answered' || kind === 'reported' || kind === 'done' ? kind : undefined
  return (
    <Disclosure summary={text.act[kind]} open={isTyped}>
      {kind === 'placed' && loaded.toCome.length === 0 ? (
        <>
          <p>{text.noMeeting}</p>
          <ButtonRow>
            <ButtonLink
              kind="secondary"
              href={to.newMeeting(place.register.collaboration.id, body.id)}
            >
              {text.plan}
            </ButtonLink>
          </ButtonRow>
        </>
      ) : (
        <Form {...props} kind={kind}>
          {words === undefined ? (
            <Field
              kind="select"
              name="mote"
              id={id}
              label={text.meeting}
              choices={loaded.toCome.map((meeting) => ({
                value: meeting.id,
                text: sayDay(meeting.on, language),
              }))}
              {...wrong}
            />
          ) : (
            <Field
              kind="textarea"
              name="text"
              id={id}
              label={text.label[words]}
              hint={text.hint[words]}
              rows={4}
              value={isTyped ? typed.text : ''}
              {...(words === 'done' && { optional: text.optional })}
              {...wrong}
            />
          )}
          <ButtonRow>
            <Button kind="secondary" label={text.actLabel[kind](commission.title)}>
              {text.act[kind]}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </Disclosure>
  )
}

function Form({
  commission,
  group,
  kind,
  newId,
  typed,
  children,
}: StepFormsProps & { readonly kind: CommissionStepKind; readonly children?: Child }) {
  const { acting, place, body } = group
  const isTyped = typed?.outcomeId === commission.id && typed.kind === kind
  const page = acting.to.group(place.register.collaboration.id, body.id, 'uppdrag')
  return (
    <form method="post" action={`${page}/${commission.id}`}>
      <input type="hidden" name="gor" value={addressOfStep(kind)} autocomplete="off" />
      <input type="hidden" name="id" value={isTyped ? typed.id : newId()} autocomplete="off" />
      {children}
    </form>
  )
}
