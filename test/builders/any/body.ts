import fc from 'fast-check'
import type { Body, Contact, Relation, RelationEnd } from '../../../src/body/body.ts'
import { bodyIds, principalIds } from './given.ts'
import { dated, period } from './period.ts'
import { clause, each, localized, source, text } from './value.ts'

export const end: fc.Arbitrary<RelationEnd> = fc.oneof(
  fc.record({ kind: fc.constant('body' as const), bodyId: fc.constantFrom(...bodyIds) }),
  fc.record({
    kind: fc.constant('principal' as const),
    principalId: fc.constantFrom(...principalIds),
  }),
  fc.record({ kind: fc.constant('each' as const), each }),
)
export const contact: fc.Arbitrary<Contact> = fc.record(
  { label: localized, email: text, phone: text, url: fc.constant('https://www.example.se/a?b=c') },
  { requiredKeys: ['label'] },
)

export const body = (bodyId: string): fc.Arbitrary<Body> =>
  fc.record(
    {
      id: fc.constant(bodyId),
      slug: fc.constantFrom(bodyId, `nya-${bodyId}`),
      formerSlugs: fc.shuffledSubarray([`forra-${bodyId}`, `gamla-${bodyId}`]),
      names: dated(localized),
      shortName: text,
      level: fc.constantFrom('regional' as const, 'countyWide' as const, 'local' as const),
      period,
      inEach: fc.constantFrom('municipality' as const, 'subRegion' as const),
      ownedBy: fc.constantFrom(...principalIds),
      summary: localized,
      contacts: fc.array(contact, { maxLength: 2 }),
      sources: fc.array(source, { maxLength: 2 }),
      notes: fc.array(localized, { maxLength: 2 }),
    },
    {
      requiredKeys: [
        'id',
        'slug',
        'formerSlugs',
        'names',
        'level',
        'period',
        'summary',
        'contacts',
        'sources',
        'notes',
      ],
    },
  )

export const relation = (relationId: string): fc.Arbitrary<Relation> =>
  fc.record(
    {
      id: fc.constant(relationId),
      from: end,
      verb: fc.constantFrom('appoints' as const, 'reportsTo' as const, 'isPartOf' as const),
      to: end,
      about: localized,
      period,
      clause,
    },
    { requiredKeys: ['id', 'from', 'verb', 'to', 'period'] },
  )
