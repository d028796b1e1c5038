import fc from 'fast-check'
import type { Division, Principal } from '../../../src/principal/principal.ts'
import { principalIds } from './given.ts'
import { dated, period } from './period.ts'
import { clause, id, source, text } from './value.ts'

export const principal = (principalId: string): fc.Arbitrary<Principal> =>
  fc.record(
    {
      id: fc.constant(principalId),
      kind: fc.constantFrom('region' as const, 'municipality' as const, 'localFederation' as const),
      names: dated(fc.record({ full: text, short: text })),
      period,
      source,
    },
    { requiredKeys: ['id', 'kind', 'names', 'period'] },
  )

export const division: fc.Arbitrary<Division> = fc.record(
  {
    id: fc.constant('delregioner'),
    level: fc.constantFrom('subRegional' as const, 'local' as const),
    name: text,
    statedCount: fc.integer({ min: 1, max: 9 }),
    areas: fc.uniqueArray(
      fc.record({
        id,
        name: text,
        principalIds: fc.shuffledSubarray([...principalIds]),
      }),
      { selector: (area) => area.id, maxLength: 3 },
    ),
    clause,
    period,
  },
  { requiredKeys: ['id', 'level', 'name', 'areas', 'period'] },
)
