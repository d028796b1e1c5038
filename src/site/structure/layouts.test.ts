import { afterAll, describe, expect, it } from 'vitest'
import { day } from '../../shared/calendar-day.ts'
import { countyOf, exampleLinks, fullCounty } from './county.example.ts'
import { draughtsman } from './draughtsman.ts'
import { drawWide } from './draw-wide.ts'
import { drawingsOf, endLayouts, layoutStructure, warmUp } from './layouts.ts'
import { structureOn } from './structure.ts'

const structure = structureOn(fullCounty, day('2024-01-01'), 'sv', exampleLinks)
const small = structureOn(
  countyOf([['ensam', 'Ensamma gruppen', 'workingGroup']], [['regionen', 'leads', 'ensam']]),
  day('2024-01-01'),
  'sv',
  exampleLinks,
)

afterAll(() => endLayouts())

// The process takes a while to start on a busy machine.
const patience = { timeout: 60_000 }

describe('the drawings of a structure', patience, () => {
  it('are the same from the process that draws as from here', async () => {
    const drawn = await layoutStructure(structure, { width: 'wide' })
    expect(drawn).toEqual(await drawWide(structure))
  })

  it('are made once, though the links lead to another day', async () => {
    const links = { ...exampleLinks, body: (slug: string) => `/organ/${slug}?datum=2023-06-01` }
    const otherDay = structureOn(fullCounty, day('2023-06-01'), 'sv', links)
    const first = await drawingsOf(structure)
    const second = await drawingsOf(otherDay)
    expect(second.wide).toBe(first.wide)
    expect(second.narrow).toBe(first.narrow)
  })

  it('can be made before anybody asks', async () => {
    await warmUp([small])
    const { wide } = await drawingsOf(small, 0)
    expect(wide).toBeDefined()
  })

  it('leave the wide one out when it does not come in time, and have it the next time', async () => {
    const english = structureOn(fullCounty, day('2024-01-01'), 'en', exampleLinks)
    expect(await drawingsOf(english, 0)).not.toHaveProperty('wide')
    expect(await drawingsOf(english, 60_000)).toHaveProperty('wide')
  })
})

describe('the process that draws', patience, () => {
  it('starts anew after it has ended', async () => {
    const drawer = draughtsman()
    const before = await drawer.draw(small)
    drawer.end()
    expect(await drawer.draw(small)).toEqual(before)
    drawer.end()
  })

  it('tells whoever waits when it is ended', async () => {
    const drawer = draughtsman()
    const waiting = drawer.draw(small)
    drawer.end()
    await expect(waiting).rejects.toThrow('told to end')
  })
})
