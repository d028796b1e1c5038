import { describe, expect, it } from 'vitest'
import { aDelivery } from '../../../test/builders/activity.ts'
import { ask } from '../../../test/builders/asked.ts'
import { aBodyCalled } from '../../../test/builders/body.ts'
import { day } from '../../shared/calendar-day.ts'

const rule = {
  kind: 'year-plan',
  params: { to: 'strategisk-regional-beredning' },
  bodies: [aBodyCalled('strategisk-regional-beredning', 'Strategisk Regional Beredning')],
}
const plan = (on: string, forYear: number) => aDelivery({ kind: 'yearPlan', on: day(on), forYear })

describe('a year plan', () => {
  it('is there when it has been sent for the year', () => {
    const { status, because } = ask({ ...rule, deliveries: [plan('2025-12-10', 2026)] })
    expect(status).toBe('met')
    expect(because).toBe(
      'Årsplaneringen för 2026 skickades till Strategisk Regional Beredning den 10 december 2025.',
    )
  })

  it('may still come on 31 March', () => {
    const { status, because } = ask({
      ...rule,
      on: '2026-03-31',
      deliveries: [plan('2024-12-10', 2025)],
    })
    expect(status).toBe('atRisk')
    expect(because).toContain('Året har nyss börjat')
  })

  it('is missing from 1 April', () => {
    const { status, because, remedy } = ask({
      ...rule,
      on: '2026-04-01',
      deliveries: [plan('2024-12-10', 2025)],
    })
    expect(status).toBe('notMet')
    expect(because).toBe('Det finns ingen årsplanering för 2026 i registret.')
    expect(remedy).toContain('Gruppens stöd tar fram årsplaneringen för 2026')
  })

  it('is not yet there on a day before it was sent', () => {
    const { status } = ask({
      ...rule,
      on: '2026-05-01',
      deliveries: [plan('2024-12-10', 2025), plan('2026-06-01', 2026)],
    })
    expect(status).toBe('notMet')
  })

  it('cannot be told when nobody noted whom it was sent to', () => {
    const { toBodyId: _, ...unsent } = plan('2026-01-10', 2026)
    const { status, remedy } = ask({ ...rule, deliveries: [unsent] })
    expect(status).toBe('cannotTell')
    expect(remedy).toBe('Gruppens stöd antecknar vem årsplaneringen är skickad till.')
  })

  it('cannot be told when none has ever been registered', () => {
    const { status, because } = ask(rule)
    expect(status).toBe('cannotTell')
    expect(because).toContain('Ingen årsplanering har någonsin registrerats')
  })
})
