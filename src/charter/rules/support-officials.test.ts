import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aMandateOn, aSeat, aSeatOf } from '../../../test/builders/seat.ts'

const rule = {
  kind: 'support-officials',
  params: { role: 'leadSupportOfficial', atLeast: 1, of: 'region' },
}
const task = aSeatOf('regionen', { place: 'support', role: 'leadSupportOfficial' })

describe('a lead support official from the region', () => {
  it('is there when the region’s task is filled', () => {
    const { status, because } = ask({ ...rule, seats: [task], mandates: [aMandateOn(task)] })
    expect(status).toBe('met')
    expect(because).toBe(
      'Texten säger minst en övergripande ansvarig tjänsteperson från regionen. En är tillsatt.',
    )
  })

  it('is missing when the task is empty', () => {
    const empty = { ...task, stated: { occupancy: 'vacant' as const } }
    const { status, because, remedy } = ask({ ...rule, seats: [empty] })
    expect(status).toBe('notMet')
    expect(because).toContain(
      'Ingen är tillsatt. En uppgift är vakant, men det framgår inte sedan när.',
    )
    expect(remedy).toContain('Regionen utser någon.')
  })

  it('cannot be told when nobody says whether the task is filled', () => {
    const { status, because } = ask({ ...rule, seats: [task] })
    expect(status).toBe('cannotTell')
    expect(because).toContain('det framgår inte om någon har den')
  })

  it('cannot be told when the task is not registered', () => {
    expect(ask(rule).because).toContain('Registret säger inte om någon har uppgiften.')
  })

  it('is not somebody from a municipality', () => {
    const wrong = { ...task, principalId: 'sala' }
    const { status } = ask({ ...rule, seats: [wrong], mandates: [aMandateOn(wrong)] })
    expect(status).toBe('cannotTell')
  })

  it('cannot be told when the holder’s principal is not known', () => {
    const { principalId: _, ...nobodys } = aSeat({ ...task })
    const { status, because } = ask({
      ...rule,
      seats: [nobodys],
      mandates: [aMandateOn(nobodys)],
    })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Det framgår inte om den som har uppgiften kommer från regionen.')
  })
})

describe('at least one municipal official', () => {
  it('is there whichever municipality the official comes from', () => {
    const { principalId: _, ...official } = aSeat({
      place: 'support',
      role: 'municipalSupportOfficial',
    })
    const { status, because } = ask({
      kind: 'support-officials',
      params: { role: 'municipalSupportOfficial', atLeast: 1, of: 'municipality' },
      seats: [official],
      mandates: [aMandateOn(official)],
    })
    expect(status).toBe('met')
    expect(because).toBe('Texten säger minst en kommunal tjänsteperson. En är tillsatt.')
  })
})
