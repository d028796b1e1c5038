import { describe, expect, it } from 'vitest'
import { demoCounty } from '../../../test/demo-county.ts'
import { indexRegister } from '../../register/index-register.ts'
import type { Mandate, Seat } from '../../seat/seat.ts'
import { day } from '../../shared/calendar-day.ts'
import { partialDate } from '../../shared/partial-date.ts'
import { addressesFor } from '../addresses.ts'
import { bodyPage } from './body-page.ts'
import { WhoSits } from './who-sits.tsx'

const county = await demoCounty('vastmanland')
const today = day('2026-11-22')
const salasSeat = 'samverkansgrupp-nara-vard/kommunernas-ledamoter/sala'

/** What the page says of who sits in Samverkansgrupp Nära vård, when Sala's seat and mandates are others. */
function page(change: {
  readonly mandate?: (mandate: Mandate) => readonly Mandate[]
  readonly seat?: Partial<Seat>
}): string {
  const { mandate = (same) => [same], seat = {} } = change
  const register = indexRegister({
    ...county,
    seats: county.seats.map((one) => (one.id === salasSeat ? { ...one, ...seat } : one)),
    mandates: county.mandates.flatMap((one) => (one.seatId === salasSeat ? mandate(one) : [one])),
  })
  const body = register.bodyById('samverkansgrupp-nara-vard')
  if (body === undefined) throw new Error('no such body')
  const context = {
    language: 'sv' as const,
    mode: 'demo' as const,
    today,
    day: today,
    path: '/',
    to: addressesFor('sv', today, today),
    register,
    announcements: [],
    isStale: false,
  }
  return String(<WhoSits context={context} page={bodyPage(register, body, today)} />)
}

const endedIn = (until: string) => (mandate: Mandate) => [
  { ...mandate, period: { ...mandate.period, until: partialDate(until) } },
]

describe('a vacant seat', () => {
  it('is counted in days when the day is known', () => {
    const html = page({ mandate: endedIn('2026-08-31') })
    expect(html).toContain('Sala har varit utan ledamot i 82 dagar.')
    expect(html).toContain('vakant sedan 1 september 2026')
  })

  it('is told no more exactly than its last mandate ended', () => {
    const html = page({ mandate: endedIn('2026-spring') })
    expect(html).toContain('Sala är utan ledamot. Den senaste satt till och med våren 2026.')
    expect(html).toContain('vakant efter våren 2026')
    expect(html).not.toContain('1 juli 2026')
    expect(html).not.toMatch(/Sala har varit utan ledamot i/)
  })

  it('is told since when the source says so, though nobody is known to have sat there', () => {
    const stated = { occupancy: 'vacant', since: partialDate('2026-spring') } as const
    const html = page({ mandate: () => [], seat: { stated } })
    expect(html).toContain('Sala har varit utan ledamot sedan våren 2026.')
    expect(html).toContain('vakant sedan våren 2026')
    expect(html).not.toContain('källan säger inte sedan när')
  })

  it('that is soon to be filled is told since when, if the source says', () => {
    const stated = { occupancy: 'appointmentPending', since: partialDate('2026-06') } as const
    const html = page({ mandate: () => [], seat: { stated } })
    expect(html).toContain('är tom sedan juni 2026 och tillsätts inom kort enligt källan.')
    expect(html).not.toContain('som inte säger sedan när')
  })
})
