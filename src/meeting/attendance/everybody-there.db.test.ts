import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { done } from '../../../test/builders/done.ts'
import {
  at,
  collaborationId,
  koping,
  type MeetingStage,
  register,
  sala,
  setStage,
} from '../../../test/builders/meeting-stage.ts'
import { databases } from '../../../test/database.ts'
import { listActs } from '../../trail/trail.repository.ts'
import type { Meeting } from '../meeting.ts'
import type { MeetingActTables } from '../meeting-change.ts'
import { answerNotice } from './answer.actions.ts'
import { keepSeats, listKeptSeats, listPresences } from './attendance.repository.ts'
import { representedAt } from './attendance.ts'
import { beginMeeting, endMeeting, recordEverybodyThere, recordPresence } from './hold.actions.ts'

for (const { name, open } of databases) {
  describe(`noting that everybody is there, in the ${name} database`, () => {
    let stage: MeetingStage
    beforeAll(async () => {
      stage = await setStage(await open<MeetingActTables>())
    })
    afterAll(() => stage?.store.close())
    beforeEach(() => stage.reset())

    const answered = async (
      meeting: Meeting,
      answers: Readonly<Record<string, 'comes' | 'digital' | 'cannot'>>,
    ) => {
      for (const [personId, answer] of Object.entries(answers)) {
        done(await answerNotice(stage.ground, at(meeting), { register }, { personId, answer }))
      }
    }
    const opened = async (answers: Parameters<typeof answered>[1] = {}) => {
      const { meeting } = await stage.noticed()
      await answered(meeting, answers)
      stage.now = new Date('2026-12-10T08:00:00Z')
      return done(await beginMeeting(stage.ground, at(meeting), register))
    }
    const noted = async (meeting: Meeting) =>
      Object.fromEntries(
        (await listPresences(stage.store.db, meeting)).map(({ personId, mode }) => [
          personId,
          mode,
        ]),
      )
    const stands = async (meeting: Meeting) =>
      representedAt(
        await listKeptSeats(stage.store.db, meeting),
        await listPresences(stage.store.db, meeting),
      ).map(({ seatId, by, personId }) => [seatId.split('/').at(-1), by, personId])
    const trail = async (meeting: Meeting) => {
      const subject = { kind: 'meeting', id: meeting.id }
      const acts = await listActs(stage.store.db, { collaborationId, subject }, { limit: 50 })
      return acts.filter(({ act }) => act === 'meeting-presence-noted')
    }

    it('takes each seat once: the member, the deputy of one who said no, and nobody where it is vacant', async () => {
      const meeting = await opened({ 'person-1': 'cannot', 'person-3': 'comes' })
      expect(await noted(meeting)).toEqual({ 'person-3': 'physically' })
      done(await recordEverybodyThere(stage.ground, at(meeting)))
      expect(await noted(meeting)).toEqual({
        'person-1': 'absent',
        'person-2': 'physically',
        'person-3': 'physically',
        'person-4': 'physically',
      })
      expect(await stands(meeting)).toEqual([
        ['sala', 'deputy', 'person-3'],
        ['koping', 'member', 'person-2'],
        ['arboga', 'nobody', undefined],
      ])
    })

    it('is one act with the exceptions that are told with it, and a second press is none', async () => {
      const meeting = await opened()
      const before = (await trail(meeting)).length
      const exceptions = [
        { personId: 'person-1', mode: 'absent' as const },
        { personId: 'person-3', mode: 'digitally' as const },
      ]
      done(await recordEverybodyThere(stage.ground, at(meeting), exceptions))
      done(await recordEverybodyThere(stage.ground, at(meeting)))
      const told = await trail(meeting)
      expect(told).toHaveLength(before + 1)
      expect(told[0]?.details).toEqual({
        personIds: ['person-1', 'person-3', 'person-2', 'person-4'],
        asExpected: 2,
      })
      expect(await stands(meeting)).toMatchObject([
        ['sala', 'deputy', 'person-3'],
        ['koping', 'member', 'person-2'],
        ['arboga', 'nobody', undefined],
      ])
    })

    it('leaves as it is whoever somebody else has noted meanwhile', async () => {
      const meeting = await opened({ 'person-1': 'comes' })
      done(
        await recordPresence(stage.ground, at(meeting), [{ personId: 'person-1', mode: 'absent' }]),
      )
      done(await recordEverybodyThere(stage.ground, at(meeting)))
      expect(await noted(meeting)).toMatchObject({ 'person-1': 'absent', 'person-2': 'physically' })
      expect(await noted(meeting)).not.toHaveProperty('person-3')
    })

    it('calls in two deputies, and notes somebody with two seats once: each seat is counted once', async () => {
      const meeting = await opened({ 'person-1': 'cannot', 'person-2': 'cannot' })
      await stage.store.db.transaction().execute((trx) =>
        keepSeats(trx, meeting, [
          {
            seatId: 'regionen-1',
            principalId: 'region-vastmanland',
            memberId: 'person-6',
            isCounted: true,
          },
          {
            seatId: 'regionen-2',
            principalId: 'region-vastmanland',
            memberId: 'person-6',
            isCounted: true,
          },
        ]),
      )
      done(await recordEverybodyThere(stage.ground, at(meeting)))
      const who = await stands(meeting)
      expect(who).toHaveLength(5)
      expect(Object.fromEntries(who.map(([seat, by, id]) => [seat, `${by} ${id}`]))).toEqual({
        sala: 'deputy person-3',
        koping: 'deputy person-5',
        arboga: 'nobody undefined',
        'regionen-1': 'member person-6',
        'regionen-2': 'member person-6',
      })
    })

    it('is for whoever leads the meeting, while its notes are open', async () => {
      const { meeting: early } = await stage.noticed()
      expect(await recordEverybodyThere(stage.ground, at(early))).toMatchObject({
        refusal: { kind: 'state', code: 'not-under-way' },
      })
      stage.now = new Date('2026-12-10T08:00:00Z')
      const meeting = done(await beginMeeting(stage.ground, at(early), register))
      for (const actor of [sala, koping]) {
        const refused = await recordEverybodyThere(stage.ground, { actor, meetingId: meeting.id })
        expect(refused).toMatchObject({
          refusal: { kind: 'denied', code: 'only-support-or-chair' },
        })
      }
      const stranger = [{ personId: 'person-6', mode: 'physically' as const }]
      expect(await recordEverybodyThere(stage.ground, at(meeting), stranger)).toMatchObject({
        refusal: { code: 'not-invited' },
      })
      expect(await noted(meeting)).toEqual({})
      done(await endMeeting(stage.ground, at(meeting)))
      done(await recordEverybodyThere(stage.ground, at(meeting)))
      expect(await noted(meeting)).toMatchObject({ 'person-1': 'physically' })
    })
  })
}
