import { nameOfBody } from '../../body/body.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import type { Register } from '../../register/register.ts'
import { type CalendarDay, dayInSweden } from '../../shared/calendar-day.ts'
import { sayText } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { sayEvent } from '../event/matter-event.text.ts'
import type { PublicEvent } from './public-matter.ts'

/** What names are said from: the register, a day, and the reader's language. */
export interface Naming {
  readonly register: Register
  readonly day: CalendarDay
  readonly language: Language
}

/** What a body is called; one that is no longer in the register by its id. */
export function bodyName({ register, day, language }: Naming, id: string): string {
  const body = register.bodyById(id)
  return body ? sayText(nameOfBody(body, day), language) : id
}

/** What a principal is called in full. */
function principalName({ register, day }: Naming, id: string): string {
  const principal = register.principalById(id)
  return principal ? nameOfPrincipal(principal, day).full : id
}

/** A public step of a matter as a sentence, with the names of its own day. What it led to is told for itself. */
export function sayPublicEvent(
  { register, language }: Naming,
  { kind, at, data }: PublicEvent,
): string {
  const naming = { register, day: dayInSweden(at), language }
  const { outcome: _, ...told } = data
  return sayEvent(
    { kind, data: told },
    {
      body: (id) => bodyName(naming, id),
      principal: (id) => principalName(naming, id),
      // Who and which other matters is no part of what is public.
      person: () => '',
      matterNumber: () => undefined,
    },
    language,
  )
}
