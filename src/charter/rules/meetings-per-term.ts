import { z } from 'zod'
import { addDays } from '../../shared/calendar-day.ts'
import { sayCount, sayDayCount, sayPartialDate, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import type { Season } from '../../shared/partial-date.ts'
import type { MeetingFact } from '../activity.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { boundWords, isBoundThrough } from './facts/bound.ts'
import {
  type Asked,
  countMeetings,
  dateReasons,
  daysLeft,
  meetingWords,
  sayAsked,
  termOf,
  termSpan,
} from './facts/meetings.ts'
import { nouns } from './facts/nouns.ts'

interface Term {
  readonly year: number
  readonly season: Season
}

const meetings = (count: number, language: Language) =>
  sayCount(count, language, nouns[language].meeting)
const sayTerm = (term: Term, language: Language) =>
  sayPartialDate({ precision: 'season', ...term }, language)

const sv = {
  ...meetingWords.sv,
  partOfTerm: boundWords.sv.partOfTerm,
  asked: (asked: Asked) => `Det ska vara ${sayAsked(asked, 'sv')} varje termin.`,
  past: ({ term, total }: { term: Term; total: number }) =>
    total === 0
      ? `${startSentence(sayTerm(term, 'sv'))} hölls inget möte.`
      : `${startSentence(sayTerm(term, 'sv'))} blev det ${meetings(total, 'sv')}.`,
  current: ({ term, total }: { term: Term; total: number }) =>
    total === 0
      ? `${startSentence(sayTerm(term, 'sv'))} är inget möte hållet eller planerat.`
      : `${startSentence(sayTerm(term, 'sv'))} blir det ${meetings(total, 'sv')}, med både hållna och planerade inräknade.`,
  tooFew: ({ missing, left }: { missing: number; left: number }) =>
    `Det fattas ${meetings(missing, 'sv')}, och ${sayDayCount(left, 'sv')} är kvar av terminen.`,
  pastTooFew: ({ term, missing }: { term: Term; missing: number }) =>
    `Det fattades ${meetings(missing, 'sv')} ${sayTerm(term, 'sv')}.`,
  tooMany: ({ term, extra }: { term: Term; extra: number }) =>
    `Det är ${meetings(extra, 'sv')} mer än det högsta antalet ${sayTerm(term, 'sv')}.`,
  planMore: ({ missing }: { missing: number }) =>
    `Gruppens stöd planerar in ${meetings(missing, 'sv')} till före terminens slut.`,
  checkRegister: () =>
    'Gruppens stöd kontrollerar att alla möten är registrerade. Har de inte hållits går det inte att ändra, men stödet kan planera kommande terminer i tid.',
  planFewer: () => 'Gruppens stöd ser över om alla planerade möten behövs.',
}

const en: typeof sv = {
  ...meetingWords.en,
  partOfTerm: boundWords.en.partOfTerm,
  asked: (asked) => `The text asks for ${sayAsked(asked, 'en')} every term.`,
  past: ({ term, total }) =>
    total === 0
      ? `In ${sayTerm(term, 'en')} no meeting was held.`
      : `In ${sayTerm(term, 'en')} there were ${meetings(total, 'en')}.`,
  current: ({ term, total }) =>
    total === 0
      ? `In ${sayTerm(term, 'en')} no meeting is held or planned.`
      : `In ${sayTerm(term, 'en')} there will be ${meetings(total, 'en')}, held and planned together.`,
  tooFew: ({ missing, left }) =>
    `${startSentence(meetings(missing, 'en'))} missing, and ${sayDayCount(left, 'en')} left of the term.`,
  pastTooFew: ({ term, missing }) =>
    `${startSentence(meetings(missing, 'en'))} missing in ${sayTerm(term, 'en')}.`,
  tooMany: ({ term, extra }) =>
    `That is ${meetings(extra, 'en')} more than the highest number in ${sayTerm(term, 'en')}.`,
  planMore: ({ missing }) =>
    `The group’s support official plans ${meetings(missing, 'en')} more before the end of the term.`,
  checkRegister: () =>
    'The group’s support official checks that all meetings are registered. If they were not held it cannot be changed, but coming terms can be planned in time.',
  planFewer: () =>
    'The group’s support official considers whether all planned meetings are needed.',
}

const params = z
  .strictObject({ atLeast: z.int().nonnegative(), atMost: z.int().positive() })
  .refine(({ atLeast, atMost }) => atLeast <= atMost, { params: { code: 'least-above-most' } })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

/** The term before a day's, when the text bound the body all through it and the register reaches back to it. */
function finishedTerm(input: Input, registered: readonly MeetingFact[]) {
  const { day } = input
  const now = termOf(day)
  const term = termOf(addDays(termSpan(now.year, now.season).from, -1))
  const span = termSpan(term.year, term.season)
  const reaches = registered.some(({ on }) => on <= span.until)
  return isBoundThrough(input, span) && reaches
    ? { term, ...countMeetings(registered, span, day) }
    : undefined
}

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
  const term = termOf(day)
  const span = termSpan(term.year, term.season)
  const now = countMeetings(registered, span, day)
  const before = finishedTerm(input, registered)
  const left = daysLeft(span, day)
  const isWholeTerm = isBoundThrough(input, span)
  const missing = isWholeTerm ? Math.max(0, params.atLeast - now.total) : 0
  const missed = before === undefined ? 0 : Math.max(0, params.atLeast - before.total)
  const tooMany = [{ term, total: now.total }, ...(before ? [before] : [])].flatMap((counted) =>
    counted.total > params.atMost
      ? [{ term: counted.term, extra: counted.total - params.atMost }]
      : [],
  )
  const reasons: Answer['reasons'] = [
    { code: 'asked', values: params },
    ...(before
      ? [{ code: 'past' as const, values: { term: before.term, total: before.total } }]
      : []),
    { code: 'current', values: { term, total: now.total } },
    ...dateReasons(now),
    ...(before && missed > 0
      ? [{ code: 'pastTooFew' as const, values: { term: before.term, missing: missed } }]
      : []),
    ...(missing > 0 ? [{ code: 'tooFew' as const, values: { missing, left } }] : []),
    ...tooMany.map((values) => ({ code: 'tooMany' as const, values })),
  ]
  if (missed > 0 || (missing > 0 && left === 0)) {
    return { status: 'notMet', reasons, remedy: { code: 'checkRegister' } }
  }
  if (missing > 0) {
    return { status: 'atRisk', reasons, remedy: { code: 'planMore', values: { missing } } }
  }
  if (tooMany.length > 0) {
    const isMendable = now.total > params.atMost && now.planned.length > 0
    return {
      status: 'atRisk',
      reasons,
      remedy: { code: isMendable ? 'planFewer' : 'nothingNow' },
    }
  }
  return isWholeTerm || now.total >= params.atLeast
    ? { status: 'met', reasons }
    : { status: 'notChecked', reasons: [...reasons, { code: 'partOfTerm' }] }
}

/** The meetings of this term and the one before are as many as the text asks, and not more (R04). */
export const meetingsPerTerm = ruleKind({
  kind: 'meetings-per-term',
  describes: {
    sv: 'Att gruppen har så många möten varje termin som texten säger, varken färre eller fler.',
    en: 'That the group has as many meetings each term as the text says, neither fewer nor more.',
  },
  restsBetweenTerms: true,
  params,
  check,
  words: { sv, en },
})
