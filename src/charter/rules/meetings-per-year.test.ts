import { describe, expect, it } from 'vitest'
import { aMeeting, heldOn, plannedFor } from '../../../test/builders/activity.ts'
import { ask } from '../../../test/builders/asked.ts'
import { aBody } from '../../../test/builders/body.ts'
import { anException } from '../../../test/builders/charter.ts'
import { day } from '../../shared/calendar-day.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = {
  kind: 'meetings-per-year',
  params: { atLeast: 4, spring: 2, autumn: 2 },
  rule: { modality: 'default' as const },
}

describe('four meetings a year, two in spring and two in autumn', () => {
  it('is met when three are held and the fourth is planned', () => {
    const { status, because } = ask({
      ...rule,
      meetings: [...heldOn('2026-02-12', '2026-05-21', '2026-09-10'), ...plannedFor('2026-12-03')],
    })
    expect(status).toBe('met')
    expect(because).toBe(
      'Det ska vara minst fyra möten per år, två på våren och två på hösten. Under 2026 blir det fyra möten, med både hållna och planerade inräknade. Hållna möten: 12 februari, 21 maj och 10 september 2026. Planerade möten: 3 december 2026.',
    )
  })

  it('needs attention while the fourth is not planned and there is time left', () => {
    const { status, because, remedy } = ask({
      ...rule,
      meetings: heldOn('2026-02-12', '2026-05-21', '2026-09-10'),
    })
    expect(status).toBe('atRisk')
    expect(because).toContain('Det fattas ett möte, och 39 dagar är kvar av året.')
    expect(remedy).toBe(
      'Gruppens stöd planerar in ett möte till. Om gruppen har kommit överens om något annat antecknar stödet det.',
    )
  })

  it('is not met when spring has passed with one meeting', () => {
    const { status, because } = ask({
      ...rule,
      meetings: heldOn('2026-02-12', '2026-08-20', '2026-09-10', '2026-10-10'),
    })
    expect(status).toBe('notMet')
    expect(because).toContain('På våren blev det ett möte, och det skulle vara två.')
  })

  it('counts a meeting on 30 June as spring and one on 1 July as autumn', () => {
    const meetings = heldOn('2026-02-12', '2026-06-30', '2026-07-01', '2026-09-10')
    expect(ask({ ...rule, meetings }).status).toBe('met')
  })

  it('is not met when the last day of the year has come and meetings are missing', () => {
    const { status, because } = ask({
      ...rule,
      params: { atLeast: 6 },
      on: '2026-12-31',
      meetings: heldOn('2026-02-12', '2026-05-21'),
    })
    expect(status).toBe('notMet')
    expect(because).toContain('Det fattas fyra möten, och året är slut.')
  })

  it('cannot be told when no meeting has ever been registered', () => {
    const { status, because, remedy } = ask(rule)
    expect(status).toBe('cannotTell')
    expect(because).toBe('Inget möte är registrerat för gruppen, varken hållet eller planerat.')
    expect(remedy).toBe('Gruppens stöd för in gruppens möten i registret.')
  })

  it('does not count a cancelled meeting', () => {
    const cancelled = aMeeting({ on: day('2026-10-10'), status: 'cancelled' })
    const { because } = ask({ ...rule, meetings: [cancelled] })
    expect(because).toContain('Under 2026 är inget möte hållet eller planerat.')
  })

  it('tells meetings apart that were planned but are not noted as held', () => {
    const { status, because } = ask({
      ...rule,
      meetings: [...heldOn('2026-02-12', '2026-05-21', '2026-09-10'), ...plannedFor('2026-10-08')],
    })
    expect(status).toBe('met')
    expect(because).toContain('inte är noterade som hållna: 8 oktober 2026.')
  })

  it('is met with three meetings when the group has agreed on three, and says where that is written', () => {
    const { status, because, finding } = ask({
      ...rule,
      charter: { exceptions: [anException({ params: { atLeast: 3 } })] },
      meetings: heldOn('2026-02-12', '2026-09-10', '2026-10-08'),
    })
    expect(status).toBe('met')
    expect(because).toContain('minnesanteckningar från mötet i februari')
    expect(because).toContain('Det ska vara minst tre möten per år.')
    expect(finding.exception?.params).toEqual({ atLeast: 3 })
  })

  it('cannot be agreed away when the rule is no default', () => {
    const { status } = ask({
      ...rule,
      rule: { modality: 'must' },
      charter: { exceptions: [anException({ params: { atLeast: 3 } })] },
      meetings: heldOn('2026-02-12', '2026-09-10', '2026-10-08'),
    })
    expect(status).toBe('notMet')
  })

  it('is mild about more meetings than the highest number', () => {
    const { status, because, remedy } = ask({
      ...rule,
      params: { atMost: 2 },
      meetings: heldOn('2026-02-12', '2026-03-12', '2026-04-16'),
    })
    expect(status).toBe('atRisk')
    expect(because).toContain('Det är ett möte mer än det högsta antalet.')
    expect(remedy).toContain('Inget behöver göras nu.')
  })
})

describe('a group formed in September, which shall meet four times a year', () => {
  const formed = { ...rule, charter: { period: { from: partialDate('2026-09-01') } } }

  it('owes neither spring meetings nor those of a whole year', () => {
    const { status, because } = ask({ ...formed, meetings: heldOn('2026-09-10') })
    expect(status).toBe('notChecked')
    expect(because).toContain(
      'Texten gäller inte gruppen under hela 2026, så antalet för ett helt år prövas inte.',
    )
  })

  it('owes nothing more on the last day of the year either', () => {
    const meetings = heldOn('2026-09-10')
    expect(ask({ ...formed, on: '2026-12-31', meetings }).status).toBe('notChecked')
  })

  it('owes them from the next year', () => {
    const meetings = heldOn('2026-09-10')
    expect(ask({ ...formed, on: '2027-07-01', meetings }).status).toBe('notMet')
  })

  it('is in the same place when the text is older than the group', () => {
    const body = aBody({ period: { from: partialDate('2026-autumn') } })
    const meetings = heldOn('2026-09-10')
    expect(ask({ ...rule, bodies: [body], meetings }).status).toBe('atRisk')
    const allHeld = [...meetings, ...plannedFor('2026-12-03')]
    expect(ask({ ...rule, bodies: [body], meetings: allHeld }).status).toBe('notChecked')
  })
})
