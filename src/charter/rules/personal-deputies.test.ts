import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aDeputyOn, aMandateOn, aSeatOf } from '../../../test/builders/seat.ts'

const rule = { kind: 'personal-deputies', params: { perMember: 1 } }
const arboga = aSeatOf('arboga')
const sala = aSeatOf('sala')
const seats = [arboga, sala]
const members = seats.map((seat) => aMandateOn(seat))

describe('a personal deputy for every member', () => {
  it('is met when each member has their own', () => {
    const { status, because } = ask({
      ...rule,
      seats,
      mandates: [...members, aDeputyOn(arboga), aDeputyOn(sala)],
    })
    expect(status).toBe('met')
    expect(because).toBe('Alla två platser som är tillsatta har en personlig ersättare var.')
  })

  it('is not met when a member has none, and says whose seat it is', () => {
    const { status, because, remedy } = ask({
      ...rule,
      seats,
      mandates: [...members, aDeputyOn(arboga)],
    })
    expect(status).toBe('notMet')
    expect(because).toBe('Personlig ersättare saknas för: Ledamot från kommunen (Sala).')
    expect(remedy).toContain('Den huvudman som har utsett ledamoten')
  })

  it('is not met when one person is deputy for two members', () => {
    const { status, because } = ask({
      ...rule,
      seats,
      mandates: [
        ...members,
        aDeputyOn(arboga, { personId: 'samma' }),
        aDeputyOn(sala, { personId: 'samma' }),
      ],
    })
    expect(status).toBe('notMet')
    expect(because).toContain('Samma person är ersättare för flera platser')
  })

  it('does not ask for a deputy where the member’s seat is empty', () => {
    const empty = aSeatOf('sala', { stated: { occupancy: 'vacant' } })
    const { status, because } = ask({
      ...rule,
      seats: [arboga, empty],
      mandates: [aMandateOn(arboga), aDeputyOn(arboga)],
    })
    expect(status).toBe('met')
    expect(because).toContain('En plats utan ledamot räknas inte.')
  })

  it('cannot be told when no deputy is registered at all', () => {
    const { status, because } = ask({ ...rule, seats, mandates: members })
    expect(status).toBe('cannotTell')
    expect(because).toBe('Ingen personlig ersättare är registrerad i gruppen.')
  })

  it('cannot be told for seats of which nobody knows who sits there', () => {
    const { status, because } = ask({
      ...rule,
      seats,
      mandates: [aMandateOn(arboga), aDeputyOn(arboga)],
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Registret säger inte vem som sitter på en plats')
  })

  it('cannot be told when the text states another number than there are seats for', () => {
    const { status, because } = ask({
      ...rule,
      params: { count: 3 },
      seats,
      mandates: [...members, aDeputyOn(arboga), aDeputyOn(sala)],
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Texten anger tre personliga ersättare, men två platser ska ha')
  })

  it('cannot be told when no seat is to have a deputy', () => {
    const none = aSeatOf('sala', { personalDeputy: 'no' })
    expect(ask({ ...rule, seats: [none] }).status).toBe('cannotTell')
  })
})
