import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aMandateOn, aSeatOf } from '../../../test/builders/seat.ts'
import type { SeatRequirement } from '../../seat/seat.ts'

const rule = { kind: 'required-function' }
const requires: SeatRequirement = {
  category: 'official',
  functionTitle: 'socialchef',
  orEquivalent: true,
}
const seat = aSeatOf('sala', { requires })
const strict = aSeatOf('sala', { requires: { ...requires, orEquivalent: false } })

describe('a seat that requires a head of social services', () => {
  it('is met by a head of social services', () => {
    const { status, because } = ask({
      ...rule,
      seats: [seat],
      mandates: [aMandateOn(seat, { homeOffice: 'Socialchef i Sala' })],
    })
    expect(status).toBe('met')
    expect(because).toBe('En plats innehas av någon i den befattning som texten kräver.')
  })

  it('is met by an equivalent that somebody has attested, and says who and why', () => {
    const equivalence = { reason: 'leder socialtjänsten', attestedBy: 'kommundirektören' }
    const { status, because } = ask({
      ...rule,
      seats: [seat],
      mandates: [aMandateOn(seat, { homeOffice: 'förvaltningschef', equivalence })],
    })
    expect(status).toBe('met')
    expect(because).toContain(
      'förvaltningschef i stället för socialchef (leder socialtjänsten, intygat av kommundirektören)',
    )
  })

  it('cannot be told while nobody has attested that another function is equivalent', () => {
    const { status, remedy } = ask({
      ...rule,
      seats: [seat],
      mandates: [aMandateOn(seat, { homeOffice: 'förvaltningschef' })],
    })
    expect(status).toBe('cannotTell')
    expect(remedy).toContain('Gruppens stöd antecknar varför befattningen är motsvarande')
  })

  it('is not met by another function where the text allows no equivalent', () => {
    const { status, because } = ask({
      ...rule,
      seats: [strict],
      mandates: [aMandateOn(strict, { homeOffice: 'biträdande socialchef' })],
    })
    expect(status).toBe('notMet')
    expect(because).toContain('biträdande socialchef, inte socialchef')
  })

  it('does not take a title that only begins alike for the same function', () => {
    const { status } = ask({
      ...rule,
      seats: [strict],
      mandates: [aMandateOn(strict, { homeOffice: 'socialchefsassistent' })],
    })
    expect(status).toBe('notMet')
  })

  it('cannot be told when the register does not say what the holder does at home', () => {
    const { status, because } = ask({ ...rule, seats: [seat], mandates: [aMandateOn(seat)] })
    expect(status).toBe('cannotTell')
    expect(because).toContain(
      'Platser som kräver socialchef: registret säger inte vilken befattning den har som sitter för Sala.',
    )
  })

  it('says nothing of an empty seat', () => {
    const empty = { ...seat, stated: { occupancy: 'vacant' as const } }
    expect(ask({ ...rule, seats: [empty] }).because).toBe(
      'Ingen plats med krav på befattning är registrerad.',
    )
  })
})
