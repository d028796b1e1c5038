import { describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { aMeeting, anItem } from '../../../test/builders/meeting.ts'
import { type NotesGround, publicNotesOf } from './public-notes.ts'

const at = new Date('2026-12-10T12:00:00Z')
const by = { accountId: anId(4), name: 'Hemliga Exempel' }
const item = anItem(1, { isRaisedAtMeeting: true })
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
  outcomes: [{ id: anId(90), itemId: item.id, kind: 'views', text: 'Bra.', at, by, version: 2 }],
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
    expect(publicNotesOf(approved, ground)).toBeUndefined()
    expect(publicNotesOf(aMeeting({ state: 'held' }), ground)).toBeUndefined()
  })

  it('say what was said, by whom each principal was represented, and what was not in the notice', () => {
    const notes = publicNotesOf(published, ground)
    expect(notes?.represented).toEqual([
      { principalId: 'sala', by: 'deputy', personId: 'bo', mode: 'digitally' },
    ])
    expect(notes?.items[0]).toMatchObject({
      isInNotice: false,
      text: 'Gruppen talade.',
      outcomes: [{ kind: 'views', text: 'Bra.' }],
      opinions: [{ principalId: 'sala', text: 'Sala ser det annorlunda.' }],
    })
  })

  it('say neither who wrote them nor who was away', () => {
    const said = JSON.stringify(publicNotesOf(published, ground))
    expect(said).not.toMatch(/Hemliga|eva/)
  })
})
