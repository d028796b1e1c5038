import { describe, expect, it } from 'vitest'
import { currentItemOf, secondsAt } from './turn.ts'

const at = (minute: number) => new Date(Date.UTC(2026, 11, 10, 8, minute))
const turns = [
  { turn: 1, itemId: 'a', beganAt: at(0) },
  { turn: 2, itemId: 'b', beganAt: at(10) },
  { turn: 3, itemId: 'a', beganAt: at(12) },
]

describe('going through an agenda', () => {
  it('is at the item it turned to last, and at none before it has begun', () => {
    expect(currentItemOf(turns)).toBe('a')
    expect(currentItemOf([])).toBeUndefined()
  })

  it('counts the time of an item over all its turns', () => {
    expect(secondsAt(turns, 'a', at(15))).toBe(13 * 60)
    expect(secondsAt(turns, 'b', at(15))).toBe(2 * 60)
    expect(secondsAt(turns, 'c', at(15))).toBe(0)
  })

  it('is never less than nothing, though a clock is set back', () => {
    expect(secondsAt(turns.slice(0, 1), 'a', at(-5))).toBe(0)
  })
})
