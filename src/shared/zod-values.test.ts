import { describe, expect, it } from 'vitest'
import { partialDate } from './partial-date.ts'
import { idValue, localizedValue, monthDayValue, partialDateValue } from './zod-values.ts'

describe('a date in a charter file', () => {
  it.each([
    ['2017-spring', '2017-spring'],
    ['våren 2017', '2017-spring'],
    ['Hösten 2019', '2019-autumn'],
    ['juni 2016', '2016-06'],
    [2016, '2016'],
    ['2017-01-01', '2017-01-01'],
    ['1 januari 2017', '2017-01-01'],
  ])('%s is read as %s', (typed, plain) => {
    expect(partialDateValue.parse(typed)).toEqual(partialDate(plain))
  })

  it.each(['vintern 2017', 'juny 2016', '2026-02-31', '', 'våren', '0216', 'våren 0017'])(
    '%s is refused',
    (typed) => {
      expect(partialDateValue.safeParse(typed).success).toBe(false)
    },
  )
})

describe('a day that returns every year', () => {
  it('is written month first, and must exist in some year', () => {
    expect(monthDayValue.safeParse('06-01').success).toBe(true)
    expect(monthDayValue.safeParse('02-29').success).toBe(true)
    expect(monthDayValue.safeParse('02-30').success).toBe(false)
    expect(monthDayValue.safeParse('1 juni').success).toBe(false)
  })
})

describe('a text', () => {
  it('may be in Swedish alone or in both languages', () => {
    expect(localizedValue.parse('plats')).toEqual({ sv: 'plats' })
    expect(localizedValue.parse({ sv: 'plats' })).toEqual({ sv: 'plats' })
    expect(localizedValue.parse({ sv: 'plats', en: 'seat' })).toEqual({ sv: 'plats', en: 'seat' })
    expect(localizedValue.safeParse({ en: 'seat' }).success).toBe(false)
    expect(localizedValue.safeParse('  ').success).toBe(false)
  })
})

describe('an id', () => {
  it('is lower-case plain letters, digits and hyphens', () => {
    expect(idValue.safeParse('nara-vard-2').success).toBe(true)
    expect(idValue.safeParse('Nära vård').success).toBe(false)
  })
})
