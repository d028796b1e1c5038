import { expect, it } from 'vitest'
import { county } from '../../../test/golden/counties.ts'
import { restingOnSources } from './rests-on.ts'

it('puts the document that carries the most first, and one that carries nothing last', async () => {
  const resting = restingOnSources(await county('vastmanland'))
  const weights = resting.map(({ bodies, charters }) => bodies.length + charters.length)
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
  const groups = resting.find(({ source }) => source.id === 'politiska-samverkansgrupper-2023-2026')
  expect(groups?.charters.map(({ body }) => body.slug)).toContain('samverkansgrupp-halsa')
})
