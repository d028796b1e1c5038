import { describe, expect, it } from 'vitest'
import { day } from '../../shared/calendar-day.ts'
import { overviewText } from './overview.text.ts'
import { sayDue, sayGreeting, sayToday } from './say-when.ts'
import { beginningOf } from './says.ts'
import { byUrgency, type WaitingThing } from './waiting.ts'

const today = day('2026-11-22')

function aThing(id: string, changes: Partial<WaitingThing> = {}): WaitingThing {
  return {
    id,
    since: new Date('2026-11-20T09:00:00Z'),
    title: 'Ny fråga från Sala',
    about: 'Läkarmedverkan på korttidsboenden.',
    href: '/arbetsyta',
    act: { text: 'Ta emot', href: '/arbetsyta' },
    hatId: 'vastmanland:m1',
    ...changes,
  }
}

describe('what waits for somebody', () => {
  it('comes by its day, what is late first, and then without a day, the longest waiting first', () => {
    const things = [
      aThing('new', { since: new Date('2026-11-21T09:00:00Z') }),
      aThing('next year', { due: day('2027-01-11') }),
      aThing('old', { since: new Date('2026-10-01T09:00:00Z') }),
      aThing('late', { due: day('2026-11-19'), since: new Date('2026-11-18T09:00:00Z') }),
      aThing('soon', { due: day('2026-11-27') }),
    ]
    expect(things.toSorted(byUrgency).map(({ id }) => id)).toEqual([
      'late',
      'soon',
      'next year',
      'old',
      'new',
    ])
  })

  it('comes in the same order each time when two have waited equally long', () => {
    const things = [aThing('b'), aThing('a'), aThing('c')]
    expect(things.toSorted(byUrgency).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(
      things
        .toReversed()
        .toSorted(byUrgency)
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c'])
  })

  it('is counted in a sentence that says how much is late and how much has a day', () => {
    const sv = overviewText.sv.lead
    expect(sv({ all: 5, late: 0, dated: 2 })).toBe(
      'Fem saker väntar på dig. Två av dem har en sista dag.',
    )
    expect(sv({ all: 5, late: 1, dated: 1 })).toBe(
      'Fem saker väntar på dig. En av dem är försenad och en har en sista dag.',
    )
    expect(sv({ all: 14, late: 3, dated: 0 })).toBe(
      '14 saker väntar på dig. Tre av dem är försenade.',
    )
    expect(sv({ all: 2, late: 2, dated: 0 })).toBe('Två saker väntar på dig. Båda är försenade.')
    expect(sv({ all: 3, late: 0, dated: 3 })).toBe(
      'Tre saker väntar på dig. Alla har en sista dag.',
    )
    expect(sv({ all: 1, late: 1, dated: 0 })).toBe('En sak väntar på dig. Den är försenad.')
    expect(sv({ all: 1, late: 0, dated: 1 })).toBe('En sak väntar på dig. Den har en sista dag.')
    expect(sv({ all: 2, late: 0, dated: 0 })).toBe('Två saker väntar på dig.')
    const en = overviewText.en.lead
    expect(en({ all: 1, late: 0, dated: 0 })).toBe('One thing waits for you.')
    expect(en({ all: 5, late: 1, dated: 2 })).toBe(
      'Five things wait for you. One of them is late and two have a last day.',
    )
  })

  it('says its day as short as a margin needs, with the year only when it is another', () => {
    const due = (on: string) => sayDue(day(on), today, 'sv')
    expect(due('2026-11-19')).toBe('Försenat 3 dagar')
    expect(due('2026-11-21')).toBe('Försenat 1 dag')
    expect(due('2026-11-22')).toBe('Idag')
    expect(due('2026-11-23')).toBe('Imorgon')
    expect(due('2026-11-27')).toBe('Fre 27 nov')
    expect(due('2026-12-31')).toBe('Tors 31 dec')
    expect(due('2027-01-11')).toBe('Mån 11 jan 2027')
    expect(sayDue(day('2026-11-19'), today, 'en')).toBe('3 days late')
  })

  it('is shown under the day it is, and a greeting that fits the time in Sweden', () => {
    expect(sayToday(today, 'sv')).toBe('Söndag 22 november 2026, vecka 47')
    const at = (time: string) => sayGreeting('Maja Exempelqvist', new Date(time), 'sv')
    expect(at('2026-11-22T08:15:00Z')).toBe('God morgon, Maja')
    expect(at('2026-11-22T12:00:00Z')).toBe('Hej, Maja')
    expect(at('2026-11-22T17:00:00Z')).toBe('God kväll, Maja')
    expect(at('2026-07-22T16:30:00Z')).toBe('God kväll, Maja')
  })

  it('quotes a long question by its beginning, cut between two words', () => {
    expect(beginningOf('  Vem håller\n ihop det? ')).toBe('Vem håller ihop det?')
    expect(beginningOf('ett två tre fyra', 9)).toBe('ett två …')
    expect(beginningOf('obegripligtlångtord', 10)).toBe('obegriplig …')
  })
})
