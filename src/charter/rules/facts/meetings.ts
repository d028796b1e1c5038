import {
  type CalendarDay,
  day as dayOf,
  daysBetween,
  yearOf,
} from '../../../shared/calendar-day.ts'
import { sayCount, sayDays } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import type { Season } from '../../../shared/partial-date.ts'
import type { MeetingFact } from '../../activity.ts'
import { nouns } from './nouns.ts'

/** A stretch of whole days that meetings are counted in. */
export interface Span {
  readonly from: CalendarDay
  readonly until: CalendarDay
}

/** The meetings of a span as seen on a day. A meeting that was planned for a day gone by may or may not have been held. */
export interface MeetingCount {
  readonly held: readonly CalendarDay[]
  readonly planned: readonly CalendarDay[]
  readonly unconfirmed: readonly CalendarDay[]
  readonly total: number
}

/** The calendar year. */
export function yearSpan(year: number): Span {
  return { from: dayOf(`${year}-01-01`), until: dayOf(`${year}-12-31`) }
}

/** A term as meetings are counted: spring is January to June, autumn July to December (domain B19). */
export function termSpan(year: number, season: Season): Span {
  return season === 'spring'
    ? { from: dayOf(`${year}-01-01`), until: dayOf(`${year}-06-30`) }
    : { from: dayOf(`${year}-07-01`), until: dayOf(`${year}-12-31`) }
}

/** The term that a day is in. */
export function termOf(day: CalendarDay): { readonly year: number; readonly season: Season } {
  return { year: yearOf(day), season: day.slice(5) <= '06-30' ? 'spring' : 'autumn' }
}

/** How many days remain of a span after a day; none on its last day and later. */
export function daysLeft(span: Span, day: CalendarDay): number {
  return Math.max(0, daysBetween(day, span.until))
}

/** The meetings in a span that are not cancelled. */
export function meetingsIn(meetings: readonly MeetingFact[], span: Span): readonly MeetingFact[] {
  return meetings.filter(
    ({ on, status }) => status !== 'cancelled' && span.from <= on && on <= span.until,
  )
}

/** Counts the meetings of a span as they stand on a day. */
export function countMeetings(
  meetings: readonly MeetingFact[],
  span: Span,
  day: CalendarDay,
): MeetingCount {
  const counted = meetingsIn(meetings, span)
  const isHeld = ({ on, status }: MeetingFact) => status === 'held' && on <= day
  const isPast = ({ on, status }: MeetingFact) => status === 'planned' && on < day
  const days = (which: (meeting: MeetingFact) => boolean) =>
    counted.filter(which).map(({ on }) => on)
  return {
    held: days(isHeld),
    planned: days((meeting) => !isHeld(meeting) && !isPast(meeting)),
    unconfirmed: days(isPast),
    total: counted.length,
  }
}

/** The reasons that list a count's dates, in reading order. */
export function dateReasons({ held, planned, unconfirmed }: MeetingCount) {
  return [
    ...(held.length > 0 ? [{ code: 'held' as const, values: { days: held } }] : []),
    ...(planned.length > 0 ? [{ code: 'planned' as const, values: { days: planned } }] : []),
    ...(unconfirmed.length > 0
      ? [{ code: 'unconfirmed' as const, values: { days: unconfirmed } }]
      : []),
  ]
}

/** What a rule asks for, either end of which may be left open. */
export interface Asked {
  readonly atLeast?: number | undefined
  readonly atMost?: number | undefined
}

/** How few and how many meetings a rule asks for: `fyra möten`, `minst sex möten`, `3–4 möten`. */
export function sayAsked({ atLeast, atMost }: Asked, language: Language): string {
  const noun = nouns[language].meeting
  const words =
    language === 'sv' ? { least: 'minst', most: 'högst' } : { least: 'at least', most: 'at most' }
  if (atLeast !== undefined && atMost !== undefined) {
    return atLeast === atMost
      ? sayCount(atLeast, language, noun)
      : `${atLeast}–${atMost} ${noun.many}`
  }
  if (atLeast !== undefined) return `${words.least} ${sayCount(atLeast, language, noun)}`
  return atMost === undefined ? noun.many : `${words.most} ${sayCount(atMost, language, noun)}`
}

interface Days {
  readonly days: readonly CalendarDay[]
}

const sv = {
  neverRegistered: () => 'Inget möte är registrerat för gruppen, varken hållet eller planerat.',
  held: ({ days }: Days) => `Hållna möten: ${sayDays(days, 'sv')}.`,
  planned: ({ days }: Days) => `Planerade möten: ${sayDays(days, 'sv')}.`,
  unconfirmed: ({ days }: Days) =>
    `Möten som var planerade men inte är noterade som hållna: ${sayDays(days, 'sv')}.`,
  nothingNow: () => 'Inget behöver göras nu. Vill gruppen träffas oftare behöver texten ändras.',
  registerMeetings: () => 'Gruppens stöd för in gruppens möten i registret.',
}

const en: typeof sv = {
  neverRegistered: () => 'No meeting is registered for the group, neither held nor planned.',
  held: ({ days }) => `Meetings held: ${sayDays(days, 'en')}.`,
  planned: ({ days }) => `Meetings planned: ${sayDays(days, 'en')}.`,
  unconfirmed: ({ days }) =>
    `Meetings that were planned but are not noted as held: ${sayDays(days, 'en')}.`,
  nothingNow: () =>
    'Nothing needs doing now. If the group wants to meet more often, the text needs to be changed.',
  registerMeetings: () =>
    'The group’s support official enters the group’s meetings in the register.',
}

/** The sentences that rules about meetings share. */
export const meetingWords = { sv, en }
