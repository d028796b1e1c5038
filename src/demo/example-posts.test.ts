import { describe, expect, it } from 'vitest'
import { demoCounty } from '../../test/demo-county.ts'
import { day } from '../shared/calendar-day.ts'

const registers = [await demoCounty('vastmanland'), await demoCounty('vastra-gotaland')]
const today = day('2026-11-22')

describe('the posts that the demo invents', () => {
  it('say themselves that they are examples, and are no seats that anybody counts', () => {
    const invented = registers.flatMap(({ seats }) =>
      seats.filter(({ partId }) => partId.startsWith('exempel-')),
    )
    expect(invented.length).toBe(6)
    for (const { label, place, decisionRight } of invented) {
      expect(label.sv).toMatch(/\(exempel\)$/)
      expect(label.en).toMatch(/\(example\)$/)
      expect([place, decisionRight]).toEqual(['support', 'none'])
    }
  })

  it('are held by somebody invented', () => {
    for (const register of registers) {
      for (const { id } of register.seats.filter(({ partId }) => partId.startsWith('exempel-'))) {
        const [mandate] = register.mandatesOf(id)
        expect(register.personById(mandate?.personId ?? '')?.isExample, id).toBe(true)
      }
    }
  })
})

describe('in the demo', () => {
  it.each([
    [
      'the support of two political groups',
      'samverkansgrupp-nara-vard/overgripande-ansvarig',
      'samverkansgrupp-halsa/overgripande-ansvarig',
    ],
    [
      'the convener of Chefsforum and a leader of the group that prepares for it',
      'chefsforum/sammankallande',
      'lansgemensam-samverkansgrupp-for-halso-och-sjukvardsfragor/utvecklingsstrateg',
    ],
  ])('%s is one person', (_who, one, other) => {
    const [register] = registers
    const holder = (seatId: string) => register?.mandatesOf(seatId).at(-1)?.personId
    expect(holder(one)).toBeDefined()
    expect(holder(other)).toBe(holder(one))
  })

  it('every group that may be handed a matter has somebody who receives it', () => {
    const [register] = registers
    for (const bodyId of ['regionala-ledningsgruppen', 'strategisk-regional-beredning']) {
      expect(register?.holdingsOn(bodyId, today).some(({ holder }) => holder)).toBe(true)
    }
  })
})
