import { describe, expect, it } from 'vitest'
import { typedFrom } from '../../../preparation/typed.ts'
import { contentOf, fieldOf, readOutcome, sortedOutcomes } from './outcome-form.ts'

const form = (fields: Readonly<Record<string, string>>) =>
  readOutcome(typedFrom((field) => [fields[field]]))

describe('the form of an outcome', () => {
  it('keeps only what its kind has', () => {
    const typed = form({ slag: 'recommendation', text: 'Rekommenderar.', vem: 'anna', till: 'x' })
    expect(typed && contentOf(typed)).toEqual({
      content: { kind: 'recommendation', text: 'Rekommenderar.' },
      badDays: [],
    })
  })

  it('says which day cannot be read', () => {
    const typed = form({ slag: 'assignment', text: 'Skriv.', vem: 'anna', senast: 'i mars' })
    expect(typed && contentOf(typed).badDays).toEqual(['senast'])
  })

  it('knows no decision', () => {
    expect(form({ slag: 'decision', text: 'Beslut.' })).toBeUndefined()
  })

  it('tells a day that is too early at the field of its kind', () => {
    expect(fieldOf('day-before-meeting', 'workingGroup')).toBe('slutar')
    expect(fieldOf('day-before-meeting', 'assignment')).toBe('senast')
    expect(fieldOf('votes-counted', 'assignment')).toBe('text')
  })

  it('shows what the body may and may not come to, each once', () => {
    const { may, mayNot } = sortedOutcomes([{ kind: 'assignment' }, { kind: 'views' }])
    expect(may.map(({ kind }) => kind)).toEqual(['views', 'assignment'])
    expect(mayNot).toHaveLength(7)
    expect(mayNot).not.toContain('views')
  })
})
