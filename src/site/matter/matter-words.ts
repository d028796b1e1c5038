import type { Naming } from '../../matter/public/public-event.text.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayCount, sayDay, sayList } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { mattersText } from './matters.text.ts'

/** An instant as the day it was in Sweden. */
export function sayInstant(at: Date, language: Language): string {
  return sayDay(dayInSweden(at), language)
}

/** The principals a matter concerns, in the order people list them; one that is no longer in the register last. */
export function concernedInOrder(
  { register, day }: Naming,
  concerns: readonly string[],
): readonly string[] {
  const known = principalsInOrder(register.principals, day)
    .map(({ id }) => id)
    .filter((id) => concerns.includes(id))
  return [...known, ...concerns.filter((id) => !known.includes(id))]
}

/** More names than this are counted instead. */
const mostNamed = 4

/** Whom a matter concerns, short enough for a list: names when they are few, else how many. */
export function sayConcerned(naming: Naming, concerns: readonly string[]): string {
  const { register, day, language } = naming
  const text = mattersText[language]
  const ids = concernedInOrder(naming, concerns)
  if (ids.length > mostNamed) {
    const all = principalsInOrder(register.principals, day).length
    return ids.length >= all
      ? text.everyPrincipal
      : sayCount(ids.length, language, text.principalNoun)
  }
  return sayList(
    ids.map((id) => {
      const principal = register.principalById(id)
      return principal ? nameOfPrincipal(principal, day).short : id
    }),
    language,
  )
}

/** A number as it is written where there may be thousands: `1 000`. */
export function sayLarge(number: number, language: Language): string {
  return number.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB')
}
