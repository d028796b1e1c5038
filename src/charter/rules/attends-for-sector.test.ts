import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aPart } from '../../../test/builders/charter.ts'
import { aSeatOf } from '../../../test/builders/seat.ts'
import { partialDate } from '../../shared/partial-date.ts'
import type { CompositionPart } from '../charter.ts'

const rule = { kind: 'attends-for-sector', params: { part: 'skolchefer', sector: 'skola' } }
const schoolHeads = aPart({
  id: 'skolchefer',
  label: { sv: 'Skolchef' },
  attendsForSectors: ['skola'],
})
const composed = (part: CompositionPart) => ({
  composition: { isComplete: 'unknown' as const, parts: [part] },
})

describe('heads of schools attend for school matters', () => {
  it('is met when their seats are for the school sector', () => {
    const { status, because } = ask({
      ...rule,
      charter: composed(schoolHeads),
      seats: [aSeatOf('sala', { partId: 'skolchefer', attendsForSectors: ['skola'] })],
    })
    expect(status).toBe('met')
    expect(because).toBe('Deltar bara i frågor inom området skola: Skolchef.')
  })

  it('is met when the text names them without a number and so gives no seats', () => {
    const { count: _, ...withoutCount } = schoolHeads
    expect(ask({ ...rule, charter: composed(withoutCount) }).status).toBe('met')
  })

  it('is not met when a seat is for all matters', () => {
    const { status, remedy } = ask({
      ...rule,
      charter: composed(schoolHeads),
      seats: [aSeatOf('sala', { partId: 'skolchefer' })],
    })
    expect(status).toBe('notMet')
    expect(remedy).toBe('Gruppens stöd antecknar på platserna att de gäller området skola.')
  })

  it('does not apply before autumn 2019, and applies from its first day', () => {
    const charter = composed(schoolHeads)
    const from = { appliesFrom: partialDate('2019-autumn') }
    const before = ask({ ...rule, charter, rule: from, on: '2019-06-30' })
    expect(before.status).toBe('notChecked')
    expect(before.because).toBe('Regeln gäller från och med hösten 2019.')
    expect(ask({ ...rule, charter, rule: from, on: '2019-07-01' }).status).toBe('met')
  })

  it('says from when, while the part itself has not begun', () => {
    const charter = composed({ ...schoolHeads, period: { from: partialDate('2019-autumn') } })
    const { status, because } = ask({ ...rule, charter, on: '2019-03-01' })
    expect(status).toBe('met')
    expect(because).toBe('Gäller från och med hösten 2019 för: Skolchef.')
  })

  it('cannot be told when the composition has no such part', () => {
    expect(ask(rule).status).toBe('cannotTell')
  })
})
