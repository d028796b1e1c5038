import { describe, expect, it } from 'vitest'
import { day } from './calendar-day.ts'
import {
  asSentence,
  sayCount,
  sayDay,
  sayDayCount,
  sayDays,
  sayList,
  sayMonthDay,
  sayNumber,
  sayPartialDate,
  sayPeriod,
  sayText,
  sayWeek,
  sayWhen,
  startSentence,
  weekOf,
} from './format.ts'
import { partialDate } from './partial-date.ts'

describe('days', () => {
  it('are said as people say them', () => {
    expect(sayDay(day('2026-11-22'), 'sv')).toBe('22 november 2026')
    expect(sayDay(day('2026-03-02'), 'en')).toBe('2 March 2026')
    expect(sayMonthDay('06-01', 'sv')).toBe('1 juni')
  })

  it('in a row are in order, with the year said once', () => {
    const days = ['2026-05-14', '2025-12-01', '2026-03-12'].map(day)
    expect(sayDays(days, 'sv')).toBe('1 december 2025, 12 mars och 14 maj 2026')
    expect(sayDays([], 'sv')).toBe('')
  })

  it('have a week number as in Swedish calendars, also where the year turns', () => {
    expect(sayWeek(day('2026-11-22'), 'sv')).toBe('vecka 47')
    expect(sayWeek(day('2026-11-23'), 'en')).toBe('week 48')
    expect(weekOf(day('2027-01-03'))).toBe(53)
    expect(weekOf(day('2027-01-04'))).toBe(1)
  })
})

describe('dates as precise as their source', () => {
  it.each([
    ['2016', '2016', '2016', 'in 2016'],
    ['2017-spring', 'våren 2017', 'våren 2017', 'in spring 2017'],
    ['2019-autumn', 'hösten 2019', 'hösten 2019', 'in autumn 2019'],
    ['2016-06', 'juni 2016', 'i juni 2016', 'in June 2016'],
    ['2017-01-01', '1 januari 2017', 'den 1 januari 2017', 'on 1 January 2017'],
  ])('%s is %s, and when: %s', (written, said, when, english) => {
    expect(sayPartialDate(partialDate(written), 'sv')).toBe(said)
    expect(sayWhen(partialDate(written), 'sv')).toBe(when)
    expect(sayWhen(partialDate(written), 'en')).toBe(english)
  })

  it('make periods, and an unknown end is left unsaid', () => {
    const from = partialDate('2023')
    expect(sayPeriod({ from, until: partialDate('2026') }, 'sv')).toBe('2023–2026')
    expect(sayPeriod({ from, until: from }, 'sv')).toBe('2023')
    expect(sayPeriod({ from: partialDate('2017-spring') }, 'sv')).toBe('från våren 2017')
    expect(sayPeriod({ from, until: partialDate('2026-06') }, 'en')).toBe(
      'from 2023 until June 2026',
    )
    expect(sayPeriod({ seenFrom: partialDate('2019') }, 'sv')).toBe('syns i källorna från 2019')
    expect(sayPeriod({}, 'sv')).toBe('')
  })
})

describe('numbers', () => {
  it('are words up to twelve', () => {
    expect(sayNumber(12, 'sv')).toBe('tolv')
    expect(sayNumber(13, 'sv')).toBe('13')
    expect(sayNumber(0, 'en')).toBe('zero')
    expect(sayNumber(1, 'sv', 'en')).toBe('en')
  })

  it('agree with what is counted', () => {
    const seat = { one: 'plats', many: 'platser', gender: 'en' } as const
    expect(sayCount(1, 'sv', seat)).toBe('en plats')
    expect(sayCount(1, 'sv', { one: 'möte', many: 'möten' })).toBe('ett möte')
    expect(sayCount(0, 'sv', seat)).toBe('inga platser')
    expect(sayCount(0, 'en', { one: 'seat', many: 'seats' })).toBe('no seats')
    expect(sayDayCount(39, 'sv')).toBe('39 dagar')
    expect(sayDayCount(1, 'sv')).toBe('en dag')
    expect(sayDayCount(3, 'en')).toBe('three days')
  })
})

describe('texts', () => {
  it('in a row end with och', () => {
    expect(sayList(['Arboga', 'Fagersta', 'Norberg'], 'sv')).toBe('Arboga, Fagersta och Norberg')
    expect(sayList(['Arboga', 'Norberg'], 'en')).toBe('Arboga and Norberg')
    expect(sayList(['Sala'], 'sv')).toBe('Sala')
    expect(sayList([], 'sv')).toBe('')
  })

  it('are in the reader’s language when it exists', () => {
    expect(sayText({ sv: 'plats', en: 'seat' }, 'en')).toBe('seat')
    expect(sayText({ sv: 'plats' }, 'en')).toBe('plats')
  })

  it('begin and end as sentences do', () => {
    expect(startSentence('åtta platser')).toBe('Åtta platser')
    expect(asSentence(' alla har berättat hemma ')).toBe('Alla har berättat hemma.')
    expect(asSentence('Är det så?')).toBe('Är det så?')
    expect(startSentence('')).toBe('')
  })
})
