import { type CalendarDay, parseCalendarDay } from '../../../shared/calendar-day.ts'
import { longest, problemOf, type TextProblem, type Typed } from '../typed.ts'

/** What is wrong with a form that asks something, by field. */
export interface AskProblems {
  readonly to?: 'nobody'
  readonly question?: TextProblem
  readonly due?: 'not-a-day' | 'no-such-day' | 'past-day'
}

/** A form that asks something, as it was filled in: it is shown again from this. */
export interface TypedAsk {
  /** The principals that are chosen, of those that can be. */
  readonly to: readonly string[]
  readonly question: string
  readonly due: string
  /** From the form: what is asked of each principal goes by an id of its own, so that sent twice it is asked once. */
  readonly ids: Readonly<Record<string, string>>
}

/** What is asked, ready to be asked. */
export interface ReadAsk {
  readonly typed: TypedAsk
  readonly problems: AskProblems
  readonly due?: CalendarDay
}

/** The field that has the id for what is asked of a principal. */
export function idField(principalId: string): string {
  return `id-${principalId}`
}

/**
 * Reads the form. A day that has been is asked about once: the form then carries it as seen, and sent again with the
 * same day it is meant.
 */
export function readAsk(form: Typed, concerned: readonly string[], today: CalendarDay): ReadAsk {
  const chosen = form.all('till')
  const to = concerned.filter((id) => chosen.includes(id))
  const question = form.text('fraga')
  const typedDue = form.text('senast')
  const parsed = typedDue === '' ? undefined : parseCalendarDay(typedDue)
  const due = parsed?.ok ? parsed.value : undefined
  const isPast = due !== undefined && due < today && form.text('sedd-dag') !== due
  const questionProblem = problemOf(question, longest.question)
  const problems: AskProblems = {
    ...(to.length === 0 && { to: 'nobody' }),
    ...(questionProblem && { question: questionProblem }),
    ...(parsed && !parsed.ok && { due: parsed.refusal }),
    ...(isPast && { due: 'past-day' }),
  }
  const ids = Object.fromEntries(concerned.map((id) => [id, form.text(idField(id))]))
  return { typed: { to, question, due: typedDue, ids }, problems, ...(due && { due }) }
}
