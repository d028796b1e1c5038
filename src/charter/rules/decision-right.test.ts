import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aSeatOf } from '../../../test/builders/seat.ts'
import type { Occupancy, Seat } from '../../seat/seat.ts'

const rule = { kind: 'decision-right', params: { deciding: 13, nonDeciding: 2 } }

function board(occupancyOfLast: Occupancy, deciding = 13): readonly Seat[] {
  const seat = (n: number, changes: Partial<Seat>) =>
    aSeatOf('regionen', { id: `plats-${n}`, stated: { occupancy: 'filled' }, ...changes })
  return [
    ...Array.from({ length: deciding - 1 }, (_, n) => seat(n, {})),
    seat(97, { stated: { occupancy: occupancyOfLast }, label: { sv: 'Verksamhetschef' } }),
    seat(98, { decisionRight: 'none' }),
    seat(99, { decisionRight: 'none' }),
  ]
}

describe('deciding and non-deciding seats', () => {
  it('are right when they are as many as the text says and all are filled', () => {
    const { status, because } = ask({ ...rule, seats: board('filled') })
    expect(status).toBe('met')
    expect(because).toBe(
      '13 beslutande platser, alla tillsatta. Två platser utan beslutsrätt, alla tillsatta. Det är så många som texten säger.',
    )
  })

  it('need attention when one of thirteen is to be filled shortly', () => {
    const { status, because, remedy } = ask({ ...rule, seats: board('appointmentPending') })
    expect(status).toBe('atRisk')
    expect(because).toContain('13 beslutande platser: tolv tillsatta och en vakant.')
    expect(because).toContain(
      'Vakant: Verksamhetschef (Region Västmanland): vakant och ska tillsättas inom kort.',
    )
    expect(remedy).toContain('Region Västmanland utser någon')
  })

  it('are wrong when there is one too few', () => {
    const { status, because } = ask({ ...rule, seats: board('filled', 12) })
    expect(status).toBe('notMet')
    expect(because).toContain('Texten anger 13 beslutande platser, men tolv är registrerade.')
  })

  it('cannot be told when nobody knows whether a seat is filled', () => {
    const { status, because } = ask({ ...rule, seats: board('unknown') })
    expect(status).toBe('cannotTell')
    expect(because).toContain(
      '13 beslutande platser: tolv tillsatta. Registret säger inte om en är tillsatt.',
    )
  })

  it('cannot be told when no seats are registered', () => {
    expect(ask(rule).status).toBe('cannotTell')
  })

  it('do not count a seat beside the group', () => {
    const beside = aSeatOf('sala', { place: 'support', stated: { occupancy: 'filled' } })
    expect(ask({ ...rule, seats: [...board('filled'), beside] }).status).toBe('met')
  })
})
