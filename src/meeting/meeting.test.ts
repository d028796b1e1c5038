import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aMeeting } from '../../test/builders/meeting.ts'
import { addDays, day } from '../shared/calendar-day.ts'
import type { Result } from '../shared/result.ts'
import { meetingText } from './meeting.text.ts'
import {
  approveNotes,
  begin,
  cancel,
  end,
  endOf,
  factOf,
  hasBegun,
  isToCome,
  isUntold,
  type Meeting,
  type MeetingPlan,
  type MeetingRefusal,
  move,
  notice,
  openAgenda,
  publishNotes,
  shareNotes,
  startOf,
  unpublishNotes,
} from './meeting.ts'
import { lastDays } from './meeting-days.ts'

const now = new Date('2026-12-10T08:00:00Z')
const today = day('2026-12-10')
const { on, at, minutes, mode, place } = aMeeting()
const plan: MeetingPlan = { on, at, minutes, mode, ...(place !== undefined && { place }) }
const days = lastDays(on, { matterDays: 10, dispatchDays: 5 })

function done(result: Result<Meeting, MeetingRefusal>): Meeting {
  if (!result.ok) throw new Error(`refused: ${result.refusal}`)
  return result.value
}

const noticed = done(notice(done(openAgenda(aMeeting())), today))
const held = done(begin(noticed, today))
const over = done(end(held))
const shared = done(shareNotes(over, now))
const approved = done(approveNotes(shared, now))
const cancelled = done(cancel(noticed, 'Storm.'))

describe('a meeting', () => {
  it('goes from planned to approved notes, a version each step', () => {
    expect(approved).toMatchObject({ state: 'approved', version: 7, notesApprovedAt: now })
  })

  it('is opened on its day at the earliest, and later when it was forgotten', () => {
    expect(begin(noticed, addDays(today, -1))).toEqual({ ok: false, refusal: 'before-its-day' })
    expect(done(begin(noticed, addDays(today, 3))).state).toBe('held')
  })

  it('is not opened before anybody has been called', () => {
    expect(begin(aMeeting(), today)).toEqual({ ok: false, refusal: 'not-noticed' })
  })

  it('that was held though no notice was sent is opened afterwards, to be recorded', () => {
    const tomorrow = addDays(today, 1)
    expect(done(begin(aMeeting(), tomorrow)).state).toBe('held')
    expect(done(begin(done(openAgenda(aMeeting())), tomorrow)).state).toBe('held')
  })

  it('is untold when its day has passed and it was neither opened nor cancelled', () => {
    const tomorrow = addDays(today, 1)
    for (const meeting of [aMeeting(), noticed]) {
      expect(isUntold(meeting, today)).toBe(false)
      expect(isUntold(meeting, tomorrow)).toBe(true)
    }
    for (const meeting of [held, over, approved, cancelled]) {
      expect(isUntold(meeting, tomorrow)).toBe(false)
    }
  })

  it('calls nobody once its day has passed', () => {
    expect(notice(noticed, addDays(today, 1))).toEqual({ ok: false, refusal: 'day-has-passed' })
  })

  it('that has begun is neither moved, cancelled nor called again', () => {
    for (const meeting of [held, over, approved]) {
      const refused = { ok: false, refusal: 'already-held' }
      expect(move(meeting, { ...plan, at: '13:00' }, days)).toEqual(refused)
      expect(cancel(meeting, 'Storm.')).toEqual(refused)
      expect(notice(meeting, today)).toEqual(refused)
    }
  })

  it('that is cancelled stays so', () => {
    const refused = { ok: false, refusal: 'already-cancelled' }
    expect(move(cancelled, { ...plan, at: '13:00' }, days)).toEqual(refused)
    expect(notice(cancelled, today)).toEqual(refused)
    expect(begin(cancelled, today)).toEqual(refused)
    expect(openAgenda(cancelled)).toEqual(refused)
    expect(shareNotes(cancelled, now)).toEqual(refused)
  })

  it('has a new number in the calendar when it is moved after the notice, and not before', () => {
    expect(done(move(aMeeting(), { ...plan, at: '13:00' }, days)).sequence).toBe(0)
    expect(done(move(noticed, { ...plan, at: '13:00' }, days)).sequence).toBe(1)
    expect(move(noticed, plan, days)).toEqual({ ok: false, refusal: 'nothing-changed' })
  })

  it('leaves its place behind when it becomes digital', () => {
    const digital: MeetingPlan = { on, at, minutes, mode: 'digital' }
    expect(done(move(noticed, digital, days)).place).toBeUndefined()
  })

  it('has notes that are shared before they are approved, and approved before they are public', () => {
    expect(approveNotes(over, now)).toEqual({ ok: false, refusal: 'notes-not-shared' })
    expect(publishNotes(shared, now)).toEqual({ ok: false, refusal: 'notes-not-approved' })
    const published = done(publishNotes(approved, now))
    expect(publishNotes(published, now)).toMatchObject({ refusal: 'notes-already-public' })
    expect(done(unpublishNotes(published)).notesPublishedAt).toBeUndefined()
    expect(unpublishNotes(approved)).toMatchObject({ refusal: 'notes-not-public' })
    expect(shareNotes(shared, now)).toMatchObject({ refusal: 'notes-already-shared' })
  })

  it('begins and ends at a moment in Sweden, in winter and summer', () => {
    expect(startOf(plan).toInstant().toString()).toBe('2026-12-10T08:00:00Z')
    expect(endOf(plan).toInstant().toString()).toBe('2026-12-10T11:00:00Z')
    expect(
      startOf({ on: day('2027-06-10'), at: '09:00' })
        .toInstant()
        .toString(),
    ).toBe('2027-06-10T07:00:00Z')
  })

  it('is told to the charter’s rules as planned, held or cancelled', () => {
    const statuses = [aMeeting(), noticed, held, over, approved, cancelled].map(
      (meeting) => factOf(meeting).status,
    )
    expect(statuses).toEqual(['planned', 'planned', 'held', 'held', 'held', 'cancelled'])
  })
})

describe('no order of events', () => {
  const steps: Readonly<Record<string, (meeting: Meeting) => Result<Meeting, MeetingRefusal>>> = {
    openAgenda,
    notice: (meeting) => notice(meeting, meeting.on),
    moveLater: (meeting) =>
      move(
        meeting,
        { ...plan, on: addDays(meeting.on, 1) },
        lastDays(addDays(meeting.on, 1), { matterDays: 10, dispatchDays: 5 }),
      ),
    cancel: (meeting) => cancel(meeting, 'Storm.'),
    beginOnItsDay: (meeting) => begin(meeting, meeting.on),
    beginAfterwards: (meeting) => begin(meeting, addDays(meeting.on, 1)),
    beginTooEarly: (meeting) => begin(meeting, addDays(meeting.on, -1)),
    end,
    share: (meeting) => shareNotes(meeting, now),
    approve: (meeting) => approveNotes(meeting, now),
    publish: (meeting) => publishNotes(meeting, now),
    unpublish: unpublishNotes,
  }

  it('leads to an impossible meeting', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.keys(steps)), { maxLength: 30 }), (order) => {
        let meeting = aMeeting()
        for (const name of order) {
          const before = meeting
          const result = steps[name]?.(meeting)
          if (!result?.ok) continue
          meeting = result.value
          expect(meeting.version).toBe(before.version + 1)
          expect(meeting.sequence).toBeGreaterThanOrEqual(before.sequence)
          // What has begun is never to come again, and an end is an end.
          if (hasBegun(before)) expect(hasBegun(meeting)).toBe(true)
          expect(before.state === 'cancelled').toBe(false)
          if (before.state === 'approved') expect(meeting.state).toBe('approved')
        }
        expect(
          [isToCome(meeting), hasBegun(meeting), meeting.state === 'cancelled'].filter(Boolean),
        ).toHaveLength(1)
        expect(meeting.state === 'cancelled').toBe(meeting.cancelledBecause !== undefined)
        expect(meeting.state === 'approved').toBe(meeting.notesApprovedAt !== undefined)
        if (meeting.notesApprovedAt) expect(meeting.notesSharedAt).toBeDefined()
        if (meeting.notesPublishedAt) expect(meeting.notesApprovedAt).toBeDefined()
        expect(meeting.lastDayForMatters < meeting.on && meeting.dispatchDay < meeting.on).toBe(
          true,
        )
      }),
    )
  })
})

describe('the words of meetings', () => {
  it.each(['sv', 'en'] as const)(
    'say in whole sentences who may, and what to do (%s)',
    (language) => {
      const { state, approval, problem, denial, refusal, link, ...rest } = meetingText[language]
      const sentences = [
        ...Object.values(state).map(({ means }) => means),
        ...Object.values(approval).map(({ means }) => means),
        ...Object.values(problem),
        ...Object.values(denial).map((say) => say({ body: 'Chefsforum' })),
        ...Object.values(refusal),
        ...Object.values(link),
        rest.editedMeanwhile,
        rest.noteEditedMeanwhile,
        rest.notMinutes,
      ]
      for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*[.]$/u)
    },
  )
})
