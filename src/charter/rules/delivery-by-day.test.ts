import { describe, expect, it } from 'vitest'
import { aDelivery } from '../../../test/builders/activity.ts'
import { ask } from '../../../test/builders/asked.ts'
import { day } from '../../shared/calendar-day.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = {
  kind: 'delivery-by-day',
  params: { delivery: 'compilation', byDay: '06-01' },
}
const compilation = (on: string, forYear: number) =>
  aDelivery({ kind: 'compilation', on: day(on), forYear })

describe('a compilation by 1 June each year', () => {
  it('is met when last year’s came in time and the next is far away', () => {
    const { status, because } = ask({ ...rule, deliveries: [compilation('2026-06-01', 2025)] })
    expect(status).toBe('met')
    expect(because).toContain('Sammanställningen för 2025 lämnades den 1 juni 2026.')
    expect(because).toContain('ska lämnas senast den 1 juni 2027')
  })

  it('always says that the text does not state which twelve months it covers', () => {
    const { because } = ask({ ...rule, deliveries: [compilation('2026-06-01', 2025)] })
    expect(because).toContain('Texten säger inte vilka tolv månader som menas.')
  })

  it('is not met when the day has passed without one', () => {
    const { status, because, remedy } = ask({
      ...rule,
      on: '2026-06-02',
      deliveries: [compilation('2025-05-20', 2024)],
    })
    expect(status).toBe('notMet')
    expect(because).toContain(
      'Sammanställningen för 2025 skulle ha lämnats senast den 1 juni 2026, men finns inte i registret.',
    )
    expect(remedy).toContain('Gruppens stöd lämnar en sammanställning för 2025')
  })

  it('needs attention on the very day', () => {
    const { status, because } = ask({
      ...rule,
      on: '2026-06-01',
      deliveries: [compilation('2025-05-20', 2024)],
    })
    expect(status).toBe('atRisk')
    expect(because).toContain('ska lämnas i dag, den 1 juni 2026')
  })

  it('needs attention from sixty days before, and not the day before that', () => {
    const deliveries = [compilation('2025-05-20', 2024)]
    expect(ask({ ...rule, on: '2026-04-02', deliveries }).status).toBe('atRisk')
    expect(ask({ ...rule, on: '2026-04-01', deliveries }).status).toBe('met')
  })

  it('is met ahead of time', () => {
    const { status } = ask({
      ...rule,
      on: '2026-05-20',
      deliveries: [compilation('2026-05-10', 2025)],
    })
    expect(status).toBe('met')
  })

  it('is mild about one that came late', () => {
    const { status, because } = ask({ ...rule, deliveries: [compilation('2026-06-14', 2025)] })
    expect(status).toBe('atRisk')
    expect(because).toContain('Det var 13 dagar efter den sista dagen, 1 juni 2026.')
  })

  it('does not ask for one from before the charter held', () => {
    const { status } = ask({
      ...rule,
      charter: { period: { from: partialDate('2026-09-01') } },
      deliveries: [compilation('2025-05-20', 2024)],
    })
    expect(status).toBe('met')
  })

  it('cannot be told when none has ever been registered', () => {
    const { status, because } = ask(rule)
    expect(status).toBe('cannotTell')
    expect(because).toContain('Ingen sammanställning har någonsin registrerats')
  })

  it('counts 29 February as 28 February in a year without one', () => {
    const { because } = ask({
      ...rule,
      params: { delivery: 'compilation', byDay: '02-29' },
      deliveries: [compilation('2026-02-20', 2025)],
    })
    expect(because).toContain('ska lämnas senast den 28 februari 2027')
  })
})
