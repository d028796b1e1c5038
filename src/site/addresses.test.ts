import { describe, expect, it } from 'vitest'
import { day } from '../shared/calendar-day.ts'
import { addressesFor } from './addresses.ts'

const today = day('2026-11-22')
const past = day('2019-10-01')

describe('the links of a page', () => {
  it('say nothing of the day when it is today', () => {
    expect(addressesFor('sv', today, today).body('vastmanland', 'chefsforum')).toBe(
      '/vastmanland/organ/chefsforum',
    )
  })

  it('keep another day, and English', () => {
    expect(addressesFor('en', past, today).body('vastmanland', 'chefsforum')).toBe(
      '/en/vastmanland/organ/chefsforum?datum=2019-10-01',
    )
  })

  it('put the place on the page last', () => {
    expect(addressesFor('sv', past, today).charter('vastmanland', 'chefsforum', 'R06')).toBe(
      '/vastmanland/organ/chefsforum/uppdrag?datum=2019-10-01#R06',
    )
  })

  it('change the language or the day of the page one is on, and nothing else', () => {
    const to = addressesFor('sv', past, today)
    expect(to.same('/vastmanland', { language: 'en' })).toBe('/en/vastmanland?datum=2019-10-01')
    expect(to.same('/vastmanland', { day: today })).toBe('/vastmanland')
    expect(to.same('/', { language: 'en', day: today })).toBe('/en')
  })

  it('keep what else the page was asked for', () => {
    const to = addressesFor('sv', today, today)
    expect(to.same('/vastmanland/jamfor?fran=2019-10-01', { language: 'en' })).toBe(
      '/en/vastmanland/jamfor?fran=2019-10-01',
    )
  })

  it.each(['//evil.example/x', '/\\evil.example/x', '/\t/evil.example/x'])(
    'never lead to another site, whatever was typed (%j)',
    (typed) => {
      for (const language of ['sv', 'en'] as const) {
        const link = addressesFor(language, today, today).same(typed, {})
        expect(new URL(link, 'https://radslag.example').host).toBe('radslag.example')
      }
    },
  )
})
