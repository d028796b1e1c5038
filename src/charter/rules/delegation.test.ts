import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aBodyCalled, aRelation } from '../../../test/builders/body.ts'
import { aClause } from '../../../test/builders/charter.ts'
import { partialDate } from '../../shared/partial-date.ts'

const delegated = aRelation({
  from: { kind: 'principal', principalId: 'regionen' },
  verb: 'delegatesTo',
  to: { kind: 'body', bodyId: 'samverkansgrupp-halsa' },
  about: { sv: 'programägarens uppdrag' },
  clause: { ...aClause, quote: 'delegerat uppdraget' },
})

describe('a delegation', () => {
  it('is there, with the words of the source', () => {
    const { status, because } = ask({ kind: 'delegation', relations: [delegated] })
    expect(status).toBe('met')
    expect(because).toBe(
      'Region Västmanland har delegerat till Samverkansgrupp Hälsa: programägarens uppdrag. Källans ord: ”delegerat uppdraget”',
    )
  })

  it('is found by the ends that the rule names', () => {
    const params = { from: 'regionen', to: 'samverkansgrupp-halsa' }
    expect(ask({ kind: 'delegation', params, relations: [delegated] }).status).toBe('met')
    const other = { from: 'sala' }
    expect(ask({ kind: 'delegation', params: other, relations: [delegated] }).status).toBe(
      'cannotTell',
    )
  })

  it('cannot be told once it has ended', () => {
    const over = { ...delegated, period: { until: partialDate('2025') } }
    expect(ask({ kind: 'delegation', relations: [over] }).status).toBe('cannotTell')
  })

  it('cannot be told when none is registered', () => {
    const { status, remedy } = ask({
      kind: 'delegation',
      bodies: [aBodyCalled('chefsforum', 'Chefsforum')],
    })
    expect(status).toBe('cannotTell')
    expect(remedy).toContain('Den som har delegerat meddelar gruppens stöd')
  })
})
