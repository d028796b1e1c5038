import { describe, expect, it } from 'vitest'
import { aMeeting, heldOn } from '../../../test/builders/activity.ts'
import { ask } from '../../../test/builders/asked.ts'
import { day } from '../../shared/calendar-day.ts'

const rule = { kind: 'meeting-length', params: { atMostHours: 4 } }

describe('half-day meetings', () => {
  it('are met when all the year’s meetings keep within four hours', () => {
    const { status, because } = ask({ ...rule, meetings: heldOn('2026-03-12', '2026-09-10') })
    expect(status).toBe('met')
    expect(because).toContain('ett möte tar högst fyra timmar')
  })

  it('may take just four hours', () => {
    expect(ask({ ...rule, meetings: [aMeeting({ hours: 4 })] }).status).toBe('met')
  })

  it('are not met when a meeting takes longer, and says which', () => {
    const { status, because, remedy } = ask({ ...rule, meetings: [aMeeting({ hours: 4.5 })] })
    expect(status).toBe('notMet')
    expect(because).toContain('Längre än så: 12 mars 2026 (4,5 timmar).')
    expect(remedy).toContain('Gruppens stöd planerar kortare möten')
  })

  it('cannot be told when a meeting’s length is not noted', () => {
    const { hours: _, ...meeting } = aMeeting()
    const { status, because } = ask({ ...rule, meetings: [meeting] })
    expect(status).toBe('cannotTell')
    expect(because).toContain('säger inte hur lång tid de här mötena tar: 12 mars 2026.')
  })

  it('cannot be told for a year without meetings', () => {
    const { because } = ask({ ...rule, meetings: [aMeeting({ on: day('2024-03-12') })] })
    expect(because).toContain('Inget möte är registrerat för 2026.')
  })

  it('cannot be told when no meeting has ever been registered', () => {
    expect(ask(rule).status).toBe('cannotTell')
  })
})
