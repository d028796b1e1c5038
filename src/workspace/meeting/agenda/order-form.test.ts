import { describe, expect, it } from 'vitest'
import { typedFrom } from '../../preparation/typed.ts'
import { orderForNow, readOrder } from './order-form.ts'

const form = (fields: Readonly<Record<string, readonly string[]>>) =>
  readOrder(typedFrom((field) => fields[field] ?? []))
const shown = { version: ['7'], punkt: ['a', 'b', 'c'] }

describe('the order that somebody wants', () => {
  it('is the one shown, with one item moved a step', () => {
    expect(form({ ...shown, flytta: ['c upp'] })).toEqual({
      seenAgendaVersion: 7,
      ids: ['a', 'c', 'b'],
      moved: { itemId: 'c', by: 'upp' },
    })
    expect(form({ ...shown, flytta: ['a upp'] }).ids).toEqual(['a', 'b', 'c'])
    expect(form({ ...shown, flytta: ['x ned'] })).toEqual({
      seenAgendaVersion: 7,
      ids: ['a', 'b', 'c'],
    })
  })

  it('follows typed places, also together with a step', () => {
    expect(form({ ...shown, 'plats-a': ['3'] }).ids).toEqual(['b', 'c', 'a'])
    expect(form({ ...shown, 'plats-a': ['3'], flytta: ['a upp'] }).ids).toEqual(['b', 'a', 'c'])
  })

  it('is the one an item was dragged to, and says which', () => {
    expect(form({ ...shown, dragen: ['b'] }).moved).toEqual({ itemId: 'b', by: 'upp' })
    expect(form({ ...shown, dragen: ['x'] }).moved).toBeUndefined()
  })

  it('never has an item twice', () => {
    expect(form({ version: ['1'], punkt: ['a', 'a', 'b'] }).ids).toEqual(['a', 'b'])
  })

  it('is kept for the items that are there now: new ones stand last', () => {
    expect(orderForNow(['c', 'a', 'b'], ['a', 'b', 'd'])).toEqual(['a', 'b', 'd'])
    expect(orderForNow(['b', 'a'], ['a', 'b', 'c'])).toEqual(['b', 'a', 'c'])
  })
})
