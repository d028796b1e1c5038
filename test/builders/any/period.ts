import fc from 'fast-check'
import type { PartialDate } from '../../../src/shared/partial-date.ts'
import type { Dated, Period } from '../../../src/shared/period.ts'
import { partial, year } from './value.ts'

/** A period that does not end before it begins, whatever its dates may mean. */
export const period: fc.Arbitrary<Period> = fc
  .record(
    { from: partial, seenFrom: partial, until: fc.integer({ min: 2031, max: 2040 }) },
    { requiredKeys: [] },
  )
  .map(({ until, ...rest }) => ({
    ...rest,
    ...(until !== undefined && { until: { precision: 'year', year: until } }),
  }))

/** Values one after the other, each ending the year before the next begins. */
export function dated<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly Dated<Value>[]> {
  const atYear = (found: number): PartialDate => ({ precision: 'year', year: found })
  return fc
    .tuple(fc.uniqueArray(year, { maxLength: 3 }), fc.array(value, { minLength: 4, maxLength: 4 }))
    .map(([years, values]) => {
      const changes = years.toSorted((a, b) => a - b)
      return values.slice(0, changes.length + 1).map((one, n) => {
        const [began, ended] = [changes[n - 1], changes[n]]
        return {
          value: one,
          period: {
            ...(began !== undefined && { from: atYear(began) }),
            ...(ended !== undefined && { until: atYear(ended - 1) }),
          },
        }
      })
    })
    .map((values) => values.filter(({ period }) => !endsBeforeItBegins(period)))
}

function endsBeforeItBegins({ from, until }: Period): boolean {
  return from?.precision === 'year' && until?.precision === 'year' && until.year < from.year
}
