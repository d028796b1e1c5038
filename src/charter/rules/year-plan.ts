import { z } from 'zod'
import { type CalendarDay, day as dayOf, yearOf } from '../../shared/calendar-day.ts'
import { sayDay, sayText } from '../../shared/format.ts'
import type { Localized } from '../../shared/language.ts'
import { idValue } from '../../shared/zod-values.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { aboutYear, deliveredBy } from './facts/deliveries.ts'
import { bodyName } from './facts/names.ts'

interface Plan {
  readonly year: number
  readonly to?: Localized
}

const sv = {
  delivered: ({ year, to, on }: Plan & { on: CalendarDay }) =>
    to === undefined
      ? `Årsplaneringen för ${year} blev klar den ${sayDay(on, 'sv')}.`
      : `Årsplaneringen för ${year} skickades till ${sayText(to, 'sv')} den ${sayDay(on, 'sv')}.`,
  toUnclear: ({ year, to }: Plan) =>
    `Det finns en årsplanering för ${year}, men registret säger inte om den är skickad till ${to === undefined ? 'någon' : sayText(to, 'sv')}.`,
  missing: ({ year }: Plan) => `Det finns ingen årsplanering för ${year} i registret.`,
  early: () => 'Året har nyss börjat, så den kan komma.',
  never: () =>
    'Ingen årsplanering har någonsin registrerats för gruppen. Det går inte att säga om det beror på att den saknas eller på att den inte är införd.',
  send: ({ year, to }: Plan) =>
    `Gruppens stöd tar fram årsplaneringen för ${year}${to === undefined ? '' : `, skickar den till ${sayText(to, 'sv')}`} och antecknar dagen.`,
  registerOrSend: ({ year, to }: Plan) =>
    `Om det finns en årsplanering för ${year} för gruppens stöd in den i registret. Annars tar stödet fram den${to === undefined ? '' : ` och skickar den till ${sayText(to, 'sv')}`}.`,
  noteReceiver: () => 'Gruppens stöd antecknar vem årsplaneringen är skickad till.',
}

const en: typeof sv = {
  delivered: ({ year, to, on }) =>
    to === undefined
      ? `The year plan for ${year} was ready on ${sayDay(on, 'en')}.`
      : `The year plan for ${year} was sent to ${sayText(to, 'en')} on ${sayDay(on, 'en')}.`,
  toUnclear: ({ year, to }) =>
    `There is a year plan for ${year}, but the register does not say whether it was sent to ${to === undefined ? 'anybody' : sayText(to, 'en')}.`,
  missing: ({ year }) => `There is no year plan for ${year} in the register.`,
  early: () => 'The year has just begun, so it may come.',
  never: () =>
    'No year plan has ever been registered for the group. It cannot be told whether it does not exist or has not been entered.',
  send: ({ year, to }) =>
    `The group’s support official prepares the year plan for ${year}${to === undefined ? '' : `, sends it to ${sayText(to, 'en')}`} and records the day.`,
  registerOrSend: ({ year, to }) =>
    `If there is a year plan for ${year}, the group’s support official enters it in the register. Otherwise the support official prepares it${to === undefined ? '' : ` and sends it to ${sayText(to, 'en')}`}.`,
  noteReceiver: () => 'The group’s support official records to whom the year plan was sent.',
}

const params = z.strictObject({ to: idValue.optional() })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function check({ params, body, ground, day }: Input): Answer {
  const year = yearOf(day)
  const plan: Plan = {
    year,
    ...(params.to !== undefined && { to: bodyName(ground, params.to, day) }),
  }
  const { right, unclear, ever } = deliveredBy(
    ground,
    body.id,
    { delivery: 'yearPlan', to: params.to },
    day,
  )
  const [delivered] = aboutYear(right, year)
  if (delivered) {
    return {
      status: 'met',
      reasons: [{ code: 'delivered', values: { ...plan, on: delivered.on } }],
    }
  }
  if (aboutYear(unclear, year).length > 0) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'toUnclear', values: plan }],
      remedy: { code: 'noteReceiver' },
    }
  }
  const remedy = { code: 'send', values: plan } as const
  if (!ever) {
    return {
      status: 'cannotTell',
      reasons: [{ code: 'never' }],
      remedy: { code: 'registerOrSend', values: plan },
    }
  }
  const missing: Answer['reasons'][number] = { code: 'missing', values: plan }
  // The text gives no day. A year plan that is not there when the first quarter is over plans nothing.
  return day <= dayOf(`${year}-03-31`)
    ? { status: 'atRisk', reasons: [missing, { code: 'early' }], remedy }
    : { status: 'notMet', reasons: [missing], remedy }
}

/** There is a year plan for the year, sent to the one the text names (R08). */
export const yearPlan = ruleKind({
  kind: 'year-plan',
  describes: {
    sv: 'Att det finns en årsplanering för året, och att den är skickad till den som texten säger.',
    en: 'That there is a year plan for the year, sent to the one the text names.',
  },
  restsBetweenTerms: true,
  params,
  refersTo: ({ to }) => (to === undefined ? [] : [{ param: 'to', to: 'body', id: to }]),
  check,
  words: { sv, en },
})
