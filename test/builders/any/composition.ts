import fc from 'fast-check'
import type { CompositionPart } from '../../../src/charter/charter.ts'
import { end } from './body.ts'
import { principalIds } from './given.ts'
import { period } from './period.ts'
import { clause, each, id, localized, partial, text, yesNoUnknown } from './value.ts'

export const statedOccupancy = fc.record(
  {
    occupancy: fc.constantFrom(
      'filled' as const,
      'appointmentPending' as const,
      'unknown' as const,
    ),
    since: partial,
    clause,
  },
  { requiredKeys: ['occupancy'] },
)
export const requires = fc.record(
  {
    category: fc.constantFrom('elected' as const, 'official' as const),
    functionTitle: text,
    orEquivalent: fc.boolean(),
  },
  { requiredKeys: ['category', 'orEquivalent'] },
)

export const part = (partId: string): fc.Arbitrary<CompositionPart> =>
  fc.record(
    {
      id: fc.constant(partId),
      label: localized,
      place: fc.constantFrom('seat' as const, 'support' as const),
      role: fc.constantFrom('member' as const, 'chair' as const, 'supportOfficial' as const),
      decisionRight: fc.constantFrom('full' as const, 'none' as const, 'conditional' as const),
      count: fc.integer({ min: 1, max: 5 }),
      each,
      principalId: fc.constantFrom(...principalIds),
      appointedBy: end,
      nominatedBy: end,
      requires,
      personalDeputy: yesNoUnknown,
      represents: fc.array(id, { maxLength: 2 }),
      attendsForSectors: fc.array(id, { maxLength: 2 }),
      period: period.filter((found) => Object.keys(found).length > 0),
      stated: statedOccupancy,
      readingId: id,
      clause,
    },
    { requiredKeys: ['id', 'label', 'place', 'role', 'decisionRight', 'personalDeputy'] },
  )
