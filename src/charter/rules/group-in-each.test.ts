import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aBodyCalled, aRelation } from '../../../test/builders/body.ts'
import { aDivision } from '../../../test/builders/principal.ts'
import { partialDate } from '../../shared/partial-date.ts'

const all = aBodyCalled('delregionala', 'Delregionala grupper', { inEach: 'subRegion' })
const rule = { kind: 'group-in-each', params: { each: 'subRegion', body: 'delregionala' } }
const divisions = [aDivision({ statedCount: 6 })]
const groups = (count: number) =>
  Array.from({ length: count }, (_, n) => aBodyCalled(`grupp-${n}`, `Grupp ${n}`))
const parts = (count: number) =>
  groups(count).map(({ id }) =>
    aRelation({
      id: `del-${id}`,
      from: { kind: 'body', bodyId: id },
      verb: 'isPartOf',
      to: { kind: 'body', bodyId: 'delregionala' },
    }),
  )

describe('a group in each sub-region', () => {
  it('cannot be told when six are stated, none is named and no group is registered', () => {
    const { status, because, remedy } = ask({ ...rule, bodies: [all], divisions })
    expect(status).toBe('cannotTell')
    expect(because).toBe(
      'Det ska finnas en grupp i varje delregion. Källan säger att det finns sex delregioner. Den namnger ingen av dem. Ingen av grupperna är registrerad för sig, så det går inte att räkna dem.',
    )
    expect(remedy).toContain('den som sköter registret för in dem')
  })

  it('is met when six groups are registered as parts of it', () => {
    const { status } = ask({
      ...rule,
      bodies: [all, ...groups(6)],
      relations: parts(6),
      divisions,
    })
    expect(status).toBe('met')
  })

  it('is not met when five of six are registered', () => {
    const { status, because } = ask({
      ...rule,
      bodies: [all, ...groups(5)],
      relations: parts(5),
      divisions,
    })
    expect(status).toBe('notMet')
    expect(because).toContain('Fem av sex grupper är registrerade.')
  })

  it('does not count a group that has ended', () => {
    const ended = groups(6).map((group, index) =>
      index === 0 ? { ...group, period: { until: partialDate('2025') } } : group,
    )
    expect(ask({ ...rule, bodies: [all, ...ended], relations: parts(6), divisions }).status).toBe(
      'notMet',
    )
  })

  it('cannot be told when nothing says how many sub-regions there are', () => {
    const { because } = ask({ ...rule, bodies: [all] })
    expect(because).toContain('Registret säger inte hur många delregioner det finns.')
  })

  it('cannot be told when the body is not in the register', () => {
    expect(ask({ ...rule, divisions }).status).toBe('cannotTell')
  })
})

describe('a group in each municipality', () => {
  it('counts the municipalities there are', () => {
    const { because } = ask({
      kind: 'group-in-each',
      params: { each: 'municipality', body: 'delregionala' },
      bodies: [all],
    })
    expect(because).toContain('Det finns tio kommuner.')
  })
})
