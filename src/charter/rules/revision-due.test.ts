import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aCharter } from '../../../test/builders/charter.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = {
  kind: 'revision-due',
  params: { due: 'våren 2017' },
  charter: { period: { from: partialDate('2016') } },
}

describe('a charter to be revised in spring 2017', () => {
  it('is overdue since more than nine years, with no invented day', () => {
    const { status, because, remedy } = ask(rule)
    expect(status).toBe('notMet')
    expect(because).toBe(
      'Texten skulle ha reviderats våren 2017. Det är mer än nio år sedan. Någon senare uppdragsbeskrivning för gruppen finns inte i registret.',
    )
    expect(because).not.toContain('juni')
    expect(remedy).toContain('Den som har beslutat texten reviderar texten')
  })

  it('is not overdue on the last day that spring may mean, but is the day after', () => {
    expect(ask({ ...rule, on: '2017-06-30' }).status).toBe('atRisk')
    expect(ask({ ...rule, on: '2017-07-01' }).status).toBe('notMet')
  })

  it('is soon due half a year before, and not earlier', () => {
    expect(ask({ ...rule, on: '2016-07-05' }).status).toBe('atRisk')
    expect(ask({ ...rule, on: '2016-07-04' }).status).toBe('met')
  })

  it('was overdue by less than a month in July 2017, and by months later', () => {
    expect(ask({ ...rule, on: '2017-07-10' }).because).toContain('mindre än en månad sedan')
    expect(ask({ ...rule, on: '2017-12-10' }).because).toContain('mer än fem månader sedan')
  })

  it('is counted in days only when the text itself gives a day', () => {
    const { because } = ask({ ...rule, params: { due: '2017-06-01' }, on: '2017-06-11' })
    expect(because).toContain('skulle ha reviderats den 1 juni 2017. Det är tio dagar sedan.')
  })

  it('is met once a later charter has begun, and not before', () => {
    const later = aCharter({
      id: 'ny',
      title: { sv: 'Ny uppdragsbeskrivning' },
      period: { from: partialDate('2019') },
    })
    expect(ask({ ...rule, charters: [later] }).because).toContain(
      'Det finns en senare uppdragsbeskrivning: Ny uppdragsbeskrivning (från 2019).',
    )
    expect(ask({ ...rule, charters: [later] }).status).toBe('met')
    expect(ask({ ...rule, charters: [later], on: '2018-06-01' }).status).toBe('notMet')
  })

  it('names the one who decided it, when that is known', () => {
    const { remedy } = ask({
      ...rule,
      charter: { ...rule.charter, decidedBy: { kind: 'principal', principalId: 'regionen' } },
    })
    expect(remedy).toContain('Region Västmanland reviderar texten')
  })
})
