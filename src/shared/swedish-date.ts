import { parseCalendarDay } from './calendar-day.ts'
import { monthNames } from './format.ts'
import { type PartialDate, parsePartialDate, plainForm } from './partial-date.ts'
import { accept, type Result, refuse } from './result.ts'

const months = monthNames.sv.join('|')
const seasonForm = /^(våren|hösten) (\d{4})$/i
const monthForm = new RegExp(`^(${months}) (\\d{4})$`, 'i')
const dayForm = new RegExp(`^(\\d{1,2}) (${months}) (\\d{4})$`, 'i')
const dayOfYearForm = new RegExp(`^(\\d{1,2}) (${months})$`, 'i')

/** What a date may look like in a file, for editors that check while one writes. */
export const swedishDateShape = new RegExp(
  `^(\\d{4}|\\d{4}-\\d{2}|\\d{4}-\\d{2}-\\d{2}|(våren|hösten) \\d{4}|(\\d{1,2} )?(${months}) \\d{4})$`,
)

function numberOfMonth(name: string | undefined): string {
  return String(monthNames.sv.indexOf((name ?? '').toLowerCase()) + 1).padStart(2, '0')
}

/** Reads `2016`, `våren 2017`, `juni 2016`, `1 januari 2017` or `2017-01-01`, as precise as it is written. */
export function parseSwedishDate(typed: string): Result<PartialDate, 'not-a-date' | 'no-such-day'> {
  const season = seasonForm.exec(typed)
  const month = monthForm.exec(typed)
  const whole = dayForm.exec(typed)
  const plain = season
    ? `${season[2]}-${season[1]?.toLowerCase() === 'våren' ? 'spring' : 'autumn'}`
    : month
      ? `${month[2]}-${numberOfMonth(month[1])}`
      : whole
        ? `${whole[3]}-${numberOfMonth(whole[2])}-${(whole[1] ?? '').padStart(2, '0')}`
        : typed
  if (!season && /spring|autumn/.test(plain)) return refuse('not-a-date')
  // A year of three figures is a slip of the pen; what follows after 9999 nobody has planned.
  if (!/^[1-9]/.test(plain)) return refuse('not-a-date')
  const parsed = parsePartialDate(plain)
  if (parsed.ok) return parsed
  const day = parseCalendarDay(plain)
  return refuse(!day.ok && day.refusal === 'no-such-day' ? 'no-such-day' : 'not-a-date')
}

/** A date as the files write it: a year as a number, a season and a month in words, a day in figures. */
export function swedishDate(date: PartialDate): string | number {
  switch (date.precision) {
    case 'year':
      return date.year
    case 'season':
      return `${date.season === 'spring' ? 'våren' : 'hösten'} ${date.year}`
    case 'month':
      return `${monthNames.sv[date.month - 1]} ${date.year}`
    case 'day':
      return date.day
  }
}

/** Reads a day that comes every year, `1 juni` or `06-01`, to `06-01`; undefined when it is neither. */
export function parseDayOfYear(typed: string): string | undefined {
  const words = dayOfYearForm.exec(typed)
  const plain = words ? `${numberOfMonth(words[2])}-${(words[1] ?? '').padStart(2, '0')}` : typed
  // 2024 is a leap year: 29 February exists there.
  return parseCalendarDay(`2024-${plain}`).ok ? plain : undefined
}

/** A day that comes every year in words: `06-01` is `1 juni`. */
export function swedishDayOfYear(plain: string): string {
  const [month, day] = plain.split('-')
  const name = monthNames.sv[Number(month) - 1]
  return name === undefined ? plain : `${Number(day)} ${name}`
}

/** A partial date in plain form (`2017-spring`) as the files write it, and anything else as it is. */
export function plainToSwedishDate(plain: string): string | number {
  const parsed = parsePartialDate(plain)
  return parsed.ok ? swedishDate(parsed.value) : plain
}

/** A date of a file in plain form, or why it is none. */
export function swedishToPlainDate(typed: string): Result<string, 'not-a-date' | 'no-such-day'> {
  const parsed = parseSwedishDate(typed)
  return parsed.ok ? accept(plainForm(parsed.value)) : parsed
}
