import { z } from 'zod'
import { type CalendarDay, daysBetween, yearOf } from '../../shared/calendar-day.ts'
import {
  sayCount,
  sayDayCount,
  sayDays,
  sayNumber,
  sayText,
  startSentence,
} from '../../shared/format.ts'
import type { Localized } from '../../shared/language.ts'
import { idValue } from '../../shared/zod-values.ts'
import type { DeliveryKind } from '../activity.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { boundWords, isBoundThrough } from './facts/bound.ts'
import { aboutYear, deliveredBy, deliveryKindValue } from './facts/deliveries.ts'
import { daysLeft, yearSpan } from './facts/meetings.ts'
import { bodyName } from './facts/names.ts'
import { nouns } from './facts/nouns.ts'

interface Asked {
  readonly delivery: DeliveryKind
  readonly perYear: number
  readonly to?: Localized
}

interface Missing {
  readonly delivery: DeliveryKind
  readonly missing: number
  readonly to?: Localized
}

const sv = {
  partOfYear: boundWords.sv.partOfYear,
  asked: ({ delivery, perYear, to }: Asked) =>
    `Gruppen ska ${delivery === 'gathering' ? 'hålla' : 'lämna'} ${sayCount(perYear, 'sv', nouns.sv.delivery[delivery])} om året${to === undefined ? '' : ` till ${sayText(to, 'sv')}`}.`,
  delivered: ({ year, days }: { year: number; days: readonly CalendarDay[] }) =>
    days.length === 0
      ? `Ingen finns i registret för ${year} än.`
      : `${startSentence(sayNumber(days.length, 'sv', 'en'))} finns i registret för ${year}: ${sayDays(days, 'sv')}.`,
  onPace: ({ left }: { left: number }) =>
    `Det är ${sayDayCount(left, 'sv')} kvar av året, så det är i fas.`,
  behind: ({ missing, left }: Missing & { left: number }) =>
    `${startSentence(sayNumber(missing, 'sv', 'en'))} fattas, och ${sayDayCount(left, 'sv')} är kvar av året.`,
  yearOver: ({ missing }: Missing) =>
    `${startSentence(sayNumber(missing, 'sv', 'en'))} fattas, och året är slut.`,
  toUnclear: ({ days }: { days: readonly CalendarDay[] }) =>
    `Registret säger inte vem de här lämnades till: ${sayDays(days, 'sv')}.`,
  never: ({ delivery }: { delivery: DeliveryKind }) =>
    `Ingen ${nouns.sv.delivery[delivery].one} har någonsin registrerats för gruppen. Det går inte att säga om det beror på att den saknas eller på att den inte är införd.`,
  deliver: ({ delivery, missing, to }: Missing) =>
    `Gruppens stöd ${delivery === 'gathering' ? 'ordnar' : 'lämnar'} ytterligare ${sayCount(missing, 'sv', nouns.sv.delivery[delivery])}${to === undefined ? '' : ` till ${sayText(to, 'sv')}`} och antecknar dagen.`,
  register: () => 'Gruppens stöd för in det som är lämnat i registret, med dag och mottagare.',
}

const en: typeof sv = {
  partOfYear: boundWords.en.partOfYear,
  asked: ({ delivery, perYear, to }) =>
    `The group is to ${delivery === 'gathering' ? 'hold' : 'hand over'} ${sayCount(perYear, 'en', nouns.en.delivery[delivery])} a year${to === undefined ? '' : ` to ${sayText(to, 'en')}`}.`,
  delivered: ({ year, days }) =>
    days.length === 0
      ? `None is in the register for ${year} yet.`
      : `${startSentence(sayNumber(days.length, 'en'))} ${days.length === 1 ? 'is' : 'are'} in the register for ${year}: ${sayDays(days, 'en')}.`,
  onPace: ({ left }) => `There are ${sayDayCount(left, 'en')} left of the year, so it is on time.`,
  behind: ({ missing, left }) =>
    `${startSentence(sayNumber(missing, 'en'))} missing, and ${sayDayCount(left, 'en')} left of the year.`,
  yearOver: ({ missing }) =>
    `${startSentence(sayNumber(missing, 'en'))} missing, and the year is over.`,
  toUnclear: ({ days }) =>
    `The register does not say to whom these were handed over: ${sayDays(days, 'en')}.`,
  never: ({ delivery }) =>
    `No ${nouns.en.delivery[delivery].one} has ever been registered for the group. It cannot be told whether it does not exist or has not been entered.`,
  deliver: ({ delivery, missing, to }) =>
    `The group’s support official ${delivery === 'gathering' ? 'arranges' : 'hands over'} ${sayCount(missing, 'en', nouns.en.delivery[delivery])} more${to === undefined ? '' : ` to ${sayText(to, 'en')}`}, and records the day.`,
  register: () =>
    'The group’s support official enters what has been handed over in the register, with day and receiver.',
}

const params = z.strictObject({
  delivery: deliveryKindValue,
  perYear: z.int().positive(),
  to: idValue.optional(),
  warnDays: z.int().nonnegative().default(60),
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

/** How many should be there when a part of the year has gone, if they come evenly; all of them near its end. */
function expectedBy(day: CalendarDay, { perYear, warnDays }: Input['params']): number {
  const span = yearSpan(yearOf(day))
  if (daysLeft(span, day) <= warnDays) return perYear
  const share = daysBetween(span.from, day) / daysBetween(span.from, span.until)
  return Math.floor(perYear * share)
}

function check(input: Input): Answer {
  const { params, body, ground, day } = input
  const { delivery, perYear } = params
  const to = params.to === undefined ? {} : { to: bodyName(ground, params.to, day) }
  const { right, unclear, ever } = deliveredBy(ground, body.id, params, day)
  const asked: Answer['reasons'][number] = { code: 'asked', values: { delivery, perYear, ...to } }
  if (!ever) {
    return {
      status: 'cannotTell',
      reasons: [asked, { code: 'never', values: { delivery } }],
      remedy: { code: 'register' },
    }
  }
  const year = yearOf(day)
  const left = daysLeft(yearSpan(year), day)
  const days = aboutYear(right, year).map(({ on }) => on)
  const unclearDays = aboutYear(unclear, year).map(({ on }) => on)
  const missing = Math.max(0, perYear - days.length)
  const reasons: Answer['reasons'] = [asked, { code: 'delivered', values: { year, days } }]
  if (missing === 0) return { status: 'met', reasons }
  if (!isBoundThrough(input, yearSpan(year))) {
    return { status: 'notChecked', reasons: [...reasons, { code: 'partOfYear', values: { year } }] }
  }
  if (days.length >= expectedBy(day, params)) {
    return { status: 'met', reasons: [...reasons, { code: 'onPace', values: { left } }] }
  }
  if (unclearDays.length > 0 && days.length + unclearDays.length >= perYear) {
    return {
      status: 'cannotTell',
      reasons: [...reasons, { code: 'toUnclear', values: { days: unclearDays } }],
      remedy: { code: 'register' },
    }
  }
  const short = { delivery, missing, ...to }
  const remedy = { code: 'deliver', values: short } as const
  return left === 0
    ? { status: 'notMet', reasons: [...reasons, { code: 'yearOver', values: short }], remedy }
    : {
        status: 'atRisk',
        reasons: [...reasons, { code: 'behind', values: { ...short, left } }],
        remedy,
      }
}

/** Something is handed over so many times a year, such as a follow-up twice a year (R09). */
export const deliveriesPerYear = ruleKind({
  kind: 'deliveries-per-year',
  describes: {
    sv: 'Att något lämnas så många gånger om året som texten säger, till exempel en uppföljning två gånger.',
    en: 'That something is handed over as many times a year as the text says, such as a follow-up twice.',
  },
  restsBetweenTerms: true,
  params,
  refersTo: ({ to }) => (to === undefined ? [] : [{ param: 'to', to: 'body', id: to }]),
  check,
  words: { sv, en },
})
