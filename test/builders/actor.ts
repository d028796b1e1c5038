import type { Actor, AuthorityHat, BodyHat, Hat } from '../../src/actor/actor.ts'

/** A seat in Samverkansgrupp Hälsa on Sala's mandate. */
export function aBodyHat(changes: Partial<BodyHat> = {}): BodyHat {
  return {
    kind: 'body',
    id: 'vastmanland:m1',
    collaborationId: 'vastmanland',
    bodyId: 'samverkansgrupp-halsa',
    seatId: 'samverkansgrupp-halsa/ledamoter/sala',
    role: 'member',
    as: 'member',
    isChair: false,
    principalId: 'sala',
    ...changes,
  }
}

/** The hat of the region's official who answers for the support to a group, and receives its matters. */
export function anIntakeHat(bodyId = 'samverkansgrupp-halsa'): BodyHat {
  return aBodyHat({
    id: `vastmanland:${bodyId}-stod`,
    bodyId,
    seatId: `${bodyId}/stod`,
    role: 'leadSupportOfficial',
    principalId: 'regionen',
  })
}

/** An official of Sala's, who handles its part of matters. */
export function anAuthorityHat(changes: Partial<AuthorityHat> = {}): AuthorityHat {
  return {
    kind: 'authority',
    id: 'vastmanland:sala-tjansteperson',
    collaborationId: 'vastmanland',
    principalId: 'sala',
    role: 'official',
    ...changes,
  }
}

/** An id as the database has it, from a number. */
export function anId(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
}

/** Somebody signed in who wears a hat, the only one they have; the account is told by a number. */
export function anActor(hat: Hat = aBodyHat(), account = 1, changes: Partial<Actor> = {}): Actor {
  return {
    accountId: anId(account),
    personId: `person-${account}`,
    collaborationId: 'vastmanland',
    name: `Anna Exempel${account}`,
    isExample: true,
    hats: [hat],
    hat,
    ...changes,
  }
}
