import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aBody } from '../../../test/builders/body.ts'
import { partialDate } from '../../shared/partial-date.ts'
import { handledMatters } from './handles-matters.ts'

const rule = (params: object) => ({ kind: 'handles-matters', params })
const disputes = rule({ kinds: ['interpretationDispute'], as: 'prepares' })

describe('which matters a group handles', () => {
  it('is said in plain words while the group works', () => {
    const { status, because, inEnglish } = ask(disputes)
    expect(status).toBe('met')
    expect(because).toBe('Gruppen bereder: oenighet om ansvar.')
    expect(inEnglish).toBe('The group prepares: disagreements on responsibility.')
  })

  it('tells preparing from taking a position and from receiving', () => {
    const said = (as: string) => ask(rule({ kinds: ['question', 'information'], as })).because
    expect(said('decides')).toBe('Gruppen tar ställning till: frågor och information.')
    expect(said('receives')).toBe('Gruppen tar emot: frågor och information.')
  })

  it('is handled by nobody once the group has ended, and who can name another is said', () => {
    const ended = aBody({ period: { until: partialDate('2026-06-30') } })
    const { status, because, remedy } = ask({ ...disputes, bodies: [ended], on: '2026-07-01' })
    expect(status).toBe('notMet')
    expect(because).toContain('ingen tar hand om sådana ärenden')
    expect(remedy).toContain('säger vem som ska ta hand om dem i stället')
    expect(ask({ ...disputes, bodies: [ended], on: '2026-06-30' }).status).toBe('met')
  })

  it('is read only from a rule of this kind that can be read', () => {
    expect(handledMatters(disputes)).toEqual({ kinds: ['interpretationDispute'], as: 'prepares' })
    expect(handledMatters({ kind: 'statement', params: {} })).toBeUndefined()
    expect(handledMatters(rule({ kinds: ['något'], as: 'prepares' }))).toBeUndefined()
  })
})
