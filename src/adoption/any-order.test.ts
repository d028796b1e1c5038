import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aLedger, aRecorder, elevenPrincipals } from '../../test/builders/adoption.ts'
import { addDays, type CalendarDay, day } from '../shared/calendar-day.ts'
import {
  type DecisionFacts,
  type DecisionOutcome,
  isAdopting,
  isWaiting,
  rowOf,
} from './decision/decision.ts'
import { correct, record } from './decision/record-decision.ts'
import { sayStatus } from './ledger/ledger-status.text.ts'
import { isSettled, statusOf } from './ledger/ledger-status.ts'
import { end, type Ledger } from './recommendation.ts'

const outcomes: readonly DecisionOutcome[] = [
  'adopted',
  'adoptedWithReservation',
  'rejected',
  'referredBack',
  'notNeeded',
]

/** One thing that somebody may try with a ledger. */
interface Try {
  readonly act: 'record' | 'correct' | 'takeBack' | 'end'
  readonly who: number
  readonly outcome: DecisionOutcome
  readonly after: number
  readonly seen: number
}

const tries = fc.array(
  fc.record<Try>({
    act: fc.constantFrom('record', 'record', 'record', 'correct', 'takeBack', 'end'),
    who: fc.nat(11),
    outcome: fc.constantFrom(...outcomes),
    after: fc.nat(70),
    seen: fc.nat(3),
  }),
  { maxLength: 60 },
)

const conditions: readonly Ledger['condition'][] = [
  { kind: 'allAdopted' },
  { kind: 'allAdopted', from: day('2026-11-01') },
  { kind: 'date', on: day('2026-10-15') },
  { kind: 'perPrincipal' },
]

function tried(ledger: Ledger, { act, who, outcome, after, seen }: Try, number: number): Ledger {
  const principalId = elevenPrincipals[who] ?? 'uppsala'
  const facts: DecisionFacts = {
    outcome,
    decidedOn: addDays(ledger.recommendedOn, after),
    ...(outcome === 'adoptedWithReservation' && { reservation: 'Punkt 4.2' }),
  }
  const by = aRecorder(number)
  switch (act) {
    case 'record': {
      const recorded = record(ledger, principalId, facts, by)
      return recorded.ok ? recorded.value.ledger : ledger
    }
    case 'correct':
    case 'takeBack': {
      const correction = { because: 'Fel.', seenEntries: seen, ...(act === 'correct' && { facts }) }
      const corrected = correct(ledger, principalId, correction, by)
      return corrected.ok ? corrected.value.ledger : ledger
    }
    case 'end': {
      const ended = who === 0 ? end(ledger, 'Slut.', by.at) : undefined
      return ended?.ok ? ended.value : ledger
    }
  }
}

describe('whatever is done in whatever order', () => {
  const holds = (check: (ledger: Ledger, on: CalendarDay, before: Ledger) => void) =>
    fc.assert(
      fc.property(tries, fc.constantFrom(...conditions), fc.nat(80), (all, condition, after) => {
        let ledger = aLedger({ condition })
        const on = addDays(ledger.recommendedOn, after)
        for (const [number, one] of all.entries()) {
          const next = tried(ledger, one, number)
          check(next, on, ledger)
          ledger = next
        }
      }),
      { seed: 20_261_122, numRuns: 60 },
    )

  it('the counts add up to the number of principals, and those it holds for have adopted it', () => {
    holds((ledger, on) => {
      const { counts, total, deciding, adopted, holdsFor } = statusOf(ledger, on)
      const sum = Object.values(counts).reduce((one, other) => one + other, 0)
      expect(sum).toBe(elevenPrincipals.length)
      expect(total).toBe(elevenPrincipals.length)
      expect(deciding + counts.notNeeded).toBe(total)
      expect(adopted).toBe(counts.adopted + counts.adoptedWithReservation)
      for (const id of holdsFor) {
        const standing = rowOf(ledger, id)?.standing
        expect(standing && isAdopting(standing.outcome) && standing.decidedOn <= on).toBe(true)
      }
    })
  })

  it('it never holds for all while one is pending, has sent it back or has said no', () => {
    holds((ledger, on) => {
      const { counts, isForAll } = statusOf(ledger, on)
      const isOpen = counts.pending + counts.referredBack + counts.rejected > 0
      if (!isOpen) return
      expect(isForAll).toBe(false)
      expect(sayStatus(ledger, on, 'sv')).not.toContain('alla')
      expect(sayStatus(ledger, on, 'en')).not.toContain('all ')
    })
  })

  it('it is not settled while somebody is waited for, unless the group has stopped', () => {
    holds((ledger, on) => {
      const { counts } = statusOf(ledger, on)
      if (counts.pending + counts.referredBack > 0 && !ledger.ended) {
        expect(isSettled(ledger, on)).toBe(false)
      }
    })
  })

  it('every row has as many entries as acts that changed it, and no adoption is lost but by a correction', () => {
    holds((ledger, _on, before) => {
      for (const [index, row] of ledger.decisions.entries()) {
        const was = before.decisions[index]
        const more = row.entries - (was?.entries ?? 0)
        expect(more === 0 ? row === was : more === 1).toBe(true)
        if (row.entries === 0) expect(row.standing).toBeUndefined()
        if (row.standing && isWaiting(row.standing.outcome)) {
          expect(row.standing.outcome).toBe('referredBack')
        }
      }
    })
  })

  it('sends each piece of news back once: a form sent again tells nothing, and the same standing is no news', () => {
    fc.assert(
      fc.property(tries, (all) => {
        let ledger = aLedger()
        const told = new Map<string, string>()
        for (const [number, { act, who, outcome, after }] of all.entries()) {
          const principalId = elevenPrincipals[who] ?? 'uppsala'
          const facts: DecisionFacts = { outcome, decidedOn: addDays(ledger.recommendedOn, after) }
          const seenEntries = rowOf(ledger, principalId)?.entries ?? 0
          const correction = { because: 'Fel.', seenEntries, ...(act !== 'takeBack' && { facts }) }
          const recorded =
            act === 'record'
              ? record(ledger, principalId, facts, aRecorder(number))
              : correct(ledger, principalId, correction, aRecorder(number))
          if (!recorded.ok) continue
          const { isNews, entry, ledger: next } = recorded.value
          const standing = entry.facts?.outcome ?? 'pending'
          if (act !== 'record') expect(isNews).toBe(told.get(principalId) !== standing)
          if (isNews) told.set(principalId, standing)
          ledger = next
          // What was last told of a principal is where it stands.
          expect(told.get(principalId)).toBe(
            rowOf(ledger, principalId)?.standing?.outcome ?? 'pending',
          )
          const again = record(ledger, principalId, facts, aRecorder(number))
          if (act === 'record') expect(again.ok).toBe(false)
        }
      }),
      { seed: 20_261_122, numRuns: 100 },
    )
  })
})
