import { describe, expect, it } from 'vitest'
import { aBodyHat, anId } from '../../../test/builders/actor.ts'
import type { MatterEvent, MatterEventKind } from '../../matter/event/matter-event.ts'
import { timeLineOf } from './time-line.ts'

function story(...kinds: readonly MatterEventKind[]): readonly MatterEvent[] {
  return kinds.map((kind, index) => ({
    number: index + 1,
    at: new Date(`2026-11-02T09:${String(index).padStart(2, '0')}:00Z`),
    kind,
    by: { accountId: anId(1), name: 'Anna Exempel1', hat: aBodyHat() },
    isPublic: false,
    data: {},
  }))
}

const many = (count: number): readonly MatterEventKind[] => Array(count).fill('paperAdded')

const told = (...kinds: readonly MatterEventKind[]) =>
  timeLineOf(story(...kinds)).map((part) =>
    part.kind === 'step' ? part.event.kind : part.events.length,
  )

describe('the way of a matter as it is told', () => {
  it('is every step in order when there are few', () => {
    expect(told('raised', 'accepted', 'textSaved', 'commented')).toEqual([
      'raised',
      'accepted',
      'textSaved',
      'commented',
    ])
  })

  it('takes everyday work in a row together, and never a step between bodies', () => {
    expect(told('raised', 'accepted', ...many(12), 'forwarded', 'accepted', 'closed')).toEqual([
      'raised',
      'accepted',
      12,
      'forwarded',
      'accepted',
      'closed',
    ])
  })

  it('tells the latest one by one, so that what is new is seen at once', () => {
    expect(told('raised', 'accepted', ...many(9))).toEqual([
      'raised',
      'accepted',
      6,
      'paperAdded',
      'paperAdded',
      'paperAdded',
    ])
  })

  it('leaves nothing out', () => {
    const events = story('raised', ...many(20), 'forwarded', ...many(18))
    const all = timeLineOf(events).flatMap((part) =>
      part.kind === 'step' ? [part.event] : part.events,
    )
    expect(all).toEqual(events)
  })

  it('is empty when nothing has happened', () => {
    expect(timeLineOf([])).toEqual([])
  })
})
