import { describe, expect, it } from 'vitest'
import { aLedger, decidedBy } from '../../../test/builders/adoption.ts'
import { day } from '../../shared/calendar-day.ts'
import type { Ledger } from '../recommendation.ts'
import { sayClosing } from './closing.text.ts'

const today = day('2026-11-19')

/** A ledger in which these are asked and have decided so. */
function decided(
  outcomes: Readonly<Record<string, 'adopted' | 'adoptedWithReservation' | 'rejected'>>,
) {
  const whole = aLedger()
  const asked: Ledger = {
    ...whole,
    title: 'Avtal',
    decisions: whole.decisions.filter(({ principalId }) => principalId in outcomes),
  }
  return decidedBy(
    asked,
    Object.fromEntries(Object.entries(outcomes).map(([id, outcome]) => [id, { outcome }])),
  )
}

describe('what a matter led to, when it is closed because everybody has answered', () => {
  it.each([
    [{ sala: 'adopted' }, 'Avtal: den enda huvudmannen som skulle besluta har antagit.'],
    [
      { sala: 'adoptedWithReservation' },
      'Avtal: den enda huvudmannen som skulle besluta har antagit med reservation.',
    ],
    [
      { sala: 'adopted', koping: 'adoptedWithReservation' },
      'Avtal: alla 2 huvudmän som skulle besluta har antagit, en av dem med reservation.',
    ],
    [
      { sala: 'adopted', koping: 'rejected', arboga: 'rejected' },
      'Avtal: 1 av 3 huvudmän har antagit, två har avslagit.',
    ],
  ] as const)('tells who adopted and who did not: %o', (outcomes, says) => {
    expect(sayClosing([decided(outcomes)], today)).toBe(says)
  })

  it('tells of each recommendation in the matter, also of one the group has ended', () => {
    const ended = { ...decided({ sala: 'rejected' }), ended: { at: new Date(), because: 'Nej.' } }
    expect(sayClosing([decided({ sala: 'adopted' }), ended], today)).toBe(
      'Avtal: den enda huvudmannen som skulle besluta har antagit. Avtal: gruppen arbetar inte vidare med rekommendationen.',
    )
  })
})
