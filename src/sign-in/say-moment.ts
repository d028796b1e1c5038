import { dayInSweden } from '../shared/calendar-day.ts'
import { sayDay } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'

/** The time of day in Sweden, as it is written: `14.09` in Swedish, `14:09` in English. */
export function sayTime(at: Date, language: Language): string {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(
    'Europe/Stockholm',
  )
  const separator = language === 'sv' ? '.' : ':'
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(separator)
}

/** A moment as people say it: `22 november 2026 kl. 14.09`. The time is never parted from its `kl.`. */
export function sayMoment(at: Date, language: Language): string {
  const day = sayDay(dayInSweden(at), language)
  return `${day}${language === 'sv' ? ' kl.\u00a0' : ' at '}${sayTime(at, language)}`
}
