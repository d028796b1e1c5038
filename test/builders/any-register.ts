import fc from 'fast-check'
import type { Body, Contact, Relation, RelationEnd } from '../../src/body/body.ts'
import type { DeliveryFact, MeetingFact } from '../../src/charter/activity.ts'
import type { Charter, CompositionPart } from '../../src/charter/charter.ts'
import type { Division, Principal } from '../../src/principal/principal.ts'
import type { Announcement, RegisterData } from '../../src/register/register.ts'
import type { Mandate, Person, Seat } from '../../src/seat/seat.ts'
import { addDays, type CalendarDay, day } from '../../src/shared/calendar-day.ts'
import type { Localized } from '../../src/shared/language.ts'
import type { PartialDate } from '../../src/shared/partial-date.ts'
import type { Dated, Period } from '../../src/shared/period.ts'
import type { Clause, SourceDocument, SourcePlace } from '../../src/shared/source.ts'

// Any register that keeps the rules of the database, for tests of what must hold for all of them. Ids are given,
// so that everything refers to something; all that may be said or left out varies.

const ids = (kind: string, count: number) => Array.from({ length: count }, (_, n) => `${kind}-${n}`)
const sourceIds = ids('kalla', 2)
const principalIds = ids('huvudman', 3)
const bodyIds = ids('organ', 3)
const charterIds = ids('uppdrag', 2)
const personIds = ids('person', 4)

/** Texts that quoting could hurt: Swedish letters, quotation marks, braces, line breaks, backslashes. */
const text = fc
  .string({ unit: fc.constantFrom(...'aåäöÅÄÖé "\'\\{},()\n…–1'), minLength: 1, maxLength: 12 })
  .map((any) => `x${any}`)
const id = fc.stringMatching(/^[a-z]{1,4}-[0-9]$/)
const calendarDay: fc.Arbitrary<CalendarDay> = fc
  .integer({ min: 0, max: 9000 })
  .map((days) => addDays(day('2005-01-01'), days))
const year = fc.integer({ min: 2005, max: 2030 })
const partial: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({ precision: fc.constant('year' as const), year }),
  fc.record({
    precision: fc.constant('season' as const),
    year,
    season: fc.constantFrom('spring' as const, 'autumn' as const),
  }),
  fc.record({
    precision: fc.constant('month' as const),
    year,
    month: fc.integer({ min: 1, max: 12 }),
  }),
  fc.record({ precision: fc.constant('day' as const), day: calendarDay }),
)
const localized: fc.Arbitrary<Localized> = fc.record(
  { sv: text, en: text },
  { requiredKeys: ['sv'] },
)
const source: fc.Arbitrary<SourcePlace> = fc.record(
  { documentId: fc.constantFrom(...sourceIds), place: text },
  { requiredKeys: ['documentId'] },
)
const clause: fc.Arbitrary<Clause> = fc.record({ quote: text, source })
const yesNoUnknown = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)
const each = fc.constantFrom('municipality' as const, 'principal' as const)

/** A period that does not end before it begins, whatever its dates may mean. */
const period: fc.Arbitrary<Period> = fc
  .record(
    { from: partial, seenFrom: partial, until: fc.integer({ min: 2031, max: 2040 }) },
    { requiredKeys: [] },
  )
  .map(({ until, ...rest }) => ({
    ...rest,
    ...(until !== undefined && { until: { precision: 'year', year: until } }),
  }))

/** Values one after the other, each ending the year before the next begins. */
function dated<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly Dated<Value>[]> {
  const atYear = (found: number): PartialDate => ({ precision: 'year', year: found })
  return fc
    .tuple(fc.uniqueArray(year, { maxLength: 3 }), fc.array(value, { minLength: 4, maxLength: 4 }))
    .map(([years, values]) => {
      const changes = years.toSorted((a, b) => a - b)
      return values.slice(0, changes.length + 1).map((one, n) => {
        const [began, ended] = [changes[n - 1], changes[n]]
        return {
          value: one,
          period: {
            ...(began !== undefined && { from: atYear(began) }),
            ...(ended !== undefined && { until: atYear(ended - 1) }),
          },
        }
      })
    })
    .map((values) => values.filter(({ period }) => !endsBeforeItBegins(period)))
}

function endsBeforeItBegins({ from, until }: Period): boolean {
  return from?.precision === 'year' && until?.precision === 'year' && until.year < from.year
}

const end: fc.Arbitrary<RelationEnd> = fc.oneof(
  fc.record({ kind: fc.constant('body' as const), bodyId: fc.constantFrom(...bodyIds) }),
  fc.record({
    kind: fc.constant('principal' as const),
    principalId: fc.constantFrom(...principalIds),
  }),
  fc.record({ kind: fc.constant('each' as const), each }),
)
const contact: fc.Arbitrary<Contact> = fc.record(
  { label: localized, email: text, phone: text, url: fc.constant('https://www.example.se/a?b=c') },
  { requiredKeys: ['label'] },
)
const params = fc.dictionary(
  fc.constantFrom('atLeast', 'principals', 'readings', 'b', 'aa'),
  fc.oneof(
    text,
    fc.integer(),
    fc.array(fc.record({ id: text, adds: fc.nat(9) }), { maxLength: 2 }),
    fc.record({ z: fc.boolean(), a: text }),
  ),
)

const sourceDocument = (documentId: string): fc.Arbitrary<SourceDocument> =>
  fc.record(
    {
      id: fc.constant(documentId),
      title: text,
      publisher: text,
      dated: partial,
      datingNote: text,
      url: fc.constant('https://www.example.se/'),
      verified: fc.boolean(),
      readOn: calendarDay,
    },
    { requiredKeys: ['id', 'title', 'verified'] },
  )

const principal = (principalId: string): fc.Arbitrary<Principal> =>
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

const division: fc.Arbitrary<Division> = fc.record(
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

const body = (bodyId: string): fc.Arbitrary<Body> =>
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

const relation = (relationId: string): fc.Arbitrary<Relation> =>
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

const statedOccupancy = fc.record(
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
const requires = fc.record(
  {
    category: fc.constantFrom('elected' as const, 'official' as const),
    functionTitle: text,
    orEquivalent: fc.boolean(),
  },
  { requiredKeys: ['category', 'orEquivalent'] },
)

const part = (partId: string): fc.Arbitrary<CompositionPart> =>
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

const ruleIds = ['R01', 'R02']
const someBodies = fc.shuffledSubarray([...bodyIds], { minLength: 1 })

const recorded = {
  ruleId: fc.constantFrom(...ruleIds),
  bodyId: fc.constantFrom(...bodyIds),
  by: text,
  on: calendarDay,
  isExample: fc.boolean(),
}

const charter = (charterId: string): fc.Arbitrary<Charter> => {
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

const seat = (charterId: string, bodyId: string): fc.Arbitrary<Seat> =>
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
const mandates = (seatId: string): fc.Arbitrary<readonly Mandate[]> => {
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

const person = (personId: string): fc.Arbitrary<Person> =>
  fc.record({ id: fc.constant(personId), name: text, isExample: fc.boolean() })

const meeting = (meetingId: string): fc.Arbitrary<MeetingFact> =>
  fc.record(
    {
      id: fc.constant(meetingId),
      bodyId: fc.constantFrom(...bodyIds),
      on: calendarDay,
      status: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
      hours: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 4),
      mode: fc.constantFrom('physical' as const, 'digital' as const, 'hybrid' as const),
      place: text,
      isExample: fc.boolean(),
    },
    { requiredKeys: ['id', 'bodyId', 'on', 'status', 'isExample'] },
  )

const delivery = (deliveryId: string): fc.Arbitrary<DeliveryFact> =>
  fc.record(
    {
      id: fc.constant(deliveryId),
      bodyId: fc.constantFrom(...bodyIds),
      kind: fc.constantFrom('yearPlan' as const, 'followUp' as const, 'gathering' as const),
      on: calendarDay,
      forYear: year,
      toBodyId: fc.constantFrom(...bodyIds),
      isExample: fc.boolean(),
    },
    { requiredKeys: ['id', 'bodyId', 'kind', 'on', 'forYear', 'isExample'] },
  )

const announcement = (announcementId: string): fc.Arbitrary<Announcement> =>
  fc
    .record({
      id: fc.constant(announcementId),
      title: localized,
      text: localized,
      from: calendarDay,
      days: fc.nat(60),
      isExample: fc.boolean(),
    })
    .map(({ days, ...rest }) => ({ ...rest, until: addDays(rest.from, days) }))

const some = <Thing>(kind: string, one: (id: string) => fc.Arbitrary<Thing>) =>
  fc.tuple(one(`${kind}-1`), one(`${kind}-2`)).chain((things) => fc.shuffledSubarray(things))

const seatArbitraries = charterIds.flatMap((charterId) =>
  bodyIds.map((bodyId) => seat(charterId, bodyId)),
)

/** Any register of the collaboration `exempel`. */
export const anyRegister: fc.Arbitrary<RegisterData> = fc.tuple(...seatArbitraries).chain((seats) =>
  fc.record({
    collaboration: fc.record({
      id: fc.constant('exempel'),
      name: text,
      summary: localized,
      contacts: fc.array(contact, { maxLength: 2 }),
      updatedOn: calendarDay,
    }),
    sources: fc.tuple(...sourceIds.map(sourceDocument)),
    principals: fc.tuple(...principalIds.map(principal)),
    divisions: fc.array(division, { maxLength: 1 }),
    bodies: fc.tuple(...bodyIds.map(body)),
    relations: some('relation', relation),
    charters: fc.tuple(...charterIds.map(charter)),
    seats: fc.constant(seats),
    persons: fc.tuple(...personIds.map(person)),
    mandates: fc.tuple(...seats.map(({ id: seatId }) => mandates(seatId))).map((all) => all.flat()),
    meetings: some('mote', meeting),
    deliveries: some('lamnat', delivery),
    announcements: some('viktigt', announcement),
  }),
)
