import { describe, expect, it } from 'vitest'
import { aCharter, anInterpretation, aPart, aRegionPart } from '../../test/builders/charter.ts'
import { aMunicipality, aPrincipal, vastmanland } from '../../test/builders/principal.ts'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import type { Charter, CompositionPart } from './charter.ts'
import { seatsFor } from './composition.ts'

function composed(parts: readonly CompositionPart[], changes: Partial<Charter> = {}): Charter {
  return aCharter({ composition: { isComplete: 'yes', parts }, ...changes })
}

const ids = (charter: Charter) => seatsFor(charter, vastmanland).map(({ id }) => id)
const chair = aRegionPart({ id: 'ordforande', count: 1, readingId: 'ordforande-egen-plats' })

describe('the seats a charter sets up', () => {
  it('are one for each municipality and three for the region', () => {
    const seats = seatsFor(composed([aPart(), aRegionPart()]), vastmanland)
    expect(seats).toHaveLength(13)
    expect(seats[0]).toMatchObject({
      id: 'samverkansgrupp-halsa/ledamoter/arboga',
      principalId: 'arboga',
      charterId: 'politiska-samverkansgrupper',
      partId: 'ledamoter',
      stated: { occupancy: 'unknown' },
    })
    expect(seats.slice(10).map(({ id }) => id)).toEqual([
      'samverkansgrupp-halsa/regionens-ledamoter/1',
      'samverkansgrupp-halsa/regionens-ledamoter/2',
      'samverkansgrupp-halsa/regionens-ledamoter/3',
    ])
  })

  it('are numbered within each municipality when each has several', () => {
    expect(ids(composed([aPart({ count: 2 })])).slice(0, 2)).toEqual([
      'samverkansgrupp-halsa/ledamoter/arboga/1',
      'samverkansgrupp-halsa/ledamoter/arboga/2',
    ])
  })

  it('are set up in each of the charter’s groups', () => {
    const charter = composed([aRegionPart({ count: 1 })], { bodyIds: ['halsa', 'nara-vard'] })
    expect(ids(charter)).toEqual(['halsa/regionens-ledamoter', 'nara-vard/regionens-ledamoter'])
  })

  it('are none for a part whose number the source does not state', () => {
    const { count: _, ...withoutCount } = aPart()
    expect(ids(composed([withoutCount]))).toEqual([])
  })

  it('hang on a reading only once somebody has recorded it, for the group it was recorded for', () => {
    const bodyIds = ['samverkansgrupp-halsa', 'samverkansgrupp-nara-vard']
    expect(ids(composed([chair], { bodyIds }))).toEqual([])
    expect(ids(composed([chair], { bodyIds, interpretations: [anInterpretation()] }))).toEqual([
      'samverkansgrupp-halsa/ordforande',
    ])
  })

  it('follow the reading that was recorded last', () => {
    const interpretations = [
      anInterpretation(),
      anInterpretation({ readingId: 'ordforande-en-av-dem', on: day('2026-04-01') }),
    ]
    expect(ids(composed([chair], { interpretations }))).toEqual([])
  })

  it('exist for the mandate period, else as long as the charter, unless the part has its own time', () => {
    const mandatePeriod = { from: partialDate('2023'), until: partialDate('2026') }
    const own = { from: partialDate('2019-autumn') }
    const periodOf = (charter: Charter) => seatsFor(charter, vastmanland)[0]?.period
    expect(periodOf(composed([aPart()], { mandatePeriod }))).toEqual(mandatePeriod)
    expect(periodOf(composed([aPart()]))).toEqual({ from: partialDate('2023') })
    expect(periodOf(composed([aPart({ period: own })], { mandatePeriod }))).toEqual(own)
  })

  it('belong to the one who appoints, when that is a single principal', () => {
    const { principalId: _, ...part } = aRegionPart({ count: 1 })
    const appointed = {
      ...part,
      appointedBy: { kind: 'principal' as const, principalId: 'regionen' },
    }
    expect(seatsFor(composed([appointed]), vastmanland)[0]?.principalId).toBe('regionen')
    expect(seatsFor(composed([part]), vastmanland)[0]?.principalId).toBeUndefined()
  })

  it('are not for a municipality that had ceased before the charter began', () => {
    const ceased = { ...aMunicipality('gammal', 'Gammal'), period: { until: partialDate('2020') } }
    const seats = seatsFor(composed([aPart()]), [ceased, aPrincipal()])
    expect(seats.map(({ principalId }) => principalId)).toEqual(['sala'])
  })

  it('are for the region too when each principal has one, but not for an independent school organiser', () => {
    const school = aPrincipal({ id: 'skolan', kind: 'independentOrganiser' })
    const seats = seatsFor(composed([aPart({ each: 'principal' })]), [...vastmanland, school])
    expect(seats).toHaveLength(11)
  })

  it('have what the source itself says of who sits there', () => {
    const stated = { occupancy: 'appointmentPending' as const }
    const [seat] = seatsFor(composed([aRegionPart({ count: 1, stated })]), vastmanland)
    expect(seat?.stated).toEqual(stated)
  })
})
