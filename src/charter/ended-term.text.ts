import type { CalendarDay } from '../shared/calendar-day.ts'
import { sayDay, startSentence } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import { type Decider, sayDecider } from './rules/facts/decider.ts'

const sv = {
  ended: (last: CalendarDay) =>
    `Gruppens uppdrag gällde till och med den ${sayDay(last, 'sv')}. Hur samverkan fortsätter är inte beslutat.`,
  decides: (decider: Decider) =>
    `${startSentence(sayDecider(decider, 'sv'))} beslutar vad som ska gälla sedan.`,
}

const en: typeof sv = {
  ended: (last) =>
    `The group had its task until ${sayDay(last, 'en')}. How the collaboration continues is not decided.`,
  decides: (decider) =>
    `${startSentence(sayDecider(decider, 'en'))} decides what is to hold afterwards.`,
}

/** What is told of a group whose task has ended while nobody has decided what comes next. */
export const endedTermText: Readonly<Record<Language, typeof sv>> = { sv, en }
