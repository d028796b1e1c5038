import { describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { aMeeting, anItem } from '../../../test/builders/meeting.ts'
import { aMeetingRegister } from '../../../test/builders/meeting-register.ts'
import { day } from '../../shared/calendar-day.ts'
import { seatsFrom } from '../attendance/attendance.ts'
import type { Meeting } from '../meeting.ts'
import { sayWarning } from '../meeting-warning.text.ts'
import { noticeWarnings } from './notice.actions.ts'
import { changesSince, contentOf, isInNotice, recipientsOf } from './notice.ts'
import { sayChange } from './notice-change.text.ts'

const paper = { paperId: anId(80), version: 1, name: 'Förslag.pdf' }
const items = [anItem(1, { papers: [paper] }), anItem(2), anItem(3)]
const [one = anItem(), two = anItem(), three = anItem()] = items
const before = contentOf(aMeeting(), items)
const changed = (changes: Partial<Meeting>, later = items) =>
  changesSince(before, contentOf(aMeeting(changes), later))
const seats = seatsFrom(aMeetingRegister().holdingsOn('samverkansgrupp-halsa', day('2026-12-10')))

describe('a notice', () => {
  it('is for members, deputies and the support; without an address it is printed', () => {
    const found = recipientsOf(seats, (personId) => personId !== 'person-3')
    expect(found.map(({ personId, way }) => [personId, way])).toEqual([
      ['person-1', 'mail'],
      ['person-3', 'print'],
      ['person-2', 'mail'],
      ['person-5', 'mail'],
      ['person-4', 'mail'],
    ])
    expect(found[1]?.seats).toEqual([
      { seatId: 'samverkansgrupp-halsa/ledamoter/sala', as: 'deputy' },
    ])
  })

  it('is one for somebody with two seats, and names both', () => {
    const twice = recipientsOf(
      [
        { seatId: 'a', memberId: 'anna', isCounted: true },
        { seatId: 'b', memberId: 'bo', deputyId: 'anna', isCounted: true },
      ],
      () => true,
    )
    expect(twice.map(({ personId }) => personId)).toEqual(['anna', 'bo'])
    expect(twice[0]?.seats).toEqual([
      { seatId: 'a', as: 'member' },
      { seatId: 'b', as: 'deputy' },
    ])
  })

  it('has not what was raised at the meeting', () => {
    const content = contentOf(aMeeting(), [one, anItem(4, { isRaisedAtMeeting: true })])
    expect(content.items.map(({ id }) => id)).toEqual([one.id])
    const notices = [{ method: 'request' as const, content }]
    expect(isInNotice(notices, one.id)).toBe(true)
    expect(isInNotice(notices, anItem(4).id)).toBe(false)
    expect(isInNotice([], one.id)).toBe(false)
  })
})

describe('what has changed since the last notice', () => {
  it('is nothing when it would say the same', () => {
    expect(changed({})).toEqual([])
  })

  it('is the time, the length, the form and the place', () => {
    const { place: _, ...digital } = aMeeting({ at: '13:00', minutes: 120, mode: 'digital' })
    const later = changesSince(before, contentOf({ ...digital, link: 'https://x.se' }, items))
    expect(later.map(({ kind }) => kind)).toEqual([
      'moved',
      'lengthChanged',
      'formChanged',
      'placeChanged',
      'linkChanged',
    ])
  })

  it('is items that came, went, were renamed or changed, and another order', () => {
    const renamed = { ...two, title: 'Ny rubrik' }
    const longer = { ...three, minutes: 45 }
    expect(changed({}, [longer, renamed, anItem(4)])).toEqual([
      { kind: 'itemChanged', title: 'Punkt 3' },
      { kind: 'itemRenamed', from: 'Punkt 2', to: 'Ny rubrik' },
      { kind: 'itemAdded', title: 'Punkt 4' },
      { kind: 'itemRemoved', title: 'Punkt 1' },
      { kind: 'reordered' },
    ])
  })

  it('is papers that came, went or have a new version', () => {
    const other = { paperId: anId(81), version: 1, name: 'Bilaga.pdf' }
    const newer = { ...one, papers: [{ ...paper, version: 2 }, other] }
    expect(changed({}, [newer, two, three])).toEqual([
      { kind: 'paperChanged', title: 'Punkt 1', paper: 'Förslag.pdf' },
      { kind: 'paperAdded', title: 'Punkt 1', paper: 'Bilaga.pdf' },
    ])
    expect(changed({}, [{ ...one, papers: [] }, two, three])).toEqual([
      { kind: 'paperRemoved', title: 'Punkt 1', paper: 'Förslag.pdf' },
    ])
  })

  it('is only that nobody meets, when the meeting is cancelled', () => {
    expect(changed({ state: 'cancelled', cancelledBecause: 'Storm.' }, [two])).toEqual([
      { kind: 'cancelled', because: 'Storm.' },
    ])
  })

  it('is told in whole sentences', () => {
    expect(sayChange({ kind: 'moved', from: before, to: { ...before, at: '13:00' } }, 'sv')).toBe(
      'Mötet är flyttat från 10 december 2026 kl. 09.00 till 10 december 2026 kl. 13.00.',
    )
    expect(sayChange({ kind: 'reordered' }, 'en')).toBe('The items are in another order.')
  })
})

describe('what to know before a notice is sent', () => {
  const names = { body: (id: string) => id, person: (id: string) => `Anna ${id}` }
  const today = day('2026-12-04')

  it('is an agenda that is empty or too long, a day that has been, and who needs paper', () => {
    const recipients = recipientsOf(seats, () => false).slice(0, 1)
    const warnings = noticeWarnings(aMeeting({ minutes: 30 }), items, recipients, today)
    expect(warnings.map((warning) => sayWarning(warning, names, 'sv'))).toEqual([
      'Dagen då kallelsen skulle ha skickats, 3 december 2026, har redan varit.',
      'Punkterna tar tillsammans 30 minuter längre tid än mötet.',
      'Saknar e-postadress, och behöver en utskriven kallelse: Anna person-1.',
    ])
    const empty = noticeWarnings(aMeeting(), [], [], day('2026-11-22'))
    expect(empty.map(({ code }) => code)).toEqual(['no-items', 'nobody-invited'])
  })

  it('is not that the day has been, once a first notice has gone out', () => {
    expect(
      noticeWarnings(
        aMeeting({ state: 'noticed' }),
        items,
        recipientsOf(seats, () => true),
        today,
      ),
    ).toEqual([])
  })
})
