import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aRegionPart } from '../../../test/builders/charter.ts'
import { tenMunicipalities } from '../../../test/builders/principal.ts'
import { aMandateOn, aSeatOf } from '../../../test/builders/seat.ts'
import { partialDate } from '../../shared/partial-date.ts'

const seats = tenMunicipalities.map(({ id }) => aSeatOf(id))
const mandates = seats.map((seat) => aMandateOn(seat))
const perMunicipality = {
  kind: 'seats-per-principal',
  params: { principals: 'municipality', seats: 1 },
}

describe('one filled seat for each municipality', () => {
  it('is met when all ten have somebody in their seat', () => {
    const { status, because } = ask({ ...perMunicipality, seats, mandates })
    expect(status).toBe('met')
    expect(because).toBe('Alla tio kommuner har en tillsatt plats var, som texten säger.')
  })

  it('is not met when one seat is empty, and says whose, since when, and who can appoint', () => {
    const left = mandates.map((mandate) =>
      mandate.seatId.endsWith('/sala')
        ? { ...mandate, period: { until: partialDate('2026-02-28') } }
        : mandate,
    )
    const { status, because, remedy } = ask({ ...perMunicipality, seats, mandates: left })
    expect(status).toBe('notMet')
    expect(because).toBe('Sala har ingen på sin plats. Platsen är vakant sedan 1 mars 2026.')
    expect(remedy).toBe(
      'Sala utser någon till den tomma platsen. Gruppens stöd antecknar vem det blev.',
    )
  })

  it('says no more of when a seat became empty than the register knows', () => {
    const left = mandates.map((mandate) =>
      mandate.seatId.endsWith('/sala')
        ? { ...mandate, period: { until: partialDate('2025') } }
        : mandate,
    )
    const { because } = ask({ ...perMunicipality, seats, mandates: left })
    expect(because).toContain('Platsen är vakant efter 2025.')
  })

  it('is still met on the last day of somebody’s mandate', () => {
    const leaving = mandates.map((mandate) => ({
      ...mandate,
      period: { until: partialDate('2026-11-22') },
    }))
    expect(ask({ ...perMunicipality, seats, mandates: leaving }).status).toBe('met')
  })

  it('cannot be told when the register does not say who sits there', () => {
    const { status, because } = ask({ ...perMunicipality, seats, mandates: mandates.slice(1) })
    expect(status).toBe('cannotTell')
    expect(because).toBe('Registret säger inte om platserna är tillsatta för Arboga.')
  })

  it('names the municipalities that have no seat at all', () => {
    const { status, because, remedy } = ask({
      ...perMunicipality,
      seats: seats.slice(2),
      mandates,
    })
    expect(status).toBe('notMet')
    expect(because).toBe('Arboga och Fagersta har ingen plats i gruppen.')
    expect(remedy).toContain('Gruppens stöd frågar den som har beslutat texten')
  })

  it('cannot be told when no seat is registered as a municipality’s', () => {
    const { status, because } = ask(perMunicipality)
    expect(status).toBe('cannotTell')
    expect(because).toBe('Ingen registrerad plats i gruppen hör till kommunerna.')
  })

  it('cannot be told when the register has no municipalities', () => {
    expect(ask({ ...perMunicipality, principals: [], seats, mandates }).status).toBe('cannotTell')
  })
})

describe('three filled seats for the region', () => {
  const regions = [1, 2, 3].map((n) =>
    aSeatOf('regionen', { id: `regionens/${n}`, partId: 'regionens-ledamoter' }),
  )
  const chair = aSeatOf('regionen', { id: 'ordforande', partId: 'ordforande', role: 'chair' })
  const rule = { kind: 'seats-per-principal', params: { principals: 'region', seats: 3 } }

  it('does not let a chair who has a seat of their own stand in for an empty member’s seat', () => {
    const filled = [chair, ...regions.slice(1)].map((seat) => aMandateOn(seat))
    const { status, because } = ask({
      ...rule,
      charter: {
        composition: {
          isComplete: 'yes',
          parts: [
            aRegionPart(),
            aRegionPart({ id: 'ordforande', count: 1, readingId: 'egen-plats' }),
          ],
        },
      },
      seats: [
        { ...chair },
        ...regions.map((seat, index) =>
          index === 0 ? { ...seat, stated: { occupancy: 'appointmentPending' as const } } : seat,
        ),
      ],
      mandates: filled,
    })
    expect(status).toBe('notMet')
    expect(because).toBe(
      'Region Västmanland har två tillsatta platser av tre. En plats är vakant och ska tillsättas inom kort.',
    )
  })
})
