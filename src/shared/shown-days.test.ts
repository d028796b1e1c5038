import { describe, expect, it } from 'vitest'
import { parseShownDay, parseTypedDay } from './shown-days.ts'

describe('a day that somebody types', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['2026-1-1', '2026-01-01'],
    ['20261122', '2026-11-22'],
    ['22/11 2026', '2026-11-22'],
    ['3/4 2026', '2026-04-03'],
    ['22.11.2026', '2026-11-22'],
    ['22/11/2026', '2026-11-22'],
    ['22 november 2026', '2026-11-22'],
    [' den 1 Maj  2026', '2026-05-01'],
    ['22 nov 2026', '2026-11-22'],
    ['22 okt. 2026', '2026-10-22'],
    ['22nd October 2026', '2026-10-22'],
    ['November 22, 2026', '2026-11-22'],
  ])('is understood when its meaning is plain: %s', (typed, meant) => {
    expect(parseTypedDay(typed)).toEqual({ ok: true, value: meant })
  })

  it('is not guessed at when it may be two days, or none', () => {
    for (const typed of ['03/04/2026', '2026', '22 nov', '22 ma 2026', '261122', 'igår']) {
      expect(parseTypedDay(typed), typed).toEqual({ ok: false, refusal: 'not-a-day' })
    }
  })

  it('does not exist, or is too far away, however it is typed', () => {
    expect(parseTypedDay('31 februari 2026')).toEqual({ ok: false, refusal: 'no-such-day' })
    expect(parseTypedDay('20261322')).toEqual({ ok: false, refusal: 'no-such-day' })
    expect(parseTypedDay('1/1 1700')).toEqual({ ok: false, refusal: 'day-out-of-range' })
  })
})

it('a day in a question for open data is written in one way', () => {
  expect(parseShownDay('20261122')).toEqual({ ok: false, refusal: 'not-a-day' })
})
