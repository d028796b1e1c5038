import { describe, expect, it } from 'vitest'
import { mailAddress } from '../../../../test/builders/invitation.ts'
import type { LetterState } from '../../../post/letter.ts'
import type { FollowedLetter } from './followed-letters.ts'
import { partedLetters } from './letter-order.ts'

const now = new Date('2026-12-01T09:00:00Z')
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000)

function aLetter(
  letterId: string,
  became: LetterState,
  { personId = letterId, minutes = 1, lastError }: Partial<Of> = {},
): FollowedLetter {
  const to = mailAddress(`${personId}@exempel.invalid`)
  const progress = { to, became, ...(lastError !== undefined && { lastError }) }
  return { letterId, personId, kind: 'notice', noticeVersion: 1, at: minutesAgo(minutes), progress }
}

interface Of {
  readonly personId: string
  readonly minutes: number
  readonly lastError: string
}

const waiting: LetterState = { state: 'waiting', attempts: 0, nextTryAt: now }
const sent: LetterState = { state: 'sent', at: now, transport: 'smtp' }
const refused: LetterState = { state: 'failed', at: now, because: 'refused' }

/** Which letters are in which part, by their names. */
function parted(...letters: readonly FollowedLetter[]) {
  const { toSee, onTheirWay, sent: gone } = partedLetters(letters, now)
  const names = (some: readonly FollowedLetter[]) => some.map(({ letterId }) => letterId)
  return { toSee: names(toSee), onTheirWay: names(onTheirWay), sent: names(gone) }
}

describe('of the letters about a meeting', () => {
  it('those that did not arrive are to be seen to, and those that were sent are not', () => {
    expect(parted(aLetter('a', sent), aLetter('b', refused), aLetter('c', waiting))).toEqual({
      toSee: ['b'],
      onTheirWay: ['c'],
      sent: ['a'],
    })
  })

  it('one that waits is to be seen to once it was tried in vain, or has waited for long', () => {
    const tried = aLetter('a', { ...waiting, attempts: 1 }, { lastError: 'no answer' })
    const taken = aLetter('b', { ...waiting, attempts: 1 })
    const stuck = aLetter('c', waiting, { minutes: 11 })
    expect(parted(tried, taken, stuck)).toEqual({
      toSee: ['a', 'c'],
      onTheirWay: ['b'],
      sent: [],
    })
  })

  it('one that failed is seen to already when a later letter has reached the person', () => {
    const first = aLetter('a', refused, { personId: 'eva', minutes: 20 })
    const second = aLetter('b', sent, { personId: 'eva', minutes: 2 })
    const others = aLetter('c', refused, { personId: 'bo', minutes: 20 })
    expect(parted(first, second, others).toSee).toEqual(['c'])
    const earlier = aLetter('d', sent, { personId: 'bo', minutes: 40 })
    expect(parted(earlier, others).toSee).toEqual(['c'])
  })
})
