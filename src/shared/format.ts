import type { CalendarDay } from './calendar-day.ts'
import { inLanguage, type Language, type Localized } from './language.ts'
import type { PartialDate } from './partial-date.ts'
import type { Period } from './period.ts'

/** The months by name, from January on. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  sv: 'januari februari mars april maj juni juli augusti september oktober november december'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
}

const seasonNames = {
  sv: { spring: 'våren', autumn: 'hösten' },
  en: { spring: 'spring', autumn: 'autumn' },
} as const satisfies Record<Language, unknown>

const numberNames: Readonly<Record<Language, readonly string[]>> = {
  sv: 'noll ett två tre fyra fem sex sju åtta nio tio elva tolv'.split(' '),
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** A thing that is counted, in one language: `{ one: 'plats', many: 'platser', gender: 'en' }`. */
export interface Noun {
  readonly one: string
  readonly many: string
  /** Which word for one it takes in Swedish; `ett` when left out. */
  readonly gender?: 'en' | 'ett'
}

function monthName(month: number, language: Language): string {
  return monthNames[language][month - 1] ?? String(month)
}

function dayAndMonth(monthDay: string, language: Language): string {
  return `${Number(monthDay.slice(3, 5))} ${monthName(Number(monthDay.slice(0, 2)), language)}`
}

/** A day as people say it: `22 november 2026`. */
export function sayDay(day: CalendarDay, language: Language): string {
  return `${dayAndMonth(day.slice(5), language)} ${day.slice(0, 4)}`
}

/** A day that returns every year, written `06-01`, as people say it: `1 juni`. */
export function sayMonthDay(monthDay: string, language: Language): string {
  return dayAndMonth(monthDay, language)
}

/** Several days, with the year said once when they share it: `12 mars och 14 maj 2026`. */
export function sayDays(days: readonly CalendarDay[], language: Language): string {
  const sorted = days.toSorted()
  return sayList(
    sorted.map((day, index) => {
      const next = sorted[index + 1]
      const sameYearFollows = next !== undefined && next.slice(0, 4) === day.slice(0, 4)
      return sameYearFollows ? dayAndMonth(day.slice(5), language) : sayDay(day, language)
    }),
    language,
  )
}

/** A date no more precise than its source: `2016`, `våren 2017`, `juni 2016`, `1 januari 2017`. */
export function sayPartialDate(date: PartialDate, language: Language): string {
  switch (date.precision) {
    case 'year':
      return String(date.year)
    case 'season':
      return `${seasonNames[language][date.season]} ${date.year}`
    case 'month':
      return `${monthName(date.month, language)} ${date.year}`
    case 'day':
      return sayDay(date.day, language)
  }
}

/** A date as the answer to when: `den 1 januari 2017`, `i juni 2016`, `våren 2017`, `2016`. */
export function sayWhen(date: PartialDate, language: Language): string {
  const preposition =
    language === 'sv'
      ? { day: 'den ', month: 'i ', season: '', year: '' }
      : { day: 'on ', month: 'in ', season: 'in ', year: 'in ' }
  return `${preposition[date.precision]}${sayPartialDate(date, language)}`
}

/** When something held: `2023–2026`, `från våren 2017 till och med juni 2020`; nothing when neither end is known. */
export function sayPeriod({ from, until, seenFrom }: Period, language: Language): string {
  if (from?.precision === 'year' && until?.precision === 'year') {
    return from.year === until.year ? String(from.year) : `${from.year}–${until.year}`
  }
  const words = {
    sv: { from: 'från', until: 'till och med', seen: 'syns i källorna från' },
    en: { from: 'from', until: 'until', seen: 'seen in the sources from' },
  }[language]
  const begins = from
    ? `${words.from} ${sayPartialDate(from, language)}`
    : seenFrom && `${words.seen} ${sayPartialDate(seenFrom, language)}`
  const ends = until && `${words.until} ${sayPartialDate(until, language)}`
  return [begins, ends].filter((part) => part !== undefined).join(' ')
}

/** Things in a row: `Arboga, Fagersta och Norberg`. */
export function sayList(items: readonly string[], language: Language): string {
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')} ${language === 'sv' ? 'och' : 'and'} ${items.at(-1)}`
}

/** A number, as a word up to twelve: `tre`, `14`. One is `en` or `ett` in Swedish, by what is counted. */
export function sayNumber(
  number: number,
  language: Language,
  gender: NonNullable<Noun['gender']> = 'ett',
): string {
  if (language === 'sv' && number === 1) return gender
  return numberNames[language][number] ?? String(number)
}

/** How many of something: `en plats`, `tre platser`, `14 platser`, `inga platser`. */
export function sayCount(number: number, language: Language, noun: Noun): string {
  const counted = number === 1 ? noun.one : noun.many
  if (number === 0) return `${language === 'sv' ? 'inga' : 'no'} ${counted}`
  return `${sayNumber(number, language, noun.gender)} ${counted}`
}

/** A length of time in days: `en dag`, `39 dagar`. */
export function sayDayCount(days: number, language: Language): string {
  return sayCount(
    days,
    language,
    language === 'sv' ? { one: 'dag', many: 'dagar', gender: 'en' } : { one: 'day', many: 'days' },
  )
}

/** The number of the week that a day is in, counted as in Swedish calendars (ISO 8601). */
export function weekOf(day: CalendarDay): number {
  const week = Temporal.PlainDate.from(day).weekOfYear
  if (week === undefined) throw new RangeError(`'${day}' has no week number`)
  return week
}

/** The week a day is in: `vecka 44`. */
export function sayWeek(day: CalendarDay, language: Language): string {
  return `${language === 'sv' ? 'vecka' : 'week'} ${weekOf(day)}`
}

/** A text in the reader's language when it exists there, else in Swedish. */
export function sayText(text: Localized, language: Language): string {
  return inLanguage(text, language).text
}

/** The text with its first letter large, as at the beginning of a sentence. */
export function startSentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)
}

/** The text as a whole sentence: large first letter, and a full stop unless it already ends as a sentence does. */
export function asSentence(text: string): string {
  const started = startSentence(text.trim())
  return /[.!?…]$/.test(started) ? started : `${started}.`
}
