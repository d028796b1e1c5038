import { describe, expect, it } from 'vitest'
import { demoCounty } from '../../../test/demo-county.ts'
import { questionOf, readAskedMatters } from './asked-matters.ts'

const register = await demoCounty('vastmanland')
const asked = (question: string) => {
  const query = new URLSearchParams(question)
  return readAskedMatters(register, (name) => query.get(name) ?? undefined)
}

describe('what the address of the list of matters asks for', () => {
  it('is everything, from the first page, when nothing is asked', () => {
    expect(asked('')).toEqual({ filter: {}, chosen: {}, page: 1, isPartly: false })
    expect(asked('sok=+&organ=&slag=&lage=&huvudman=&sida=')).toEqual(asked(''))
  })

  it('is read choice by choice, a body by any address it has had', () => {
    const whole = 'sok=unga&organ=chefsforum&slag=oenighet&lage=under-beredning&huvudman=sala'
    expect(asked(`${whole}&sida=3`)).toEqual({
      filter: {
        words: 'unga',
        bodyId: 'chefsforum',
        kind: 'interpretationDispute',
        state: 'inPreparation',
        principalId: 'sala',
      },
      chosen: Object.fromEntries(new URLSearchParams(whole)),
      page: 3,
      isPartly: false,
    })
  })

  it.each(['organ=atlantis', 'slag=question', 'lage=utkast', 'lage=__proto__', 'huvudman=x'])(
    'leaves out what it does not know, and says so: %s',
    (question) => {
      expect(asked(`${question}&sok=unga`)).toEqual({
        filter: { words: 'unga' },
        chosen: { sok: 'unga' },
        page: 1,
        isPartly: true,
      })
    },
  )

  it.each(['0', '-1', '1.5', '1e3', 'två', '99999', ' '])(
    'is the first page for page %s',
    (page) => {
      expect(asked(`sida=${encodeURIComponent(page)}`).page).toBe(1)
    },
  )

  it('holds no signs that cannot be written, and no book', () => {
    expect(asked('sok=%00a%0Ab').chosen.sok).toBe('a b')
    expect(asked(`sok=${'a'.repeat(5_000)}`).chosen.sok).toHaveLength(100)
  })

  it('can be written as an address again, with a choice taken away or on another page', () => {
    const whole = asked('sok=unga+vuxna&organ=chefsforum&sida=2')
    expect(questionOf(whole)).toBe('?sok=unga+vuxna&organ=chefsforum&sida=2')
    expect(questionOf(whole, { page: 1 })).toBe('?sok=unga+vuxna&organ=chefsforum')
    expect(questionOf(whole, { without: 'sok' })).toBe('?organ=chefsforum')
    expect(questionOf(asked(''))).toBe('')
  })
})
