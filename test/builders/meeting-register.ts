import type { MeetingFact } from '../../src/charter/activity.ts'
import type { CharterRule } from '../../src/charter/charter.ts'
import { indexRegister } from '../../src/register/index-register.ts'
import type { Register } from '../../src/register/register.ts'
import { day } from '../../src/shared/calendar-day.ts'
import { always } from '../../src/shared/period.ts'
import { aBodyCalled } from './body.ts'
import { aCharter } from './charter.ts'
import { vastmanland } from './principal.ts'
import { aDeputyOn, aMandateOn, aSeatOf } from './seat.ts'

const person = (number: number) => ({
  id: `person-${number}`,
  name: `Anna Exempel${number}`,
  isExample: true,
})

/**
 * A group with three seats: Sala's, held by person 1 with person 3 as deputy; Köping's, held by person 2 with person
 * 5 as deputy; and Arboga's, which nobody holds. Person 4 supports it.
 */
export function aMeetingRegister(
  rules: readonly CharterRule[] = [],
  meetings: readonly MeetingFact[] = [],
): Register {
  const sala = aSeatOf('sala', { charterId: 'charter' })
  const koping = aSeatOf('koping', { charterId: 'charter' })
  const arboga = aSeatOf('arboga', { charterId: 'charter' })
  const support = aSeatOf('regionen', {
    id: 'samverkansgrupp-halsa/stod',
    charterId: 'charter',
    place: 'support',
    role: 'leadSupportOfficial',
  })
  return indexRegister({
    collaboration: {
      id: 'vastmanland',
      name: 'Västmanland',
      summary: { sv: 'Ett exempel.' },
      contacts: [],
      updatedOn: day('2026-11-22'),
    },
    sources: [],
    principals: vastmanland,
    divisions: [],
    bodies: [
      aBodyCalled('samverkansgrupp-halsa', 'Samverkansgrupp Hälsa'),
      aBodyCalled('chefsforum', 'Chefsforum'),
    ],
    relations: [],
    charters: [
      aCharter({ id: 'charter', bodyIds: ['samverkansgrupp-halsa'], period: always, rules }),
    ],
    seats: [sala, koping, arboga, support],
    persons: [1, 2, 3, 4, 5, 6].map(person),
    mandates: [
      aMandateOn(sala, { personId: 'person-1' }),
      aDeputyOn(sala, { personId: 'person-3' }),
      aMandateOn(koping, { personId: 'person-2' }),
      aDeputyOn(koping, { personId: 'person-5' }),
      aMandateOn(support, { personId: 'person-4' }),
    ],
    meetings,
    deliveries: [],
    announcements: [],
  })
}
