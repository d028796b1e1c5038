import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { tenMunicipalities } from '../../../test/builders/principal.ts'
import { aSeatOf } from '../../../test/builders/seat.ts'

const rule = { kind: 'principal-coverage', params: { principals: 'municipality' } }
const seated = ['koping', 'sala', 'skinnskatteberg', 'surahammar', 'vasteras']

describe('a seat for every municipality', () => {
  it('is met when all ten have one', () => {
    const seats = tenMunicipalities.map(({ id }) => aSeatOf(id))
    const { status, because } = ask({ ...rule, seats })
    expect(status).toBe('met')
    expect(because).toBe('Alla tio kommuner har en plats i gruppen.')
  })

  it('cannot be told when five of ten sit and nobody says who speaks for the others', () => {
    const { status, because, remedy } = ask({ ...rule, seats: seated.map((id) => aSeatOf(id)) })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Fem av tio kommuner har en plats i gruppen:')
    expect(because).toContain(
      'Arboga, Fagersta, Hallstahammar, Kungsör och Norberg har ingen plats i gruppen, och det framgår inte vem som talar för dem.',
    )
    expect(remedy).toContain('Gruppens stöd frågar gruppen')
  })

  it('is met when those who sit are said to speak for the others', () => {
    const seats = seated.map((id) =>
      id === 'koping'
        ? aSeatOf(id, { represents: ['arboga', 'kungsor', 'koping'] })
        : aSeatOf(id, { represents: ['fagersta', 'hallstahammar', 'norberg', id] }),
    )
    const { status, because } = ask({ ...rule, seats })
    expect(status).toBe('met')
    expect(because).toContain('har ingen egen plats men företräds av Köping')
  })

  it('names the single one that is missing', () => {
    const seats = tenMunicipalities.slice(1).map(({ id }) => aSeatOf(id))
    const { status, because } = ask({ ...rule, seats })
    expect(status).toBe('cannotTell')
    expect(because).toContain(
      'Arboga har ingen plats i gruppen, och det framgår inte vem som talar för den.',
    )
  })

  it('cannot be told when no seat says whose it is', () => {
    const { principalId: _, ...seat } = aSeatOf('sala')
    expect(ask({ ...rule, seats: [seat] }).because).toBe(
      'Inga platser i gruppen är registrerade med vems de är.',
    )
  })

  it('cannot be told when the register has no municipalities', () => {
    expect(ask({ ...rule, principals: [] }).status).toBe('cannotTell')
  })
})
