import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aBodyCalled, aRelation } from '../../../test/builders/body.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = { kind: 'temporary-groups' }
const setsUp = aRelation({ verb: 'setsUp', to: { kind: 'body', bodyId: 'arbetsgrupp' } })
const group = aBodyCalled('arbetsgrupp', 'Arbetsgrupp för rutiner', {
  period: { from: partialDate('2026-02'), until: partialDate('2026-12') },
})

describe('temporary working groups', () => {
  it('are right when each has a task and an end', () => {
    const { status, because } = ask({ ...rule, bodies: [group], relations: [setsUp] })
    expect(status).toBe('met')
    expect(because).toBe(
      'Arbetsgrupper med både uppgift och slutdatum: Arbetsgrupp för rutiner (från februari 2026 till och med december 2026).',
    )
  })

  it('are not right when one has no end', () => {
    const endless = { ...group, period: { from: partialDate('2026-02') } }
    const { status, because, remedy } = ask({ ...rule, bodies: [endless], relations: [setsUp] })
    expect(status).toBe('notMet')
    expect(because).toBe('Arbetsgrupper utan slutdatum: Arbetsgrupp för rutiner.')
    expect(remedy).toContain('Gruppen bestämmer uppgift och slutdatum')
  })

  it('are not right when one has no task', () => {
    const idle = { ...group, summary: { sv: ' ' } }
    expect(ask({ ...rule, bodies: [idle], relations: [setsUp] }).status).toBe('notMet')
  })

  it('are no concern once they have ended', () => {
    const over = {
      ...group,
      summary: { sv: '' },
      period: { from: partialDate('2024'), until: partialDate('2025') },
    }
    expect(ask({ ...rule, bodies: [over], relations: [setsUp] }).status).toBe('met')
  })

  it('are not taken to be what the text speaks of in general', () => {
    const general = { ...group, period: { seenFrom: partialDate('2016') } }
    expect(ask({ ...rule, bodies: [general], relations: [setsUp] }).because).toContain(
      'Inga tillfälliga arbetsgrupper är registrerade',
    )
  })

  it('are right when there are none', () => {
    expect(ask(rule).status).toBe('met')
  })
})
