import { describe, expect, it } from 'vitest'
import { demoCounty } from '../../../test/demo-county.ts'
import { numberFromAddress, numberInAddress } from '../matter-number.ts'
import { routeClause } from '../route-clause.ts'
import type { PublicEvent } from './public-matter.ts'
import { registrationsIn } from './public-matters.ts'

const register = await demoCounty('vastmanland')

function step(kind: PublicEvent['kind'], data: PublicEvent['data']): PublicEvent {
  return { number: 1, at: new Date('2026-02-01T09:00:00Z'), kind, data }
}

describe('the registration numbers of a published matter', () => {
  it('are told once each, by principal, and only when there is one', () => {
    const own = { principalId: 'sala', registrationNumber: 'KS 2026/512' }
    const other = { principalId: 'arboga', registrationNumber: 'KS 2026/512' }
    expect(
      registrationsIn([
        step('registered', own),
        step('registered', own),
        step('registered', other),
        step('registered', { principalId: 'sala' }),
        step('registered', { principalId: 'sala', registrationNumber: ' ' }),
        step('published', own),
      ]),
    ).toEqual([own, other])
  })
})

describe('the clause that a matter was handed on by', () => {
  const data = {
    bodyId: 'chefsforum',
    ruleId: 'K31',
    quote: 'som Chefsforum får ta ställning till',
  }

  it('is told with where it stands, in the words of the day it was done', () => {
    expect(routeClause(register, step('forwarded', data))).toEqual({
      quote: data.quote,
      ruleId: 'K31',
      source: expect.objectContaining({ documentId: 'uppdragsbeskrivning-halso-och-sjukvard' }),
    })
  })

  it('is told without a place when no charter of the body has the rule', () => {
    const alone = { quote: data.quote }
    expect(routeClause(register, step('forwarded', { ...data, ruleId: 'K1000' }))).toEqual(alone)
    expect(routeClause(register, step('forwarded', { ...data, bodyId: 'vardvalsrad' }))).toEqual(
      alone,
    )
    expect(routeClause(register, step('forwarded', { quote: data.quote }))).toEqual(alone)
  })

  it('is nothing when nobody gave any, and for other steps', () => {
    expect(routeClause(register, step('forwarded', { bodyId: 'chefsforum' }))).toBeUndefined()
    expect(routeClause(register, step('accepted', data))).toBeUndefined()
  })
})

describe('the number of a matter in an address', () => {
  it('is the same both ways', () => {
    expect(numberFromAddress(numberInAddress('2026:14'))).toBe('2026:14')
  })

  it.each(['2026', '2026-', '2026-0', '2026-014', '2026:14', '26-1', '2026-1-1', '', ' 2026-1'])(
    'is none when it is written %s',
    (typed) => {
      expect(numberFromAddress(typed)).toBeUndefined()
    },
  )
})
