import { z } from 'zod'
import { nameOfPrincipal, type Principal } from '../../../principal/principal.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { type Noun, sayCount } from '../../../shared/format.ts'
import type { Language } from '../../../shared/language.ts'
import { holdsOn } from '../../../shared/period.ts'
import { nouns } from './nouns.ts'

/** Whom a rule speaks of: the region, the municipalities, or all principals together. */
export type PrincipalGroup = 'region' | 'municipality' | 'principal'

/** The parameter that says whom a rule speaks of. */
export const principalGroupValue = z.enum(['region', 'municipality', 'principal'])

/**
 * Whether a principal belongs to the group a rule speaks of. An independent school organiser takes part
 * without being a public body, so it is not one of "huvudmännen" (domain B17).
 */
export function isAmong(principal: Principal, group: PrincipalGroup): boolean {
  return group === 'principal'
    ? principal.kind !== 'independentOrganiser'
    : principal.kind === group
}

/** The principals of a group that exist on a day, in the order of the register. */
export function principalsOn(
  principals: readonly Principal[],
  group: PrincipalGroup,
  day: CalendarDay,
): readonly Principal[] {
  return principals.filter(
    (principal) => isAmong(principal, group) && holdsOn(principal.period, day),
  )
}

/** What people call some principals on a day, in the order given. */
export function shortNames(principals: readonly Principal[], day: CalendarDay): readonly string[] {
  return principals.map((principal) => nameOfPrincipal(principal, day).short)
}

/** The noun for one of a group: `kommun`, `kommuner`. */
export function nounFor(group: PrincipalGroup, language: Language): Noun {
  return nouns[language][group]
}

const definite: Readonly<Record<Language, Readonly<Record<PrincipalGroup, string>>>> = {
  sv: { region: 'regionen', municipality: 'kommunerna', principal: 'huvudmännen' },
  en: { region: 'the region', municipality: 'the municipalities', principal: 'the principals' },
}

/** A group as a whole: `kommunerna`. */
export function sayGroup(group: PrincipalGroup, language: Language): string {
  return definite[language][group]
}

/** How many there are in a group: `tio kommuner`. */
export function sayGroupCount(count: number, group: PrincipalGroup, language: Language): string {
  return sayCount(count, language, nounFor(group, language))
}
