import { describe, expect, it } from 'vitest'
import { aMatter } from '../../test/builders/matter.ts'
import { addDays, day } from '../shared/calendar-day.ts'
import {
  entriesFor,
  entriesForAdded,
  isOverdue,
  overdueUntil,
  registerBy,
} from './register-entry.ts'
import { parseRegistrationNumber } from './registration-number.ts'

const made = {
  matter: aMatter({ concerns: ['regionen', 'sala', 'koping'] }),
  record: { kind: 'text', id: aMatter().id, version: 3 },
  occasion: 'shared',
  on: day('2026-11-19'),
  at: new Date('2026-11-19T09:00:00Z'),
  byName: 'Anna Exempel',
} as const
const directions = (senderId: string | undefined) =>
  entriesFor({ ...made, senderId }, () => 'id').map(
    ({ principalId, direction, receiverIds }) =>
      `${principalId} ${direction} ${receiverIds.join(',')}`,
  )

describe('what authorities are to register', () => {
  it('a record goes out from the one it comes from, and in to each of the others', () => {
    expect(directions('sala')).toEqual([
      'regionen in regionen,koping',
      'sala out regionen,koping',
      'koping in regionen,koping',
    ])
  })

  it('a record from an authority that the matter does not concern, or from none, comes in to all', () => {
    for (const senderId of ['arboga', undefined]) {
      expect(directions(senderId).map((said) => said.split(' ')[1])).toEqual(['in', 'in', 'in'])
    }
  })

  it('an authority that is added to a matter has what came before, once, and its own as gone out', () => {
    const matter = aMatter({ concerns: ['regionen', 'koping'] })
    const later = { ...made.record, version: 4 }
    const before = [
      ...entriesFor({ ...made, matter, senderId: 'sala' }, () => 'id'),
      ...entriesFor({ ...made, matter, record: later, senderId: 'koping' }, () => 'id'),
    ]
    const said = (entries: typeof before) =>
      entriesForAdded({ ...made, before: entries }, () => 'id').map(
        ({ principalId, direction, record, senderId }) =>
          `${principalId} ${direction} ${record.version} ${senderId}`,
      )
    expect(said(before)).toEqual(['sala out 3 sala', 'sala in 4 koping'])
    expect(said([...before, ...entriesForAdded({ ...made, before }, () => 'id')])).toEqual([])
    expect(said([])).toEqual([])
  })

  it('is to be registered within two working days', () => {
    expect(registerBy(day('2026-11-19'))).toBe('2026-11-23')
    expect(registerBy(day('2026-12-23'))).toBe('2026-12-29')
    expect(isOverdue({ datedOn: day('2026-11-19') }, day('2026-11-23'))).toBe(false)
    expect(isOverdue({ datedOn: day('2026-11-19') }, day('2026-11-24'))).toBe(true)
    const registered = { number: 'KS 1', at: made.at, byName: 'Anna' }
    expect(isOverdue({ datedOn: day('2026-11-19'), registered }, day('2027-01-01'))).toBe(false)
  })

  it('the last day whose entries are overdue is the same as each entry says, around every holiday', () => {
    for (let today = day('2026-01-01'); today < '2027-02-01'; today = addDays(today, 1)) {
      const until = overdueUntil(today)
      expect(isOverdue({ datedOn: until }, today)).toBe(true)
      expect(isOverdue({ datedOn: addDays(until, 1) }, today)).toBe(false)
    }
  })
})

describe('a registration number', () => {
  it.each(['KS 2026/123', 'KS 2026-00123', 'RV260114', 'SN/2026:14', 'Dnr 12 (2)', '2026/14#3'])(
    '%s is one',
    (typed) => {
      expect(parseRegistrationNumber(` ${typed}  `)).toEqual({ ok: true, value: typed })
    },
  )

  it.each([
    ['', 'number-missing'],
    ['  ', 'number-missing'],
    ['KS', 'number-malformed'],
    ['KS 1 <b>', 'number-malformed'],
    ['KS 1\u0000', 'number-malformed'],
    ['1'.repeat(61), 'number-too-long'],
  ])('%j is none', (typed, code) => {
    expect(parseRegistrationNumber(typed)).toEqual({ ok: false, refusal: code })
  })
})
