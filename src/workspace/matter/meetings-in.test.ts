import { describe, expect, it } from 'vitest'
import { anIntakeHat } from '../../../test/builders/actor.ts'
import type { MatterEvent, MatterEventKind } from '../../matter/event/matter-event.ts'
import { meetingsIn } from './meetings-in.ts'

function told(kind: MatterEventKind, data: MatterEvent['data']): MatterEvent {
  const by = { accountId: 'a', name: 'Anna Exempel', hat: anIntakeHat() }
  return { number: 1, at: new Date('2026-11-22T09:00:00Z'), kind, by, isPublic: false, data }
}

const put = (meetingId: string, meetingOn: string) =>
  told('putOnAgenda', { meetingId, meetingOn, bodyId: 'halsa' })

describe('the meetings of a matter', () => {
  it('are those that have it on their agenda and those that dealt with it, the earliest first', () => {
    const dealt = { meetingId: 'm1', meetingOn: '2026-12-10', bodyId: 'halsa' }
    const story = [put('m2', '2027-02-10'), put('m1', '2026-12-10'), told('outcomeReached', dealt)]
    expect(meetingsIn(story)).toEqual([
      { meetingId: 'm1', bodyId: 'halsa', on: '2026-12-10', isDealtWith: true },
      { meetingId: 'm2', bodyId: 'halsa', on: '2027-02-10', isDealtWith: false },
    ])
  })

  it('follow a meeting that is moved, and forget one that is cancelled or that it was taken off', () => {
    const of = { meetingId: 'm1', bodyId: 'halsa', meetingOn: '2026-12-10' }
    const moved = told('meetingMoved', { ...of, newMeetingOn: '2026-12-17' })
    expect(meetingsIn([put('m1', '2026-12-10'), moved])).toMatchObject([{ on: '2026-12-17' }])
    for (const kind of ['meetingCancelled', 'takenOffAgenda'] as const) {
      expect(meetingsIn([put('m1', '2026-12-10'), told(kind, of)])).toEqual([])
    }
  })

  it('keep one that dealt with it, whatever happens to its agenda afterwards', () => {
    const of = { meetingId: 'm1', bodyId: 'halsa', meetingOn: '2026-12-10' }
    const story = [put('m1', '2026-12-10'), told('outcomeReached', of), told('takenOffAgenda', of)]
    expect(meetingsIn(story)).toMatchObject([{ isDealtWith: true }])
  })
})
