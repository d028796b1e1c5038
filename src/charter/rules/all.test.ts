import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMeeting } from '../../../test/builders/activity.ts'
import { aBodyCalled } from '../../../test/builders/body.ts'
import { aCharter, aClause, anException, aPart, aRule } from '../../../test/builders/charter.ts'
import { aGround } from '../../../test/builders/ground.ts'
import { vastmanland } from '../../../test/builders/principal.ts'
import { aMandate } from '../../../test/builders/seat.ts'
import { addDays, day } from '../../shared/calendar-day.ts'
import { partialDate } from '../../shared/partial-date.ts'
import type { Period } from '../../shared/period.ts'
import type { Charter } from '../charter.ts'
import { seatsFor } from '../composition.ts'
import { checkRule } from '../engine.ts'
import { tellFinding } from '../tell.ts'
import { allRuleKinds, ruleKinds } from './all.ts'

const bodyIds = ['organ-a', 'organ-b', 'organ-c']
const principalIds = ['regionen', 'sala', 'arboga', 'finns-inte']
const partIds = ['del-a', 'del-b']

/** Parameters that each kind can read, with ids that may or may not exist. */
const someParams: Readonly<Record<string, readonly unknown[]>> = {
  'seat-total': [{}, { readings: [{ id: 'egen', label: 'Egen plats', adds: 1 }] }],
  'seats-per-principal': ['region', 'municipality', 'principal'].flatMap((principals) =>
    [1, 3].map((seats) => ({ principals, seats })),
  ),
  'chair-appointed-by': principalIds.map((by) => ({ by })),
  'personal-deputies': [{}, { perMember: 2 }, { count: 3 }],
  'decision-right': [
    { deciding: 2, nonDeciding: 0 },
    { deciding: 0, nonDeciding: 3 },
  ],
  'required-function': [{}],
  'principal-coverage': [{ principals: 'municipality' }, { principals: 'principal' }],
  'support-officials': [
    { role: 'supportOfficial', atLeast: 1 },
    { role: 'municipalSupportOfficial', atLeast: 2, of: 'municipality' },
  ],
  'meetings-per-year': [{ atLeast: 4, spring: 2, autumn: 2 }, { atMost: 1 }, { autumn: 1 }],
  'meetings-per-term': [{ atLeast: 1, atMost: 2 }],
  'meeting-length': [{}, { atMostHours: 0.5 }],
  'meeting-mode': [{ preferred: 'physical' }, { preferred: 'digital', allowed: ['physical'] }],
  'year-plan': [{}, { to: 'organ-b' }, { to: 'finns-inte' }],
  'deliveries-per-year': [
    { delivery: 'followUp', perYear: 2, to: 'organ-b' },
    { delivery: 'gathering', perYear: 1 },
  ],
  'delivery-by-day': [
    { delivery: 'compilation', byDay: '06-01', to: 'organ-b' },
    { delivery: 'followUp', byDay: '02-29' },
  ],
  'revision-due': ['2017', '2024-spring', 'juni 2026', '2026-11-22'].map((due) => ({ due })),
  'under-revision': [{}],
  'receiver-exists': [...bodyIds, 'finns-inte'].map((to) => ({ to })),
  'mandate-period': [{}, { warnDays: 0 }],
  'group-in-each': [
    { each: 'municipality', body: 'organ-b' },
    { each: 'subRegion', body: 'finns-inte' },
  ],
  'allowed-outcomes': [{ outcomes: ['recommendation'] }, { outcomes: ['decision'] }],
  'handles-matters': [
    { kinds: ['question', 'information'], as: 'prepares' },
    { kinds: ['interpretationDispute'], as: 'decides', sectors: ['vard'] },
    { kinds: ['focusAssignment'], as: 'receives' },
  ],
  'attends-for-sector': partIds.map((part) => ({ part, sector: 'skola' })),
  'temporary-groups': [{}],
  replaces: [{ replaced: ['organ-b', 'organ-c'] }, { replaced: ['finns-inte'] }],
  delegation: [{}, { from: 'regionen' }, { from: 'organ-b', to: 'organ-a' }],
  statement: [{}],
}

const anyDay = fc.integer({ min: 0, max: 5500 }).map((days) => addDays(day('2014-01-01'), days))
const anyDate = fc.oneof(
  fc.constantFrom('2016', '2017-spring', '2019-autumn', '2026-06', '2026-12').map(partialDate),
  anyDay.map((on) => ({ precision: 'day' as const, day: on })),
)
const anyPeriod: fc.Arbitrary<Period> = fc.record(
  { from: anyDate, until: anyDate, seenFrom: anyDate },
  { requiredKeys: [] },
)
const anyEnd = fc.oneof(
  fc.constantFrom(...bodyIds).map((bodyId) => ({ kind: 'body' as const, bodyId })),
  fc.constantFrom(...principalIds).map((principalId) => ({
    kind: 'principal' as const,
    principalId,
  })),
  fc.constant({ kind: 'each' as const, each: 'municipality' as const }),
)
const yesNoUnknown = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
const anyPart = fc
  .record(
    {
      id: fc.constantFrom(...partIds),
      place: fc.constantFrom('seat' as const, 'support' as const),
      role: fc.constantFrom(
        ...(['member', 'chair', 'supportOfficial', 'municipalSupportOfficial'] as const),
      ),
      decisionRight: fc.constantFrom('full' as const, 'none' as const, 'conditional' as const),
      count: fc.integer({ min: 1, max: 3 }),
      principalId: fc.constantFrom(...principalIds),
      requires: fc.constant({
        category: 'official' as const,
        functionTitle: 'socialchef',
        orEquivalent: true,
      }),
      personalDeputy: yesNoUnknown,
      represents: fc.constant(['sala']),
      attendsForSectors: fc.constant(['skola']),
      period: anyPeriod,
      stated: fc.record({
        occupancy: fc.constantFrom(
          ...(['filled', 'vacant', 'appointmentPending', 'unknown'] as const),
        ),
      }),
      readingId: fc.constant('egen'),
    },
    { requiredKeys: ['id', 'place', 'role', 'decisionRight', 'personalDeputy'] },
  )
  .map((changes) => {
    const { each: _each, count: _count, ...part } = aPart()
    return { ...part, ...changes }
  })

const anyCharter: fc.Arbitrary<Partial<Charter>> = fc.record(
  {
    period: anyPeriod,
    mandatePeriod: anyPeriod,
    decidedBy: anyEnd,
    legalForm: fc.constantFrom('informalCollaboration' as const, 'jointCommittee' as const),
    underRevision: fc.record(
      { clause: fc.constant(aClause), about: fc.constant({ sv: 'Målbilden' }), since: anyDate },
      { requiredKeys: ['clause', 'about'] },
    ),
    composition: fc.record({
      statedTotal: fc.record({
        seats: fc.integer({ min: 1, max: 14 }),
        includesDeputies: yesNoUnknown,
        clause: fc.constant(aClause),
      }),
      isComplete: yesNoUnknown,
      parts: fc.uniqueArray(anyPart, { maxLength: 2, selector: ({ id }) => id }),
    }),
    interpretations: fc.array(
      fc.record({
        ruleId: fc.constant('R01'),
        bodyId: fc.constant('organ-a'),
        readingId: fc.constantFrom('egen', 'annan'),
        rationale: fc.constant({ sv: 'Så är det' }),
        by: fc.constant('stödet'),
        on: anyDay,
        isExample: fc.constant(true),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
)

const anyActivity = fc.record({
  bodies: fc.tuple(...bodyIds.map((id) => anyPeriod.map((period) => ({ id, period })))),
  relations: fc.array(
    fc.record({
      from: anyEnd,
      verb: fc.constantFrom(...(['replaces', 'setsUp', 'delegatesTo', 'isPartOf'] as const)),
      to: anyEnd,
      period: anyPeriod,
    }),
    { maxLength: 4 },
  ),
  meetings: fc.array(
    fc.record(
      {
        on: anyDay,
        status: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
        hours: fc.constantFrom(1, 4, 7.5),
        mode: fc.constantFrom('physical' as const, 'digital' as const, 'hybrid' as const),
      },
      { requiredKeys: ['on', 'status'] },
    ),
    { maxLength: 6 },
  ),
  deliveries: fc.array(
    fc.record(
      {
        kind: fc.constantFrom(...(['yearPlan', 'followUp', 'compilation', 'gathering'] as const)),
        on: anyDay,
        forYear: fc.integer({ min: 2014, max: 2028 }),
        toBodyId: fc.constantFrom(...bodyIds),
      },
      { requiredKeys: ['kind', 'on', 'forYear'] },
    ),
    { maxLength: 4 },
  ),
  mandates: fc.array(
    fc.record(
      {
        seat: fc.nat({ max: 5 }),
        as: fc.constantFrom('member' as const, 'deputy' as const),
        office: fc.constant('chair' as const),
        homeOffice: fc.constantFrom('socialchef', 'rektor'),
        appointedBy: fc.constantFrom(...principalIds),
        period: anyPeriod,
      },
      { requiredKeys: ['seat', 'as', 'period'] },
    ),
    { maxLength: 6 },
  ),
})

function situation(
  kind: string,
  params: unknown,
  changes: Partial<Charter>,
  activity: typeof anyActivity extends fc.Arbitrary<infer Activity> ? Activity : never,
  agreed: boolean,
) {
  const modality = agreed ? ('default' as const) : ('must' as const)
  const rule = aRule({ kind, params, modality })
  const charter = aCharter({
    bodyIds: ['organ-a'],
    rules: [rule],
    exceptions: agreed ? [anException({ bodyId: 'organ-a', params: {} })] : [],
    ...changes,
  })
  const bodies = activity.bodies.map(({ id, period }) =>
    aBodyCalled(id, `Organ ${id.at(-1)?.toUpperCase()}`, { period }),
  )
  const seats = seatsFor(charter, vastmanland)
  const ground = aGround({
    bodies,
    charters: [charter],
    seats,
    relations: activity.relations.map((relation, index) => ({ id: `r${index}`, ...relation })),
    meetings: activity.meetings.map(({ on, status, ...rest }, index) => {
      const { hours: _hours, mode: _mode, ...meeting } = aMeeting({ id: `m${index}`, on, status })
      return { ...meeting, bodyId: 'organ-a', ...rest }
    }),
    deliveries: activity.deliveries.map((delivery, index) => ({
      id: `l${index}`,
      bodyId: 'organ-a',
      isExample: true,
      ...delivery,
    })),
    mandates: activity.mandates.flatMap(({ seat, ...mandate }, index) => {
      const seatId = seats[seat]?.id
      return seatId === undefined ? [] : [aMandate({ id: `u${index}`, seatId, ...mandate })]
    }),
  })
  return { ground, charter, rule, body: bodies[0] ?? aBodyCalled('organ-a', 'Organ A') }
}

describe('every rule kind', () => {
  it('has a name of its own, and is described in both languages', () => {
    expect(ruleKinds.size).toBe(allRuleKinds.length)
    for (const { describes } of allRuleKinds) {
      expect(describes.sv).toMatch(/\.$/)
      expect(describes.en).toMatch(/\.$/)
    }
  })

  it('is among those tried here', () => {
    expect(Object.keys(someParams).toSorted()).toEqual([...ruleKinds.keys()].toSorted())
  })

  it.each(Object.keys(someParams))('%s refuses a parameter it does not know', (kind) => {
    const read = ruleKinds.get(kind)?.read({ ...Object(someParams[kind]?.[0]), okand: 1 })
    expect(read?.ok).toBe(false)
  })

  it.each(Object.keys(someParams))(
    '%s answers the same, in whole sentences, whatever there is to look at',
    (kind) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...(someParams[kind] ?? [])),
          anyCharter,
          anyActivity,
          anyDay,
          fc.boolean(),
          (params, changes, activity, on, agreed) => {
            const { ground, charter, rule, body } = situation(
              kind,
              params,
              changes,
              activity,
              agreed,
            )
            const finding = checkRule(ground, charter, rule, body, on)
            expect(checkRule(ground, charter, rule, body, on)).toEqual(finding)
            expect(finding.reasons.length).toBeGreaterThan(0)
            if (finding.status !== 'met' && finding.status !== 'notChecked') {
              expect(finding.remedy).toBeDefined()
            }
            for (const language of ['sv', 'en'] as const) {
              const { reasons, remedy } = tellFinding(finding, language)
              for (const sentence of [...reasons, ...(remedy === undefined ? [] : [remedy])]) {
                expect(sentence).toMatch(/^[\p{Lu}\d].*[.”“]$/u)
                expect(sentence).not.toMatch(/undefined|NaN|\[object|\.\.| {2}| \./)
              }
            }
          },
        ),
        { numRuns: 50, seed: 2026 },
      )
    },
  )
})
