import { describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { anItem } from '../../../test/builders/meeting.ts'
import { approvalsMissing, type Note, previewOf, revisionOf } from './notes.ts'

const at = new Date('2026-12-10T12:00:00Z')
const by = { accountId: anId(4), name: 'Anna Exempel4' }
const note = (changes: Partial<Note> = {}): Note => {
  return { itemId: anItem(1).id, version: 1, text: 'Gruppen talade om frågan.', at, by, ...changes }
}

describe('the notes', () => {
  it('are another revision with every version of any of them', () => {
    expect(revisionOf([])).toBe(0)
    expect(revisionOf([note({ version: 3 }), note({ itemId: anItem(2).id, version: 2 })])).toBe(5)
  })

  it('are approved by somebody only as they then read', () => {
    const approvals = [
      { personId: 'anna', revision: 5, at },
      { personId: 'bo', revision: 4, at },
    ]
    expect(approvalsMissing(['anna', 'bo', 'cecilia'], approvals, 5)).toEqual(['bo', 'cecilia'])
    expect(approvalsMissing(['anna'], approvals, 5)).toEqual([])
    expect(approvalsMissing(['anna'], approvals, 6)).toEqual(['anna'])
  })
})

describe('the preview before notes are published', () => {
  const paper = { paperId: anId(80), version: 1, name: 'Förslag.pdf' }
  const items = [
    anItem(1, { presenter: 'Bo Exempelsson, processledare', papers: [paper], matterId: anId(100) }),
    anItem(2, { matterId: anId(101) }),
  ]
  const preview = previewOf({
    items,
    notes: [note(), note({ itemId: anItem(2).id, text: 'Det gäller 811218-9876.' })],
    represented: [
      { seatId: 'a', isCounted: true, by: 'member', personId: 'anna', mode: 'physically' },
      { seatId: 'b', isCounted: true, by: 'member', personId: 'anna', mode: 'physically' },
      { seatId: 'c', isCounted: true, by: 'nobody' },
    ],
    outcomes: [
      {
        id: anId(90),
        itemId: anItem(1).id,
        kind: 'assignment',
        text: 'Ring skolorna.',
        personId: 'cecilia',
        at,
        by,
        version: 1,
      },
    ],
    opinions: [{ itemId: anItem(1).id, principalId: 'sala', text: 'Nej.', at, byName: 'Anna' }],
    publishedMatterIds: new Set([anId(100)]),
  })

  it('names every person once, and why', () => {
    expect(preview.persons).toEqual([
      { personId: 'anna', because: 'present' },
      { personId: 'cecilia', because: 'assignment' },
    ])
    expect(preview.presenters).toEqual(['Bo Exempelsson, processledare'])
  })

  it('lists every paper and differing opinion, and the matters that are not public', () => {
    expect(preview.papers).toEqual([
      { itemId: anItem(1).id, paperId: anId(80), name: 'Förslag.pdf' },
    ])
    expect(preview.opinions).toEqual([{ itemId: anItem(1).id, principalId: 'sala' }])
    expect(preview.unpublishedMatterIds).toEqual([anId(101)])
  })

  it('says where something looks like a personal identity number', () => {
    expect(preview.personalNumbersIn).toEqual([anItem(2).id])
  })
})
