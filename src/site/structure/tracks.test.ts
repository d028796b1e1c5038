import { describe, expect, it } from 'vitest'
import { trackColumns } from './tracks.ts'

describe('the gutter of the narrow drawing', () => {
  it('keeps two lines apart that run past each other, the short one nearest to the names', () => {
    expect(
      trackColumns([
        { from: 0, until: 300 },
        { from: 100, until: 150 },
      ]),
    ).toEqual([1, 0])
  })

  it('lets a line begin where another has ended', () => {
    expect(
      trackColumns([
        { from: 0, until: 100 },
        { from: 120, until: 200 },
      ]),
    ).toEqual([0, 0])
  })
})
