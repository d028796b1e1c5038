import { describe, expect, it } from 'vitest'
import { toldApart } from './told-apart.ts'
import type { WaitingThing } from './waiting.ts'

function thing(id: string, title: string, about: string, act = 'Ta emot'): WaitingThing {
  const since = new Date('2026-11-01T08:00:00Z')
  return { id, since, title, about, href: `/${id}`, act: { text: act, href: `/${id}` }, hatId: 'h' }
}

describe('what is said aloud of what waits', () => {
  it('is what the button does and to what', () => {
    const spoken = toldApart([thing('a', 'Ny fråga från Sala', 'Korttidsboenden (2026:26).')])
    expect(spoken.get('a')).toEqual({ button: 'Ta emot: Ny fråga från Sala' })
  })

  it('is the title alone when it begins with what the button does', () => {
    const spoken = toldApart([thing('a', 'Svara på kallelsen: Chefsforum', 'Mötet.', 'Svara')])
    expect(spoken.get('a')).toEqual({ button: 'Svara på kallelsen: Chefsforum' })
  })

  it('tells two questions from the same principal apart by what they are about', () => {
    const title = 'Ny fråga från Sala'
    const spoken = toldApart([
      thing('a', title, 'Korttidsboenden (2026:26).'),
      thing('b', title, 'Läkemedelslistor (2026:27).'),
    ])
    const said = [...spoken.values()].flatMap(({ link, button }) => [link, button])
    expect(new Set(said).size).toBe(4)
    expect(spoken.get('a')).toEqual({
      link: 'Ny fråga från Sala. Korttidsboenden (2026:26).',
      button: 'Ta emot: Ny fråga från Sala. Korttidsboenden (2026:26).',
    })
  })
})
