import { describe, expect, it } from 'vitest'
import { demoCounty } from '../../../test/demo-county.ts'
import { day } from '../../shared/calendar-day.ts'
import { firstDay } from '../../shared/period.ts'
import { indexRegister } from '../index-register.ts'
import { applyMemberChanges, memberChanges } from './member-changes.ts'
import { type MemberRow, memberColumns, readMemberList } from './member-list.ts'
import { memberSheet } from './member-sheet.ts'

const register = await demoCounty('vastmanland')
const bodyId = 'samverkansgrupp-halsa'
const today = day('2026-11-22')
const sala = `${bodyId}/kommunernas-ledamoter/sala`
const holding = register.holdingsOn(bodyId, today).find(({ seat }) => seat.id === sala)
if (!holding?.holder || !holding.deputy) throw new Error('Sala has a member and a deputy')
const held = holding.holder
const holder = register.personById(held.personId)
const deputy = register.personById(holding.deputy.personId)
if (!holder || !deputy) throw new Error('they are in the register')

const ground = {
  register,
  bodyId,
  today,
  mails: new Map([[holder.id, 'haller@sala.example']]),
  isMail: (text: string) => text.includes('@'),
}
const row = (changes: Partial<MemberRow> = {}): MemberRow => ({
  row: 2,
  seatId: '',
  principal: 'Sala kommun',
  as: 'member',
  name: holder.name,
  personId: '',
  mail: '',
  ...changes,
})
const compare = (...rows: readonly MemberRow[]) => memberChanges(rows, ground)
const troubleOf = (changes: Partial<MemberRow>) => compare(row(changes)).troubles

describe('what a list of members would change', () => {
  it('is nothing when it says what the register says, down to the list that was saved', () => {
    const sheet = memberSheet(register, bodyId, today, ground.mails)
    const cells = sheet.rows.map((cells) =>
      cells.map((cell) => (typeof cell === 'object' && 'at' in cell ? undefined : cell)),
    )
    const read = readMemberList([{ name: sheet.name, rows: [[...memberColumns], ...cells] }])
    if (!read.ok) throw new Error(read.refusal.code)
    expect(read.value.unread).toEqual([])
    const { changes, troubles, same, untouched } = compare(...read.value.rows)
    expect({ changes, troubles, untouched }).toEqual({ changes: [], troubles: [], untouched: 0 })
    expect(same).toBe(read.value.rows.length)
  })

  it('is an end and a beginning when somebody else has the place, the day before and the day', () => {
    const { changes, untouched } = compare(
      row({ name: 'Nya Exempelsson', from: day('2026-12-01'), mail: 'ny@sala.example' }),
    )
    expect(changes).toMatchObject([
      { kind: 'ended', name: holder.name, on: '2026-11-30', row: 2 },
      { kind: 'added', name: 'Nya Exempelsson', from: '2026-12-01', mail: 'ny@sala.example' },
    ])
    expect(untouched).toBe(register.holdingsOn(bodyId, today).length - 1)
  })

  it('is an end alone when nobody has the place', () => {
    expect(compare(row({ name: '' })).changes).toMatchObject([
      { kind: 'ended', name: holder.name, on: '2026-11-21' },
    ])
    // The day it began was left in the row that was saved.
    const begun = firstDay(held.period)
    if (begun === undefined) throw new Error('it is known when the mandate began')
    expect(compare(row({ name: '', from: begun })).changes).toMatchObject([{ on: '2026-11-21' }])
    expect(compare(row({ name: '', until: day('2026-11-30') })).changes).toMatchObject([
      { on: '2026-11-30' },
    ])
  })

  it('is a change when the same person has another last day or mail address', () => {
    const { changes } = compare(row({ until: day('2026-11-30'), mail: 'annan@sala.example' }))
    expect(changes).toMatchObject([
      { kind: 'changed', name: holder.name, until: '2026-11-30', mail: 'annan@sala.example' },
    ])
    expect(compare(row({ mail: 'haller@sala.example' })).same).toBe(1)
  })

  it('tells members and deputies apart', () => {
    expect(compare(row({ as: 'deputy', name: deputy.name })).same).toBe(1)
    expect(compare(row({ as: 'deputy' })).changes.map(({ kind }) => kind)).toEqual([
      'ended',
      'added',
    ])
  })

  it('never takes two people for one by their name: it asks', () => {
    const { changes } = compare(row({ name: deputy.name }))
    expect(changes.at(-1)).toMatchObject({ kind: 'added', namesake: deputy.id })
    expect(changes.at(-1)).not.toHaveProperty('personId')
    const known = compare(row({ name: deputy.name, personId: deputy.id })).changes.at(-1)
    expect(known).toMatchObject({ kind: 'added', personId: deputy.id })
  })

  it.each([
    ['unknown-principal', { principal: 'Atlantis' }],
    ['no-such-seat', { seatId: 'chefsforum/socialchefer/sala' }],
    ['several-seats', { principal: 'Region Västmanland' }],
    ['unknown-person', { name: 'Nya Exempelsson', personId: 'ingen' }],
    ['other-name', { name: 'Nya Exempelsson', personId: deputy.id }],
    ['mail-wrong', { mail: 'ingen adress' }],
    ['seat-has-ended', { name: 'Nya Exempelsson', from: day('2027-01-01') }],
    ['starts-before-holder', { name: 'Nya Exempelsson', from: day('1999-01-01') }],
  ] as const)('follows no row with trouble: %s', (trouble, changes) => {
    expect(troubleOf(changes)).toMatchObject([{ row: 2, trouble }])
    expect(compare(row(changes)).changes).toEqual([])
  })

  it('follows the first of two rows about the same place', () => {
    const { troubles, same } = compare(row(), row({ row: 3, name: 'Nya Exempelsson' }))
    expect(same).toBe(1)
    expect(troubles).toMatchObject([{ row: 3, trouble: 'seat-twice' }])
  })
})

describe('a register that is changed by a list', () => {
  it('ends the old mandate and keeps it, and has the new person under an id of their own', () => {
    const { changes } = compare(
      row({ name: 'Nya Exempelsson', from: day('2026-12-01'), mail: 'ny@sala.example' }),
    )
    const { data, mails } = applyMemberChanges(register, changes, { isExample: true })
    const after = indexRegister(data)
    const on = (date: string) =>
      after.holdingsOn(bodyId, day(date)).find(({ seat }) => seat.id === sala)?.holder?.personId
    expect(on('2026-11-30')).toBe(holder.id)
    expect(on('2026-12-01')).toBe('nya-exempelsson')
    expect(mails).toEqual([{ personId: 'nya-exempelsson', mail: 'ny@sala.example' }])
    expect(data.mandates.length).toBe(register.mandates.length + 1)
  })

  it('gives a namesake another id', () => {
    const { changes } = compare(row({ name: holder.name, as: 'deputy' }))
    const { data } = applyMemberChanges(register, changes, { isExample: true })
    const ids = data.persons.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe(register.persons.length + 1)
  })
})
