import { describe, expect, it } from 'vitest'
import { aMeeting } from '../../../test/builders/activity.ts'
import { ask } from '../../../test/builders/asked.ts'
import { day } from '../../shared/calendar-day.ts'
import type { MeetingMode } from '../activity.ts'

const rule = { kind: 'meeting-mode', params: { preferred: 'physical', allowed: 'digital' } }
const meetings = (...modes: MeetingMode[]) =>
  modes.map((mode, index) => aMeeting({ on: day(`2026-0${index + 1}-15`), mode }))

describe('meeting in person first, digitally too', () => {
  it('is met when some meeting of the year is in person', () => {
    const { status, because } = ask({ ...rule, meetings: meetings('digital', 'physical') })
    expect(status).toBe('met')
    expect(because).toBe(
      'Gruppen träffas i första hand fysiskt, men får också träffas digitalt. Möten där man träffas fysiskt: 15 februari 2026.',
    )
  })

  it('is met by a meeting that people may also come to in person', () => {
    expect(ask({ ...rule, meetings: meetings('digital', 'hybrid') }).status).toBe('met')
  })

  it('needs attention when a whole year is digital', () => {
    const { status, because, remedy } = ask({ ...rule, meetings: meetings('digital', 'digital') })
    expect(status).toBe('atRisk')
    expect(because).toContain('Inget av årets möten 2026 är ett där man träffas fysiskt.')
    expect(remedy).toContain('planerar något av mötena så att man träffas fysiskt')
  })

  it('is not met by a form that the text does not allow', () => {
    const { status } = ask({
      ...rule,
      params: { preferred: 'physical' },
      meetings: meetings('physical', 'digital'),
    })
    expect(status).toBe('notMet')
  })

  it('cannot be told when the form of a meeting is not noted', () => {
    const { mode: _, ...meeting } = aMeeting()
    expect(ask({ ...rule, meetings: [meeting] }).status).toBe('cannotTell')
  })

  it('cannot be told for a year without meetings', () => {
    const last = aMeeting({ on: day('2025-03-12') })
    expect(ask({ ...rule, meetings: [last] }).status).toBe('cannotTell')
  })
})
