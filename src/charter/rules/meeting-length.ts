import { z } from 'zod'
import { type CalendarDay, yearOf } from '../../shared/calendar-day.ts'
import { sayCount, sayDay, sayDays, sayList } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Chaired, chaired, chairWords } from './facts/chair.ts'
import { meetingsIn, meetingWords, yearSpan } from './facts/meetings.ts'

interface Long {
  readonly on: CalendarDay
  readonly hours: number
}

function hourCount(hours: number, language: Language): string {
  const noun =
    language === 'sv'
      ? ({ one: 'timme', many: 'timmar', gender: 'en' } as const)
      : { one: 'hour', many: 'hours' }
  if (Number.isInteger(hours)) return sayCount(hours, language, noun)
  return `${language === 'sv' ? String(hours).replace('.', ',') : hours} ${noun.many}`
}

function meetingList(meetings: readonly Long[], language: Language): string {
  return sayList(
    meetings.map(({ on, hours }) => `${sayDay(on, language)} (${hourCount(hours, language)})`),
    language,
  )
}

const sv = {
  neverRegistered: meetingWords.sv.neverRegistered,
  registerMeetings: meetingWords.sv.registerMeetings,
  asked: ({ hours }: { hours: number }) =>
    `Så här räknas regeln: ett möte tar högst ${hourCount(hours, 'sv')}.`,
  noneThisYear: ({ year }: { year: number }) => `Inget möte är registrerat för ${year}.`,
  allShort: ({ year }: { year: number }) => `Alla möten under ${year} håller sig inom den tiden.`,
  tooLong: ({ meetings }: { meetings: readonly Long[] }) =>
    `Längre än så: ${meetingList(meetings, 'sv')}.`,
  unknown: ({ days }: { days: readonly CalendarDay[] }) =>
    `Registret säger inte hur lång tid de här mötena tar: ${sayDays(days, 'sv')}.`,
  shorten: (chair: Chaired) =>
    `${chairWords.sv(chair)} planerar kortare möten, eller delar upp dem på flera tillfällen.`,
  registerHours: () => 'Gruppens stöd antecknar hur lång tid mötena tar.',
}

const en: typeof sv = {
  neverRegistered: meetingWords.en.neverRegistered,
  registerMeetings: meetingWords.en.registerMeetings,
  asked: ({ hours }) =>
    `The rule is counted like this: a meeting takes at most ${hourCount(hours, 'en')}.`,
  noneThisYear: ({ year }) => `No meeting is registered for ${year}.`,
  allShort: ({ year }) => `All meetings in ${year} keep within that time.`,
  tooLong: ({ meetings }) => `Longer than that: ${meetingList(meetings, 'en')}.`,
  unknown: ({ days }) =>
    `The register does not say how long these meetings take: ${sayDays(days, 'en')}.`,
  shorten: ({ chair }) =>
    `${chairWords.en({ chair })} ${chair ? 'plan' : 'plans'} shorter meetings, or ${chair ? 'divide' : 'divides'} them.`,
  registerHours: () => 'The group’s support official records how long the meetings take.',
}

const params = z.strictObject({ atMostHours: z.number().positive().max(24).default(4) })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function check(input: Input): Answer {
  const { params, body, ground, day } = input
  const registered = ground.meetingsOf(body.id)
  if (registered.length === 0) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'neverRegistered' }],
      remedy: { code: 'registerMeetings' },
    }
  }
  const year = yearOf(day)
  const asked: Answer['reasons'][number] = { code: 'asked', values: { hours: params.atMostHours } }
  const meetings = meetingsIn(registered, yearSpan(year))
  if (meetings.length === 0) {
    return {
      status: 'cannotTell',
      reasons: [asked, { code: 'noneThisYear', values: { year } }],
      remedy: { code: 'registerMeetings' },
    }
  }
  const long = meetings.flatMap(({ on, hours }) =>
    hours !== undefined && hours > params.atMostHours ? [{ on, hours }] : [],
  )
  const unknown = meetings.filter(({ hours }) => hours === undefined).map(({ on }) => on)
  const reasons: Answer['reasons'] = [
    asked,
    ...(long.length > 0 ? [{ code: 'tooLong' as const, values: { meetings: long } }] : []),
    ...(unknown.length > 0 ? [{ code: 'unknown' as const, values: { days: unknown } }] : []),
  ]
  if (long.length > 0)
    return { status: 'notMet', reasons, remedy: { code: 'shorten', values: chaired(input) } }
  if (unknown.length > 0)
    return { status: 'cannotTell', reasons, remedy: { code: 'registerHours' } }
  return { status: 'met', reasons: [...reasons, { code: 'allShort', values: { year } }] }
}

/** The year's meetings are no longer than half a day, in hours that each charter file states (R02). */
export const meetingLength = ruleKind({
  kind: 'meeting-length',
  describes: {
    sv: 'Att mötena inte är längre än texten säger, till exempel en halv dag.',
    en: 'That the meetings are no longer than the text says, such as half a day.',
  },
  restsBetweenTerms: true,
  params,
  check,
  words: { sv, en },
})
