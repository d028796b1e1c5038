import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'

const rule = (...outcomes: string[]) => ({ kind: 'allowed-outcomes', params: { outcomes } })

describe('what a group’s work may lead to', () => {
  it('is right when an informal group recommends', () => {
    const { status, because } = ask(rule('recommendation', 'analysisRequest'))
    expect(status).toBe('met')
    expect(because).toBe(
      'Gruppens arbete kan leda till: en rekommendation och en begäran om utredning. Beslut fattas av varje huvudman för sig, inte av gruppen.',
    )
  })

  it('cannot be told when an informal group is said to decide', () => {
    const { status, because, remedy } = ask(rule('proposal', 'decision'))
    expect(status).toBe('cannotTell')
    expect(because).toContain('en sådan kan inte besluta åt en huvudman')
    expect(remedy).toContain('Den som har beslutat texten')
  })

  it('may be a decision in a joint committee', () => {
    const charter = { legalForm: 'jointCommittee' as const }
    expect(ask({ ...rule('decision'), charter }).status).toBe('met')
  })
})
