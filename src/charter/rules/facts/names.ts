import { nameOfBody, type RelationEnd } from '../../../body/body.ts'
import { nameInSentence } from '../../../body/name-in-sentence.ts'
import { nameOfPrincipal } from '../../../principal/principal.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import type { Localized } from '../../../shared/language.ts'
import type { Ground } from '../../ground.ts'

/** What a body is called in a sentence on a day; its id when the register does not have it. */
export function bodyName(ground: Ground, bodyId: string, day: CalendarDay): Localized {
  const body = ground.bodyById(bodyId)
  return body ? nameInSentence(nameOfBody(body, day)) : { sv: bodyId }
}

/** What people call a principal on a day; its id when the register does not have it. */
export function principalName(ground: Ground, principalId: string, day: CalendarDay): string {
  const principal = ground.principalById(principalId)
  return principal ? nameOfPrincipal(principal, day).short : principalId
}

/** What one end of a relation is called on a day. */
export function endName(ground: Ground, end: RelationEnd, day: CalendarDay): Localized {
  switch (end.kind) {
    case 'body':
      return bodyName(ground, end.bodyId, day)
    case 'principal':
      return { sv: principalName(ground, end.principalId, day) }
    case 'each':
      return end.each === 'municipality'
        ? { sv: 'varje kommun', en: 'each municipality' }
        : { sv: 'varje huvudman', en: 'each principal' }
  }
}
