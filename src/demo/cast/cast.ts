import type { AuthorityAssignment } from '../../actor/actor.ts'
import type { Register } from '../../register/register.ts'
import { day } from '../../shared/calendar-day.ts'
import { exactly } from '../exactly.ts'
import { idFor, type Persona } from './persona.ts'
import { vastmanlandCast } from './vastmanland.ts'
import { vastraGotalandCast } from './vastra-gotaland.ts'

const cast = { ...vastmanlandCast, ...vastraGotalandCast } as const

/** What somebody in the demo is known by in its stories: `ledamot-sala`. */
export type PersonaKey = keyof typeof cast

/** Somebody of the demo as an account and a person of the register, with the tasks at principals. */
export interface Player {
  readonly key: PersonaKey
  readonly persona: Persona
  readonly accountId: string
  readonly personId: string
  readonly name: string
  readonly tasks: readonly AuthorityAssignment[]
}

/** Every key of the cast, in the order people are shown. */
export const personaKeys = Object.keys(cast) as readonly PersonaKey[]

/** Who somebody in the demo is. */
export function personaBy(key: PersonaKey): Persona {
  return cast[key]
}

/** The account somebody in the demo signs in to: the same at every start. */
function accountIdOf(key: PersonaKey): string {
  return idFor(`konto ${key}`)
}

/**
 * The cast of one collaboration, with the people that the register has for it. Somebody whose seat nobody invented
 * holds, or who is not in the register, is left out.
 */
export function playersIn(register: Register): readonly Player[] {
  return personaKeys.flatMap((key) => {
    const persona = personaBy(key)
    if (persona.collaborationId !== register.collaboration.id) return []
    const person = register.personById(personIdOf(register, persona) ?? '')
    if (person === undefined || !person.isExample) return []
    const accountId = accountIdOf(key)
    const tasks = tasksOf(key, persona, person.id)
    return [{ key, persona, accountId, personId: person.id, name: person.name, tasks }]
  })
}

function personIdOf(register: Register, { who }: Persona): string | undefined {
  if ('personId' in who) return who.personId
  return register.mandatesOf(who.seatId).findLast(({ as }) => as === who.as)?.personId
}

/** From when the people of the demo work for their principals. */
const since = day('2023-01-01')

function tasksOf(
  key: PersonaKey,
  { tasks = [] }: Persona,
  personId: string,
): readonly AuthorityAssignment[] {
  return tasks.map(({ principalId, role }) => ({
    id: `exempel-${key}-${principalId}-${role}`,
    principalId,
    personId,
    role,
    period: exactly(since, undefined),
  }))
}
