import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { done } from '../../../test/builders/done.ts'
import {
  at,
  collaborationId,
  type MeetingStage,
  plan,
  register,
  sala,
  setStage,
} from '../../../test/builders/meeting-stage.ts'
import { databases } from '../../../test/database.ts'
import { day } from '../../shared/calendar-day.ts'
import { cancelMeeting, moveMeeting } from '../meeting.actions.ts'
import type { MeetingActTables } from '../meeting-change.ts'
import { type IssuedNotice, sendNotice } from '../notice/notice.actions.ts'
import { listNotices } from '../notice/notice.repository.ts'
import { answerByCalendar, answerByLink, answerNotice, openAnswerLink } from './answer.actions.ts'
import { listAnswers } from './attendance.repository.ts'

const registerOf = () => Promise.resolve(register)

for (const { name, open } of databases) {
  describe(`notices and answers in the ${name} database`, () => {
    let stage: MeetingStage
    beforeAll(async () => {
      stage = await setStage(await open<MeetingActTables>())
    })
    afterAll(() => stage?.store.close())
    beforeEach(() => stage.reset())

    it('a notice goes to members, deputies and support once, and is kept as it was', async () => {
      const { meeting, notice, matterId } = await stage.noticed()
      expect(notice).toMatchObject({ version: 1, method: 'request', sequence: 0 })
      expect(notice.recipients.map(({ personId, way }) => `${personId} ${way}`)).toEqual([
        'person-1 mail',
        'person-3 mail',
        'person-2 mail',
        'person-5 print',
        'person-4 mail',
      ])
      expect(await sendNotice(stage.ground, at(meeting), register, stage.delivery)).toMatchObject({
        refusal: { kind: 'state', code: 'nothing-changed' },
      })
      expect(stage.sent).toHaveLength(1)
      done(
        await moveMeeting(stage.ground, at(meeting), register, { ...plan, on: day('2026-12-17') }),
      )
      const again = done(await sendNotice(stage.ground, at(meeting), register, stage.delivery))
      expect(again.notice).toMatchObject({ version: 2, sequence: 1 })
      expect(again.changes?.map(({ kind }) => kind)).toEqual(['moved'])
      done(await cancelMeeting(stage.ground, at(meeting), 'Storm.', stage.delivery))
      expect(stage.sent[2]?.notice).toMatchObject({ version: 3, method: 'cancel', sequence: 2 })
      expect(stage.sent[2]?.notice.recipients).toHaveLength(5)
      const kept = await listNotices(stage.store.db, meeting)
      expect(kept.map(({ content }) => content.on)).toEqual([
        '2026-12-10',
        '2026-12-17',
        '2026-12-17',
      ])
      expect(await stage.story(matterId)).toEqual([
        'putOnAgenda',
        'noticed',
        'meetingMoved',
        'meetingCancelled',
      ])
    })

    it('a notice whose letters cannot be kept is not sent, and neither is half of it', async () => {
      const meeting = await stage.planned()
      const broken = {
        ...stage.delivery,
        deliver: () => Promise.reject(new Error('no outbox')),
      }
      await expect(sendNotice(stage.ground, at(meeting), register, broken)).rejects.toThrow(
        'no outbox',
      )
      expect(await listNotices(stage.store.db, meeting)).toEqual([])
      expect(
        done(await sendNotice(stage.ground, at(meeting), register, stage.delivery)).notice.version,
      ).toBe(1)
    })

    it('opening the link answers nothing; the button does, and calls in that member’s own deputy', async () => {
      const meeting = await stage.planned()
      let token = ''
      const linking = {
        reachable: stage.delivery.reachable,
        deliver: async (_: unknown, { linksFor }: IssuedNotice) => {
          token = (await linksFor(['person-1'])).get('person-1') ?? ''
        },
      }
      done(await sendNotice(stage.ground, at(meeting), register, linking))
      const opened = done(await openAnswerLink(stage.ground, token, registerOf))
      expect(opened).toMatchObject({ personId: 'person-1', answer: 'none' })
      done(await openAnswerLink(stage.ground, token, registerOf))
      expect(await listAnswers(stage.store.db, meeting)).toEqual([])
      const cannot = done(await answerByLink(stage.ground, token, 'cannot', registerOf, stage.tell))
      expect(cannot.called.map(({ deputyId }) => deputyId)).toEqual(['person-3'])
      expect(
        done(await answerByLink(stage.ground, token, 'cannot', registerOf, stage.tell)).called,
      ).toEqual([])
      const comes = done(await answerByLink(stage.ground, token, 'comes', registerOf, stage.tell))
      expect(comes.stoodDown.map(({ deputyId }) => deputyId)).toEqual(['person-3'])
      expect(stage.told).toHaveLength(3)
      expect(done(await openAnswerLink(stage.ground, token, registerOf)).answer).toBe('comes')
    })

    it('a link is worth nothing when it is guessed, late, or of a meeting that is off', async () => {
      const meeting = await stage.planned()
      let token = ''
      const linking = {
        reachable: stage.delivery.reachable,
        deliver: async (_: unknown, { linksFor, notice }: IssuedNotice) => {
          if (notice.method === 'request')
            token = (await linksFor(['person-1'])).get('person-1') ?? ''
        },
      }
      done(await sendNotice(stage.ground, at(meeting), register, linking))
      const code = async () => {
        const result = await answerByLink(stage.ground, token, 'comes', registerOf)
        return result.ok ? 'answered' : result.refusal
      }
      expect(await answerByLink(stage.ground, 'gissad', 'comes', registerOf)).toMatchObject({
        refusal: 'unknown-link',
      })
      stage.now = new Date('2026-12-10T11:00:00Z')
      expect(await code()).toBe('link-expired')
      stage.now = new Date('2026-11-23T09:00:00Z')
      done(await cancelMeeting(stage.ground, at(meeting), 'Storm.', linking))
      expect(await code()).toBe('meeting-cancelled')
      expect(await openAnswerLink(stage.ground, token, registerOf)).toMatchObject({
        refusal: 'meeting-cancelled',
      })
    })

    it('the calendar answers the notice it was sent with, and not an earlier time', async () => {
      const { meeting } = await stage.noticed()
      const reply = { collaborationId, meetingId: meeting.id, personId: 'person-2', sequence: 0 }
      done(await answerByCalendar(stage.ground, { ...reply, answer: 'digital' }, { register }))
      done(await moveMeeting(stage.ground, at(meeting), register, { ...plan, at: '13:00' }))
      const late = await answerByCalendar(
        stage.ground,
        { ...reply, answer: 'cannot' },
        { register },
      )
      expect(late).toEqual({ ok: false, refusal: 'older-notice' })
      const unknown = { ...reply, personId: 'nagon-annan', answer: 'comes' as const }
      expect(await answerByCalendar(stage.ground, unknown, { register })).toEqual({
        ok: false,
        refusal: 'no-longer-invited',
      })
    })

    it('somebody signed in answers for themselves, and the support for who has called', async () => {
      const { meeting } = await stage.noticed()
      const asSala = { actor: sala, meetingId: meeting.id }
      const by = (personId: string) => ({ personId, answer: 'comes' as const })
      done(await answerNotice(stage.ground, asSala, { register }, by('person-1')))
      expect(await answerNotice(stage.ground, asSala, { register }, by('person-2'))).toMatchObject({
        refusal: { kind: 'denied', code: 'only-own-answer' },
      })
      done(await answerNotice(stage.ground, at(meeting), { register }, by('person-2')))
      expect(
        await answerNotice(stage.ground, at(meeting), { register }, by('person-6')),
      ).toMatchObject({
        refusal: { code: 'not-invited' },
      })
      const answers = await listAnswers(stage.store.db, meeting)
      expect(answers.map(({ way }) => way)).toEqual(['signedIn', 'support'])
    })

    it('two who send the notice at once send it once', async () => {
      const meeting = await stage.planned()
      const both = await Promise.all([
        sendNotice(stage.ground, at(meeting), register, stage.delivery),
        sendNotice(stage.ground, at(meeting), register, stage.delivery),
      ])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'nothing-changed' } })
      expect(stage.sent).toHaveLength(1)
      expect(await listNotices(stage.store.db, meeting)).toHaveLength(1)
    })
  })
}
