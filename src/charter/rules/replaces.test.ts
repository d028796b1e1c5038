import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aBodyCalled } from '../../../test/builders/body.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = { kind: 'replaces', params: { replaced: ['aldre', 'barn-och-unga'] } }
const ended = { period: { until: partialDate('2022') } }
const children = aBodyCalled('barn-och-unga', 'Samverkansgrupp Barn och unga', ended)

describe('groups that a new group replaces', () => {
  it('have ended, as the text says', () => {
    const { status, because } = ask({
      ...rule,
      bodies: [aBodyCalled('aldre', 'Samverkansgrupp Äldre', ended), children],
    })
    expect(status).toBe('met')
    expect(because).toBe(
      'Har upphört, som texten säger: Samverkansgrupp Äldre och Samverkansgrupp Barn och unga.',
    )
  })

  it('are named when one still works', () => {
    const { status, because, remedy } = ask({
      ...rule,
      bodies: [aBodyCalled('aldre', 'Samverkansgrupp Äldre'), children],
    })
    expect(status).toBe('notMet')
    expect(because).toContain('finns kvar i registret: Samverkansgrupp Äldre.')
    expect(remedy).toContain('Den som sköter registret för in dagen.')
  })

  it('have not ended on their last day, but have on the next', () => {
    const bodies = [aBodyCalled('aldre', 'Äldre', ended), children]
    expect(ask({ ...rule, bodies, on: '2022-12-31' }).status).toBe('notMet')
    expect(ask({ ...rule, bodies, on: '2023-01-01' }).status).toBe('met')
  })

  it('cannot be told of one that is not in the register', () => {
    const { status, because } = ask({ ...rule, bodies: [children] })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Finns inte i registret: Aldre.')
  })
})
