import { z } from 'zod'
import { type CalendarDay, day as dayOf, daysBetween, yearOf } from '../../shared/calendar-day.ts'
import { sayDay, sayDayCount, sayMonthDay, sayText, startSentence } from '../../shared/format.ts'
import type { Localized } from '../../shared/language.ts'
import { firstDay } from '../../shared/period.ts'
import { idValue, monthDayValue } from '../../shared/zod-values.ts'
import type { DeliveryKind } from '../activity.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { aboutYear, deliveredBy, deliveryKindValue } from './facts/deliveries.ts'
import { bodyName } from './facts/names.ts'
import { nouns } from './facts/nouns.ts'

interface Asked {
  readonly delivery: DeliveryKind
  readonly byDay: string
  readonly to?: Localized
}

interface About {
  readonly delivery: DeliveryKind
  readonly year: number
  readonly to?: Localized
}

const kindSv = (delivery: DeliveryKind) => nouns.sv.delivery[delivery].one
const kindEn = (delivery: DeliveryKind) => nouns.en.delivery[delivery].one

const sv = {
  asked: ({ delivery, byDay, to }: Asked) =>
    `Senast ${sayMonthDay(byDay, 'sv')} varje år ska gruppen lämna en ${kindSv(delivery)}${to === undefined ? '' : ` till ${sayText(to, 'sv')}`} för året som gått.`,
  periodNotStated: () =>
    'Texten säger inte vilka tolv månader som menas. Här räknas kalenderåret före.',
  delivered: ({ delivery, year, on }: About & { on: CalendarDay }) =>
    `${startSentence(nouns.sv.delivery[delivery].definite)} för ${year} lämnades den ${sayDay(on, 'sv')}.`,
  late: ({ due, days }: { due: CalendarDay; days: number }) =>
    `Det var ${sayDayCount(days, 'sv')} efter den sista dagen, ${sayDay(due, 'sv')}.`,
  missing: ({ delivery, year, due }: About & { due: CalendarDay }) =>
    `${startSentence(nouns.sv.delivery[delivery].definite)} för ${year} skulle ha lämnats senast den ${sayDay(due, 'sv')}, men finns inte i registret.`,
  next: ({ delivery, year, due, days }: About & { due: CalendarDay; days: number }) =>
    days === 0
      ? `${startSentence(nouns.sv.delivery[delivery].definite)} för ${year} ska lämnas i dag, den ${sayDay(due, 'sv')}.`
      : `${startSentence(nouns.sv.delivery[delivery].definite)} för ${year} ska lämnas senast den ${sayDay(due, 'sv')}. Det är ${sayDayCount(days, 'sv')} kvar.`,
  toUnclear: ({ delivery, year }: About) =>
    `Det finns en ${kindSv(delivery)} för ${year}, men registret säger inte vem den lämnades till.`,
  never: ({ delivery }: { delivery: DeliveryKind }) =>
    `Ingen ${kindSv(delivery)} har någonsin registrerats för gruppen. Det går inte att säga om det beror på att den saknas eller på att den inte är införd.`,
  deliver: ({ delivery, year, to }: About) =>
    `Gruppens stöd lämnar en ${kindSv(delivery)} för ${year}${to === undefined ? '' : ` till ${sayText(to, 'sv')}`} och antecknar dagen.`,
  inTime: () => 'Gruppens stöd planerar in nästa i god tid.',
  register: () => 'Gruppens stöd för in det som är lämnat i registret, med dag och mottagare.',
}

const en: typeof sv = {
  asked: ({ delivery, byDay, to }) =>
    `By ${sayMonthDay(byDay, 'en')} each year the group is to hand over: ${kindEn(delivery)}${to === undefined ? '' : `, to ${sayText(to, 'en')}`}, on the past year.`,
  periodNotStated: () =>
    'The text does not say which twelve months are meant. Here the calendar year before is counted.',
  delivered: ({ delivery, year, on }) =>
    `The ${kindEn(delivery)} for ${year} was handed over on ${sayDay(on, 'en')}.`,
  late: ({ due, days }) =>
    `That was ${sayDayCount(days, 'en')} after the last day, ${sayDay(due, 'en')}.`,
  missing: ({ delivery, year, due }) =>
    `The ${kindEn(delivery)} for ${year} should have been handed over by ${sayDay(due, 'en')}, but is not in the register.`,
  next: ({ delivery, year, due, days }) =>
    days === 0
      ? `The ${kindEn(delivery)} for ${year} is to be handed over today, ${sayDay(due, 'en')}.`
      : `The ${kindEn(delivery)} for ${year} is to be handed over by ${sayDay(due, 'en')}. There are ${sayDayCount(days, 'en')} left.`,
  toUnclear: ({ delivery, year }) =>
    `The register has this for ${year}: ${kindEn(delivery)}. It does not say to whom it was handed over.`,
  never: ({ delivery }) =>
    `No ${kindEn(delivery)} has ever been registered for the group. It cannot be told whether it does not exist or has not been entered.`,
  deliver: ({ delivery, year, to }) =>
    `The group’s support official hands over the ${kindEn(delivery)} for ${year}${to === undefined ? '' : ` to ${sayText(to, 'en')}`} and records the day.`,
  inTime: () => 'The group’s support official plans the next one in good time.',
  register: () =>
    'The group’s support official enters what has been handed over in the register, with day and receiver.',
}

const params = z.strictObject({
  delivery: deliveryKindValue,
  byDay: monthDayValue,
  to: idValue.optional(),
  warnDays: z.int().nonnegative().max(366).default(60),
})

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

/** The last day of handing over in a year; 29 February is 28 February when the year has no such day. */
function dueIn(year: number, byDay: string): CalendarDay {
  return dayOf(Temporal.PlainMonthDay.from(byDay).toPlainDate({ year }).toString())
}

function check({ params, body, charter, ground, day }: Input): Answer {
  const { delivery, byDay, warnDays } = params
  const to = params.to === undefined ? {} : { to: bodyName(ground, params.to, day) }
  const { right, unclear, ever } = deliveredBy(ground, body.id, params, day)
  const opening: Answer['reasons'] = [
    { code: 'asked', values: { delivery, byDay, ...to } },
    { code: 'periodNotStated' },
  ]
  if (!ever) {
    return {
      status: 'cannotTell',
      reasons: [...opening, { code: 'never', values: { delivery } }],
      remedy: { code: 'register' },
    }
  }
  const thisYears = dueIn(yearOf(day), byDay)
  const nextYear = thisYears >= day ? yearOf(day) : yearOf(day) + 1
  const next = dueIn(nextYear, byDay)
  const last = dueIn(nextYear - 1, byDay)
  const aboutNext = { delivery, year: nextYear - 1, ...to }
  const aboutLast = { delivery, year: nextYear - 2, ...to }
  const began = firstDay(charter.period)
  const lastBound = began === undefined || began <= last
  const [nextDelivered] = aboutYear(right, aboutNext.year)
  const [lastDelivered] = aboutYear(right, aboutLast.year)

  if (lastBound && !lastDelivered && !nextDelivered) {
    return aboutYear(unclear, aboutLast.year).length > 0
      ? {
          status: 'cannotTell',
          reasons: [...opening, { code: 'toUnclear', values: aboutLast }],
          remedy: { code: 'register' },
        }
      : {
          status: 'notMet',
          reasons: [...opening, { code: 'missing', values: { ...aboutLast, due: last } }],
          remedy: { code: 'deliver', values: aboutLast },
        }
  }
  if (nextDelivered) {
    return {
      status: 'met',
      reasons: [...opening, { code: 'delivered', values: { ...aboutNext, on: nextDelivered.on } }],
    }
  }
  const past: Answer['reasons'] = lastDelivered
    ? [...opening, { code: 'delivered', values: { ...aboutLast, on: lastDelivered.on } }]
    : opening
  const days = daysBetween(day, next)
  const upcoming: Answer['reasons'][number] = {
    code: 'next',
    values: { ...aboutNext, due: next, days },
  }
  if (days <= warnDays) {
    return aboutYear(unclear, aboutNext.year).length > 0
      ? {
          status: 'cannotTell',
          reasons: [...past, { code: 'toUnclear', values: aboutNext }],
          remedy: { code: 'register' },
        }
      : {
          status: 'atRisk',
          reasons: [...past, upcoming],
          remedy: { code: 'deliver', values: aboutNext },
        }
  }
  if (lastBound && lastDelivered && lastDelivered.on > last) {
    const late = { due: last, days: daysBetween(last, lastDelivered.on) }
    return {
      status: 'atRisk',
      reasons: [...past, { code: 'late', values: late }, upcoming],
      remedy: { code: 'inTime' },
    }
  }
  return { status: 'met', reasons: [...past, upcoming] }
}

/** Something is handed over by a day each year, such as a compilation by 1 June on the past year (R33). */
export const deliveryByDay = ruleKind({
  kind: 'delivery-by-day',
  describes: {
    sv: 'Att något lämnas senast en viss dag varje år, till exempel en sammanställning senast 1 juni.',
    en: 'That something is handed over by a certain day each year, such as a compilation by 1 June.',
  },
  restsBetweenTerms: true,
  params,
  refersTo: ({ to }) => (to === undefined ? [] : [{ param: 'to', to: 'body', id: to }]),
  check,
  words: { sv, en },
})
