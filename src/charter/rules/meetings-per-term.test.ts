import { describe, expect, it } from 'vitest'
import { heldOn, plannedFor } from '../../../test/builders/activity.ts'
import { ask } from '../../../test/builders/asked.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = { kind: 'meetings-per-term', params: { atLeast: 3, atMost: 4 } }
const goodSpring = heldOn('2026-01-20', '2026-03-12', '2026-05-21')

describe('three to four meetings each term', () => {
  it('is met when both this term and the one before have three', () => {
    const { status, because } = ask({
      ...rule,
      meetings: [...goodSpring, ...heldOn('2026-08-27', '2026-10-08'), ...plannedFor('2026-12-03')],
    })
    expect(status).toBe('met')
    expect(because).toContain('Det ska vara 3–4 möten varje termin. Våren 2026 blev det tre möten.')
  })

  it('is not met when the finished term had two', () => {
    const { status, because } = ask({
      ...rule,
      meetings: [
        ...heldOn('2026-01-20', '2026-03-12'),
        ...heldOn('2026-08-27', '2026-10-08', '2026-11-05'),
      ],
    })
    expect(status).toBe('notMet')
    expect(because).toContain('Det fattades ett möte våren 2026.')
  })

  it('needs attention while this term has two and days are left', () => {
    const { status, because, remedy } = ask({
      ...rule,
      meetings: [...goodSpring, ...heldOn('2026-08-27', '2026-10-08')],
    })
    expect(status).toBe('atRisk')
    expect(because).toContain('Det fattas ett möte, och 39 dagar är kvar av terminen.')
    expect(remedy).toContain('Gruppens stöd planerar in ett möte')
  })

  it('is mild about five meetings, and asks for nothing when all have been held', () => {
    const { status, because, remedy } = ask({
      ...rule,
      meetings: [
        ...goodSpring,
        ...heldOn('2026-08-27', '2026-09-10', '2026-10-08', '2026-10-29', '2026-11-19'),
      ],
    })
    expect(status).toBe('atRisk')
    expect(because).toContain('Det är ett möte mer än det högsta antalet hösten 2026.')
    expect(remedy).toBe(
      'Inget behöver göras nu. Vill gruppen träffas oftare behöver texten ändras.',
    )
  })

  it('allows four', () => {
    const meetings = [
      ...goodSpring,
      ...heldOn('2026-08-27', '2026-09-10', '2026-10-08', '2026-10-29'),
    ]
    expect(ask({ ...rule, meetings }).status).toBe('met')
  })

  it('does not judge a term in which the charter did not yet hold', () => {
    const { status } = ask({
      ...rule,
      charter: { period: { from: partialDate('2026-05') } },
      meetings: heldOn('2026-05-21', '2026-08-27', '2026-10-08', '2026-11-05'),
    })
    expect(status).toBe('met')
  })

  it('does not judge a term before the first meeting in the register', () => {
    const meetings = heldOn('2026-08-27', '2026-10-08', '2026-11-05')
    expect(ask({ ...rule, meetings }).status).toBe('met')
  })

  it('cannot be told when no meeting has ever been registered', () => {
    expect(ask(rule).status).toBe('cannotTell')
  })

  it('asks nothing of a term that the group was formed in', () => {
    const { status, because } = ask({
      ...rule,
      on: '2026-12-31',
      charter: { period: { from: partialDate('2026-11-01') } },
      meetings: heldOn('2026-11-05'),
    })
    expect(status).toBe('notChecked')
    expect(because).toContain('så terminens antal prövas inte')
  })
})
