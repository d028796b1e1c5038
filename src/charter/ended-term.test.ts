import { describe, expect, it } from 'vitest'
import { aBody } from '../../test/builders/body.ts'
import { aCharter } from '../../test/builders/charter.ts'
import { aGround } from '../../test/builders/ground.ts'
import { day } from '../shared/calendar-day.ts'
import { partialDate } from '../shared/partial-date.ts'
import { endedTermText } from './ended-term.text.ts'
import { endedTerm, lastCharter, whoDecidesNext } from './ended-term.ts'

const period = { from: partialDate('2023'), until: partialDate('2026') }
const body = aBody()
const term = aCharter({ mandatePeriod: period })
const later = aCharter({
  id: 'nasta',
  period: { from: partialDate('2027-03-01') },
  decidedOn: partialDate('2027-02-10'),
})
const ground = (...charters: readonly ReturnType<typeof aCharter>[]) =>
  aGround({ bodies: [body], charters })
const endedOn = (on: string, ...charters: readonly ReturnType<typeof aCharter>[]) =>
  endedTerm(ground(...charters), body.id, day(on))?.lastDay

describe('the task of a group', () => {
  it('has ended the day after the last of its mandate period, while nothing more is decided', () => {
    expect(endedOn('2026-12-31', term)).toBeUndefined()
    expect(endedOn('2027-01-01', term)).toBe('2026-12-31')
    expect(endedOn('2028-02-01', term)).toBe('2026-12-31')
  })

  it('has ended with its charter too, where the text says no mandate period', () => {
    expect(endedOn('2027-01-01', aCharter({ period }))).toBe('2026-12-31')
    expect(endedOn('2027-01-01', aCharter({ period: { from: partialDate('2023') } }))).toBe(
      undefined,
    )
  })

  it('waits for nothing from the day that the next is decided, also before it begins', () => {
    expect(endedOn('2027-02-09', term, later)).toBe('2026-12-31')
    expect(endedOn('2027-02-10', term, later)).toBeUndefined()
    expect(endedOn('2027-03-01', term, later)).toBeUndefined()
  })

  it('is no question for a body that is discontinued, that never had one, or that is unknown', () => {
    const gone = aBody({ period: { until: partialDate('2026') } })
    const of = (parts: Parameters<typeof aGround>[0], id = body.id) =>
      endedTerm(aGround(parts), id, day('2027-01-01'))
    expect(of({ bodies: [gone], charters: [term] })).toBeUndefined()
    expect(of({ bodies: [body] })).toBeUndefined()
    expect(of({ charters: [term] }, 'okand')).toBeUndefined()
  })

  it('is told calmly, with who decides on the next', () => {
    const { ended, decides } = endedTermText.sv
    expect(ended(day('2026-12-31'))).toBe(
      'Gruppens uppdrag gällde till och med den 31 december 2026. Hur samverkan fortsätter är inte beslutat.',
    )
    const decided = aCharter({ ...term, decidedBy: { kind: 'body', bodyId: body.id } })
    const found = endedTerm(ground(decided), body.id, day('2027-01-01'))
    if (found === undefined) throw new Error('the term has ended')
    const who = whoDecidesNext(ground(decided), body.id, found, day('2027-01-01'))
    expect(decides(who)).toBe('Samverkansgrupp Hälsa beslutar vad som ska gälla sedan.')
    expect(decides({})).toBe('Den som har beslutat texten beslutar vad som ska gälla sedan.')
  })
})

describe('the charter that a body has or had', () => {
  it('is the last that began, where none holds any more', () => {
    const old = aCharter({ id: 'forra', period: { until: partialDate('2022') } })
    const over = aCharter({ period })
    const last = (on: string, ...charters: readonly ReturnType<typeof aCharter>[]) =>
      lastCharter(ground(...charters), body.id, day(on))?.id
    expect(last('2027-01-01', old, over)).toBe(over.id)
    expect(last('2027-01-01', old, over, later)).toBe(over.id)
    expect(last('2027-03-01', old, over, later)).toBe('nasta')
    expect(last('2022-06-01', later)).toBeUndefined()
  })
})
