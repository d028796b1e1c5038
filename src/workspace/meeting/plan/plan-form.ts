import type { MeetingMode } from '../../../charter/activity.ts'
import type { MeetingPlan } from '../../../meeting/meeting.ts'
import type { MeetingProblem } from '../../../meeting/meeting-change.ts'
import { type CalendarDay, parseCalendarDay } from '../../../shared/calendar-day.ts'
import type { Typed } from '../../preparation/typed.ts'
import type { Repeat, RepeatProblem } from './series.ts'

/** The fields of a plan, by their names in a form. */
export const planField = {
  on: 'dag',
  at: 'tid',
  minutes: 'minuter',
  mode: 'form',
  place: 'plats',
  link: 'lank',
} as const

/** A plan as it was typed. */
export type TypedPlan = Readonly<Record<keyof typeof planField, string>>

/** The forms of a meeting, by their words in a form. */
export const modeWords: Readonly<Record<MeetingMode, string>> = {
  physical: 'fysiskt',
  hybrid: 'bada',
  digital: 'digitalt',
}

const modes: readonly MeetingMode[] = ['physical', 'hybrid', 'digital']

/** What was typed of a plan. A time is taken in each way people write one: `9`, `9.00`, `09:00`. */
export function readTypedPlan(typed: Typed): TypedPlan {
  const { on, at, minutes, mode, place, link } = planField
  return {
    on: typed.text(on),
    at: readTime(typed.text(at)),
    minutes: typed.text(minutes),
    mode: typed.text(mode),
    place: typed.text(place).replace(/\s+/g, ' '),
    link: typed.text(link),
  }
}

function readTime(text: string): string {
  const found = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i.exec(text)
  return found ? `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}` : text
}

/** A plan as it would be typed: to be changed. */
export function typedFromPlan(plan: MeetingPlan): TypedPlan {
  return {
    on: plan.on,
    at: plan.at,
    minutes: String(plan.minutes),
    mode: modeWords[plan.mode],
    place: plan.place ?? '',
    link: plan.link ?? '',
  }
}

/** The day that was typed; undefined when it is none. */
export function dayOf({ on }: Pick<TypedPlan, 'on'>): CalendarDay | undefined {
  const parsed = parseCalendarDay(on)
  return parsed.ok ? parsed.value : undefined
}

/** What was typed as the plan of a meeting on a day. */
export function planOn(typed: TypedPlan, on: CalendarDay): MeetingPlan {
  const { at, minutes, place, link } = typed
  const mode = modes.find((one) => modeWords[one] === typed.mode) ?? 'physical'
  return {
    on,
    at,
    minutes: /^\d{1,5}$/.test(minutes) ? Number(minutes) : Number.NaN,
    mode,
    ...(place !== '' && { place }),
    // The form begins with the link of the last meeting: nobody is asked to join where all are in one room.
    ...(link !== '' && mode !== 'physical' && { link }),
  }
}

/** The field where a problem is mended. */
export function fieldOf(problem: MeetingProblem | RepeatProblem): string {
  const fields: Partial<Record<MeetingProblem | RepeatProblem, string>> = {
    'time-missing': planField.at,
    'length-wrong': planField.minutes,
    'place-missing': planField.place,
    'place-too-long': planField.place,
    'personal-number': planField.place,
    'link-wrong': planField.link,
    'step-wrong': repeatField.step,
    'times-wrong': repeatField.times,
  }
  return fields[problem] ?? planField.on
}

/** The fields of a repetition, by their names in a form. */
export const repeatField = { every: 'upprepa', step: 'steg', times: 'antal' } as const

/** A repetition as it was typed. */
export type TypedRepeat = Readonly<Record<keyof typeof repeatField, string>>

/** How often a meeting returns, by its word in a form. */
export const repeatWords: Readonly<Record<Repeat['every'], string>> = {
  once: 'nej',
  weeks: 'veckor',
  months: 'manader',
}

/** What was typed of a repetition. */
export function readTypedRepeat(typed: Typed): TypedRepeat {
  const { every, step, times } = repeatField
  return { every: typed.text(every), step: typed.text(step), times: typed.text(times) }
}

/** What was typed as a repetition. */
export function repeatOf({ every, step, times }: TypedRepeat): Repeat {
  const count = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : Number.NaN)
  if (every === repeatWords.weeks || every === repeatWords.months) {
    const kind = every === repeatWords.weeks ? 'weeks' : 'months'
    return { every: kind, step: count(step), times: count(times) }
  }
  return { every: 'once' }
}

/** What the days on the page were counted from: typed otherwise since, they are counted anew before anything is saved. */
export function countedFrom(plan: TypedPlan, repeat?: TypedRepeat): string {
  const { on, at, minutes, mode, place, link } = plan
  const told = [on, at, minutes, mode, place, link]
  if (repeat === undefined || repeat.every === '' || repeat.every === repeatWords.once) {
    return JSON.stringify(told)
  }
  return JSON.stringify([...told, repeat.every, repeat.step, repeat.times])
}
