import { Button } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { ErrorSummary } from '../../design/error-summary.tsx'
import { Field } from '../../design/field.tsx'
import { type Comparison, isUnchanged } from '../../register/compare.ts'
import { addDays, type CalendarDay } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import type { AskedDays, DayProblem, TwoDays } from './asked-days.ts'
import { Changes } from './changes.tsx'
import { compareText } from './compare.text.ts'

interface FormProps {
  readonly context: CollaborationContext
  readonly asked: AskedDays
  /** Days on which something began or ended, newest first. */
  readonly changeDays: readonly CalendarDay[]
}

/**
 * The form that asks for two days. What was typed stays, which a date field could not do with what is no day;
 * what is wrong is said at its field.
 */
function CompareForm({ context, asked, changeDays }: FormProps) {
  const { language, register, to } = context
  const text = compareText[language]
  const { typed, problems } = asked
  const words = (problem: DayProblem | undefined, value: string) =>
    problem === undefined ? undefined : sayProblem(context, problem, value)
  const fromError = words(problems.from, typed.from)
  const untilError = words(problems.until, typed.until)
  return (
    <>
      <ErrorSummary
        heading={text.problems}
        errors={[
          ...(fromError ? [{ field: 'fran', text: fromError }] : []),
          ...(untilError ? [{ field: 'till', text: untilError }] : []),
        ]}
      />
      <form method="get" action={to.compare(register.collaboration.id)} class="compare-form">
        <Field
          kind={fromError ? 'text' : 'date'}
          name="fran"
          label={text.from}
          value={typed.from}
          {...(fromError && { error: fromError })}
        />
        <Field
          kind={untilError ? 'text' : 'date'}
          name="till"
          label={text.until}
          value={typed.until}
          {...(untilError && { error: untilError })}
        />
        <Button>{text.show}</Button>
      </form>
      {changeDays.length > 0 ? (
        <Disclosure summary={text.suggestions}>
          <p class="soft small">{text.suggestionsHint}</p>
          <ul>
            {changeDays.map((day) => (
              <li>
                <a href={to.compare(register.collaboration.id, addDays(day, -1), day)}>
                  {sayDay(day, language)}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </>
  )
}

function sayProblem(context: CollaborationContext, problem: DayProblem, typed: string): string {
  const text = compareText[context.language]
  switch (problem) {
    case 'missing':
      return text.missing
    case 'not-a-day':
      return text.notADay(typed)
    case 'no-such-day':
      return text.noSuchDay(typed)
    case 'day-out-of-range':
      return text.outOfRange(typed)
  }
}

interface CompareViewProps extends FormProps {
  readonly days?: TwoDays
  readonly comparison?: Comparison
}

/** What is different between two days; or, before any are chosen, the form alone. */
export function CompareView({ context, asked, changeDays, days, comparison }: CompareViewProps) {
  const { language } = context
  const text = compareText[language]
  return (
    <>
      <h1>
        {days
          ? text.headingWith(sayDay(days.from, language), sayDay(days.until, language))
          : text.heading}
      </h1>
      {days === undefined ? <Lead>{text.lead}</Lead> : null}
      {days?.swapped ? <Lead>{text.swapped}</Lead> : null}
      <CompareForm context={context} asked={asked} changeDays={changeDays} />
      {comparison ? (
        isUnchanged(comparison) ? (
          <p>{text.unchanged}</p>
        ) : (
          <Changes context={context} comparison={comparison} />
        )
      ) : null}
    </>
  )
}
