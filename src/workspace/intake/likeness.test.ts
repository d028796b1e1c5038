import { describe, expect, it } from 'vitest'
import { alikeFrom, likeness } from './likeness.ts'

const between = (one: string, other: string) => likeness({ title: one }, { title: other })

describe('whether two matters are called much the same', () => {
  it('is so when the telling words begin alike, however they are bent', () => {
    const found = between(
      'Läkarmedverkan på korttidsboenden',
      'Medverkan av läkare på korttidsboende',
    )
    expect(found).toBeGreaterThanOrEqual(alikeFrom)
  })

  it('is not so because of small words and words that every matter has', () => {
    expect(between('Gemensam samverkan mellan kommunerna', 'Gemensam samverkan med regionen')).toBe(
      0,
    )
    expect(between('Till', 'Från')).toBe(0)
  })

  it('is told the same whichever is named first', () => {
    const titles = [
      'Hjälpmedel vid flytt',
      'Hjälpmedel till barn vid flytt mellan kommuner',
    ] as const
    expect(between(titles[0], titles[1])).toBe(1)
    expect(between(titles[1], titles[0])).toBe(1)
  })
})
