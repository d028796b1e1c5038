import { addDays, type CalendarDay, daysBetween } from '../../shared/calendar-day.ts'
import { sayDay, sayWeek, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { overviewText } from './overview.text.ts'

/** A day with its weekday: `onsdag 10 februari 2027`. */
export function sayWeekday(on: CalendarDay, language: Language): string {
  return `${nameOf(overviewText[language].weekdays, on)} ${sayDay(on, language)}`
}

/** The day it is, as the line above the greeting has it: `Söndag 22 november 2026, vecka 47`. */
export function sayToday(today: CalendarDay, language: Language): string {
  return startSentence(`${sayWeekday(today, language)}, ${sayWeek(today, language)}`)
}

/** By when, short enough for a margin: `Försenat 3 dagar`, `Idag`, `Fre 27 nov`, `Mån 11 jan 2027`. */
export function sayDue(due: CalendarDay, today: CalendarDay, language: Language): string {
  const text = overviewText[language]
  if (due < today) return text.late(daysBetween(due, today))
  if (due === today) return text.today
  if (due === addDays(today, 1)) return text.tomorrow
  return sayShortDay(due, today, language)
}

/** A day with its weekday, short enough for a margin: `Fre 27 nov`, `Mån 11 jan 2027`. */
export function sayShortDay(on: CalendarDay, today: CalendarDay, language: Language): string {
  const text = overviewText[language]
  const month = text.shortMonths[Number(on.slice(5, 7)) - 1] ?? ''
  const year = on.slice(0, 4) === today.slice(0, 4) ? '' : ` ${on.slice(0, 4)}`
  return startSentence(`${nameOf(text.shortWeekdays, on)} ${Number(on.slice(8))} ${month}${year}`)
}

/** How one greets somebody by the time it is in Sweden, by their first name. */
export function sayGreeting(name: string, now: Date, language: Language): string {
  const text = overviewText[language]
  const first = name.trim().split(/\s+/)[0] ?? name
  const there = Temporal.Instant.fromEpochMilliseconds(now.getTime())
  const { hour } = there.toZonedDateTimeISO('Europe/Stockholm')
  if (hour >= 4 && hour < 10) return text.morning(first)
  return hour >= 10 && hour < 18 ? text.day(first) : text.evening(first)
}

function nameOf(weekdays: readonly string[], on: CalendarDay): string {
  return weekdays[Temporal.PlainDate.from(on).dayOfWeek - 1] ?? ''
}
