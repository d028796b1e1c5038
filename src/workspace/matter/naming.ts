import { type BodyHat, receivesMattersFor } from '../../actor/actor.ts'
import { nameOfBody } from '../../body/body.ts'
import { nameInSentence } from '../../body/name-in-sentence.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { sayText } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'

/** What names are said from: the register, a day, and the reader's language. */
export interface Naming {
  readonly register: Register
  readonly today: CalendarDay
  readonly language: Language
}

/** What a body is called within a sentence; one that is no longer in the register by its id. */
export function bodyName({ register, today, language }: Naming, id: string): string {
  const body = register.bodyById(id)
  return body ? sayText(nameInSentence(nameOfBody(body, today)), language) : id
}

/** What a principal is called in full: `Sala kommun`. */
export function principalName({ register, today }: Naming, id: string): string {
  const principal = register.principalById(id)
  return principal ? nameOfPrincipal(principal, today).full : id
}

/** What a person of the register is called. */
export function personName({ register }: Naming, id: string): string {
  return register.personById(id)?.name ?? id
}

/** Principals in the order people list them; one that is no longer in the register last. */
export function inPrincipalOrder({ register, today }: Naming, ids: readonly string[]): string[] {
  const known = principalsInOrder(register.principals, today)
    .map(({ id }) => id)
    .filter((id) => ids.includes(id))
  return [...known, ...ids.filter((id) => !known.includes(id))]
}

/** The names of those who receive matters for a body today; nobody, when no such seat is held. */
export function receiversOf({ register, today }: Naming, bodyId: string): readonly string[] {
  const names = register.holdingsOn(bodyId, today).flatMap(({ seat, holder }) => {
    if (holder === undefined) return []
    const hat: BodyHat = {
      kind: 'body',
      id: holder.id,
      collaborationId: register.collaboration.id,
      bodyId,
      seatId: seat.id,
      role: seat.role,
      as: 'member',
      isChair: false,
    }
    const name = register.personById(holder.personId)?.name
    return name !== undefined && receivesMattersFor(hat, bodyId) ? [name] : []
  })
  return [...new Set(names)]
}
