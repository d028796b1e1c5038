import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'

describe('a statement that no data can check', () => {
  it('is shown and not checked', () => {
    const { status, because, remedy } = ask({ kind: 'statement' })
    expect(status).toBe('notChecked')
    expect(because).toContain('inga uppgifter i registret kan visa om det följs')
    expect(remedy).toBeUndefined()
  })
})
