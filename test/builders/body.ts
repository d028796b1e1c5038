import type { Body, Relation } from '../../src/body/body.ts'
import { partialDate } from '../../src/shared/partial-date.ts'
import { always } from '../../src/shared/period.ts'

/** A county-wide group that works since 2023. */
export function aBody(changes: Partial<Body> = {}): Body {
  return {
    id: 'samverkansgrupp-halsa',
    slug: 'samverkansgrupp-halsa',
    formerSlugs: [],
    names: [{ value: { sv: 'Samverkansgrupp Hälsa' }, period: always }],
    level: 'countyWide',
    period: { from: partialDate('2023') },
    summary: { sv: 'Region och kommuner talar om hälsa.' },
    contacts: [],
    sources: [],
    notes: [],
    ...changes,
  }
}

/** A body by its id and name, whose beginning and end nobody states. */
export function aBodyCalled(id: string, sv: string, changes: Partial<Body> = {}): Body {
  return aBody({
    id,
    slug: id,
    names: [{ value: { sv }, period: always }],
    period: always,
    ...changes,
  })
}

/** One body that reports to another, always. */
export function aRelation(changes: Partial<Relation> = {}): Relation {
  return {
    id: 'relation',
    from: { kind: 'body', bodyId: 'samverkansgrupp-halsa' },
    verb: 'reportsTo',
    to: { kind: 'body', bodyId: 'strategisk-regional-beredning' },
    period: always,
    ...changes,
  }
}
