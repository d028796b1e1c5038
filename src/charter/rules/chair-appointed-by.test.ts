import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aMandateOn, aSeatOf } from '../../../test/builders/seat.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = { kind: 'chair-appointed-by', params: { by: 'regionen' } }
const chair = aSeatOf('regionen', { id: 'ordforande', role: 'chair' })
const member = aSeatOf('sala')

describe('a chair appointed by the region', () => {
  it('is met when somebody holds the chair’s seat, which is the region’s', () => {
    const { status, because } = ask({ ...rule, seats: [chair], mandates: [aMandateOn(chair)] })
    expect(status).toBe('met')
    expect(because).toBe('Gruppen har en ordförande som är utsedd av Region Västmanland.')
  })

  it('is met when a member is chair and was appointed by the region', () => {
    const { status } = ask({
      ...rule,
      seats: [member],
      mandates: [aMandateOn(member, { office: 'chair', appointedBy: 'regionen' })],
    })
    expect(status).toBe('met')
  })

  it('is not met while the chair’s seat is empty', () => {
    const { status, because, remedy } = ask({
      ...rule,
      seats: [chair],
      mandates: [aMandateOn(chair, { period: { until: partialDate('2026-11-21') } })],
    })
    expect(status).toBe('notMet')
    expect(because).toBe('Ingen är ordförande. Platsen är vakant sedan 22 november 2026.')
    expect(remedy).toContain('Region Västmanland utser en ordförande.')
  })

  it('is not met when the chair’s seat belongs to somebody else', () => {
    const salas = { ...chair, principalId: 'sala' }
    const { status, because } = ask({ ...rule, seats: [salas], mandates: [aMandateOn(salas)] })
    expect(status).toBe('notMet')
    expect(because).toBe('Ordföranden är utsedd av Sala. Texten säger Region Västmanland.')
  })

  it('cannot be told when a municipality’s member is chair and nobody says who chose the chair', () => {
    const { status, because } = ask({
      ...rule,
      seats: [member],
      mandates: [aMandateOn(member, { office: 'chair' })],
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain('säger inte vem som har utsett')
  })

  it('cannot be told when the seat exists but nobody knows who holds it', () => {
    const { status, because } = ask({ ...rule, seats: [chair] })
    expect(status).toBe('cannotTell')
    expect(because).toContain('registret säger inte om någon är det just nu')
  })

  it('cannot be told when no chair is registered', () => {
    const { status, because } = ask({ ...rule, seats: [member] })
    expect(status).toBe('cannotTell')
    expect(because).toBe('Ingen ordförande är registrerad för gruppen.')
  })
})
