import { describe, expect, it } from 'vitest'
import { anId } from '../../test/builders/actor.ts'
import { day } from '../shared/calendar-day.ts'
import { anchoredState } from './anchored-state.ts'
import type { AnchoringRecord } from './anchoring.ts'

const item = { meetingId: anId(1), itemId: anId(2), matterId: anId(3) }
const everybody = ['region', 'sala', 'koping', 'arboga']

function aRecord(changes: Partial<AnchoringRecord>): AnchoringRecord {
  return {
    id: anId(9),
    collaborationId: 'vastmanland',
    bodyId: 'samverkansgrupp-halsa',
    principalId: 'sala',
    direction: 'broughtFromHome',
    withWhom: 'Kommunstyrelsens arbetsutskott',
    on: day('2026-11-10'),
    matterId: item.matterId,
    item: { meetingId: item.meetingId, itemId: item.itemId },
    at: new Date('2026-11-10T10:00:00Z'),
    by: { accountId: anId(8), name: 'Eva Exempel' },
    ...changes,
  }
}

describe('how an item is anchored', () => {
  it('says who has and who has not, each principal once though it has several seats', () => {
    expect(anchoredState(item, ['region', 'region', 'sala'], [aRecord({})])).toEqual({
      anchored: ['sala'],
      missing: ['region'],
      earlier: [],
    })
  })

  it('asks anew for every meeting, and remembers who had talked about the matter before', () => {
    const before = { item: { meetingId: anId(11), itemId: anId(12) } }
    const records = [aRecord({}), aRecord({ principalId: 'koping', ...before })]
    expect(anchoredState(item, everybody, records)).toEqual({
      anchored: ['sala'],
      missing: ['region', 'koping', 'arboga'],
      earlier: ['koping'],
    })
  })

  it('does not take what was told at home afterwards for what was brought from there', () => {
    const after = aRecord({ direction: 'reportedBack' })
    expect(anchoredState(item, ['sala'], [after])).toMatchObject({ missing: ['sala'], earlier: [] })
  })

  it('knows nothing earlier of an item that is about no matter', () => {
    const { meetingId, itemId } = item
    const elsewhere = aRecord({ item: { meetingId: anId(11), itemId: anId(12) } })
    expect(anchoredState({ meetingId, itemId }, ['sala'], [elsewhere])).toMatchObject({
      earlier: [],
    })
  })
})
