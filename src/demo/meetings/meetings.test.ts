import { describe, expect, it } from 'vitest'
import { hasPersonalNumber } from '../../shared/personal-number.ts'
import { stories } from '../matters/stories.ts'
import { instantOf } from '../story/story.ts'
import { meetings } from './meetings.ts'

describe('the meetings of the demo', () => {
  it('are told in order, and no two steps of a collaboration happen at the same instant', () => {
    for (const collaborationId of ['vastmanland', 'vastra-gotaland']) {
      const own = meetings.filter((story) => story.collaborationId === collaborationId)
      const steps = own.flatMap((story) => story.steps.map(({ at }) => instantOf(at).getTime()))
      // What has been told is known by its instant in the trail.
      const inMatters = stories
        .filter((story) => story.collaborationId === collaborationId)
        .flatMap((story) => [story.drafted, ...story.steps.map(({ at }) => at)])
        .map((at) => instantOf(at).getTime())
      expect(new Set(steps).size).toBe(steps.length)
      expect(steps.filter((at) => inMatters.includes(at))).toEqual([])
      for (const { key, steps: told } of own) {
        const instants = told.map(({ at }) => instantOf(at).getTime())
        expect(instants, key).toEqual(instants.toSorted((one, other) => one - other))
      }
    }
  })

  it('hold nothing that looks like a personal identity number', () => {
    expect(hasPersonalNumber(JSON.stringify(meetings))).toBe(false)
  })
})
