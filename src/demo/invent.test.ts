import { describe, expect, it } from 'vitest'
import type { Charter, CompositionPart } from '../charter/charter.ts'
import { seatsFor } from '../charter/composition.ts'
import type { DemoData } from '../files/convert/demo.ts'
import type { Principal } from '../principal/principal.ts'
import type { RegisterData } from '../register/register.ts'
import { holdingOn } from '../seat/seat.ts'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import { withExamples } from './invent.ts'

const clause = { quote: 'Så står det.', source: { documentId: 'kalla' } }

function principal(id: string, kind: Principal['kind']): Principal {
  return { id, kind, names: [], period: {} }
}

function part(id: string, more: Partial<CompositionPart>): CompositionPart {
  return {
    id,
    label: { sv: id },
    place: 'seat',
    role: 'member',
    decisionRight: 'full',
    personalDeputy: 'no',
    count: 1,
    ...more,
  }
}

function charter(
  id: string,
  parts: readonly CompositionPart[],
  more: Partial<Charter> = {},
): Charter {
  return {
    id: `uppdrag-${id}`,
    title: { sv: id },
    documentId: 'kalla',
    bodyIds: [id],
    bodyKind: 'professionalNetwork',
    legalForm: 'informalCollaboration',
    period: {},
    purposes: [],
    tasks: [],
    composition: { isComplete: 'yes', parts },
    rules: [],
    interpretations: [],
    exceptions: [],
    attestations: [],
    ...more,
  }
}

const head = { category: 'official', functionTitle: 'socialchef', orEquivalent: false } as const
const political = charter(
  'halsa',
  [
    part('kommunerna', { each: 'municipality', personalDeputy: 'yes' }),
    part('regionen', { count: 2, principalId: 'regionen', personalDeputy: 'yes' }),
    part('egen', { role: 'chair', principalId: 'regionen', readingId: 'egen-plats' }),
  ],
  {
    bodyKind: 'politicalCollaborationGroup',
    rules: [
      {
        id: 'R20',
        kind: 'chair-appointed-by',
        modality: 'must',
        check: 'auto',
        title: { sv: 'Regionen utser ordförande' },
        clause,
        params: { by: 'regionen' },
      },
    ],
  },
)
const forum = charter('chefsforum', [
  part('socialchefer', { each: 'municipality', requires: head }),
])
const network = charter('natverket', [
  part('socialchefer', { each: 'municipality', requires: { ...head, orEquivalent: true } }),
  part('snart', { stated: { occupancy: 'appointmentPending' } }),
])
const charters = [political, forum, network]

const data: RegisterData = {
  collaboration: {
    id: 'exempel',
    name: 'Exempel',
    summary: { sv: 'Ett exempel.' },
    contacts: [],
    updatedOn: day('2026-11-22'),
  },
  sources: [{ id: 'kalla', title: 'Källa', verified: true }],
  principals: [
    principal('regionen', 'region'),
    principal('norr', 'municipality'),
    principal('soder', 'municipality'),
  ],
  divisions: [],
  bodies: [],
  relations: [],
  charters,
  seats: [],
  persons: [],
  mandates: [],
  meetings: [],
  deliveries: [],
  announcements: [],
}

const seatsOf = (all: readonly Charter[]) =>
  all.flatMap((charter) => seatsFor(charter, data.principals))

const from = day('2023-01-01')
const demo: DemoData = {
  announcements: [],
  meetings: [{ id: 'm', bodyId: 'halsa', on: day('2026-02-11'), status: 'held', isExample: true }],
  deliveries: [],
  charters,
  seats: seatsOf(charters),
  vacancies: [{ seatId: 'halsa/kommunerna/soder', from: day('2026-09-01') }],
  fill: charters.map(({ id }) => ({ charterId: id, from })),
}

const filled = withExamples(data, demo)

function seatOn(register: RegisterData, seatId: string, on: string) {
  const seat = register.seats.find(({ id }) => id === seatId)
  if (seat === undefined) throw new Error(`no seat ${seatId}`)
  return holdingOn(
    seat,
    register.mandates.filter((mandate) => mandate.seatId === seatId),
    day(on),
  )
}

describe('the invented people', () => {
  it('have names that nobody can take for real ones, and are marked as examples', () => {
    expect(filled.persons.length).toBeGreaterThan(8)
    for (const { name, isExample } of filled.persons) {
      expect(name).toMatch(/ Exempel\S+$/)
      expect(isExample).toBe(true)
    }
  })

  it('are the same each time, and no two have the same name or id', () => {
    expect(withExamples(data, demo)).toEqual(filled)
    expect(new Set(filled.persons.map(({ name }) => name)).size).toBe(filled.persons.length)
    expect(new Set(filled.persons.map(({ id }) => id)).size).toBe(filled.persons.length)
  })

  it('keep their names when another body comes', () => {
    const fewer = withExamples(data, { ...demo, fill: demo.fill.slice(0, 1) })
    const ids = new Set(filled.persons.map(({ id }) => id))
    expect(fewer.persons.every(({ id }) => ids.has(id))).toBe(true)
  })

  it('sit in every body that asks for their function at home', () => {
    const head = seatOn(filled, 'chefsforum/socialchefer/soder', '2026-01-01').holder
    expect(head?.homeOffice).toBe('socialchef')
    expect(seatOn(filled, 'natverket/socialchefer/soder', '2026-01-01').holder?.personId).toBe(
      head?.personId,
    )
  })

  it('hold an office that has two names, or is held together with another, as one person', () => {
    const titled = (id: string, functionTitle: string) =>
      charter(id, [part('chef', { each: 'municipality', requires: { ...head, functionTitle } })])
    const programme = charter('programmet', [
      part('samordnare', { place: 'support', role: 'programmeCoordinator' }),
    ])
    const board = charter('styrelsen', [
      part('annan', {}),
      part('samordnare', { role: 'programmeCoordinator' }),
    ])
    const all = [
      titled('ett', 'skolchef'),
      titled('tva', 'förvaltningschef för skola och utbildning'),
      titled('tre', 'biträdande direktör tillika områdeschef'),
      titled('fyra', 'områdeschef'),
      programme,
      board,
    ]
    const register = withExamples(data, {
      ...demo,
      charters: all,
      seats: seatsOf(all),
      fill: all.map(({ id }) => ({ charterId: id, from })),
    })
    const holder = (seatId: string) => seatOn(register, seatId, '2026-01-01').holder?.personId
    expect(holder('tva/chef/norr')).toBe(holder('ett/chef/norr'))
    expect(holder('fyra/chef/norr')).toBe(holder('tre/chef/norr'))
    expect(holder('fyra/chef/norr')).not.toBe(holder('fyra/chef/soder'))
    expect(holder('styrelsen/samordnare')).toBe(holder('programmet/samordnare'))
    expect(holder('styrelsen/annan')).not.toBe(holder('programmet/samordnare'))
  })

  it('show once that another function can be as good as the one asked for', () => {
    const equivalent = filled.mandates.filter(({ equivalence }) => equivalence !== undefined)
    expect(equivalent.map(({ seatId }) => seatId)).toEqual(['natverket/socialchefer/norr'])
    expect(equivalent[0]?.homeOffice).toBe('förvaltningschef för vård och omsorg')
    expect(seatOn(filled, 'chefsforum/socialchefer/norr', '2026-01-01').holder).toMatchObject({
      personId: equivalent[0]?.personId,
      homeOffice: 'förvaltningschef för vård och omsorg',
    })
  })

  it('have personal deputies beside them where the charter says so, and only there', () => {
    expect(seatOn(filled, 'halsa/kommunerna/norr', '2026-01-01').deputy).toBeDefined()
    expect(seatOn(filled, 'chefsforum/socialchefer/norr', '2026-01-01').deputy).toBeUndefined()
  })

  it('leave a seat from the day the file says that it is empty', () => {
    expect(seatOn(filled, 'halsa/kommunerna/soder', '2026-08-31').occupancy).toBe('filled')
    expect(seatOn(filled, 'halsa/kommunerna/soder', '2026-09-01')).toMatchObject({
      occupancy: 'vacant',
      lastHeld: partialDate('2026-08-31'),
    })
  })

  it('do not take a seat that the source says is yet to be filled', () => {
    expect(seatOn(filled, 'natverket/snart', '2026-01-01').occupancy).toBe('appointmentPending')
  })

  it('do not take a seat that somebody really holds', () => {
    const real = {
      ...data,
      persons: [{ id: 'anna', name: 'Anna', isExample: false }],
      mandates: [
        {
          id: 'm1',
          seatId: 'halsa/kommunerna/norr',
          personId: 'anna',
          as: 'member' as const,
          period: { from: partialDate('2024') },
        },
      ],
    }
    const held = withExamples(real, demo).mandates.filter(
      ({ seatId, as }) => seatId === 'halsa/kommunerna/norr' && as === 'member',
    )
    expect(held.map(({ personId }) => personId)).toEqual(['anna'])
  })

  it('sit only while the charter is filled', () => {
    const ended = withExamples(data, {
      ...demo,
      fill: [{ charterId: 'uppdrag-halsa', from, until: day('2026-12-31') }],
    })
    expect(seatOn(ended, 'halsa/kommunerna/norr', '2026-12-31').occupancy).toBe('filled')
    expect(seatOn(ended, 'halsa/kommunerna/norr', '2027-01-01').occupancy).toBe('vacant')
  })
})

describe('the chair in the demo', () => {
  it('is one of the members that the appointing principal has, when there is no seat for a chair', () => {
    const chairs = filled.mandates.filter(({ office }) => office === 'chair')
    expect(chairs.map(({ seatId }) => seatId)).toEqual(['halsa/regionen/1'])
  })

  it('has the seat of its own that an interpretation in the example file brings', () => {
    const interpreted: Charter = {
      ...political,
      interpretations: [
        {
          ruleId: 'R17',
          bodyId: 'halsa',
          readingId: 'egen-plats',
          rationale: { sv: 'Så blir summan rätt.' },
          by: 'Stödet',
          on: from,
          isExample: true,
        },
      ],
    }
    const read = [interpreted, forum, network]
    const chaired = withExamples(data, { ...demo, charters: read, seats: seatsOf(read) })
    expect(seatOn(chaired, 'halsa/egen', '2026-01-01').occupancy).toBe('filled')
    expect(chaired.mandates.filter(({ office }) => office === 'chair')).toEqual([])
  })
})

describe('what the bodies do in the demo', () => {
  it('comes from the example file', () => {
    expect(filled.meetings).toEqual(demo.meetings)
    expect(filled.charters).toBe(demo.charters)
  })
})
