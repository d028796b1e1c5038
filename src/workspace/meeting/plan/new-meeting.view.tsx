import type { Body } from '../../../body/body.ts'
import { nameOfBody } from '../../../body/body.ts'
import { Button, ButtonRow } from '../../../design/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../design/choices.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { ErrorSummary } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { Notice } from '../../../design/notice.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import { sayDay, sayNumber, sayText, startSentence } from '../../../shared/format.ts'
import type { Acting, Place } from '../../acting.ts'
import { sayWeekday } from '../../overview/say-when.ts'
import type { GoodToKnow } from '../good-to-know.ts'
import { sayHours, sayWhereMet } from '../say-meeting.ts'
import { sayMeetingProblem } from '../say-refusal.ts'
import { Warnings } from '../warnings.view.tsx'
import type { CountedDay, TypedMeeting } from './new-meeting.ts'
import { planText } from './plan.text.ts'
import { type Errors, PlanFields } from './plan-fields.view.tsx'
import { countedFrom, planOn, repeatField, repeatWords } from './plan-form.ts'

/** Everything the page of planning meetings shows. */
export interface NewMeetingProps {
  readonly acting: Acting
  readonly place: Place
  readonly body: Body
  readonly typed: TypedMeeting
  readonly errors: Errors
  /** The days that were counted, and which of them are taken. */
  readonly counted?: {
    readonly days: readonly CountedDay[]
    readonly taken: readonly string[]
    /** The id that a meeting on each day gets, so that a form sent twice plans it once. */
    readonly idOf: (on: string) => string
    /** They were counted anew, since something had been changed. */
    readonly isAnew: boolean
  }
}

/** Planning a meeting or several: the form, and once the days are counted what they give, above it. */
export function NewMeetingView(props: NewMeetingProps) {
  const { acting, place, body, typed, errors, counted } = props
  const { language, today, to } = acting
  const text = planText[language]
  const found = Object.entries(errors).flatMap(([field, error]) =>
    error === undefined ? [] : [{ field, text: error }],
  )
  const isRepeated = typed.repeat.every !== '' && typed.repeat.every !== repeatWords.once
  return (
    <>
      <p class="kicker">{sayText(nameOfBody(body, today), language)}</p>
      <h1>{text.title}</h1>
      {found.length === 0 ? null : (
        <ErrorSummary heading={sayToMend(found.length, language)} errors={found} />
      )}
      {counted ? null : <Lead>{text.lead}</Lead>}
      <form
        method="post"
        action={to.newMeeting(place.register.collaboration.id)}
        novalidate
        autocomplete="off"
      >
        <input type="hidden" name="grupp" value={body.id} />
        {counted ? <Preview {...props} counted={counted} /> : null}
        {counted ? <h2>{text.preview.other}</h2> : null}
        <PlanFields typed={typed.plan} errors={errors} language={language} />
        <Disclosure summary={text.repeat.more} open={isRepeated}>
          <Repetition {...props} />
        </Disclosure>
        <ButtonRow>
          <Button kind={counted ? 'secondary' : 'primary'} name="gor" value="visa">
            {counted ? text.recount : text.show}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}

/** How many things are to be mended, as a heading. */
export function sayToMend(count: number, language: Acting['language']): string {
  return planText[language].mend(
    count === 1 ? sayNumber(1, language, 'en') : startSentence(sayNumber(count, language)),
  )
}

function Repetition({ acting, typed: { repeat }, errors }: NewMeetingProps) {
  const text = planText[acting.language].repeat
  const wrong = (field: string) => {
    const error = errors[field]
    return error === undefined ? {} : { error }
  }
  return (
    <>
      <RadioGroup
        name={repeatField.every}
        legend={text.legend}
        value={repeat.every === '' ? repeatWords.once : repeat.every}
        choices={(['once', 'weeks', 'months'] as const).map((every) => ({
          value: repeatWords[every],
          text: text[every],
        }))}
      />
      <div class="beside">
        <Field
          name={repeatField.step}
          label={text.step}
          size={8}
          value={repeat.step}
          {...wrong(repeatField.step)}
        />
        <Field
          name={repeatField.times}
          label={text.times}
          hint={text.timesHint}
          size={8}
          value={repeat.times}
          {...wrong(repeatField.times)}
        />
      </div>
    </>
  )
}

type PreviewProps = NewMeetingProps & Required<Pick<NewMeetingProps, 'counted'>>

/** What the days give, before anything is saved, and the button that saves. */
function Preview(props: PreviewProps) {
  const { acting, typed, counted, errors } = props
  const { language } = acting
  const text = planText[language].preview
  const { days, idOf, isAnew } = counted
  const isMany = days.length > 1
  return (
    <section aria-labelledby="dagarna">
      <h2 id="dagarna">{isMany ? text.headingMany : text.heading}</h2>
      {isAnew ? <Notice tone="info" level={3} heading={text.changed} /> : null}
      <p>{text.nothingSaved}</p>
      <input type="hidden" name="sett" value={countedFrom(typed.plan, typed.repeat)} />
      {days.map(({ on }) => (
        <input type="hidden" name={`id-${on}`} value={idOf(on)} />
      ))}
      <Days {...props} />
      {isMany ? (
        <CheckboxGroup
          name="dagar"
          legend={text.take}
          hint={text.takeHint}
          values={counted.taken}
          inColumns
          choices={days.map(({ on }) => ({
            value: on,
            text: startSentence(sayWeekday(on, language)),
          }))}
          {...(errors.dagar !== undefined && { error: errors.dagar })}
        />
      ) : null}
      <ButtonRow>
        <Button name="gor" value="spara">
          {isMany ? text.saveMany : text.save}
        </Button>
      </ButtonRow>
    </section>
  )
}

function Days({ acting, place, body, typed, counted: { days } }: PreviewProps) {
  const { language } = acting
  const text = planText[language].preview
  const [first] = days
  const isWarned = days.some(({ warnings }) => warnings.length > 0)
  const { shared, own } = partedWarnings(days)
  const warned = { acting, register: place.register, bodyId: body.id }
  if (first === undefined) return null
  const plan = planOn(typed.plan, first.on)
  return (
    <>
      <p>
        {sayHours(plan, language)}. {sayWhereMet(plan, language)}. {text.working}
      </p>
      <StackTable
        caption={text.days}
        captionHidden
        rows={days}
        columns={[
          {
            heading: text.day,
            cell: ({ on }) => <time datetime={on}>{startSentence(sayWeekday(on, language))}</time>,
          },
          {
            heading: text.lastDay,
            cell: ({ lastDayForMatters }) => sayDay(lastDayForMatters, language),
          },
          { heading: text.dispatch, cell: ({ dispatchDay }) => sayDay(dispatchDay, language) },
          {
            heading: text.know,
            cell: ({ on, problems }) => {
              const warnings = own.get(on) ?? []
              return warnings.length + problems.length === 0 ? (
                <span class="soft">{text.nothing}</span>
              ) : (
                <>
                  {problems.map((problem) => (
                    <p>{sayMeetingProblem(problem, language)}</p>
                  ))}
                  <Warnings {...warned} on={on} warnings={warnings} />
                </>
              )
            },
          },
        ]}
      />
      {shared.length === 0 ? null : (
        <>
          <h3>{text.ofAll}</h3>
          <Warnings {...warned} on={first.on} warnings={shared} />
        </>
      )}
      {isWarned ? <p>{text.warned}</p> : null}
    </>
  )
}

/** What is good to know of every day alike, said once, and what is so of each of them only. */
function partedWarnings(days: readonly CountedDay[]) {
  const isOfAll = (warning: GoodToKnow) => {
    const told = JSON.stringify(warning)
    return (
      days.length > 1 &&
      days.every(({ warnings }) => warnings.some((one) => JSON.stringify(one) === told))
    )
  }
  return {
    shared: days[0]?.warnings.filter(isOfAll) ?? [],
    own: new Map(
      days.map(({ on, warnings }) => [on, warnings.filter((warning) => !isOfAll(warning))]),
    ),
  }
}
