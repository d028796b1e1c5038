import { describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { aMeeting, anItem } from '../../../test/builders/meeting.ts'
import { type NotesGround, publicNotesOf } from './public-notes.ts'

const at = new Date('2026-12-10T12:00:00Z')
const by = { accountId: anId(4), name: 'Hemliga Exempel' }
const paper = (number: number) => {
  return { paperId: anId(number), version: 1, name: `Underlag ${number}.pdf` }
}
const item = anItem(1, {
  isRaisedAtMeeting: true,
  presenter: 'Per Exempel',
  papers: [paper(70), paper(71)],
})
const all = { showsNames: true, papers: [{ itemId: item.id, paperId: anId(70) }] }
const ground: NotesGround = {
  items: [item],
  notes: [{ itemId: item.id, version: 3, text: 'Gruppen talade.', at, by }],
  represented: [
    {
      seatId: 'a',
      isCounted: true,
      principalId: 'sala',
      by: 'deputy',
      personId: 'bo',
      mode: 'digitally',
    },
    { seatId: 'b', isCounted: true, principalId: 'koping', memberId: 'eva', by: 'nobody' },
  ],
  outcomes: [
    { id: anId(90), itemId: item.id, kind: 'views', text: 'Bra.', at, by, version: 2 },
    {
      id: anId(91),
      itemId: item.id,
      kind: 'assignment',
      text: 'Räkna.',
      personId: 'cecilia',
      at,
      by,
      version: 1,
    },
  ],
  opinions: [
    { itemId: item.id, principalId: 'sala', text: 'Sala ser det annorlunda.', at, byName: by.name },
  ],
}
const published = aMeeting({
  state: 'approved',
  notesSharedAt: at,
  notesApprovedAt: at,
  notesPublishedAt: at,
})

describe('the notes as everybody may read them', () => {
  it('are none until somebody has published them', () => {
    const { notesPublishedAt: _, ...approved } = published
    expect(publicNotesOf(approved, ground, all)).toBeUndefined()
    expect(publicNotesOf(aMeeting({ state: 'held' }), ground, all)).toBeUndefined()
  })

  it('say what was said, by whom each principal was represented, and what was not in the notice', () => {
    const notes = publicNotesOf(published, ground, all)
    expect(notes?.represented).toEqual([
      { principalId: 'sala', by: 'deputy', personId: 'bo', mode: 'digitally' },
    ])
    expect(notes?.items[0]).toMatchObject({
      isInNotice: false,
      text: 'Gruppen talade.',
      outcomes: [
        { kind: 'views', text: 'Bra.' },
        { kind: 'assignment', text: 'Räkna.', personId: 'cecilia' },
      ],
      opinions: [{ principalId: 'sala', text: 'Sala ser det annorlunda.' }],
    })
  })

  it('say neither who wrote them nor who was away', () => {
    const said = JSON.stringify(publicNotesOf(published, ground, all))
    expect(said).not.toMatch(/Hemliga|eva/)
  })

  it('have the papers that were chosen, and no other', () => {
    expect(publicNotesOf(published, ground, all)?.items[0]?.papers).toEqual([paper(70)])
    const none = publicNotesOf(published, ground, { ...all, papers: [] })
    expect(none?.items[0]?.papers).toEqual([])
  })

  it('name nobody when whoever published them chose so: whom they sat for is said all the same', () => {
    const notes = publicNotesOf(published, ground, { ...all, showsNames: false })
    expect(JSON.stringify(notes)).not.toMatch(/"bo"|cecilia|Per Exempel/)
    expect(notes?.represented).toEqual([{ principalId: 'sala', by: 'deputy', mode: 'digitally' }])
  })
})
