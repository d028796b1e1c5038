import { describe, expect, it } from 'vitest'
import { aCharter } from '../../test/builders/charter.ts'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import { charterInForce } from './in-force.ts'

const first = aCharter({ id: 'forsta', period: { from: partialDate('2019') } })
const second = aCharter({ id: 'andra', period: { seenFrom: partialDate('2023') } })
const on = (text: string) => charterInForce([first, second], day(text))?.id

describe('the charter a body follows', () => {
  it('is the one that holds on the day', () => {
    expect(on('2019-01-01')).toBe('forsta')
    expect(on('2018-12-31')).toBeUndefined()
  })

  it('is the one that began last when two seem to hold', () => {
    expect(on('2022-12-31')).toBe('forsta')
    expect(on('2023-01-01')).toBe('andra')
  })
})
