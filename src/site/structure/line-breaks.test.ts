import { describe, expect, it } from 'vitest'
import { setInLines, withSpaces } from './line-breaks.ts'
import { textWidth } from './text-width.ts'

const serif = { face: 'serif', size: 16 } as const

describe('names set in lines', () => {
  it('keeps a short name on one line', () => {
    expect(setInLines('Chefsforum', serif, 160).lines).toEqual(['Chefsforum'])
  })

  it('makes the lines of a long name about as long as each other', () => {
    expect(setInLines('Särskilda tillfälliga arbetsgrupper', serif, 170).lines).toEqual([
      'Särskilda tillfälliga',
      'arbetsgrupper',
    ])
  })

  it.each([
    ['Näringschefsnätverket', 'Näringschefs-', 'nätverket'],
    ['Utvecklingsförvaltningen', 'Utvecklings-', 'förvaltningen'],
    ['Kunskapsstyrning', 'Kunskaps-', 'styrning'],
    ['Kompetensförsörjning', 'Kompetens-', 'försörjning'],
  ])('divides %s at its joint', (name, first, second) => {
    const widest = Math.max(textWidth(first, 'serif', 16), textWidth(second, 'serif', 16))
    expect(setInLines(name, serif, widest + 4).lines).toEqual([first, second])
  })

  it('divides any other word with one consonant to the vowel after it', () => {
    expect(setInLines('Samarbetet', serif, 62).lines).toEqual(['Samar-', 'betet'])
  })

  it('never makes a line wider than asked when the words allow', () => {
    const { lines, width } = setInLines(
      'Länsgemensam samverkansgrupp för hälso- och sjukvårdsfrågor',
      serif,
      150,
    )
    for (const line of lines) expect(textWidth(line, 'serif', 16)).toBeLessThanOrEqual(150)
    expect(width).toBeLessThanOrEqual(150)
  })

  it('keeps the spaces for whoever listens, but not where a word is divided', () => {
    expect(withSpaces(['Nära vård för', 'hälso- och'], 'Nära vård för hälso- och')).toEqual([
      'Nära vård för ',
      'hälso- och',
    ])
    expect(withSpaces(['Kompetens-', 'försörjning'], 'Kompetensförsörjning')).toEqual([
      'Kompetens-',
      'försörjning',
    ])
  })
})
