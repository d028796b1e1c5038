import { describe, expect, it } from 'vitest'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import { rosterFrom } from './roster.ts'
import { holdingOn, type Mandate, type Seat } from './seat.ts'

const on = day('2026-11-22')

function aSeat(id: string, change: Partial<Seat> = {}): Seat {
  return {
    id,
    bodyId: 'grupp',
    charterId: 'uppdrag',
    partId: 'del',
    place: 'seat',
    role: 'member',
    label: { sv: 'Ledamot' },
    decisionRight: 'full',
    principalId: 'sala',
    personalDeputy: 'no',
    period: {},
    stated: { occupancy: 'unknown' },
    ...change,
  }
}

function aMandate(seatId: string, change: Partial<Mandate> = {}): Mandate {
  return {
    id: `${seatId}-1`,
    seatId,
    personId: 'hedvig',
    as: 'member',
    period: { from: partialDate('2023') },
    ...change,
  }
}

const roster = (seats: readonly Seat[], mandates: readonly Mandate[] = []) =>
  rosterFrom(
    seats.map((seat) =>
      holdingOn(
        seat,
        mandates.filter(({ seatId }) => seatId === seat.id),
        on,
      ),
    ),
    ['region', 'sala'],
  )

describe('the roster of a body on a day', () => {
  it('shows deciding seats before those without a decision right', () => {
    const { parts } = roster([
      aSeat('samordnare', { decisionRight: 'none', role: 'programmeCoordinator' }),
      aSeat('sala'),
    ])
    expect(parts.map(({ decisionRight }) => decisionRight)).toEqual(['full', 'none'])
  })

  it('shows the region before the municipalities and seats of nobody known last', () => {
    const { principalId: _nobody, ...orphan } = aSeat('okänd')
    const { parts } = roster([orphan, aSeat('sala'), aSeat('r', { principalId: 'region' })])
    expect(parts[0]?.groups.map(({ principalId }) => principalId)).toEqual([
      'region',
      'sala',
      undefined,
    ])
  })

  it('counts a seat as vacant from the day after its last holder left', () => {
    const left = aMandate('sala', {
      period: { from: partialDate('2023'), until: partialDate('2026-08-31') },
    })
    const { count, parts } = roster([aSeat('sala')], [left])
    expect(count).toEqual({ seats: 1, filled: 0, vacant: 1, unknown: 0 })
    expect(parts[0]?.groups[0]?.holdings[0]?.lastHeld).toEqual(partialDate('2026-08-31'))
  })

  it('keeps the deputy beside the empty seat', () => {
    const deputy = aMandate('sala', { id: 'sala-e', as: 'deputy', personId: 'ebbe' })
    expect(roster([aSeat('sala')], [deputy]).parts[0]?.groups[0]?.holdings[0]?.deputy).toEqual(
      deputy,
    )
  })

  it('counts neither as filled nor as vacant a seat that no source tells about', () => {
    expect(roster([aSeat('sala')]).count).toEqual({ seats: 1, filled: 0, vacant: 0, unknown: 1 })
  })

  it('does not count support officials as members', () => {
    const { count, support } = roster([
      aSeat('stöd', { place: 'support', role: 'supportOfficial' }),
    ])
    expect(count.seats).toBe(0)
    expect(support).toHaveLength(1)
  })

  it('finds the chair in a seat of its own, or in the member who chairs', () => {
    expect(roster([aSeat('o', { role: 'chair' })]).chair?.seat.id).toBe('o')
    expect(roster([aSeat('s')], [aMandate('s', { office: 'chair' })]).chair?.seat.id).toBe('s')
    expect(roster([aSeat('s')]).chair).toBeUndefined()
  })
})
