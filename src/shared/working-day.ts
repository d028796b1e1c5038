import { addDays, type CalendarDay, day, yearOf } from './calendar-day.ts'

/** Days on which hardly any Swedish office works: public holidays (SFS 1989:253) and the eves kept as such. */
function freeDaysOf(year: number): ReadonlySet<CalendarDay> {
  const easter = easterDay(year)
  const midsummer = saturdayFrom(`${year}-06-20`)
  return new Set([
    ...['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'].map((on) =>
      day(`${year}-${on}`),
    ),
    // Good Friday, Easter Monday, Ascension Day.
    ...[-2, 1, 39].map((after) => addDays(easter, after)),
    addDays(midsummer, -1),
  ])
}

/** Whether offices work that day: not on a Saturday or Sunday, a public holiday, or an eve that is kept as one. */
export function isWorkingDay(on: CalendarDay): boolean {
  const weekday = Temporal.PlainDate.from(on).dayOfWeek
  return weekday < 6 && !freeDaysOf(yearOf(on)).has(on)
}

/** The day that is a number of working days later; earlier when negative. */
export function addWorkingDays(from: CalendarDay, days: number): CalendarDay {
  const step = Math.sign(days)
  let at = from
  for (let left = Math.abs(days); left > 0; ) {
    at = addDays(at, step)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** Easter Day by the Gregorian calendar (the anonymous method, Meeus/Jones/Butcher). */
export function easterDay(year: number): CalendarDay {
  const whole = Math.floor
  const [golden, century, ofCentury] = [year % 19, whole(year / 100), year % 100]
  const correction = whole((8 * century + 13) / 25)
  const epact = (19 * golden + century - whole(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * whole(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = whole((golden + 11 * epact + 22 * weekday) / 451)
  const march = epact + weekday - 7 * late + 22
  return addDays(day(`${year}-03-01`), march - 1)
}

function saturdayFrom(text: string): CalendarDay {
  const first = day(text)
  return addDays(first, (6 - Temporal.PlainDate.from(first).dayOfWeek + 7) % 7)
}
