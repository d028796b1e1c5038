import { describe, expect, it } from 'vitest'
import { aCharter } from '../../test/builders/charter.ts'
import { county } from '../../test/golden/counties.ts'
import type { Relation } from '../body/body.ts'
import type { CharterRule } from '../charter/charter.ts'
import { type CalendarDay, day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import { changeDays } from './change-days.ts'
import { compareDays, isUnchanged } from './compare.ts'

const vastmanland = await county('vastmanland')
const before = day('2022-06-01')
const after = day('2024-01-01')
const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)

describe('two days of a collaboration compared', () => {
  const comparison = compareDays(vastmanland, before, after)

  it('show the three political groups that came with 2023 and the three that went', () => {
    expect(ids(comparison.bodiesCome)).toEqual(
      expect.arrayContaining(['samverkansgrupp-halsa', 'samverkansgrupp-nara-vard']),
    )
    expect(ids(comparison.bodiesGone)).toEqual(
      expect.arrayContaining(['politisk-samverkansgrupp-aldre']),
    )
  })

  it('show the seats and rules of a group that came as new', () => {
    const seats = comparison.seats.filter(({ body }) => body.id === 'samverkansgrupp-nara-vard')
    expect(seats.length).toBeGreaterThanOrEqual(13)
    expect(seats.every((change) => change.before === undefined)).toBe(true)
    expect(comparison.rules.some(({ after: rule }) => rule?.id === 'R01')).toBe(true)
  })

  it('show nothing when the days are the same', () => {
    expect(isUnchanged(compareDays(vastmanland, after, after))).toBe(true)
  })

  it('show the opposite when the days change places', () => {
    const backwards = compareDays(vastmanland, after, before)
    expect(ids(backwards.bodiesCome)).toEqual(ids(comparison.bodiesGone))
    expect(ids(backwards.bodiesGone)).toEqual(ids(comparison.bodiesCome))
  })

  it('show that the region was renamed between 2016 and 2017', () => {
    const { principalsRenamed } = compareDays(vastmanland, day('2016-12-31'), day('2017-01-01'))
    expect(principalsRenamed).toEqual([
      expect.objectContaining({ before: 'Landstinget Västmanland', after: 'Region Västmanland' }),
    ])
  })
})

describe('a rule with the same words in the next charter', () => {
  const quote = { quote: 'Gruppen träffas fyra gånger per år.', source: { documentId: 'beslut' } }
  const [body] = vastmanland.bodies
  if (body === undefined) throw new Error('no bodies')
  const rule = {
    id: 'R01',
    kind: 'meetings-per-year',
    modality: 'must',
    check: 'auto',
    title: { sv: 'Fyra möten per år' },
    clause: quote,
    params: { atLeast: 4, atMost: 6 },
  } as const
  const charterOn = (changes: Partial<CharterRule>) => {
    const [earlier, later] = [
      aCharter({ rules: [rule] }),
      aCharter({ rules: [{ ...rule, ...changes }] }),
    ]
    const register = {
      ...vastmanland,
      bodies: [body],
      charterOn: (_: string, on: CalendarDay) => (on < after ? earlier : later),
    }
    return compareDays(register, before, after).rules.map((change) => change.after?.id)
  }

  it('is not different when all of it is the same', () => {
    expect(charterOn({ params: { atMost: 6, atLeast: 4 } })).toEqual([])
  })

  it('is different when it binds harder, or counts otherwise', () => {
    expect(charterOn({ modality: 'should' })).toEqual(['R01'])
    expect(charterOn({ params: { atLeast: 2, atMost: 6 } })).toEqual(['R01'])
  })
})

describe('who does what to whom', () => {
  const relation = {
    id: 'ett',
    from: { kind: 'body', bodyId: 'chefsforum' },
    verb: 'commissions',
    to: { kind: 'each', each: 'municipality' },
    period: { until: partialDate('2022') },
  } as const
  const between = (...relations: readonly Relation[]) => {
    const { relationsCome, relationsGone } = compareDays(
      { ...vastmanland, relations },
      before,
      after,
    )
    return { come: ids(relationsCome), gone: ids(relationsGone) }
  }

  it('came and went with its dates', () => {
    const next = {
      ...relation,
      id: 'två',
      verb: 'informs',
      period: { from: partialDate('2023') },
    } as const
    expect(between(relation, next)).toEqual({ come: ['två'], gone: ['ett'] })
  })

  it('goes on when a later source says the same', () => {
    expect(
      between(relation, { ...relation, id: 'två', period: { from: partialDate('2023') } }),
    ).toEqual({ come: [], gone: [] })
  })
})

describe('the days on which something changed', () => {
  const days = changeDays(vastmanland, day('2026-11-22'))

  it('hold the day the region got its name and the day the new groups began', () => {
    expect(days).toEqual(expect.arrayContaining(['2017-01-01', '2023-01-01']))
  })

  it('are newest first, each once, none in the future', () => {
    expect(days).toEqual([...new Set(days)].toSorted().toReversed())
    expect(days[0] && days[0] <= '2026-11-22').toBe(true)
  })

  it('are days on which the comparison with the day before finds something', () => {
    const [first = day('2023-01-01')] = days.filter((one) => one === '2023-01-01')
    expect(isUnchanged(compareDays(vastmanland, day('2022-12-31'), first))).toBe(false)
  })

  it('do not hold the day after one that means for ever', () => {
    const relations = vastmanland.relations.map((relation) => ({
      ...relation,
      period: { ...relation.period, until: partialDate('9999') },
    }))
    const days = changeDays({ ...vastmanland, relations }, day('2026-11-22'))
    expect(days).toContain('2023-01-01')
  })

  it('do not hold a day from before what can be shown', () => {
    const [first] = vastmanland.principals
    if (first === undefined) throw new Error('no principals')
    const names = [
      { value: { full: 'Västerås', short: 'Västerås' }, period: { from: partialDate('1244') } },
    ]
    const days = changeDays(
      { ...vastmanland, principals: [{ ...first, names }] },
      day('2026-11-22'),
    )
    expect(days.at(-1)?.startsWith('1244')).toBe(false)
  })
})
