import type { PublicEvent } from '../../matter/public/public-matter.ts'
import { type CalendarDay, dayInSweden, parseCalendarDay } from '../../shared/calendar-day.ts'
import {
  sayCount,
  sayDay,
  sayList,
  sayMonthDay,
  sayNumber,
  startSentence,
} from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { mattersText } from './matters.text.ts'

/** The days on which some principals decided, from the first to the last: `21 oktober – 2 november 2026`. */
export function sayDaysOf(events: readonly PublicEvent[], language: Language): string {
  const days = events.map(dayOf).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || first === last) {
    return first === undefined ? '' : sayDay(first, language)
  }
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return `${Number(first.slice(8))}–${sayDay(last, language)}`
  }
  const from =
    first.slice(0, 4) === last.slice(0, 4)
      ? sayMonthDay(first.slice(5), language)
      : sayDay(first, language)
  return `${from} – ${sayDay(last, language)}`
}

function dayOf({ at, data }: PublicEvent): CalendarDay {
  const decided = parseCalendarDay(String(data.decidedOn ?? ''))
  return decided.ok ? decided.value : dayInSweden(at)
}

/** What some principals decided, counted: `Tio huvudmän beslutade: nio antog, varav en med reservation, och en avslog.` */
export function sayDecisions(
  events: readonly PublicEvent[],
  title: string | undefined,
  language: Language,
): string {
  const text = mattersText[language]
  const count = (...wanted: readonly string[]) =>
    events.filter(({ data }) => wanted.includes(String(data.decision))).length
  const say = (number: number) => sayNumber(number, language, 'en')
  const reserved = count('adoptedWithReservation')
  const adopted = count('adopted') + reserved
  const parts = [
    adopted > 0 && text.came.adopted(say(adopted), reserved > 0 ? say(reserved) : undefined),
    count('rejected') > 0 && text.came.rejected(say(count('rejected'))),
    count('referredBack') > 0 && text.came.referredBack(say(count('referredBack'))),
    count('notNeeded') > 0 && text.came.notNeeded(say(count('notNeeded'))),
  ].filter((part) => part !== false)
  const who = startSentence(sayCount(events.length, language, text.principalNoun))
  return text.decidedTogether(who, title, sayList(parts, language))
}
