import { describe, expect, it } from 'vitest'
import { ask } from '../../../test/builders/asked.ts'
import { aBodyCalled, aRelation } from '../../../test/builders/body.ts'
import { partialDate } from '../../shared/partial-date.ts'

const rule = { kind: 'receiver-exists', params: { to: 'styrgruppen' } }
const dissolved = aBodyCalled('styrgruppen', 'Regionala styrgruppen', {
  period: { until: partialDate('2016-06') },
})

describe('a receiver of reports', () => {
  it('is there when it works on the day', () => {
    const { status, because } = ask({
      ...rule,
      bodies: [aBodyCalled('styrgruppen', 'Regionala styrgruppen')],
    })
    expect(status).toBe('met')
    expect(because).toBe('Regionala styrgruppen finns och kan ta emot.')
  })

  it('is gone when it was dissolved in June 2016', () => {
    const { status, because, remedy } = ask({ ...rule, bodies: [dissolved] })
    expect(status).toBe('notMet')
    expect(because).toBe(
      'Regionala styrgruppen finns inte längre. Den upphörde i juni 2016. Registret säger inte om något annat har tagit över.',
    )
    expect(remedy).toContain('säger vem som ska ta emot i stället')
  })

  it('that is gone is replaced by the one that decides on the group, unless that is gone too', () => {
    const decides = aRelation({
      from: { kind: 'body', bodyId: 'beredningen' },
      verb: 'decides',
      to: { kind: 'body', bodyId: 'samverkansgrupp-halsa' },
    })
    const withDecider = (until?: string) =>
      ask({
        ...rule,
        bodies: [
          dissolved,
          aBodyCalled('beredningen', 'Beredningen', {
            period: until === undefined ? {} : { until: partialDate(until) },
          }),
        ],
        relations: [decides],
      }).remedy
    expect(withDecider()).toContain('Beredningen säger vem som ska ta emot i stället.')
    expect(withDecider('2017')).toContain('Den som har beslutat texten säger vem')
  })

  it('was still there in the month it was dissolved, and not after', () => {
    expect(ask({ ...rule, bodies: [dissolved], on: '2016-06-30' }).status).toBe('met')
    expect(ask({ ...rule, bodies: [dissolved], on: '2016-07-01' }).status).toBe('notMet')
  })

  it('is gone, and what replaced it is named', () => {
    const { because } = ask({
      ...rule,
      bodies: [dissolved, aBodyCalled('nya', 'Nya styrgruppen')],
      relations: [
        aRelation({
          from: { kind: 'body', bodyId: 'nya' },
          verb: 'replaces',
          to: { kind: 'body', bodyId: 'styrgruppen' },
        }),
      ],
    })
    expect(because).toContain('Ersatt av: Nya styrgruppen.')
  })

  it('is not there yet before it begins', () => {
    const coming = aBodyCalled('styrgruppen', 'Styrgruppen', {
      period: { from: partialDate('2027-01-01') },
    })
    const { status, because } = ask({ ...rule, bodies: [coming] })
    expect(status).toBe('notMet')
    expect(because).toContain('Den börjar den 1 januari 2027.')
  })

  it('cannot be told before the sources first mention it', () => {
    const seen = aBodyCalled('styrgruppen', 'Styrgruppen', {
      period: { seenFrom: partialDate('2019') },
    })
    const { status, because } = ask({ ...rule, bodies: [seen], on: '2018-01-01' })
    expect(status).toBe('cannotTell')
    expect(because).toContain('Källorna nämner den först 2019.')
  })

  it('cannot be told when it is not in the register', () => {
    expect(ask(rule).status).toBe('cannotTell')
  })
})
