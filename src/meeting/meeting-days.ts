import { type Body, statusOfBody } from '../body/body.ts'
import type { MeetingFact } from '../charter/activity.ts'
import { rulesFor } from '../charter/charter.ts'
import type { Register } from '../register/register.ts'
import { addDays, type CalendarDay, parseCalendarDay } from '../shared/calendar-day.ts'
import { holdsOn } from '../shared/period.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { addWorkingDays, isWorkingDay } from '../shared/working-day.ts'
import type { Meeting, MeetingPlan, NotesApproval } from './meeting.ts'

/** An item that stands on every agenda of a body. */
export interface RecurringItem {
  readonly title: string
  readonly minutes: number
}

/** How a body meets. Days are Swedish working days before the meeting. */
export interface MeetingSetting {
  readonly matterDays: number
  readonly dispatchDays: number
  /** How long a meeting takes when nothing else is said. */
  readonly minutes: number
  readonly notesApproval: NotesApproval
  readonly recurring: readonly RecurringItem[]
}

/**
 * What holds until a body says otherwise: no charter states a number of days (R20 says "i god tid"), and a meeting
 * is half a day (R02).
 */
export const usualSetting: MeetingSetting = {
  matterDays: 10,
  dispatchDays: 5,
  minutes: 180,
  notesApproval: 'chair',
  recurring: [],
}

/** The last day to raise a matter for a meeting, and the day its notice is sent. */
export function lastDays(
  meetingDay: CalendarDay,
  { matterDays, dispatchDays }: Pick<MeetingSetting, 'matterDays' | 'dispatchDays'>,
): Pick<Meeting, 'lastDayForMatters' | 'dispatchDay'> {
  return {
    lastDayForMatters: addWorkingDays(meetingDay, -matterDays),
    dispatchDay: addWorkingDays(meetingDay, -dispatchDays),
  }
}

/** Why a plan does not do. */
export type PlanProblem =
  | 'day-missing'
  | 'time-missing'
  | 'length-wrong'
  | 'place-missing'
  | 'place-too-long'
  | 'link-wrong'
  | 'body-discontinued'
  | 'days-wrong'
  | 'recurring-wrong'
  | 'personal-number'

/** What is wrong with a plan, and must be mended before there is a meeting. */
export function planProblems(
  plan: MeetingPlan,
  body: Pick<Body, 'period'> & Body,
): readonly PlanProblem[] {
  const { on, at, minutes, mode, place, link } = plan
  const isDay = parseCalendarDay(on).ok
  const found: readonly (readonly [PlanProblem, boolean])[] = [
    ['day-missing', !isDay],
    ['time-missing', !/^([01]\d|2[0-3]):[0-5]\d$/.test(at)],
    ['length-wrong', !Number.isInteger(minutes) || minutes < 1 || minutes > 1_440],
    ['place-missing', mode !== 'digital' && (place ?? '').trim() === ''],
    ['place-too-long', (place ?? '').length > 200],
    ['link-wrong', link !== undefined && !isWebAddress(link)],
    ['body-discontinued', isDay && statusOfBody(body, on) === 'discontinued'],
    ['personal-number', hasPersonalNumber(place ?? '')],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

/** As many working days as may be asked for before a meeting, and as many items as a body may have on every agenda. */
const most = { days: 60, recurring: 20, title: 200 } as const

/** What is wrong with how a body says that it meets. */
export function settingProblems(setting: MeetingSetting): readonly PlanProblem[] {
  const { matterDays, dispatchDays, minutes, recurring } = setting
  const isWithin = (value: number, from: number, until: number) =>
    Number.isInteger(value) && value >= from && value <= until
  const found: readonly (readonly [PlanProblem, boolean])[] = [
    ['days-wrong', ![matterDays, dispatchDays].every((days) => isWithin(days, 0, most.days))],
    ['length-wrong', !isWithin(minutes, 1, 1_440)],
    [
      'recurring-wrong',
      recurring.length > most.recurring ||
        !recurring.every(
          (item) =>
            isWithin(item.minutes, 0, 1_440) && isWithin(item.title.trim().length, 1, most.title),
        ),
    ],
    ['personal-number', recurring.some(({ title }) => hasPersonalNumber(title))],
  ]
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem)
}

function isWebAddress(text: string): boolean {
  return text.length <= 2_000 && URL.canParse(text) && new URL(text).protocol === 'https:'
}

/** What whoever plans should know, and may go on in spite of. A charter that only recommends never stops a meeting. */
export type PlanWarning =
  | { readonly code: 'in-the-past' | 'holiday' | 'squeeze-day' | 'july' }
  | { readonly code: 'too-late-for-matters' | 'too-late-for-notice'; readonly day: CalendarDay }
  | { readonly code: 'longer-than-charter'; readonly hours: number; readonly ruleId: string }
  | { readonly code: 'other-form-than-charter'; readonly ruleId: string }
  | { readonly code: 'body-meets-that-day' }
  | {
      readonly code: 'shared-people'
      readonly bodyId: string
      readonly personIds: readonly string[]
    }

/** What speaks against a day and form, seen from today. */
export function planWarnings(
  meeting: Pick<Meeting, 'bodyId' | 'lastDayForMatters' | 'dispatchDay'> &
    MeetingPlan & { readonly id?: string },
  register: Register,
  today: CalendarDay,
): readonly PlanWarning[] {
  const { on, lastDayForMatters, dispatchDay } = meeting
  const isPast = on < today
  return [
    ...(isPast ? [{ code: 'in-the-past' } as const] : []),
    ...(isWorkingDay(on) ? [] : [{ code: 'holiday' } as const]),
    ...(isSqueezeDay(on) ? [{ code: 'squeeze-day' } as const] : []),
    ...(on.slice(5, 7) === '07' ? [{ code: 'july' } as const] : []),
    ...(!isPast && lastDayForMatters < today
      ? [{ code: 'too-late-for-matters', day: lastDayForMatters } as const]
      : []),
    ...(!isPast && dispatchDay < today
      ? [{ code: 'too-late-for-notice', day: dispatchDay } as const]
      : []),
    ...charterWarnings(meeting, register),
    ...collisions(meeting, register),
  ]
}

/** A working day between two free ones. */
function isSqueezeDay(on: CalendarDay): boolean {
  return isWorkingDay(on) && !isWorkingDay(addDays(on, -1)) && !isWorkingDay(addDays(on, 1))
}

function charterWarnings(
  { bodyId, on, minutes, mode }: MeetingPlan & Pick<Meeting, 'bodyId'>,
  register: Register,
): readonly PlanWarning[] {
  return chartersParams(register, bodyId, on).flatMap(({ ruleId, kind, params }): PlanWarning[] => {
    if (kind === 'meeting-length') {
      const hours = typeof params.atMostHours === 'number' ? params.atMostHours : 4
      return minutes > hours * 60 ? [{ code: 'longer-than-charter', hours, ruleId }] : []
    }
    if (kind === 'meeting-mode') {
      const fits = mode === 'hybrid' || mode === params.preferred
      return fits ? [] : [{ code: 'other-form-than-charter', ruleId }]
    }
    return []
  })
}

/** The rules of a body on a day, with what the group has agreed instead. */
export function chartersParams(
  register: Register,
  bodyId: string,
  on: CalendarDay,
): readonly {
  readonly ruleId: string
  readonly kind: string
  readonly params: Readonly<Record<string, unknown>>
}[] {
  const charter = register.charterOn(bodyId, on)
  if (!charter) return []
  return rulesFor(charter, bodyId).map(({ id, kind, params }) => {
    const agreed = charter.exceptions.find(
      (one) => one.ruleId === id && one.bodyId === bodyId && holdsOn(one.period, on),
    )
    const written = typeof params === 'object' && params !== null ? params : {}
    return { ruleId: id, kind, params: { ...written, ...agreed?.params } }
  })
}

/** The other meetings of that day that the same people are expected at. */
function collisions(
  { id, bodyId, on }: Pick<Meeting, 'bodyId'> & MeetingPlan & { readonly id?: string },
  register: Register,
): readonly PlanWarning[] {
  const others = register.meetings.filter(
    (one: MeetingFact) => one.on === on && one.status !== 'cancelled' && one.id !== id,
  )
  if (others.length === 0) return []
  const own = peopleOf(register, bodyId, on)
  return [...new Set(others.map((one) => one.bodyId))].flatMap((otherId): PlanWarning[] => {
    if (otherId === bodyId) return [{ code: 'body-meets-that-day' }]
    const theirs = peopleOf(register, otherId, on)
    const personIds = [...own].filter((personId) => theirs.has(personId)).toSorted()
    return personIds.length === 0 ? [] : [{ code: 'shared-people', bodyId: otherId, personIds }]
  })
}

function peopleOf(register: Register, bodyId: string, on: CalendarDay): ReadonlySet<string> {
  return new Set(
    register
      .holdingsOn(bodyId, on)
      .flatMap(({ holder }) => (holder === undefined ? [] : [holder.personId])),
  )
}
