import { z } from 'zod'
import { type CalendarDay, yearOf } from '../../shared/calendar-day.ts'
import { sayDays, sayList } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import type { MeetingMode } from '../activity.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Chaired, chaired, chairWords } from './facts/chair.ts'
import { meetingsIn, meetingWords, yearSpan } from './facts/meetings.ts'

const modeWords: Readonly<Record<Language, Readonly<Record<MeetingMode, string>>>> = {
  sv: { physical: 'fysiskt', digital: 'digitalt', hybrid: 'både fysiskt och digitalt' },
  en: { physical: 'in person', digital: 'digitally', hybrid: 'both in person and digitally' },
}

interface Modes {
  readonly preferred: MeetingMode
  readonly allowed: readonly MeetingMode[]
}

const modeList = (modes: readonly MeetingMode[], language: Language) =>
  sayList(
    modes.map((mode) => modeWords[language][mode]),
    language,
  )

const sv = {
  neverRegistered: meetingWords.sv.neverRegistered,
  registerMeetings: meetingWords.sv.registerMeetings,
  asked: ({ preferred, allowed }: Modes) =>
    `Gruppen träffas i första hand ${modeWords.sv[preferred]}${allowed.length === 0 ? '' : `, men får också träffas ${modeList(allowed, 'sv')}`}.`,
  noneThisYear: ({ year }: { year: number }) => `Inget möte är registrerat för ${year}.`,
  preferredUsed: ({ days, preferred }: { days: readonly CalendarDay[]; preferred: MeetingMode }) =>
    `Möten där man träffas ${modeWords.sv[preferred]}: ${sayDays(days, 'sv')}.`,
  neverPreferred: ({ year, preferred }: { year: number; preferred: MeetingMode }) =>
    `Inget av årets möten ${year} är ett där man träffas ${modeWords.sv[preferred]}.`,
  notAllowed: ({ days }: { days: readonly CalendarDay[] }) =>
    `Mötesformen är en annan än texten tillåter: ${sayDays(days, 'sv')}.`,
  unknown: ({ days }: { days: readonly CalendarDay[] }) =>
    `Registret säger inte hur man träffas de här dagarna: ${sayDays(days, 'sv')}.`,
  planOne: ({ preferred, chair }: Chaired & { preferred: MeetingMode }) =>
    `${chairWords.sv({ chair })} planerar något av mötena så att man träffas ${modeWords.sv[preferred]}.`,
  registerModes: () => 'Gruppens stöd antecknar om mötena är fysiska, digitala eller både och.',
}

const en: typeof sv = {
  neverRegistered: meetingWords.en.neverRegistered,
  registerMeetings: meetingWords.en.registerMeetings,
  asked: ({ preferred, allowed }) =>
    `The group primarily meets ${modeWords.en[preferred]}${allowed.length === 0 ? '' : `, but may also meet ${modeList(allowed, 'en')}`}.`,
  noneThisYear: ({ year }) => `No meeting is registered for ${year}.`,
  preferredUsed: ({ days, preferred }) =>
    `Meetings where people meet ${modeWords.en[preferred]}: ${sayDays(days, 'en')}.`,
  neverPreferred: ({ year, preferred }) =>
    `At none of the meetings in ${year} do people meet ${modeWords.en[preferred]}.`,
  notAllowed: ({ days }) => `The form is another than the text allows: ${sayDays(days, 'en')}.`,
  unknown: ({ days }) =>
    `The register does not say how people meet on these days: ${sayDays(days, 'en')}.`,
  planOne: ({ preferred, chair }) =>
    `${chairWords.en({ chair })} ${chair ? 'plan' : 'plans'} one of the meetings so that people meet ${modeWords.en[preferred]}.`,
  registerModes: () =>
    'The group’s support official records whether the meetings are in person, digital or both.',
}

const mode = z.enum(['physical', 'digital', 'hybrid'])
const params = z.strictObject({
  preferred: mode,
  allowed: z.union([mode.transform((one) => [one]), z.array(mode)]).default([]),
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function check(input: Input): Answer {
  const { params, body, ground, day } = input
  const registered = ground.meetingsOf(body.id)
  const { preferred, allowed } = params
  if (registered.length === 0) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'neverRegistered' }],
      remedy: { code: 'registerMeetings' },
    }
  }
  const year = yearOf(day)
  const asked: Answer['reasons'][number] = { code: 'asked', values: { preferred, allowed } }
  const meetings = meetingsIn(registered, yearSpan(year))
  if (meetings.length === 0) {
    return {
      status: 'cannotTell',
      reasons: [asked, { code: 'noneThisYear', values: { year } }],
      remedy: { code: 'registerMeetings' },
    }
  }
  // Where people meet both ways, whoever wants to can meet in the preferred way.
  const isPreferred = (used: MeetingMode | undefined) => used === preferred || used === 'hybrid'
  const days = (which: (used: MeetingMode | undefined) => boolean) =>
    meetings.filter((meeting) => which(meeting.mode)).map(({ on }) => on)
  const good = days(isPreferred)
  const unknown = days((used) => used === undefined)
  const wrong = days((used) => used !== undefined && !isPreferred(used) && !allowed.includes(used))
  if (wrong.length > 0) {
    return {
      status: 'notMet',
      reasons: [asked, { code: 'notAllowed', values: { days: wrong } }],
      remedy: { code: 'planOne', values: { preferred, ...chaired(input) } },
    }
  }
  if (good.length > 0) {
    return {
      status: 'met',
      reasons: [asked, { code: 'preferredUsed', values: { days: good, preferred } }],
    }
  }
  if (unknown.length > 0) {
    return {
      status: 'cannotTell',
      reasons: [asked, { code: 'unknown', values: { days: unknown } }],
      remedy: { code: 'registerModes' },
    }
  }
  return {
    status: 'atRisk',
    reasons: [asked, { code: 'neverPreferred', values: { year, preferred } }],
    remedy: { code: 'planOne', values: { preferred, ...chaired(input) } },
  }
}

/** People meet in the preferred way at least once a year; a whole year with none of it is warned of (R03). */
export const meetingMode = ruleKind({
  kind: 'meeting-mode',
  describes: {
    sv: 'Att gruppen träffas på det sätt som texten föredrar, till exempel fysiskt, åtminstone någon gång under året.',
    en: 'That the group meets in the way the text prefers, such as in person, at least some time during the year.',
  },
  restsBetweenTerms: true,
  params,
  check,
  words: { sv, en },
})
