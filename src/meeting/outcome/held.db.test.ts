import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { done } from '../../../test/builders/done.ts'
import {
  at,
  bodyId,
  collaborationId,
  item,
  type MeetingStage,
  register,
  sala,
  setStage,
} from '../../../test/builders/meeting-stage.ts'
import { databases } from '../../../test/database.ts'
import { day } from '../../shared/calendar-day.ts'
import { raiseAtMeeting } from '../agenda/agenda.actions.ts'
import { listItems } from '../agenda/agenda.repository.ts'
import { answerNotice } from '../attendance/answer.actions.ts'
import {
  listHeldAttendance,
  listKeptSeats,
  listPresences,
} from '../attendance/attendance.repository.ts'
import { representedAt, representedFor } from '../attendance/attendance.ts'
import { beginMeeting, endMeeting, recordPresence } from '../attendance/hold.actions.ts'
import type { MeetingActTables } from '../meeting-change.ts'
import { recordOpinion, recordOutcome, removeOutcome } from './outcome.actions.ts'
import { listAssignmentsOf, listOpinions, listOutcomes } from './outcome.repository.ts'

for (const { name, open } of databases) {
  describe(`a meeting that is held in the ${name} database`, () => {
    let stage: MeetingStage
    beforeAll(async () => {
      stage = await setStage(await open<MeetingActTables>())
    })
    afterAll(() => stage?.store.close())
    beforeEach(() => stage.reset())

    it('opens with those who have said that they come, and tells who represented whom', async () => {
      const { meeting } = await stage.noticed()
      const by = (personId: string, answer: 'comes' | 'cannot') => ({ personId, answer })
      done(await answerNotice(stage.ground, at(meeting), { register }, by('person-1', 'cannot')))
      done(await answerNotice(stage.ground, at(meeting), { register }, by('person-3', 'comes')))
      done(await answerNotice(stage.ground, at(meeting), { register }, by('person-2', 'comes')))
      expect(await beginMeeting(stage.ground, at(meeting), register)).toMatchObject({
        refusal: { code: 'before-its-day' },
      })
      stage.now = new Date('2026-12-10T08:00:00Z')
      done(await beginMeeting(stage.ground, at(meeting), register))
      const [first] = await listItems(stage.store.db, meeting)
      const until = first?.id ?? ''
      done(
        await recordPresence(stage.ground, at(meeting), [
          { personId: 'person-2', mode: 'digitally', until },
        ]),
      )
      const seats = await listKeptSeats(stage.store.db, meeting)
      const presences = await listPresences(stage.store.db, meeting)
      const who = representedAt(seats, presences).map(({ personId, by: as }) => [personId, as])
      expect(who).toEqual([
        ['person-3', 'deputy'],
        ['person-2', 'member'],
        [undefined, 'nobody'],
      ])
      stage.now = new Date('2026-12-10T09:00:00Z')
      const agenda = done(
        await raiseAtMeeting(stage.ground, at(meeting), { ...item, title: 'Väckt' }),
      )
      const raised = agenda.items.at(-1)
      expect(raised?.isRaisedAtMeeting).toBe(true)
      if (raised) expect(representedFor(seats, presences, raised)[1]?.by).toBe('nobody')
      const stranger = [{ personId: 'person-6', mode: 'physically' as const }]
      expect(await recordPresence(stage.ground, at(meeting), stranger)).toMatchObject({
        refusal: { code: 'not-invited' },
      })
      const [of] = await listHeldAttendance(stage.store.db, collaborationId, [meeting.id])
      expect(of).toEqual({ seats, presences: expect.arrayContaining([...presences]) })
    })

    it('comes to what the charter allows, never to a decision, and tells it when it is over', async () => {
      const { meeting, matterId, first, second } = await stage.held()
      const target = { ...at(meeting), itemId: first.id }
      const write = (kind: 'recommendation' | 'priority', text: string) =>
        recordOutcome(stage.ground, target, register, { kind, text })
      expect(await write('priority', 'Barn först.')).toMatchObject({
        refusal: { kind: 'content', codes: ['not-allowed'] },
      })
      expect(await write('recommendation', 'Gruppen beslutar om avtalet.')).toMatchObject({
        refusal: { codes: ['worded-as-decision'] },
      })
      const kept = done(await write('recommendation', 'Gruppen rekommenderar överenskommelsen.'))
      const assignment = {
        kind: 'assignment' as const,
        text: 'Kontakta skolorna.',
        personId: 'person-1',
        dueOn: day('2027-01-15'),
      }
      const onSecond = { ...at(meeting), itemId: second.id, outcomeId: anId(1_700) }
      done(await recordOutcome(stage.ground, onSecond, register, assignment))
      done(await recordOutcome(stage.ground, onSecond, register, assignment))
      const mistake = done(
        await recordOutcome(stage.ground, target, register, { kind: 'views', text: 'Fel.' }),
      )
      done(await removeOutcome(stage.ground, at(meeting), mistake.id))
      expect(await listOutcomes(stage.store.db, meeting)).toHaveLength(2)
      expect(await stage.story(matterId)).toEqual(['putOnAgenda', 'noticed'])
      expect(await listAssignmentsOf(stage.store.db, collaborationId, 'person-1')).toEqual([])
      done(await endMeeting(stage.ground, at(meeting)))
      expect(await stage.story(matterId)).toEqual(['putOnAgenda', 'noticed', 'outcomeReached'])
      const mine = await listAssignmentsOf(stage.store.db, collaborationId, 'person-1')
      expect(mine).toMatchObject([{ bodyId, meetingId: meeting.id, dueOn: '2027-01-15' }])
      expect(await removeOutcome(stage.ground, at(meeting), kept.id)).toMatchObject({ ok: false })
    })

    it('keeps what a principal thought otherwise, in its own words and nobody else’s', async () => {
      const { meeting, first } = await stage.held()
      const asSala = { actor: sala, meetingId: meeting.id, itemId: first.id }
      const opinion = (principalId: string, text: string) => ({ principalId, text })
      done(
        await recordOpinion(
          stage.ground,
          asSala,
          register,
          opinion('sala', 'Sala ser en annan lösning.'),
        ),
      )
      expect(
        await recordOpinion(stage.ground, asSala, register, opinion('koping', 'Nej.')),
      ).toMatchObject({
        refusal: { kind: 'denied', code: 'only-own-opinion' },
      })
      const bySupport = { ...at(meeting), itemId: first.id }
      expect(
        await recordOpinion(stage.ground, bySupport, register, opinion('fagersta', 'Nej.')),
      ).toMatchObject({
        refusal: { code: 'unknown-principal' },
      })
      expect(await listOpinions(stage.store.db, meeting)).toHaveLength(1)
      done(await recordOpinion(stage.ground, asSala, register, opinion('sala', '')))
      expect(await listOpinions(stage.store.db, meeting)).toEqual([])
    })

    it('does not give an outcome the id of another meeting’s: other pages know it by its id', async () => {
      const one = await stage.held()
      const outcomeId = anId(777)
      const target = { ...at(one.meeting), itemId: one.first.id, outcomeId }
      done(
        await recordOutcome(stage.ground, target, register, {
          kind: 'informationNoted',
          text: 'Hört.',
        }),
      )
      stage.reset()
      const other = await stage.held()
      const again = { ...at(other.meeting), itemId: other.first.id, outcomeId }
      expect(
        await recordOutcome(stage.ground, again, register, {
          kind: 'informationNoted',
          text: 'Annat.',
        }),
      ).toMatchObject({ refusal: { kind: 'state', code: 'no-such-outcome' } })
      expect(await listOutcomes(stage.store.db, other.meeting)).toEqual([])
      expect(await listOutcomes(stage.store.db, one.meeting)).toMatchObject([{ text: 'Hört.' }])
    })
  })
}
