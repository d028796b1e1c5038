import fc from 'fast-check'
import type { Charter } from '../../../src/charter/charter.ts'
import { addDays } from '../../../src/shared/calendar-day.ts'
import { end } from './body.ts'
import { part } from './composition.ts'
import { bodyIds, sourceIds } from './given.ts'
import { period } from './period.ts'
import { calendarDay, clause, id, localized, partial, text, yesNoUnknown } from './value.ts'

const params = fc.dictionary(
  fc.constantFrom('atLeast', 'principals', 'readings', 'b', 'aa'),
  fc.oneof(
    text,
    fc.integer(),
    fc.array(fc.record({ id: text, adds: fc.nat(9) }), { maxLength: 2 }),
    fc.record({ z: fc.boolean(), a: text }),
  ),
)

const ruleIds = ['R01', 'R02']
const someBodies = fc.shuffledSubarray([...bodyIds], { minLength: 1 })

const recorded = {
  ruleId: fc.constantFrom(...ruleIds),
  bodyId: fc.constantFrom(...bodyIds),
  by: text,
  on: calendarDay,
  isExample: fc.boolean(),
}

export const charter = (charterId: string): fc.Arbitrary<Charter> => {
  const statement = fc.record(
    { text: localized, clause, onlyFor: someBodies },
    { requiredKeys: ['text'] },
  )
  const rule = (ruleId: string) =>
    fc.record(
      {
        id: fc.constant(ruleId),
        kind: fc.constantFrom('seat-total', 'statement'),
        modality: fc.constantFrom('must' as const, 'default' as const),
        check: fc.constantFrom('auto' as const, 'attest' as const, 'info' as const),
        title: localized,
        clause,
        params,
        onlyFor: someBodies,
        appliesFrom: partial,
      },
      { requiredKeys: ['id', 'kind', 'modality', 'check', 'title', 'clause', 'params'] },
    )
  return fc.record(
    {
      id: fc.constant(charterId),
      title: localized,
      documentId: fc.constantFrom(...sourceIds),
      bodyIds: fc.shuffledSubarray([...bodyIds], { minLength: bodyIds.length }),
      bodyKind: fc.constantFrom('preparatoryGroup' as const, 'programmeBoard' as const),
      legalForm: fc.constantFrom('informalCollaboration' as const, 'jointCommittee' as const),
      period,
      mandatePeriod: period.filter((found) => Object.keys(found).length > 0),
      decidedBy: end,
      decidedOn: partial,
      underRevision: fc.record(
        { clause, about: localized, since: partial },
        { requiredKeys: ['clause', 'about'] },
      ),
      purposes: fc.array(statement, { maxLength: 2 }),
      tasks: fc.array(statement, { maxLength: 2 }),
      composition: fc.record(
        {
          statedTotal: fc.record(
            {
              seats: fc.integer({ min: 1, max: 99 }),
              deputies: fc.integer({ min: 1, max: 99 }),
              includesDeputies: yesNoUnknown,
              clause,
            },
            { requiredKeys: ['seats', 'includesDeputies', 'clause'] },
          ),
          isComplete: yesNoUnknown,
          parts: fc.tuple(part('b'), part('a')),
        },
        { requiredKeys: ['isComplete', 'parts'] },
      ),
      rules: fc.tuple(...ruleIds.toReversed().map(rule)),
      interpretations: fc.uniqueArray(
        fc.record({ ...recorded, readingId: id, rationale: localized }),
        { maxLength: 3, selector: ({ ruleId, bodyId, on }) => `${ruleId} ${bodyId} ${on}` },
      ),
      exceptions: fc.uniqueArray(fc.record({ ...recorded, params, reference: text, period }), {
        maxLength: 3,
        selector: ({ ruleId, bodyId }) => `${ruleId} ${bodyId}`,
      }),
      attestations: fc.array(
        fc
          .record({ ...recorded, note: localized, days: fc.nat(400) })
          .map(({ days, ...rest }) => ({ ...rest, until: addDays(rest.on, days) })),
        { maxLength: 3 },
      ),
    },
    {
      requiredKeys: [
        'id',
        'title',
        'documentId',
        'bodyIds',
        'bodyKind',
        'legalForm',
        'period',
        'purposes',
        'tasks',
        'composition',
        'rules',
        'interpretations',
        'exceptions',
        'attestations',
      ],
    },
  )
}
