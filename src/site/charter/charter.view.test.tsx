import { expect, it } from 'vitest'
import { demoCounty } from '../../../test/demo-county.ts'
import { checkBody } from '../../charter/engine.ts'
import { indexRegister } from '../../register/index-register.ts'
import { day } from '../../shared/calendar-day.ts'
import { addressesFor } from '../addresses.ts'
import { CharterView } from './charter.view.tsx'

const register = indexRegister(await demoCounty('vastmanland'))
const today = day('2026-11-22')

function page(bodyId: string): string {
  const body = register.bodyById(bodyId)
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
  return String(
    <CharterView
      context={context}
      body={body}
      charter={register.charterOn(bodyId, today)}
      findings={checkBody(register, bodyId, today)}
    />,
  )
}

const html = page('samverkansgrupp-nara-vard')

it('leads from its top to each rule that needs somebody’s eye, worst first', () => {
  const list = html.slice(html.indexOf('Att se över'), html.indexOf('Syfte'))
  const targets = [...list.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(targets).toEqual(['K02', 'R09', 'K01', 'R17', 'K05'])
  for (const id of targets) expect(html).toContain(`id="${id}"`)
})

it('has the rules that are only shown last, under a heading that says so once', () => {
  const heading = html.indexOf('Visas men kontrolleras inte')
  expect(html.indexOf('id="K06"')).toBeLessThan(heading)
  for (const id of ['R10', 'R12', 'R18'])
    expect(html.indexOf(`id="${id}"`)).toBeGreaterThan(heading)
  expect(html).not.toContain('Regeln visas men kontrolleras inte')
})
