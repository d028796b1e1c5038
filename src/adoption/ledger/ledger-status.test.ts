import { describe, expect, it } from 'vitest'
import { aLedger, decidedBy, elevenPrincipals } from '../../../test/builders/adoption.ts'
import { day } from '../../shared/calendar-day.ts'
import type { DecisionFacts } from '../decision/decision.ts'
import type { Ledger } from '../recommendation.ts'
import { sayAppeal, sayCondition, sayStatus } from './ledger-status.text.ts'
import { isMatterSettled, isSettled, overdueIn, standingOn, statusOf } from './ledger-status.ts'

const today = day('2026-11-19')

/** The first so many adopt; what the rest do is told. */
function adoptedBy(
  count: number,
  rest: Readonly<Record<string, Partial<DecisionFacts>>> = {},
  ledger: Ledger = aLedger(),
): Ledger {
  const first = elevenPrincipals.slice(0, count).map((id) => [id, {}] as const)
  return decidedBy(ledger, { ...Object.fromEntries(first), ...rest })
}

const [tenth = '', eleventh = ''] = elevenPrincipals.slice(9)
const eachForItself = aLedger({ condition: { kind: 'perPrincipal' } })

describe('where a recommendation stands', () => {
  it('says that it holds for nine of eleven, and never for all, while one has said no and one has not answered', () => {
    const ledger = adoptedBy(9, { [tenth]: { outcome: 'rejected' } }, eachForItself)
    expect(statusOf(ledger, today)).toMatchObject({
      total: 11,
      deciding: 11,
      adopted: 9,
      counts: { adopted: 9, rejected: 1, pending: 1 },
      isForAll: false,
    })
    expect(sayStatus(ledger, today, 'sv')).toBe('gäller för 9 av 11')
    expect(sayStatus(ledger, today, 'en')).toBe('holds for 9 of 11')
  })

  it('says how many have adopted it as long as it waits for all', () => {
    expect(sayStatus(adoptedBy(9), today, 'sv')).toBe('antagen av 9 av 11')
    expect(sayCondition(adoptedBy(9), today, 'sv')).toBe('Börjar gälla när alla har antagit den.')
    expect(statusOf(adoptedBy(9), today).holdsFor).toEqual([])
  })

  it('holds for all when all have adopted it, a reservation included', () => {
    const ledger = adoptedBy(10, {
      [eleventh]: { outcome: 'adoptedWithReservation', reservation: 'Punkt 4.2' },
    })
    expect(statusOf(ledger, today)).toMatchObject({ condition: 'met', isForAll: true, adopted: 11 })
    expect(sayStatus(ledger, today, 'sv')).toBe('gäller för alla 11')
  })

  it('waits for the day it is to begin on, also when all have adopted it', () => {
    const from = day('2027-01-01')
    const ledger = adoptedBy(11, {}, aLedger({ condition: { kind: 'allAdopted', from } }))
    expect(sayStatus(ledger, today, 'sv')).toBe('antagen av alla 11')
    expect(sayCondition(ledger, today, 'sv')).toBe(
      'Börjar gälla när alla har antagit den, tidigast den 1 januari 2027.',
    )
    expect(sayStatus(ledger, from, 'sv')).toBe('gäller för alla 11')
  })

  it('does not begin to hold when it needs all and one has said no, and says so', () => {
    const ledger = adoptedBy(10, { [eleventh]: { outcome: 'rejected' } })
    expect(statusOf(ledger, today)).toMatchObject({ condition: 'stopped', holdsFor: [] })
    expect(sayCondition(ledger, today, 'sv')).toContain('Någon har sagt nej')
  })

  it('holds from its date for those that have adopted it', () => {
    const on = day('2026-12-01')
    const ledger = adoptedBy(9, {}, aLedger({ condition: { kind: 'date', on } }))
    expect(sayStatus(ledger, day('2026-11-30'), 'sv')).toBe('antagen av 9 av 11')
    expect(sayStatus(ledger, on, 'sv')).toBe('gäller för 9 av 11')
  })

  it('does not count those that need not decide, and says that they are there', () => {
    const ledger = adoptedBy(10, { [eleventh]: { outcome: 'notNeeded' } })
    expect(sayStatus(ledger, today, 'sv')).toBe('gäller för alla 10')
    expect(sayCondition(ledger, today, 'sv')).toContain('En huvudman behöver inte besluta.')
    const none = decidedBy(
      aLedger(),
      Object.fromEntries(elevenPrincipals.map((id) => [id, { outcome: 'notNeeded' }])),
    )
    expect(sayStatus(none, today, 'sv')).toBe('ingen behöver besluta')
    expect(statusOf(none, today).isForAll).toBe(false)
  })

  it('shows a day in the past as it was: what was decided later had not been decided', () => {
    const ledger = adoptedBy(9, {}, eachForItself)
    expect(sayStatus(ledger, day('2026-10-25'), 'sv')).toBe('gäller för 0 av 11')
    expect(ledger.decisions.map((row) => standingOn(row, day('2026-10-25')))).not.toContain(
      'adopted',
    )
  })

  it('says how long a decision can be appealed', () => {
    expect(sayAppeal({ kind: 'running', endsOn: day('2026-11-17') }, 'sv')).toBe(
      'Kan överklagas till och med den 17 november 2026.',
    )
    expect(sayAppeal({ kind: 'over', legalForceOn: day('2026-11-18') }, 'sv')).toBe(
      'Vann laga kraft den 18 november 2026, om ingen har överklagat.',
    )
    expect(sayAppeal({ kind: 'notAnnounced' }, 'en')).toBe(
      'The day of announcement is not recorded. The time to appeal cannot be counted.',
    )
  })
})

describe('a recommendation is settled', () => {
  it('when all have adopted it, and not while one has yet to, or has sent it back, or has said no', () => {
    expect(isSettled(adoptedBy(11), today)).toBe(true)
    expect(isSettled(adoptedBy(10), today)).toBe(false)
    expect(isSettled(adoptedBy(10, { [eleventh]: { outcome: 'referredBack' } }), today)).toBe(false)
    expect(isSettled(adoptedBy(10, { [eleventh]: { outcome: 'rejected' } }), today)).toBe(false)
  })

  it('when each has answered, yes or no, if it holds for each by itself', () => {
    expect(isSettled(adoptedBy(10, {}, eachForItself), today)).toBe(false)
    const answered = adoptedBy(10, { [eleventh]: { outcome: 'rejected' } }, eachForItself)
    expect(isSettled(answered, today)).toBe(true)
  })

  it('when its date has come and nobody is waited for', () => {
    const on = day('2026-12-01')
    const byDate = aLedger({ condition: { kind: 'date', on } })
    expect(isSettled(adoptedBy(11, {}, byDate), today)).toBe(false)
    expect(isSettled(adoptedBy(11, {}, byDate), on)).toBe(true)
    expect(isSettled(adoptedBy(10, {}, byDate), on)).toBe(false)
  })

  it('when the group has stopped working with it', () => {
    const ended = { at: new Date('2026-11-19T09:00:00Z'), because: 'Norberg sade nej.' }
    expect(isSettled(aLedger({ ended }), today)).toBe(true)
    expect(isMatterSettled([aLedger({ ended })], today)).toBe(false)
    expect(isMatterSettled([aLedger({ ended }), adoptedBy(11)], today)).toBe(true)
    expect(isMatterSettled([adoptedBy(11), aLedger()], today)).toBe(false)
    expect(isMatterSettled([], today)).toBe(false)
  })
})

describe('what is late', () => {
  it('is what a principal was to answer before today, and has not', () => {
    const ledger = adoptedBy(9, { [tenth]: { outcome: 'referredBack' } })
    expect(overdueIn(ledger, day('2026-12-31'))).toEqual([])
    const late = overdueIn(ledger, day('2027-01-01')).map(({ principalId }) => principalId)
    expect(late).toEqual([tenth, eleventh])
  })
})
