import { describe, expect, it } from 'vitest'
import { ask } from '../../test/builders/asked.ts'
import type { Finding } from './finding.ts'
import { tellFinding, UnsaidReason } from './tell.ts'

describe('telling a finding', () => {
  it('says the same in Swedish and in English', () => {
    const { because, remedy, inEnglish } = ask({
      kind: 'meetings-per-year',
      params: { atLeast: 6 },
    })
    expect(`${because} ${remedy}`).toBe(
      'Inget möte är registrerat för gruppen, varken hållet eller planerat. Gruppens stöd för in gruppens möten i registret.',
    )
    expect(inEnglish).toBe(
      'No meeting is registered for the group, neither held nor planned. The group’s support official enters the group’s meetings in the register.',
    )
  })

  it('keeps the finding beside its sentences, and has no remedy when nothing needs mending', () => {
    const { finding } = ask({ kind: 'under-revision' })
    const told = tellFinding(finding, 'sv')
    expect(told.finding).toBe(finding)
    expect(told).not.toHaveProperty('remedy')
  })

  it('stops at a reason that nobody has words for, and names it', () => {
    const { finding } = ask({ kind: 'statement' })
    const unsaid: Finding = { ...finding, reasons: [{ code: 'toString', values: {} }] }
    expect(() => tellFinding(unsaid, 'sv')).toThrow(UnsaidReason)
    expect(() => tellFinding(unsaid, 'sv')).toThrow("'statement' has no sentence for 'toString'")
  })
})
