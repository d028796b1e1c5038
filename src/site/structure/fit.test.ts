import { describe, expect, it } from 'vitest'
import { fitWidth } from './fit.ts'

const box = (id: string, x: number, y = 0) => ({ id, x, y, width: 100, height: 40 })

describe('fitting a drawing into a page', () => {
  it('moves boxes together until the page holds them, in the same order', () => {
    const fitted = fitWidth([box('a', 8), box('b', 300), box('c', 600)], [], 708, 348)
    expect(fitted.width).toBe(348)
    expect(['a', 'b', 'c'].map(fitted.boxX)).toEqual([8, 124, 240])
  })

  it('takes the width it must when the page is too narrow, and no more', () => {
    expect(fitWidth([box('a', 8), box('b', 300)], [], 408, 100).width).toBe(232)
  })

  it('leaves a drawing alone that has room', () => {
    const fitted = fitWidth([box('a', 8), box('b', 300)], [], 408, 1000)
    expect([fitted.width, fitted.boxX('a'), fitted.boxX('b')]).toEqual([408, 8, 300])
  })

  it('makes a line with a small step straight', () => {
    const line = {
      id: 'line',
      ways: [
        {
          points: [
            { x: 50, y: 40 },
            { x: 50, y: 70 },
            { x: 66, y: 70 },
            { x: 66, y: 100 },
          ],
          from: { boxId: 'a' },
          to: { boxId: 'b' },
        },
      ],
      words: { width: 40, top: 80, foot: 96 },
    }
    const fitted = fitWidth([box('a', 8), box('b', 20, 100)], [line], 200, 200)
    expect(fitted.pointX('line', 50)).toBe(fitted.pointX('line', 66))
  })
})
