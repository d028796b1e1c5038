import { assert, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedRow, compareTexts, countDifferent, type Piece } from './differences.ts'

const whole = (pieces: readonly Piece[] = []) => pieces.map(({ text }) => text).join('')
const own = (pieces: readonly Piece[] = []) =>
  pieces.filter(({ isOwn }) => isOwn).map(({ text }) => text)
const side = (rows: readonly ComparedRow[], which: 'before' | 'after') =>
  rows.flatMap((row) => {
    if (row.kind === 'same') return [row.text]
    const pieces = row[which]
    return pieces === undefined ? [] : [whole(pieces)]
  })

describe('two texts laid beside each other', () => {
  it('are the same all through when nothing differs, whatever lines are left empty', () => {
    const rows = compareTexts('Ett.\n\nTvå.', 'Ett.\r\nTvå.\n')
    expect(rows).toEqual([
      { kind: 'same', text: 'Ett.' },
      { kind: 'same', text: 'Två.' },
    ])
    expect(countDifferent(rows)).toBe(0)
  })

  it('show which words of a paragraph each side has alone', () => {
    const [row] = compareTexts(
      'Vårdcentralen är första vägen in.',
      'Elevhälsan är första vägen in.',
    )
    if (row?.kind !== 'different') throw new Error('not different')
    expect(own(row.before)).toEqual(['Vårdcentralen'])
    expect(own(row.after)).toEqual(['Elevhälsan'])
    expect(whole(row.after)).toBe('Elevhälsan är första vägen in.')
  })

  it('show a paragraph that only one side has, and keep the others beside each other', () => {
    const rows = compareTexts('Först.\nSist.', 'Först.\nNytt mellan.\nSist.')
    expect(rows.map(({ kind }) => kind)).toEqual(['same', 'different', 'same'])
    expect(rows[1]).toEqual({ kind: 'different', after: [{ text: 'Nytt mellan.', isOwn: true }] })
    expect(countDifferent(rows)).toBe(1)
  })

  it('read two changed words in a row as one difference', () => {
    const [row] = compareTexts('Gruppen ses varje vecka här.', 'Gruppen ses en gång här.')
    if (row?.kind !== 'different') throw new Error('not different')
    expect(own(row.before)).toEqual(['varje vecka'])
    expect(own(row.after)).toEqual(['en gång'])
  })

  it('are everything on one side when the other is empty', () => {
    expect(compareTexts('', 'Ny.')).toEqual([
      { kind: 'different', after: [{ text: 'Ny.', isOwn: true }] },
    ])
    expect(compareTexts('', '')).toEqual([])
  })

  it('hold every word of both in order, whatever the texts are', () => {
    const lines = (text: string) =>
      text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
    assert(
      property(string({ unit: 'binary' }), string({ unit: 'binary' }), (before, after) => {
        const rows = compareTexts(before, after)
        expect(side(rows, 'before')).toEqual(lines(before))
        expect(side(rows, 'after')).toEqual(lines(after))
      }),
    )
  })

  it('are compared whole when they are too long to be searched, and lose nothing', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, line) => `${word} ${line}`)
    const rows = compareTexts(long('a').join('\n'), long('b').join('\n'))
    expect(side(rows, 'after')).toEqual(long('b'))
    expect(countDifferent(rows)).toBe(3_000)
  })
})
