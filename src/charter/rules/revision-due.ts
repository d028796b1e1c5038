import { z } from 'zod'
import { type CalendarDay, daysBetween } from '../../shared/calendar-day.ts'
import {
  sayCount,
  sayDayCount,
  sayPeriod,
  sayText,
  sayWhen,
  startSentence,
} from '../../shared/format.ts'
import type { Language, Localized } from '../../shared/language.ts'
import { earliest, latest, type PartialDate } from '../../shared/partial-date.ts'
import type { Period } from '../../shared/period.ts'
import { partialDateValue } from '../../shared/zod-values.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Decider, deciderOf, sayDecider } from './facts/decider.ts'
import { nouns } from './facts/nouns.ts'
import { revisedBy } from './facts/successor.ts'

interface Due {
  readonly due: PartialDate
}

/** How long ago, in whole years, else whole months; in days only when the source itself gave a day. */
type Ago =
  | { readonly unit: 'years' | 'months' | 'days'; readonly count: number }
  | { readonly unit: 'lessThanAMonth' }

function agoFrom(due: PartialDate, day: CalendarDay): Ago {
  const last = latest(due)
  const since = Temporal.PlainDate.from(last).until(Temporal.PlainDate.from(day), {
    largestUnit: 'years',
  })
  if (since.years > 0) return { unit: 'years', count: since.years }
  if (since.months > 0) return { unit: 'months', count: since.months }
  return due.precision === 'day'
    ? { unit: 'days', count: daysBetween(last, day) }
    : { unit: 'lessThanAMonth' }
}

function sayAgo(ago: Ago, language: Language): string {
  const swedish = language === 'sv'
  switch (ago.unit) {
    case 'lessThanAMonth':
      return swedish ? 'mindre än en månad sedan' : 'less than a month ago'
    case 'days':
      return swedish
        ? `${sayDayCount(ago.count, 'sv')} sedan`
        : `${sayDayCount(ago.count, 'en')} ago`
    case 'months':
    case 'years': {
      const noun = nouns[language][ago.unit === 'years' ? 'year' : 'month']
      const length = sayCount(ago.count, language, noun)
      return swedish ? `mer än ${length} sedan` : `more than ${length} ago`
    }
  }
}

const sv = {
  toCome: ({ due }: Due) => `Texten ska revideras ${sayWhen(due, 'sv')}.`,
  soon: ({ due }: Due) => `Texten ska revideras ${sayWhen(due, 'sv')}, och tiden närmar sig.`,
  now: ({ due }: Due) => `Texten ska revideras ${sayWhen(due, 'sv')}. Den tiden är nu.`,
  overdue: ({ due, ago }: Due & { ago: Ago }) =>
    `Texten skulle ha reviderats ${sayWhen(due, 'sv')}. Det är ${sayAgo(ago, 'sv')}.`,
  noLater: () => 'Någon senare uppdragsbeskrivning för gruppen finns inte i registret.',
  revised: ({ title, period }: { title: Localized; period: Period }) => {
    const when = sayPeriod(period, 'sv')
    return `Det finns en senare uppdragsbeskrivning: ${sayText(title, 'sv')}${when === '' ? '' : ` (${when})`}.`
  },
  revise: (decider: Decider) =>
    `${startSentence(sayDecider(decider, 'sv'))} reviderar texten, eller beslutar att den gäller som den är. Gruppens stöd för in beslutet.`,
}

const en: typeof sv = {
  toCome: ({ due }) => `The text is to be revised ${sayWhen(due, 'en')}.`,
  soon: ({ due }) =>
    `The text is to be revised ${sayWhen(due, 'en')}, and the time is drawing near.`,
  now: ({ due }) => `The text is to be revised ${sayWhen(due, 'en')}. That time is now.`,
  overdue: ({ due, ago }) =>
    `The text should have been revised ${sayWhen(due, 'en')}. That is ${sayAgo(ago, 'en')}.`,
  noLater: () => 'There are no later terms of reference for the group in the register.',
  revised: ({ title, period }) => {
    const when = sayPeriod(period, 'en')
    return `There are later terms of reference: ${sayText(title, 'en')}${when === '' ? '' : ` (${when})`}.`
  },
  revise: (decider) =>
    `${startSentence(sayDecider(decider, 'en'))} revises the text, or decides that it holds as it is. The group’s support official enters the decision.`,
}

const params = z.strictObject({
  due: partialDateValue,
  warnDays: z.int().nonnegative().default(180),
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function check(input: Input): Answer {
  const { params, charter, body, ground, day } = input
  const { due, warnDays } = params
  const later = revisedBy(ground, charter, body.id, day)
  if (later) {
    return {
      status: 'met',
      reasons: [
        { code: 'toCome', values: { due } },
        { code: 'revised', values: { title: later.title, period: later.period } },
      ],
    }
  }
  const remedy = { code: 'revise', values: deciderOf(input) } as const
  if (day > latest(due)) {
    return {
      status: 'notMet',
      reasons: [{ code: 'overdue', values: { due, ago: agoFrom(due, day) } }, { code: 'noLater' }],
      remedy,
    }
  }
  if (day >= earliest(due)) {
    return { status: 'atRisk', reasons: [{ code: 'now', values: { due } }], remedy }
  }
  return daysBetween(day, earliest(due)) <= warnDays
    ? { status: 'atRisk', reasons: [{ code: 'soon', values: { due } }], remedy }
    : { status: 'met', reasons: [{ code: 'toCome', values: { due } }] }
}

/**
 * The text is revised when it says it shall be (R27). Overdue is counted from the last day its date may mean,
 * and told with the precision of the source: nobody has written which day of spring 2017 it was.
 */
export const revisionDue = ruleKind({
  kind: 'revision-due',
  describes: {
    sv: 'Att uppdragsbeskrivningen har reviderats när den säger att den ska revideras.',
    en: 'That the terms of reference have been revised when they say they are to be.',
  },
  params,
  check,
  words: { sv, en },
})
