import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyRegister } from '../../test/builders/any-register.ts'
import { inNormalOrder } from './normal-order.ts'
import { registerFrom, rowsOfRegister } from './register.rows.ts'

describe('a register as rows', () => {
  it('says the same when the rows are read back, whatever is stated and left out', () => {
    fc.assert(
      fc.property(anyRegister, (data) => {
        expect(registerFrom(rowsOfRegister(data))).toEqual(data)
      }),
      { seed: 20_261_122, numRuns: 100 },
    )
  })

  it('is no register without a collaboration', () => {
    const [data] = fc.sample(anyRegister, { seed: 1, numRuns: 1 })
    if (data === undefined) throw new Error('no sample')
    expect(registerFrom({ ...rowsOfRegister(data), collaboration: [] })).toBeUndefined()
  })

  it('refuses a rule that is only for some bodies but names none', () => {
    const [data] = fc.sample(anyRegister, { seed: 1, numRuns: 1 })
    if (data === undefined) throw new Error('no sample')
    const charters = data.charters.map((charter) => ({
      ...charter,
      rules: charter.rules.map((rule) => ({ ...rule, onlyFor: [] })),
    }))
    expect(() => rowsOfRegister({ ...data, charters })).toThrow('names none')
  })
})

describe('the normal order', () => {
  it('sorts lists by id and leaves what is ordered by the text', () => {
    const [data] = fc.sample(anyRegister, { seed: 2, numRuns: 1 })
    if (data === undefined) throw new Error('no sample')
    const turned = inNormalOrder({ ...data, bodies: data.bodies.toReversed() })
    expect(turned.bodies).toEqual(data.bodies)
    expect(turned.charters[0]?.rules.map(({ id }) => id)).toEqual(['R02', 'R01'])
  })

  it('takes an empty period for no period', () => {
    const [data] = fc.sample(anyRegister, { seed: 3, numRuns: 1 })
    if (data === undefined) throw new Error('no sample')
    const charters = data.charters.map((charter) => ({ ...charter, mandatePeriod: {} }))
    expect(inNormalOrder({ ...data, charters }).charters[0]).not.toHaveProperty('mandatePeriod')
  })
})
