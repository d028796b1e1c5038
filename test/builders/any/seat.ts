import fc from 'fast-check'
import type { Mandate, Person, Seat } from '../../../src/seat/seat.ts'
import { requires, statedOccupancy } from './composition.ts'
import { personIds, principalIds } from './given.ts'
import { dated, period } from './period.ts'
import { id, localized, source, text, yesNoUnknown } from './value.ts'

export const seat = (charterId: string, bodyId: string): fc.Arbitrary<Seat> =>
  fc.record(
    {
      id: fc.constant(`${charterId}/${bodyId}/a`),
      bodyId: fc.constant(bodyId),
      charterId: fc.constant(charterId),
      partId: fc.constant('a'),
      place: fc.constantFrom('seat' as const, 'support' as const),
      role: fc.constantFrom('member' as const, 'chair' as const),
      label: localized,
      decisionRight: fc.constantFrom('full' as const, 'none' as const),
      principalId: fc.constantFrom(...principalIds),
      represents: fc.array(id, { maxLength: 2 }),
      requires,
      personalDeputy: yesNoUnknown,
      attendsForSectors: fc.array(id, { maxLength: 2 }),
      period,
      stated: statedOccupancy,
    },
    {
      requiredKeys: [
        'id',
        'bodyId',
        'charterId',
        'partId',
        'place',
        'role',
        'label',
        'decisionRight',
        'personalDeputy',
        'period',
        'stated',
      ],
    },
  )

/** The mandates on one seat: its members and its deputies, each after the other. */
export const mandates = (seatId: string): fc.Arbitrary<readonly Mandate[]> => {
  const held = fc.record(
    {
      personId: fc.constantFrom(...personIds),
      office: fc.constantFrom('chair' as const, 'viceChair' as const),
      homeOffice: text,
      equivalence: fc.record({ reason: text, attestedBy: text }),
      appointedBy: fc.constantFrom(...principalIds),
      source,
    },
    { requiredKeys: ['personId'] },
  )
  return fc.tuple(dated(held), dated(held)).map(([members, deputies]) => {
    const as = (role: Mandate['as'], holders: typeof members) =>
      holders.map(({ value, period }, n) => ({
        ...value,
        id: `${seatId}/${role}-${n}`,
        seatId,
        as: role,
        period,
      }))
    return [...as('member', members), ...as('deputy', deputies)]
  })
}

export const person = (personId: string): fc.Arbitrary<Person> =>
  fc.record({ id: fc.constant(personId), name: text, isExample: fc.boolean() })
