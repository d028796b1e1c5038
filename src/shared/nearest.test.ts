import { describe, expect, it } from 'vitest'
import { nearest } from './nearest.ts'

const words = ['sammanfattning', 'sammansättning', 'namn', 'namnhistorik', 'id']

describe('the word that was meant', () => {
  it.each([
    ['samanfattning', 'sammanfattning'],
    ['sammansattning', 'sammansättning'],
    ['Namn', 'namn'],
    ['nman', 'namn'],
    ['namn_historik', 'namnhistorik'],
  ])('for %s is %s', (typed, meant) => {
    expect(nearest(typed, words)).toBe(meant)
  })

  it('is none when no word is near', () => {
    expect(nearest('ordförande', words)).toBeUndefined()
  })

  it('is none among no words', () => {
    expect(nearest('namn', [])).toBeUndefined()
  })
})
