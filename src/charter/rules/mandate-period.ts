import { z } from 'zod'
import { type CalendarDay, daysBetween } from '../../shared/calendar-day.ts'
import { sayDay, sayDayCount, sayPeriod, sayText, startSentence } from '../../shared/format.ts'
import type { Localized } from '../../shared/language.ts'
import { latest } from '../../shared/partial-date.ts'
import type { Period } from '../../shared/period.ts'
import { type CheckInput, type Outcome, ruleKind } from '../rule-kind.ts'
import { type Decider, deciderOf, sayDecider } from './facts/decider.ts'
import { successorDecided } from './facts/successor.ts'

interface Mandate {
  readonly period: Period
}

const sv = {
  period: ({ period }: Mandate) => `Mandatperioden: ${sayPeriod(period, 'sv')}.`,
  left: ({ last, days }: { last: CalendarDay; days: number }) =>
    days === 0
      ? `Den ${sayDay(last, 'sv')} är den sista dagen.`
      : days > 365
        ? `Den sista dagen är den ${sayDay(last, 'sv')}.`
        : `Räknat till och med den ${sayDay(last, 'sv')} är det ${sayDayCount(days, 'sv')} kvar.`,
  ended: ({ period }: Mandate) =>
    `Mandatperioden är slut (${sayPeriod(period, 'sv')}). Det är ett vanligt läge i ett skifte.`,
  noSuccessor: () => 'Vad som ska gälla sedan är inte beslutat, enligt registret.',
  successor: ({ title }: { title: Localized }) =>
    `En ny uppdragsbeskrivning är beslutad: ${sayText(title, 'sv')}.`,
  noEnd: () => 'Texten säger inte när mandatperioden slutar.',
  decideNext: (decider: Decider) =>
    `${startSentence(sayDecider(decider, 'sv'))} beslutar vad som ska gälla sedan. Gruppens stöd förbereder överlämningen och för in beslutet.`,
  askEnd: () => 'Gruppens stöd frågar när mandatperioden slutar, och antecknar svaret.',
}

const en: typeof sv = {
  period: ({ period }) => `The term of office: ${sayPeriod(period, 'en')}.`,
  left: ({ last, days }) =>
    days === 0
      ? `${sayDay(last, 'en')} is the last day.`
      : days > 365
        ? `The last day is ${sayDay(last, 'en')}.`
        : `Counted to ${sayDay(last, 'en')}, ${sayDayCount(days, 'en')} ${days === 1 ? 'is' : 'are'} left.`,
  ended: ({ period }) =>
    `The term of office is over (${sayPeriod(period, 'en')}). That is usual when terms change.`,
  noSuccessor: () => 'What holds afterwards is not decided, according to the register.',
  successor: ({ title }) => `New terms of reference are decided: ${sayText(title, 'en')}.`,
  noEnd: () => 'The text does not say when the term of office ends.',
  decideNext: (decider) =>
    `${startSentence(sayDecider(decider, 'en'))} decides what is to hold afterwards. The group’s support official prepares the hand-over and enters the decision.`,
  askEnd: () =>
    'The group’s support official asks when the term of office ends, and records the answer.',
}

const params = z.strictObject({ warnDays: z.int().nonnegative().default(180) })

type Input = CheckInput<z.output<typeof params>>
type Answer = Outcome<typeof sv>

function check(input: Input): Answer {
  const { params, charter, body, ground, day } = input
  const period = charter.mandatePeriod ?? charter.period
  if (period.until === undefined) {
    return { status: 'cannotTell', reasons: [{ code: 'noEnd' }], remedy: { code: 'askEnd' } }
  }
  const last = latest(period.until)
  const days = daysBetween(day, last)
  const opening: Answer['reasons'] =
    days < 0
      ? [{ code: 'ended', values: { period } }]
      : [
          { code: 'period', values: { period } },
          { code: 'left', values: { last, days } },
        ]
  if (days > params.warnDays) return { status: 'met', reasons: opening }
  const successor = successorDecided(ground, charter, body.id, day)
  if (successor) {
    return {
      status: 'met',
      reasons: [...opening, { code: 'successor', values: { title: successor.title } }],
    }
  }
  return {
    status: 'atRisk',
    reasons: [...opening, { code: 'noSuccessor' }],
    remedy: { code: 'decideNext', values: deciderOf(input) },
  }
}

/** The mandate period and how much is left of it; that it ends without a successor is a normal, calm state (domain B18). */
export const mandatePeriod = ruleKind({
  kind: 'mandate-period',
  describes: {
    sv: 'Hur lång tid som är kvar av mandatperioden, och om det är beslutat vad som gäller sedan.',
    en: 'How much is left of the term of office, and whether it is decided what holds afterwards.',
  },
  params,
  check,
  words: { sv, en },
})
