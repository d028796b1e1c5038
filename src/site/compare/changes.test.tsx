import { expect, it } from 'vitest'
import { demoCounty } from '../../../test/demo-county.ts'
import { compareDays } from '../../register/compare.ts'
import { indexRegister } from '../../register/index-register.ts'
import { day } from '../../shared/calendar-day.ts'
import { partialDate } from '../../shared/partial-date.ts'
import { addressesFor } from '../addresses.ts'
import { Changes } from './changes.tsx'

const county = await demoCounty('vastmanland')
const today = day('2026-11-22')

function page(from: string, until: string, data = county): string {
  const register = indexRegister(data)
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
  const comparison = compareDays(register, day(from), day(until))
  return String(<Changes context={context} comparison={comparison} />)
}

it('tells a group that came in one line, with how many seats and rules it brought', () => {
  const html = page('2022-06-01', '2024-01-01')
  const came = html.slice(html.indexOf('Tillkom'), html.indexOf('Försvann'))
  expect(came).toMatch(/Samverkansgrupp Nära vård<\/a>: 13 platser, 24 regler/)
  const gone = html.slice(html.indexOf('Försvann'))
  expect(gone).toMatch(/Politisk samverkansgrupp äldre<\/a>: två platser, två regler/)
  expect(html).not.toContain('<summary>Samverkansgrupp Nära vård')
})

it('tells who left a seat of a group that goes on, and marks an invented name as an example', () => {
  const html = page('2026-08-01', '2026-10-01')
  expect(html).toContain('<summary>Samverkansgrupp Nära vård: en plats</summary>')
  expect(html).toMatch(
    /Före: \S+ Exempel\S+<span class="soft small"> \(exempel\)<\/span>\. Efter: vakant/,
  )
  expect(html).not.toContain('Tillkom')
})

it('tells what a group that goes on no longer does to others, and does instead', () => {
  const relation = {
    id: 'forr',
    from: { kind: 'body', bodyId: 'chefsforum' },
    verb: 'informs',
    to: { kind: 'each', each: 'municipality' },
    period: { until: partialDate('2022') },
  } as const
  const next = {
    ...relation,
    id: 'nu',
    verb: 'supports',
    period: { from: partialDate('2023') },
  } as const
  const relations = [relation, next]
  const html = page('2022-06-01', '2024-01-01', { ...county, relations })
  const told = html.slice(html.indexOf('Samband mellan')).replaceAll(/<[^>]*>/g, '')
  expect(told).toMatch(
    /Ny Chefsforum stödjer varje kommun\.Borta Chefsforum informerar varje kommun\.$/,
  )
})
