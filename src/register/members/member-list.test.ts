import { describe, expect, it } from 'vitest'
import type { ReadCell } from '../../office-file/workbook.ts'
import { day } from '../../shared/calendar-day.ts'
import { readMemberList } from './member-list.ts'

const head = ['Huvudman', 'Uppdrag', 'Namn', 'Från och med', 'E-post']
const list = (...rows: readonly (readonly ReadCell[])[]) =>
  readMemberList([{ name: 'Medlemmar', rows: [head, ...rows] }])
const problemsOf = (...rows: readonly (readonly ReadCell[])[]) => {
  const read = list(...rows)
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value.unread
}

describe('a list of members', () => {
  it('is read by its headings, wherever they stand and in whatever order', () => {
    const read = readMemberList([
      { name: 'Annat', rows: [['Hej']] },
      {
        name: 'Lista',
        rows: [
          ['Medlemmar 2027'],
          [],
          ['namn', 'Parti', 'uppdrag', 'huvudman'],
          ['Åsa  Exempel', 'x', 'Ersättare', 'Sala'],
        ],
      },
    ])
    expect(read).toMatchObject({
      ok: true,
      value: {
        rows: [{ row: 4, principal: 'Sala', as: 'deputy', name: 'Åsa Exempel', seatId: '' }],
        unread: [],
      },
    })
  })

  it.each([[{ day: day('2027-01-01') }], ['2027-01-01'], ['1 januari 2027'], [' 1 Januari 2027 ']])(
    'takes a day as a day and as text: %j',
    (from) => {
      const read = list(['Sala', 'Ledamot', 'Åsa Exempel', from])
      expect(read).toMatchObject({ value: { rows: [{ from: '2027-01-01' }] } })
    },
  )

  it.each([
    ['date-wrong', ['Sala', 'Ledamot', 'Åsa Exempel', '31/2']],
    ['date-wrong', ['Sala', 'Ledamot', 'Åsa Exempel', 'våren 2027']],
    ['date-wrong', ['Sala', 'Ledamot', 'Åsa Exempel', 46_000]],
    ['as-missing', ['Sala', 'Kaffekokare', 'Åsa Exempel']],
    ['principal-missing', ['', 'Ledamot', 'Åsa Exempel']],
    ['personal-number', ['Sala', 'Ledamot', 'Åsa Exempel 811218-9876']],
    ['too-long', ['Sala', 'Ledamot', 'Å'.repeat(201)]],
  ] as const)('tells by its number a row that is not read: %s', (problem, row) => {
    expect(problemsOf(['Sala', 'Ledamot', 'Bo Exempel'], row)).toEqual([{ row: 3, problem }])
  })

  it('does not trust what a formula computed', () => {
    const read = readMemberList([
      { name: '', rows: [head, ['Sala', 'Ledamot', 'Åsa Exempel']], formulaRows: [2] },
    ])
    expect(read).toMatchObject({ value: { rows: [], unread: [{ row: 2, problem: 'formula' }] } })
  })

  it('is none when its columns or its rows are missing', () => {
    expect(readMemberList([{ name: '', rows: [['Namn', 'Kommun']] }])).toEqual({
      ok: false,
      refusal: { code: 'columns-missing', columns: ['Huvudman', 'Uppdrag'] },
    })
    expect(readMemberList([])).toMatchObject({ refusal: { code: 'columns-missing' } })
    expect(list([], ['', undefined])).toEqual({ ok: false, refusal: { code: 'no-rows' } })
  })
})
