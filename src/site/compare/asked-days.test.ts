import { describe, expect, it } from 'vitest'
import { readTwoDays } from './asked-days.ts'

describe('two days to compare', () => {
  it('are read as they stand', () => {
    expect(readTwoDays('2019-10-01', '2026-11-22')).toEqual({
      ok: true,
      value: { from: '2019-10-01', until: '2026-11-22', swapped: false },
    })
  })

  it('are put in order when they were the wrong way round', () => {
    const read = readTwoDays('2026-11-22', '2019-10-01')
    expect(read.ok && read.value).toMatchObject({ from: '2019-10-01', swapped: true })
  })

  it('are refused each with its own fault, and what was typed is kept', () => {
    expect(readTwoDays('2026-02-31', '')).toEqual({
      ok: false,
      refusal: {
        typed: { from: '2026-02-31', until: '' },
        problems: { from: 'no-such-day', until: 'missing' },
      },
    })
  })

  it('may not be too far away', () => {
    const read = readTwoDays('0001-01-01', '2026-11-22')
    expect(read.ok ? {} : read.refusal.problems).toEqual({ from: 'day-out-of-range' })
  })
})
