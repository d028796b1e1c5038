import { describe, expect, it } from 'vitest'
import { day } from '../shared/calendar-day.ts'
import { madeFrom, type Versions } from './made-from.ts'

const today = day('2026-11-22')
const versions: Versions = {
  versionOf: (id) => (id === 'vastmanland' ? '7' : undefined),
  versionOfAll: () => 'all:7',
  isStale: () => false,
}

describe('what a public answer is made from', () => {
  it.each([
    '/vastmanland',
    '/en/vastmanland/organ/chefsforum',
    '/api/v1/collaborations/vastmanland/bodies',
  ])('is the version of the collaboration and the day, for %s', (address) => {
    expect(madeFrom(address, versions, today)).toBe('7 2026-11-22 false')
  })

  it.each(['/', '/en', '/om', '/en/oppna-data'])(
    'is all collaborations together, for %s',
    (address) => {
      expect(madeFrom(address, versions, today)).toBe('all:7 2026-11-22 false')
    },
  )

  it.each([
    '/atlantis',
    '/health',
    '/assets/site.css',
    '/api',
    '/vastmanland/moten/1/underlag/2/3',
    '/en/vastmanland/moten/1/underlag/2/3',
  ])('is not said, so that nothing is kept, for %s', (address) => {
    expect(madeFrom(address, versions, today)).toBeUndefined()
  })

  it('is something else the next day, and when the database has fallen silent', () => {
    const states = new Set([
      madeFrom('/vastmanland', versions, today),
      madeFrom('/vastmanland', versions, day('2026-11-23')),
      madeFrom('/vastmanland', { ...versions, isStale: () => true }, today),
    ])
    expect(states.size).toBe(3)
  })
})
