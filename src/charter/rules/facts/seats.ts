import { type EmptySince, emptySince, isVacant, type SeatHolding } from '../../../seat/seat.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { sayPartialDate, sayText } from '../../../shared/format.ts'
import type { Language, Localized } from '../../../shared/language.ts'
import type { Ground } from '../../ground.ts'
import { principalName } from './names.ts'

/** A seat as a sentence names it: what it is called, and whose it is when that is known. */
export interface NamedSeat {
  readonly label: Localized
  readonly principal?: string
}

/** Vakans. An empty seat: since when, or after which month or year, or that somebody comes shortly. */
export interface Vacancy extends NamedSeat, EmptySince {
  readonly pending: boolean
}

/** The seats in the body itself; support functions beside it are not counted as members. */
export function inBody(holdings: readonly SeatHolding[]): readonly SeatHolding[] {
  return holdings.filter(({ seat }) => seat.place === 'seat')
}

/** The seat as a sentence names it on a day. */
export function namedSeat({ seat }: SeatHolding, ground: Ground, day: CalendarDay): NamedSeat {
  return {
    label: seat.label,
    ...(seat.principalId !== undefined && {
      principal: principalName(ground, seat.principalId, day),
    }),
  }
}

/** What is known of the empty seats among some seats. */
export function vacanciesAmong(
  holdings: readonly SeatHolding[],
  ground: Ground,
  day: CalendarDay,
): readonly Vacancy[] {
  return holdings.filter(isVacant).map((holding) => ({
    ...namedSeat(holding, ground, day),
    ...emptySince(holding),
    pending: holding.occupancy === 'appointmentPending',
  }))
}

/** A seat in a sentence: `Ledamot från kommunen (Sala)`. */
export function saySeat({ label, principal }: NamedSeat, language: Language): string {
  const named = sayText(label, language)
  return principal === undefined ? named : `${named} (${principal})`
}

/** How a seat is empty: `vakant sedan 1 mars 2026`, `vakant och ska tillsättas inom kort`. */
export function sayVacant(
  { since, after, pending }: Pick<Vacancy, 'since' | 'after' | 'pending'>,
  language: Language,
): string {
  const words = {
    sv: {
      since: (date: string) => `vakant sedan ${date}`,
      after: (date: string) => `vakant efter ${date}`,
      pending: 'och ska tillsättas inom kort',
      unknown: 'vakant, men det framgår inte sedan när',
      plain: 'vakant',
    },
    en: {
      since: (date: string) => `vacant since ${date}`,
      after: (date: string) => `vacant after ${date}`,
      pending: 'and to be filled shortly',
      unknown: 'vacant, but nothing says since when',
      plain: 'vacant',
    },
  }[language]
  const known =
    since !== undefined
      ? words.since(sayPartialDate(since, language))
      : after !== undefined
        ? words.after(sayPartialDate(after, language))
        : undefined
  if (pending) return `${known ?? words.plain} ${words.pending}`
  return known ?? words.unknown
}
