import { describe, expect, it } from 'vitest'
import { headAt, pathOf, withoutRepeats } from './lines.ts'

const trunk = [
  { x: 0, y: 0 },
  { x: 0, y: 50 },
  { x: 100, y: 50 },
  { x: 100, y: 100 },
]

describe('lines to the same goal', () => {
  it('draws the last part they share once, and marks with a dot where they meet', () => {
    const other = [
      { x: 60, y: 0 },
      { x: 60, y: 50 },
      { x: 100, y: 50 },
      { x: 100, y: 100 },
    ]
    expect(withoutRepeats([trunk, other])).toEqual({
      strokes: [trunk, other.slice(0, 2)],
      joints: [{ x: 60, y: 50 }],
    })
  })

  it('sees that they meet in the middle of a straight piece', () => {
    const other = [
      { x: 200, y: 70 },
      { x: 100, y: 70 },
      { x: 100, y: 100 },
    ]
    expect(withoutRepeats([trunk, other]).strokes[1]).toEqual(other.slice(0, 2))
  })

  it('draws no dot where two lines cross on their way', () => {
    const crossing = [
      { x: 50, y: 0 },
      { x: 50, y: 100 },
    ]
    expect(withoutRepeats([trunk, crossing])).toEqual({ strokes: [trunk, crossing], joints: [] })
  })
})

describe('a drawn line', () => {
  it('has soft corners, but a sharp one where lines meet', () => {
    const corner = trunk.slice(0, 3)
    expect(pathOf(corner)).toBe('M0 0L0 44Q0 50 6 50L100 50')
    expect(pathOf(corner, [{ x: 0, y: 50 }])).toBe('M0 0L0 50L100 50')
  })

  it('points the way it was going', () => {
    expect(headAt(trunk)).toEqual({ x: 100, y: 100, towards: 'down' })
    expect(headAt(trunk.toReversed())).toEqual({ x: 0, y: 0, towards: 'up' })
  })
})
