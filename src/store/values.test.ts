import { describe, expect, it } from 'vitest'
import { parameterText, readArray, readers } from './values.ts'

const read = (type: number, text: string) => readers[type]?.(text)

describe('values from the database', () => {
  it('keeps a day as it is written, whatever time zone the program runs in', () => {
    expect(read(1082, '2027-06-01')).toBe('2027-06-01')
  })

  it.each([
    ['2026-11-22 08:15:00+00', '2026-11-22T08:15:00.000Z'],
    ['2026-11-22 08:15:00.123456+00', '2026-11-22T08:15:00.123Z'],
    ['2026-11-22 10:15:00+02', '2026-11-22T08:15:00.000Z'],
    ['2026-11-22 13:45:00+05:30', '2026-11-22T08:15:00.000Z'],
  ])('reads the instant %s', (text, instant) => {
    expect(read(1184, text)).toEqual(new Date(instant))
  })

  it('gives a whole number as a number while it is exact, and beyond that without losing a digit', () => {
    expect(read(20, '9007199254740991')).toBe(9007199254740991)
    expect(read(20, '9007199254740993')).toBe(9007199254740993n)
  })

  it.each([
    ['{}', []],
    ['{Sala,Köping}', ['Sala', 'Köping']],
    [
      '{"Nära vård","a,b","say \\"hej\\"","back\\\\slash"}',
      ['Nära vård', 'a,b', 'say "hej"', 'back\\slash'],
    ],
    ['{NULL,"NULL",""}', [null, 'NULL', '']],
    [
      '{{a,b},{c,d}}',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['[0:1]={a,b}', ['a', 'b']],
  ])('reads the list %s', (text, list) => {
    expect(readArray(text, (item) => item)).toEqual(list)
  })
})

describe('values to the database', () => {
  it.each([
    [null, null],
    [undefined, null],
    ['Åmål', 'Åmål'],
    [14, '14'],
    [9007199254740993n, '9007199254740993'],
    [true, 'true'],
    [new Date('2026-11-22T08:15:00Z'), '2026-11-22T08:15:00.000Z'],
    [Uint8Array.of(1, 255), '\\x01ff'],
    [{ members: 14 }, '{"members":14}'],
    [
      ['a', 'b,c', 'say "hej"', 'back\\slash', null],
      '{"a","b,c","say \\"hej\\"","back\\\\slash",NULL}',
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      '{{"1","2"},{"3","4"}}',
    ],
  ])('writes %s as %s', (value, text) => {
    expect(parameterText(value)).toBe(text)
  })
})
