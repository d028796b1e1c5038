import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../../shared/calendar-day.ts'
import { typedFrom } from '../typed.ts'
import { readAsk } from './ask.forms.ts'

const today = day('2026-11-22')
const concerned = ['regionen', 'sala']
const read = (fields: Readonly<Record<string, readonly string[]>>) =>
  readAsk(
    typedFrom((field) => fields[field] ?? []),
    concerned,
    today,
  )
const whole = { till: ['sala'], fraga: ['Hur många väntar?'], senast: ['2026-12-03'] }

describe('a form that asks something of the principals', () => {
  it('is asked of those who are chosen, of the ones that the matter concerns', () => {
    const { typed, problems, due } = read({ ...whole, till: ['sala', 'arboga'] })
    expect(problems).toEqual({})
    expect(typed.to).toEqual(['sala'])
    expect(due).toBe('2026-12-03')
  })

  it('needs no day', () => {
    const { problems, due } = read({ ...whole, senast: [''] })
    expect(problems).toEqual({})
    expect(due).toBeUndefined()
  })

  it.each([
    ['2026-02-31', 'no-such-day'],
    ['i morgon', 'not-a-day'],
    ['2026-11-21', 'past-day'],
  ])('asks about the day %s and keeps what was typed', (senast, problem) => {
    const { typed, problems } = read({ ...whole, senast: [senast] })
    expect(problems).toEqual({ due: problem })
    expect(typed.due).toBe(senast)
  })

  it('takes a day that has been when the person has seen that it has, and only that day', () => {
    const again = { ...whole, senast: ['2026-11-21'] }
    expect(read({ ...again, 'sedd-dag': ['2026-11-21'] }).problems).toEqual({})
    expect(read({ ...again, 'sedd-dag': ['2026-11-20'] }).problems).toEqual({ due: 'past-day' })
  })

  it('takes today', () => {
    expect(read({ ...whole, senast: ['2026-11-22'] }).problems).toEqual({})
  })

  it('tells all that is missing at once', () => {
    expect(read({}).problems).toEqual({ to: 'nobody', question: 'missing' })
  })

  it('can hold anything without failing', () => {
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (fraga, senast) => {
        const { typed } = read({ till: [fraga], fraga: [fraga], senast: [senast] })
        expect(typed.question).not.toContain('\0')
        expect(typed.question.isWellFormed()).toBe(true)
      }),
    )
  })
})
