import { describe, expect, it } from 'vitest'
import { isForeign } from './refuse-foreign-posts.tsx'

const here = 'https://radslag.example'
const asked = (method: string, headers: Readonly<Record<string, string>>) =>
  isForeign(new Request(`${here}/x`, { method, headers }), here)

describe('a change that is asked for', () => {
  it.each([
    ['by a form on a page here', { 'sec-fetch-site': 'same-origin', origin: here }],
    ['by the reader, who sends a form again', { 'sec-fetch-site': 'none' }],
    ['by an older browser, from a page here', { origin: here }],
  ])('is done %s', (_, headers) => expect(asked('POST', headers)).toBe(false))

  it.each([
    ['by another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['by a neighbour', { 'sec-fetch-site': 'same-site', origin: 'https://other.radslag.example' }],
    ['by another site that lies of its origin', { 'sec-fetch-site': 'cross-site', origin: here }],
    ['by an older browser, from another site', { origin: 'https://evil.example' }],
    [
      'by an older browser, from the same host without encryption',
      { origin: 'http://radslag.example' },
    ],
    ['from nowhere that is said', { origin: 'null' }],
    ['by something that says nothing', {}],
  ])('is refused %s', (_, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(asked(method, headers)).toBe(true)
  })

  it('is no matter when nothing changes: anybody may lead a reader here', () => {
    expect(asked('GET', { 'sec-fetch-site': 'cross-site' })).toBe(false)
  })
})
