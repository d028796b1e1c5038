import { nameOfBody } from '../body/body.ts'
import { nameOfPrincipal } from '../principal/principal.ts'
import type { Register } from '../register/register.ts'
import type { SeatRole } from '../seat/seat.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import { sayDay, sayText } from '../shared/format.ts'
import type { Language } from '../shared/language.ts'
import type { AuthorityRole, Hat } from './actor.ts'
import type { EndedHat } from './ended-hats.ts'

interface Words {
  readonly role: Readonly<Record<SeatRole, string>>
  readonly deputy: string
  readonly chairOf: string
  readonly authority: Readonly<Record<AuthorityRole, (principal: string) => string>>
  readonly inBody: (role: string, body: string) => string
  readonly forPrincipal: (hat: string, principal: string) => string
  readonly until: (hat: string, last: CalendarDay) => string
}

const sv: Words = {
  role: {
    member: 'ledamot',
    chair: 'ordförande',
    viceChair: 'vice ordförande',
    convener: 'sammankallande',
    groupLead: 'gruppledare',
    matterIntake: 'ärendemottagare',
    supportOfficial: 'tjänsteperson som stöd',
    leadSupportOfficial: 'övergripande ansvarig för stödet',
    municipalSupportOfficial: 'kommunal tjänsteperson',
    programmeOwner: 'programägare',
    programmeCoordinator: 'programsamordnare',
    processLead: 'processledare',
    supportFunction: 'stödfunktion',
  },
  deputy: 'ersättare',
  chairOf: 'ordförande',
  authority: {
    official: (principal) => `tjänsteperson, ${principal}`,
    registrar: (principal) => `registrator, ${principal}`,
  },
  inBody: (role, body) => `${role}, ${body}`,
  forPrincipal: (hat, principal) => `${hat} (${principal})`,
  until: (hat, last) => `${hat}, till och med den ${sayDay(last, 'sv')}`,
}

const en: Words = {
  role: {
    member: 'member',
    chair: 'chair',
    viceChair: 'vice chair',
    convener: 'convener',
    groupLead: 'group lead',
    matterIntake: 'matter intake',
    supportOfficial: 'support official',
    leadSupportOfficial: 'lead support official',
    municipalSupportOfficial: 'municipal official',
    programmeOwner: 'programme owner',
    programmeCoordinator: 'programme coordinator',
    processLead: 'process lead',
    supportFunction: 'support function',
  },
  deputy: 'deputy',
  chairOf: 'chair',
  authority: {
    official: (principal) => `official, ${principal}`,
    registrar: (principal) => `registrar, ${principal}`,
  },
  inBody: (role, body) => `${role}, ${body}`,
  forPrincipal: (hat, principal) => `${hat} (${principal})`,
  until: (hat, last) => `${hat}, until ${sayDay(last, 'en')}`,
}

const words: Readonly<Record<Language, Words>> = { sv, en }

/** What the holder of a hat is, without where: `ersättare`, `ordförande`, `registrator`. */
export function sayRole(hat: Hat, language: Language): string {
  const { role, deputy, chairOf, authority } = words[language]
  if (hat.kind === 'authority') return authority[hat.role]('').replace(/, $/, '')
  if (hat.as === 'deputy') return deputy
  return hat.isChair ? chairOf : role[hat.role]
}

/** Where a hat is worn, short: `Samverkansgrupp Nära vård`, or `registrator, Sala` for a task at a principal. */
export function sayWhere(
  hat: Hat,
  register: Register,
  on: CalendarDay,
  language: Language,
): string {
  if (hat.kind === 'authority') return sayHat(hat, register, on, language)
  const body = register.bodyById(hat.bodyId)
  return body ? sayText(nameOfBody(body, on), language) : hat.bodyId
}

/** A hat as people say it: `tjänsteperson som stöd, Samverkansgrupp Nära vård (Region Västmanland)`. */
export function sayHat(hat: Hat, register: Register, on: CalendarDay, language: Language): string {
  const { inBody, forPrincipal, authority } = words[language]
  const principal = hat.principalId && register.principalById(hat.principalId)
  const principalName = principal ? nameOfPrincipal(principal, on).short : (hat.principalId ?? '')
  if (hat.kind === 'authority') return authority[hat.role](principalName)
  const body = register.bodyById(hat.bodyId)
  const said = inBody(
    sayRole(hat, language),
    body ? sayText(nameOfBody(body, on), language) : hat.bodyId,
  )
  return principalName === '' ? said : forPrincipal(said, principalName)
}

/** A hat that has ended: `ledamot, Samverkansgrupp Hälsa (Sala), till och med den 31 december 2026`. */
export function sayEndedHat(
  { hat, lastDay }: EndedHat,
  register: Register,
  language: Language,
): string {
  return words[language].until(sayHat(hat, register, lastDay, language), lastDay)
}
