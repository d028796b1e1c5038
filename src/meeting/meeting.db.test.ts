import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anId, anIntakeHat } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aMeeting, makeBody } from '../../test/builders/meeting.ts'
import { aMeetingRegister } from '../../test/builders/meeting-register.ts'
import { databases } from '../../test/database.ts'
import { listMeetings as listFacts } from '../charter/activity.repository.ts'
import { registerVersions } from '../register/register.repository.ts'
import { day } from '../shared/calendar-day.ts'
import { NotFound } from '../shared/errors.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { listActs } from '../trail/trail.repository.ts'
import { verifyTrail } from '../trail/verify.ts'
import {
  cancelMeeting,
  changeSetting,
  moveMeeting,
  planMeeting,
  planMeetings,
} from './meeting.actions.ts'
import { findMeeting, findSetting, insertMeeting, listMeetings } from './meeting.repository.ts'
import type { MeetingPlan } from './meeting.ts'
import type { MeetingActTables, MeetingGround } from './meeting-change.ts'
import { usualSetting } from './meeting-days.ts'

const collaborationId = 'vastmanland'
const bodyId = 'samverkansgrupp-halsa'
const support = anActor(anIntakeHat(), 4)
const member = anActor(aBodyHat(), 1)
const stranger = anActor(aBodyHat({ bodyId: 'chefsforum' }), 7)
const register = aMeetingRegister()
const nobody = { reachable: async () => new Set<string>() }
const plan: MeetingPlan = {
  on: day('2026-12-10'),
  at: '09:00',
  minutes: 180,
  mode: 'hybrid',
  place: 'Regionhuset, Västerås',
  link: 'https://mote.example.se/halsa',
}

for (const { name, open } of databases) {
  describe(`meetings in the ${name} database`, () => {
    let store: Store<MeetingActTables>
    let ground: MeetingGround
    let ids = 2_000
    beforeAll(async () => {
      store = await open<MeetingActTables>()
      await makeCollaboration(store.db)
      await makeBody(store.db)
      ground = {
        db: store.db,
        now: () => new Date('2026-11-22T09:00:00Z'),
        newId: () => {
          ids += 1
          return anId(ids)
        },
      }
    })
    afterAll(() => store?.close())

    const planned = async (changes: Partial<MeetingPlan> = {}) =>
      done(await planMeeting(ground, support, register, { bodyId, plan: { ...plan, ...changes } }))
    const fact = async (id: string) =>
      (await listFacts(store.db, collaborationId)).find((one) => one.id === id)

    const stored = async () => (await listMeetings(store.db, collaborationId, {})).length
    const entries = async () =>
      (await listActs(store.db, { collaborationId }, { limit: 1_000 })).length

    it('a meeting comes back as it was planned, with its last days in working days', async () => {
      const meeting = await planned()
      expect(await findMeeting(store.db, collaborationId, meeting.id)).toEqual(meeting)
      expect(meeting).toMatchObject({
        state: 'planned',
        lastDayForMatters: '2026-11-26',
        dispatchDay: '2026-12-03',
      })
    })

    it('a form sent twice plans one meeting', async () => {
      const id = anId(1_001)
      const first = done(await planMeeting(ground, support, register, { bodyId, plan, id }))
      const second = done(await planMeeting(ground, support, register, { bodyId, plan, id }))
      expect(second).toEqual(first)
    })

    it('several at once are all planned, each with its own entry in the trail', async () => {
      const days = ['2027-03-04', '2027-04-08', '2027-05-06'].map(day)
      const meetings = days.map((on) => ({ plan: { ...plan, on } }))
      const before = await entries()
      const made = done(await planMeetings(ground, support, register, { bodyId, meetings }))
      expect(made.map(({ on }) => on)).toEqual(days)
      expect(await entries()).toBe(before + 3)
    })

    it('several at once are none when one in the middle is refused', async () => {
      const before = [await stored(), await entries(), await registerVersions(store.db)]
      const [first, second, third] = [anId(5_001), anId(5_002), anId(5_003)]
      const on = (date: string) => ({ ...plan, on: day(date) })
      const refused = await planMeetings(ground, support, register, {
        bodyId,
        meetings: [
          { id: first, plan: on('2027-09-02') },
          { id: second, plan: { ...on('2027-10-07'), at: '25:00' } },
          { id: third, plan: on('2027-11-04') },
        ],
      })
      expect(refused).toEqual({ ok: false, refusal: { kind: 'content', codes: ['time-missing'] } })
      expect([await stored(), await entries(), await registerVersions(store.db)]).toEqual(before)
    })

    it('several at once are none when what is in the middle belongs to another group', async () => {
      const theirs = anId(5_012)
      const other = { ...aMeeting({ id: theirs, bodyId: 'a-body-of-others' }), collaborationId }
      await makeBody(store.db, other.bodyId)
      await inTransaction(store, (trx) => insertMeeting(trx, other, ground.now()))
      const before = [await stored(), await entries(), await registerVersions(store.db)]
      const meetings = [anId(5_011), theirs, anId(5_013)].map((id) => ({ id, plan }))
      await expect(
        planMeetings(ground, support, register, { bodyId, meetings }),
      ).rejects.toBeInstanceOf(NotFound)
      expect([await stored(), await entries(), await registerVersions(store.db)]).toEqual(before)
    })

    it('counts in the charter’s rules at once, and makes pages of the register new', async () => {
      const before = await registerVersions(store.db)
      const meeting = await planned({ on: day('2027-02-11') })
      expect(await fact(meeting.id)).toMatchObject({
        on: '2027-02-11',
        status: 'planned',
        hours: 3,
      })
      const after = await registerVersions(store.db)
      expect(after.get(collaborationId)).not.toBe(before.get(collaborationId))
      const target = { actor: support, meetingId: meeting.id }
      done(await moveMeeting(ground, target, register, { ...plan, on: day('2027-02-18') }))
      expect(await fact(meeting.id)).toMatchObject({ on: '2027-02-18' })
      done(await cancelMeeting(ground, target, 'För många är sjuka.', nobody))
      expect(await fact(meeting.id)).toMatchObject({ status: 'cancelled' })
      const { rows } = await sql<{ by: string; act: string }>`
        select by, act from register_history where table_name = 'meeting_fact' and row_key ->> 'id' = ${meeting.id}
        order by id
      `.execute(store.db)
      expect(rows).toEqual([
        { by: support.name, act: 'insert' },
        { by: support.name, act: 'update' },
        { by: support.name, act: 'update' },
      ])
    })

    it('a member is told who plans, and somebody from outside that there is no such meeting', async () => {
      const meeting = await planned()
      expect(await planMeeting(ground, member, register, { bodyId, plan })).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-support-or-chair' },
      })
      const byMember = { actor: member, meetingId: meeting.id }
      expect(await cancelMeeting(ground, byMember, 'Nej', nobody)).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-support-or-chair' },
      })
      for (const meetingId of [meeting.id, anId(999_999), 'finns-inte']) {
        const target = { actor: stranger, meetingId }
        await expect(cancelMeeting(ground, target, 'Nej', nobody)).rejects.toBeInstanceOf(NotFound)
      }
    })

    it('a plan that does not do is refused field by field, and nothing is kept', async () => {
      const bad = { on: day('2026-12-10'), at: '25:00', minutes: 0, mode: 'physical' as const }
      expect(await planMeeting(ground, support, register, { bodyId, plan: bad })).toEqual({
        ok: false,
        refusal: { kind: 'content', codes: ['time-missing', 'length-wrong', 'place-missing'] },
      })
    })

    it('two who change it at once: the second is told, with what is stored', async () => {
      const { id: meetingId, version } = await planned()
      const target = { actor: support, meetingId, seenVersion: version }
      const moved = done(await moveMeeting(ground, target, register, { ...plan, at: '13:00' }))
      expect(await moveMeeting(ground, target, register, { ...plan, at: '10:00' })).toEqual({
        ok: false,
        refusal: { kind: 'editedMeanwhile', stored: moved },
      })
    })

    it('a cancelled meeting neither moves nor is cancelled again, and says why it was', async () => {
      const { id: meetingId } = await planned()
      const target = { actor: support, meetingId }
      expect(await cancelMeeting(ground, target, '  ', nobody)).toMatchObject({
        refusal: { code: 'reason-missing' },
      })
      const cancelled = done(await cancelMeeting(ground, target, 'Storm.', nobody))
      expect(cancelled).toMatchObject({ state: 'cancelled', cancelledBecause: 'Storm.' })
      const refused = { refusal: { kind: 'state', code: 'already-cancelled' } }
      expect(await cancelMeeting(ground, target, 'Igen', nobody)).toMatchObject(refused)
      expect(await moveMeeting(ground, target, register, { ...plan, at: '13:00' })).toMatchObject(
        refused,
      )
    })

    it('a body’s own days and way to approve hold for what is planned after', async () => {
      expect(await findSetting(store.db, collaborationId, bodyId)).toEqual(usualSetting)
      const own = {
        ...usualSetting,
        matterDays: 15,
        dispatchDays: 7,
        notesApproval: 'participants' as const,
        recurring: [{ title: 'Laget runt', minutes: 10 }],
      }
      expect(await changeSetting(ground, member, bodyId, own)).toMatchObject({ ok: false })
      const wrong = { ...own, matterDays: -1, recurring: [{ title: ' ', minutes: 5 }] }
      expect(await changeSetting(ground, support, bodyId, wrong)).toEqual({
        ok: false,
        refusal: { kind: 'content', codes: ['days-wrong', 'recurring-wrong'] },
      })
      done(await changeSetting(ground, support, bodyId, own))
      expect(await findSetting(store.db, collaborationId, bodyId)).toEqual(own)
      expect(await planned()).toMatchObject({
        lastDayForMatters: '2026-11-19',
        dispatchDay: '2026-12-01',
        notesApproval: 'participants',
      })
      done(await changeSetting(ground, support, bodyId, usualSetting))
    })

    it('meetings are listed in the order of their days', async () => {
      await planned({ on: day('2028-05-11') })
      await planned({ on: day('2028-02-10') })
      const from = day('2028-01-01')
      const listed = await listMeetings(store.db, collaborationId, { bodyIds: [bodyId], from })
      expect(listed.map(({ on }) => on)).toEqual(['2028-02-10', '2028-05-11'])
      expect(await listMeetings(store.db, collaborationId, { bodyIds: [] })).toEqual([])
    })

    it('every act stands in the trail, which is whole', async () => {
      const { id } = await planned()
      const subject = { kind: 'meeting', id }
      const acts = await listActs(store.db, { collaborationId, subject }, { limit: 5 })
      expect(acts.map(({ act }) => act)).toEqual(['meeting-planned'])
      expect(await verifyTrail(store.db, collaborationId)).toMatchObject({ state: 'intact' })
    })
  })
}
