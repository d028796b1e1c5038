import { z } from 'zod'
import { yearOf } from '../../shared/calendar-day.ts'
import { sayCount, sayDayCount, sayList, sayNumber, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import type { Season } from '../../shared/partial-date.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { boundWords, isBoundThrough } from './facts/bound.ts'
import { type Chaired, chaired, chairWords } from './facts/chair.ts'
import {
  type Asked,
  countMeetings,
  dateReasons,
  daysLeft,
  meetingWords,
  sayAsked,
  termSpan,
  yearSpan,
} from './facts/meetings.ts'
import { nouns } from './facts/nouns.ts'

interface AskedTerms extends Asked {
  readonly spring?: number | undefined
  readonly autumn?: number | undefined
}

interface TermShort {
  readonly season: Season
  readonly total: number
  readonly asked: number
  readonly over: boolean
}

interface Missing {
  readonly missing: number
}

const meetings = (count: number, language: Language) =>
  sayCount(count, language, nouns[language].meeting)

function termList({ spring, autumn }: AskedTerms, language: Language): string {
  const words =
    language === 'sv'
      ? { spring: 'på våren', autumn: 'på hösten' }
      : { spring: 'in spring', autumn: 'in autumn' }
  return sayList(
    [
      ...(spring === undefined ? [] : [`${sayNumber(spring, language)} ${words.spring}`]),
      ...(autumn === undefined ? [] : [`${sayNumber(autumn, language)} ${words.autumn}`]),
    ],
    language,
  )
}

const sv = {
  ...meetingWords.sv,
  partOfYear: boundWords.sv.partOfYear,
  asked: (asked: AskedTerms) => {
    const terms = termList(asked, 'sv')
    if (asked.atLeast === undefined && asked.atMost === undefined) {
      return `Det ska vara så här många möten varje år: ${terms}.`
    }
    return `Det ska vara ${sayAsked(asked, 'sv')} per år${terms === '' ? '' : `, ${terms}`}.`
  },
  counted: ({ year, total }: { year: number; total: number }) =>
    total === 0
      ? `Under ${year} är inget möte hållet eller planerat.`
      : `Under ${year} blir det ${meetings(total, 'sv')}, med både hållna och planerade inräknade.`,
  tooFew: ({ missing, left }: Missing & { left: number }) =>
    `Det fattas ${meetings(missing, 'sv')}, och ${sayDayCount(left, 'sv')} är kvar av året.`,
  yearOver: ({ missing }: Missing) => `Det fattas ${meetings(missing, 'sv')}, och året är slut.`,
  termShort: ({ season, total, asked, over }: TermShort) => {
    const when = season === 'spring' ? 'På våren' : 'På hösten'
    return over
      ? `${when} blev det ${meetings(total, 'sv')}, och det skulle vara ${sayNumber(asked, 'sv')}.`
      : `${when} är det ${meetings(total, 'sv')} hittills, räknat med de planerade, och det ska vara ${sayNumber(asked, 'sv')}.`
  },
  tooMany: ({ extra }: { extra: number }) =>
    `Det är ${meetings(extra, 'sv')} mer än det högsta antalet.`,
  planMore: ({ missing, chair }: Missing & Chaired) =>
    `Gruppens stöd planerar in ${meetings(missing, 'sv')} till${chair ? ' tillsammans med ordföranden' : ''}.`,
  planMoreOrAgree: ({ missing, chair }: Missing & Chaired) =>
    `Gruppens stöd planerar in ${meetings(missing, 'sv')} till${chair ? ' tillsammans med ordföranden' : ''}. Om gruppen har kommit överens om något annat antecknar stödet det.`,
  checkRegister: () =>
    'Gruppens stöd kontrollerar att alla möten är registrerade. Har de inte hållits går det inte att ändra, men stödet kan planera nästa år i tid.',
  checkRegisterOrAgree: () =>
    'Gruppens stöd kontrollerar att alla möten är registrerade. Om gruppen har kommit överens om något annat antecknar stödet det.',
  planFewer: (chair: Chaired) => `${chairWords.sv(chair)} ser över om alla planerade möten behövs.`,
}

const en: typeof sv = {
  ...meetingWords.en,
  partOfYear: boundWords.en.partOfYear,
  asked: (asked) => {
    const terms = termList(asked, 'en')
    if (asked.atLeast === undefined && asked.atMost === undefined) {
      return `This many meetings are to be held every year: ${terms}.`
    }
    return `The text asks for ${sayAsked(asked, 'en')} a year${terms === '' ? '' : `, ${terms}`}.`
  },
  counted: ({ year, total }) =>
    total === 0
      ? `In ${year} no meeting is held or planned.`
      : `In ${year} there will be ${meetings(total, 'en')}, held and planned together.`,
  tooFew: ({ missing, left }) =>
    `${startSentence(meetings(missing, 'en'))} missing, and ${sayDayCount(left, 'en')} left of the year.`,
  yearOver: ({ missing }) =>
    `${startSentence(meetings(missing, 'en'))} missing, and the year is over.`,
  termShort: ({ season, total, asked, over }) =>
    over
      ? `In ${season} there were ${meetings(total, 'en')}, and there should have been ${sayNumber(asked, 'en')}.`
      : `In ${season} there are ${meetings(total, 'en')} so far, planned ones included, and ${sayNumber(asked, 'en')} are asked for.`,
  tooMany: ({ extra }) => `That is ${meetings(extra, 'en')} more than the highest number.`,
  planMore: ({ missing, chair }) =>
    `The group’s support official plans ${meetings(missing, 'en')} more${chair ? ' together with the chair' : ''}.`,
  planMoreOrAgree: ({ missing, chair }) =>
    `The group’s support official plans ${meetings(missing, 'en')} more${chair ? ' together with the chair' : ''}. If the group has agreed on something else, the support official records it.`,
  checkRegister: () =>
    'The group’s support official checks that all meetings are registered. If they were not held it cannot be changed, but next year can be planned in time.',
  checkRegisterOrAgree: () =>
    'The group’s support official checks that all meetings are registered. If the group has agreed on something else, the support official records it.',
  planFewer: ({ chair }) =>
    `${chairWords.en({ chair })} ${chair ? 'consider' : 'considers'} whether all planned meetings are needed.`,
}

const params = z
  .strictObject({
    atLeast: z.int().positive().optional(),
    atMost: z.int().positive().optional(),
    spring: z.int().nonnegative().optional(),
    autumn: z.int().nonnegative().optional(),
  })
  .refine((written) => Object.keys(written).length > 0, { params: { code: 'nothing-asked' } })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

/**
 * What is asked of the year. A group that has agreed on another number for the year, and said nothing of
 * spring and autumn, has agreed away their numbers too: three meetings cannot be two and two.
 */
function askedOf({ params, exception }: Input): AskedTerms {
  const agreed = exception?.params ?? {}
  const aboutYear = 'atLeast' in agreed || 'atMost' in agreed
  const aboutTerms = 'spring' in agreed || 'autumn' in agreed
  if (!aboutYear || aboutTerms) return params
  return { atLeast: params.atLeast, atMost: params.atMost }
}

function check(input: Input): Answer {
  const { body, ground, day, rule } = input
  const registered = ground.meetingsOf(body.id)
  if (registered.length === 0) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'neverRegistered' }],
      remedy: { code: 'registerMeetings' },
    }
  }
  const asked = askedOf(input)
  const year = yearOf(day)
  const left = daysLeft(yearSpan(year), day)
  const count = countMeetings(registered, yearSpan(year), day)
  const terms = (['spring', 'autumn'] as const).flatMap((season) => {
    const wanted = asked[season]
    const span = termSpan(year, season)
    if (wanted === undefined || !isBoundThrough(input, span)) return []
    const { total } = countMeetings(registered, span, day)
    const over = daysLeft(span, day) === 0
    return total < wanted ? [{ season, total, asked: wanted, over }] : []
  })
  const isWholeYear = isBoundThrough(input, yearSpan(year))
  const missing = isWholeYear ? Math.max(0, (asked.atLeast ?? 0) - count.total) : 0
  const extra = asked.atMost === undefined ? 0 : Math.max(0, count.total - asked.atMost)
  const missingInTerms = terms.reduce((sum, term) => sum + term.asked - term.total, 0)
  const mayAgree = rule.modality === 'default'

  const reasons: Answer['reasons'] = [
    { code: 'asked', values: asked },
    { code: 'counted', values: { year, total: count.total } },
    ...dateReasons(count),
    ...terms.map((values) => ({ code: 'termShort' as const, values })),
    ...(missing > 0 && left > 0 ? [{ code: 'tooFew' as const, values: { missing, left } }] : []),
    ...(missing > 0 && left === 0 ? [{ code: 'yearOver' as const, values: { missing } }] : []),
    ...(extra > 0 ? [{ code: 'tooMany' as const, values: { extra } }] : []),
    ...(isWholeYear ? [] : [{ code: 'partOfYear' as const, values: { year } }]),
  ]
  if (terms.some(({ over }) => over) || (missing > 0 && left === 0)) {
    return {
      status: 'notMet',
      reasons,
      remedy: { code: mayAgree ? 'checkRegisterOrAgree' : 'checkRegister' },
    }
  }
  if (missing > 0 || terms.length > 0) {
    return {
      status: 'atRisk',
      reasons,
      remedy: {
        code: mayAgree ? 'planMoreOrAgree' : 'planMore',
        values: { missing: Math.max(missing, missingInTerms), ...chaired(input) },
      },
    }
  }
  if (extra > 0) {
    return count.planned.length > 0
      ? { status: 'atRisk', reasons, remedy: { code: 'planFewer', values: chaired(input) } }
      : { status: 'atRisk', reasons, remedy: { code: 'nothingNow' } }
  }
  return { status: isWholeYear ? 'met' : 'notChecked', reasons }
}

/** The year's meetings, held and planned, are as many as the text asks, in spring and autumn too (R01, R06). */
export const meetingsPerYear = ruleKind({
  kind: 'meetings-per-year',
  describes: {
    sv: 'Att gruppen har så många möten under året som texten säger, och så många på våren och på hösten.',
    en: 'That the group has as many meetings during the year as the text says, and as many in spring and autumn.',
  },
  restsBetweenTerms: true,
  params,
  check,
  words: { sv, en },
})
