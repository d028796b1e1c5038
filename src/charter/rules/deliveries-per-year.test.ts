import { describe, expect, it } from 'vitest'
import { aDelivery } from '../../../test/builders/activity.ts'
import { ask } from '../../../test/builders/asked.ts'
import { aBodyCalled } from '../../../test/builders/body.ts'
import { day } from '../../shared/calendar-day.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = {
  kind: 'deliveries-per-year',
  params: { delivery: 'followUp', perYear: 2, to: 'strategisk-regional-beredning' },
  bodies: [aBodyCalled('strategisk-regional-beredning', 'Strategisk Regional Beredning')],
}
const followUps = (...days: string[]) => days.map((on) => aDelivery({ on: day(on) }))

describe('a follow-up twice a year', () => {
  it('is met when two have been handed over', () => {
    const { status, because } = ask({ ...rule, deliveries: followUps('2026-06-15', '2026-11-10') })
    expect(status).toBe('met')
    expect(because).toBe(
      'Gruppen ska lämna två uppföljningar om året till Strategisk Regional Beredning. Två finns i registret för 2026: 15 juni och 10 november 2026.',
    )
  })

  it('needs attention when one is missing near the end of the year', () => {
    const { status, because, remedy } = ask({ ...rule, deliveries: followUps('2026-06-15') })
    expect(status).toBe('atRisk')
    expect(because).toContain('En fattas, och 39 dagar är kvar av året.')
    expect(remedy).toBe(
      'Gruppens stöd lämnar ytterligare en uppföljning till Strategisk Regional Beredning och antecknar dagen.',
    )
  })

  it('is on time when one of two is handed over by summer', () => {
    const { status, because } = ask({
      ...rule,
      on: '2026-08-01',
      deliveries: followUps('2026-06-15'),
    })
    expect(status).toBe('met')
    expect(because).toContain('så det är i fas')
  })

  it('needs attention when none is handed over by autumn', () => {
    const { status } = ask({ ...rule, on: '2026-09-01', deliveries: followUps('2025-06-15') })
    expect(status).toBe('atRisk')
  })

  it('is not met on the last day of the year with one missing', () => {
    const { status, because } = ask({
      ...rule,
      on: '2026-12-31',
      deliveries: followUps('2026-06-15'),
    })
    expect(status).toBe('notMet')
    expect(because).toContain('En fattas, och året är slut.')
  })

  it('does not count what went to somebody else', () => {
    const elsewhere = aDelivery({ on: day('2026-11-10'), toBodyId: 'chefsforum' })
    const { status } = ask({ ...rule, deliveries: [...followUps('2026-06-15'), elsewhere] })
    expect(status).toBe('atRisk')
  })

  it('cannot be told when the register does not say who received the second', () => {
    const { toBodyId: _, ...unsent } = aDelivery({ on: day('2026-11-10') })
    const { status, because } = ask({
      ...rule,
      deliveries: [...followUps('2026-06-15'), unsent],
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Registret säger inte vem de här lämnades till: 10 november 2026.')
  })

  it('cannot be told when none has ever been registered', () => {
    expect(ask(rule).status).toBe('cannotTell')
  })

  it('is not asked of a group whose text began to hold in September', () => {
    const charter = { period: { from: partialDate('2026-09') } }
    const { status, because } = ask({ ...rule, charter, deliveries: followUps('2026-10-15') })
    expect(status).toBe('notChecked')
    expect(because).toContain('Texten gäller inte gruppen under hela 2026')
  })
})
