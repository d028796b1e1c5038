import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aCharter } from '../../../test/builders/charter.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = {
  kind: 'mandate-period',
  charter: { mandatePeriod: { from: partialDate('2023'), until: partialDate('2026') } },
}
const next = aCharter({
  id: 'nasta',
  title: { sv: 'Politiska samverkansgrupper 2027–2030' },
  period: { from: partialDate('2027') },
  decidedOn: partialDate('2026-11-10'),
})

describe('the mandate period 2023–2026', () => {
  it('has 39 days left on 22 November 2026', () => {
    const { status, because, remedy } = ask(rule)
    expect(status).toBe('atRisk')
    expect(because).toBe(
      'Mandatperioden: 2023–2026. Räknat till och med den 31 december 2026 är det 39 dagar kvar. Vad som ska gälla sedan är inte beslutat, enligt registret.',
    )
    expect(remedy).toContain('Den som har beslutat texten beslutar vad som ska gälla')
  })

  it('is no concern until half a year before its end', () => {
    expect(ask({ ...rule, on: '2026-07-03' }).status).toBe('met')
    expect(ask({ ...rule, on: '2026-07-04' }).status).toBe('atRisk')
  })

  it('is over, calmly, on the day after its last', () => {
    expect(ask({ ...rule, on: '2026-12-31' }).because).toContain('är den sista dagen')
    const { status, because } = ask({ ...rule, on: '2027-01-01' })
    expect(status).toBe('atRisk')
    expect(because).toContain('Det är ett vanligt läge i ett skifte.')
  })

  it('is no concern once the successor is decided', () => {
    const { status, because } = ask({ ...rule, charters: [next] })
    expect(status).toBe('met')
    expect(because).toContain('En ny uppdragsbeskrivning är beslutad')
  })

  it('was a concern on a day before the successor was decided', () => {
    expect(ask({ ...rule, charters: [next], on: '2026-11-01' }).status).toBe('atRisk')
  })

  it('cannot be told when the text does not say when it ends', () => {
    expect(ask({ kind: 'mandate-period' }).status).toBe('cannotTell')
  })
})
