import { describe, expect, it } from 'vitest'
import { isSlug, slugOf } from './slug.ts'

describe('a name in plain letters', () => {
  it.each([
    ['Samverkansgrupp Nära vård', 'samverkansgrupp-nara-vard'],
    ['Hälso- och sjukvårdens ledning (HSF)', 'halso-och-sjukvardens-ledning-hsf'],
    ['Fransk façade', 'fransk-facade'],
    ['Åmåls kommun'.normalize('NFD'), 'amals-kommun'],
    ['  2023–2026  ', '2023-2026'],
  ])('%s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
    expect(isSlug(slug)).toBe(true)
  })

  it('is nothing when the name has no letters', () => {
    expect(slugOf('!!')).toBe('')
    expect(isSlug('')).toBe(false)
  })
})
