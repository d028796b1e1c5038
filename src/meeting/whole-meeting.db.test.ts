import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anId, anIntakeHat } from '../../test/builders/actor.ts'
import { aRule } from '../../test/builders/charter.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aContent } from '../../test/builders/matter.ts'
import { makeBody } from '../../test/builders/meeting.ts'
import { aMeetingRegister } from '../../test/builders/meeting-register.ts'
import { vastmanland } from '../../test/builders/principal.ts'
import { databases } from '../../test/database.ts'
import { raiseMatter, saveNewDraft, takeInMatter } from '../matter/matter.actions.ts'
import { listEvents } from '../matter/matter.repository.ts'
import { day } from '../shared/calendar-day.ts'
import type { Result } from '../shared/result.ts'
import type { Store } from '../store/store.ts'
import {
  addItem,
  changeItem,
  raiseAtMeeting,
  removeItem,
  reorderAgenda,
} from './agenda/agenda.actions.ts'
import { listBacklog, listItems, listReturned } from './agenda/agenda.repository.ts'
import type { ItemContent } from './agenda/agenda.ts'
import { copyAgenda, prepareAgenda } from './agenda/prepare-agenda.actions.ts'
import {
  type Answered,
  answerByCalendar,
  answerByLink,
  answerNotice,
  openAnswerLink,
} from './attendance/answer.actions.ts'
import {
  listAnswers,
  listHeldAttendance,
  listKeptSeats,
  listPresences,
} from './attendance/attendance.repository.ts'
import { representedAt, representedFor } from './attendance/attendance.ts'
import { beginMeeting, endMeeting, recordPresence } from './attendance/hold.actions.ts'
import { cancelMeeting, moveMeeting, planMeeting } from './meeting.actions.ts'
import type { Meeting, MeetingPlan } from './meeting.ts'
import type { MeetingActTables, MeetingGround } from './meeting-change.ts'
import {
  approveMeetingNotes,
  publishMeetingNotes,
  saveNote,
  shareMeetingNotes,
} from './notes/notes.actions.ts'
import { listNotes, listNoteVersions } from './notes/notes.repository.ts'
import { type IssuedNotice, sendNotice } from './notice/notice.actions.ts'
import { listNotices } from './notice/notice.repository.ts'
import { recordOpinion, recordOutcome, removeOutcome } from './outcome/outcome.actions.ts'
import { listAssignmentsOf, listOpinions, listOutcomes } from './outcome/outcome.repository.ts'

const collaborationId = 'vastmanland'
const bodyId = 'samverkansgrupp-halsa'
const support = anActor(anIntakeHat(), 4)
const sala = anActor(aBodyHat(), 1)
const koping = anActor(aBodyHat({ id: 'vastmanland:m2', principalId: 'koping' }), 2)
const chair = anActor(aBodyHat({ id: 'vastmanland:o', isChair: true, principalId: 'koping' }), 2)
const register = aMeetingRegister([
  aRule({
    id: 'R13',
    kind: 'allowed-outcomes',
    params: { outcomes: ['recommendation', 'workingGroup'] },
  }),
])
const registerOf = () => Promise.resolve(register)
const plan: MeetingPlan = {
  on: day('2026-12-10'),
  at: '09:00',
  minutes: 180,
  mode: 'hybrid',
  place: 'Regionhuset, Västerås',
}
const item: ItemContent = {
  title: 'Läget i kommunerna',
  kind: 'discussion',
  minutes: 20,
  papers: [],
}

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

for (const { name, open } of databases) {
  describe(`a meeting from notice to notes in the ${name} database`, () => {
    let store: Store<MeetingActTables>
    let ground: MeetingGround
    let now = new Date('2026-11-22T09:00:00Z')
    let sent: IssuedNotice[] = []
    let told: Answered[] = []
    let ids = 3_000
    const delivery = {
      hasAddress: (personId: string) => personId !== 'person-5',
      deliver: async (_: unknown, issued: IssuedNotice) => {
        sent.push(issued)
      },
    }
    const tell = async (_: unknown, answered: Answered) => {
      told.push(answered)
    }
    beforeAll(async () => {
      store = await open<MeetingActTables>()
      await makeCollaboration(store.db)
      await makeBody(store.db)
      ground = {
        db: store.db,
        now: () => now,
        newId: () => {
          ids += 1
          return anId(ids)
        },
      }
    })
    afterAll(() => store?.close())
    beforeEach(() => {
      now = new Date('2026-11-22T09:00:00Z')
      sent = []
      told = []
    })

    const prepared = async () => {
      const { id: matterId } = done(
        await saveNewDraft(ground, sala, { bodyId, content: aContent() }),
      )
      done(await raiseMatter(ground, { actor: sala, matterId }, vastmanland))
      return done(await takeInMatter(ground, { actor: support, matterId })).id
    }
    const at = (meeting: Meeting) => ({ actor: support, meetingId: meeting.id })
    const planned = async (on = plan.on) =>
      done(await planMeeting(ground, support, register, { bodyId, plan: { ...plan, on } }))
    const noticed = async (on = plan.on) => {
      const meeting = await planned(on)
      const matterId = await prepared()
      done(await addItem(ground, at(meeting), { ...item, title: 'Ärendet', matterId }))
      const agenda = done(await addItem(ground, at(meeting), item))
      return {
        ...done(await sendNotice(ground, at(meeting), register, delivery)),
        matterId,
        agenda,
      }
    }
    const held = async () => {
      const { meeting, matterId, agenda } = await noticed()
      now = new Date('2026-12-10T08:00:00Z')
      const [first, second] = agenda.items
      if (!first || !second) throw new Error('the agenda has two items')
      const begun = done(await beginMeeting(ground, at(meeting), register))
      return { meeting: begun, matterId, first, second }
    }
    const story = async (matterId: string) =>
      (await listEvents(store.db, collaborationId, matterId)).slice(2).map(({ kind }) => kind)

    it('a matter waits until it is on an agenda, and waits again when it is taken off', async () => {
      const meeting = await planned()
      const matterId = await prepared()
      const waiting = async () =>
        (await listBacklog(store.db, { collaborationId, bodyId })).map(({ id }) => id)
      expect(await waiting()).toContain(matterId)
      const agenda = done(await addItem(ground, at(meeting), { ...item, matterId }))
      expect(await waiting()).not.toContain(matterId)
      expect(await addItem(ground, at(meeting), { ...item, matterId })).toMatchObject({
        refusal: { kind: 'state', code: 'matter-already-there' },
      })
      const itemId = agenda.items[0]?.id ?? ''
      done(await removeItem(ground, at(meeting), itemId))
      expect(await waiting()).toContain(matterId)
      expect(await story(matterId)).toEqual(['putOnAgenda', 'takenOffAgenda'])
      expect(await addItem(ground, at(meeting), { ...item, matterId: anId(77) })).toMatchObject({
        refusal: { code: 'matter-not-here' },
      })
      expect(await addItem(ground, { ...at(meeting), actor: sala }, item)).toMatchObject({
        refusal: { kind: 'denied', code: 'only-support-or-chair' },
      })
    })

    it('two edit the agenda at once: the second gets it as it is stored, and loses nothing', async () => {
      const meeting = await planned()
      done(await addItem(ground, at(meeting), item))
      const two = done(await addItem(ground, at(meeting), { ...item, title: 'Andra' }))
      const order = two.items.map(({ id }) => id).toReversed()
      const ordered = done(
        await reorderAgenda(ground, at(meeting), { seenAgendaVersion: two.version, ids: order }),
      )
      expect(ordered.items.map(({ id }) => id)).toEqual(order)
      const late = { seenAgendaVersion: two.version, ids: order.toReversed() }
      expect(await reorderAgenda(ground, at(meeting), late)).toEqual({
        ok: false,
        refusal: { kind: 'agendaEditedMeanwhile', stored: ordered },
      })
      const target = { ...at(meeting), itemId: order[0] ?? '', seenItemVersion: 1 }
      done(await changeItem(ground, target, { ...item, title: 'Den ena' }))
      expect(await changeItem(ground, target, { ...item, title: 'Den andra' })).toMatchObject({
        refusal: { kind: 'agendaEditedMeanwhile' },
      })
    })

    it('a form sent twice puts one item on the agenda, and a copy brings the body’s own items', async () => {
      const meeting = await planned()
      const id = anId(1_500)
      done(await addItem(ground, at(meeting), { ...item, id }))
      expect(done(await addItem(ground, at(meeting), { ...item, id })).items).toHaveLength(1)
      const next = await planned(day('2027-02-11'))
      const copied = done(await copyAgenda(ground, at(next), meeting))
      expect(copied.items.map(({ title }) => title)).toEqual([item.title])
      expect(await copyAgenda(ground, at(next), meeting)).toMatchObject({
        refusal: { code: 'nothing-changed' },
      })
    })

    it('what has returned comes to the next agenda by itself, once, in one item', async () => {
      const meeting = await planned()
      const returned = [
        { id: anId(72), title: 'Riktlinjen' },
        { id: anId(71), title: 'Överenskommelsen' },
      ]
      const opening = { returned, language: 'sv' as const }
      const agenda = done(await prepareAgenda(ground, at(meeting), opening))
      expect(agenda.items.map(({ title }) => title)).toEqual(['Svar från huvudmännen'])
      expect(done(await prepareAgenda(ground, at(meeting), opening))).toEqual(agenda)
      expect(await listReturned(store.db, meeting)).toEqual(returned)
      const other = await planned(day('2027-03-11'))
      expect(done(await prepareAgenda(ground, at(other), opening)).items).toEqual([])
      done(await cancelMeeting(ground, at(meeting), 'Storm.', delivery))
      expect(done(await prepareAgenda(ground, at(other), opening)).items).toHaveLength(1)
      expect(await listReturned(store.db, other)).toEqual(returned)
    })

    it('a notice goes to members, deputies and support once, and is kept as it was', async () => {
      const { meeting, notice, matterId } = await noticed()
      expect(notice).toMatchObject({ version: 1, method: 'request', sequence: 0 })
      expect(notice.recipients.map(({ personId, way }) => `${personId} ${way}`)).toEqual([
        'person-1 mail',
        'person-3 mail',
        'person-2 mail',
        'person-5 print',
        'person-4 mail',
      ])
      expect(await sendNotice(ground, at(meeting), register, delivery)).toMatchObject({
        refusal: { kind: 'state', code: 'nothing-changed' },
      })
      expect(sent).toHaveLength(1)
      done(await moveMeeting(ground, at(meeting), register, { ...plan, on: day('2026-12-17') }))
      const again = done(await sendNotice(ground, at(meeting), register, delivery))
      expect(again.notice).toMatchObject({ version: 2, sequence: 1 })
      expect(again.changes?.map(({ kind }) => kind)).toEqual(['moved'])
      done(await cancelMeeting(ground, at(meeting), 'Storm.', delivery))
      expect(sent[2]?.notice).toMatchObject({ version: 3, method: 'cancel', sequence: 2 })
      expect(sent[2]?.notice.recipients).toHaveLength(5)
      const kept = await listNotices(store.db, meeting)
      expect(kept.map(({ content }) => content.on)).toEqual([
        '2026-12-10',
        '2026-12-17',
        '2026-12-17',
      ])
      expect(await story(matterId)).toEqual([
        'putOnAgenda',
        'noticed',
        'meetingMoved',
        'meetingCancelled',
      ])
    })

    it('a notice whose letters cannot be kept is not sent, and neither is half of it', async () => {
      const meeting = await planned()
      const broken = {
        ...delivery,
        deliver: () => Promise.reject(new Error('no outbox')),
      }
      await expect(sendNotice(ground, at(meeting), register, broken)).rejects.toThrow('no outbox')
      expect(await listNotices(store.db, meeting)).toEqual([])
      expect(done(await sendNotice(ground, at(meeting), register, delivery)).notice.version).toBe(1)
    })

    it('opening the link answers nothing; the button does, and calls in that member’s own deputy', async () => {
      const meeting = await planned()
      let token = ''
      const linking = {
        hasAddress: () => true,
        deliver: async (_: unknown, { linkFor }: IssuedNotice) => {
          token = await linkFor('person-1')
        },
      }
      done(await sendNotice(ground, at(meeting), register, linking))
      const opened = done(await openAnswerLink(ground, token, registerOf))
      expect(opened).toMatchObject({ personId: 'person-1', answer: 'none' })
      done(await openAnswerLink(ground, token, registerOf))
      expect(await listAnswers(store.db, meeting)).toEqual([])
      const cannot = done(await answerByLink(ground, token, 'cannot', registerOf, tell))
      expect(cannot.called.map(({ deputyId }) => deputyId)).toEqual(['person-3'])
      expect(done(await answerByLink(ground, token, 'cannot', registerOf, tell)).called).toEqual([])
      const comes = done(await answerByLink(ground, token, 'comes', registerOf, tell))
      expect(comes.stoodDown.map(({ deputyId }) => deputyId)).toEqual(['person-3'])
      expect(told).toHaveLength(3)
      expect(done(await openAnswerLink(ground, token, registerOf)).answer).toBe('comes')
    })

    it('a link is worth nothing when it is guessed, late, or of a meeting that is off', async () => {
      const meeting = await planned()
      let token = ''
      const linking = {
        hasAddress: () => true,
        deliver: async (_: unknown, { linkFor, notice }: IssuedNotice) => {
          if (notice.method === 'request') token = await linkFor('person-1')
        },
      }
      done(await sendNotice(ground, at(meeting), register, linking))
      const code = async () => {
        const result = await answerByLink(ground, token, 'comes', registerOf)
        return result.ok ? 'answered' : result.refusal
      }
      expect(await answerByLink(ground, 'gissad', 'comes', registerOf)).toMatchObject({
        refusal: 'unknown-link',
      })
      now = new Date('2026-12-10T11:00:00Z')
      expect(await code()).toBe('link-expired')
      now = new Date('2026-11-23T09:00:00Z')
      done(await cancelMeeting(ground, at(meeting), 'Storm.', linking))
      expect(await code()).toBe('meeting-cancelled')
      expect(await openAnswerLink(ground, token, registerOf)).toMatchObject({
        refusal: 'meeting-cancelled',
      })
    })

    it('the calendar answers the notice it was sent with, and not an earlier time', async () => {
      const { meeting } = await noticed()
      const reply = { collaborationId, meetingId: meeting.id, personId: 'person-2', sequence: 0 }
      done(await answerByCalendar(ground, { ...reply, answer: 'digital' }, { register }))
      done(await moveMeeting(ground, at(meeting), register, { ...plan, at: '13:00' }))
      const late = await answerByCalendar(ground, { ...reply, answer: 'cannot' }, { register })
      expect(late).toEqual({ ok: false, refusal: 'older-notice' })
      const unknown = { ...reply, personId: 'nagon-annan', answer: 'comes' as const }
      expect(await answerByCalendar(ground, unknown, { register })).toEqual({
        ok: false,
        refusal: 'no-longer-invited',
      })
    })

    it('somebody signed in answers for themselves, and the support for who has called', async () => {
      const { meeting } = await noticed()
      const asSala = { actor: sala, meetingId: meeting.id }
      const by = (personId: string) => ({ personId, answer: 'comes' as const })
      done(await answerNotice(ground, asSala, { register }, by('person-1')))
      expect(await answerNotice(ground, asSala, { register }, by('person-2'))).toMatchObject({
        refusal: { kind: 'denied', code: 'only-own-answer' },
      })
      done(await answerNotice(ground, at(meeting), { register }, by('person-2')))
      expect(await answerNotice(ground, at(meeting), { register }, by('person-6'))).toMatchObject({
        refusal: { code: 'not-invited' },
      })
      const answers = await listAnswers(store.db, meeting)
      expect(answers.map(({ way }) => way)).toEqual(['signedIn', 'support'])
    })

    it('opens with those who have said that they come, and tells who represented whom', async () => {
      const { meeting } = await noticed()
      const by = (personId: string, answer: 'comes' | 'cannot') => ({ personId, answer })
      done(await answerNotice(ground, at(meeting), { register }, by('person-1', 'cannot')))
      done(await answerNotice(ground, at(meeting), { register }, by('person-3', 'comes')))
      done(await answerNotice(ground, at(meeting), { register }, by('person-2', 'comes')))
      expect(await beginMeeting(ground, at(meeting), register)).toMatchObject({
        refusal: { code: 'before-its-day' },
      })
      now = new Date('2026-12-10T08:00:00Z')
      done(await beginMeeting(ground, at(meeting), register))
      const [first] = await listItems(store.db, meeting)
      const until = first?.id ?? ''
      done(
        await recordPresence(ground, at(meeting), [
          { personId: 'person-2', mode: 'digitally', until },
        ]),
      )
      const seats = await listKeptSeats(store.db, meeting)
      const presences = await listPresences(store.db, meeting)
      const who = representedAt(seats, presences).map(({ personId, by: as }) => [personId, as])
      expect(who).toEqual([
        ['person-3', 'deputy'],
        ['person-2', 'member'],
        [undefined, 'nobody'],
      ])
      now = new Date('2026-12-10T09:00:00Z')
      const agenda = done(await raiseAtMeeting(ground, at(meeting), { ...item, title: 'Väckt' }))
      const raised = agenda.items.at(-1)
      expect(raised?.isRaisedAtMeeting).toBe(true)
      if (raised) expect(representedFor(seats, presences, raised)[1]?.by).toBe('nobody')
      const stranger = [{ personId: 'person-6', mode: 'physically' as const }]
      expect(await recordPresence(ground, at(meeting), stranger)).toMatchObject({
        refusal: { code: 'not-invited' },
      })
      const [of] = await listHeldAttendance(store.db, collaborationId, [meeting.id])
      expect(of).toEqual({ seats, presences: expect.arrayContaining([...presences]) })
    })

    it('comes to what the charter allows, never to a decision, and tells it when it is over', async () => {
      const { meeting, matterId, first, second } = await held()
      const target = { ...at(meeting), itemId: first.id }
      const write = (kind: 'recommendation' | 'priority', text: string) =>
        recordOutcome(ground, target, register, { kind, text })
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
      done(await recordOutcome(ground, onSecond, register, assignment))
      done(await recordOutcome(ground, onSecond, register, assignment))
      const mistake = done(
        await recordOutcome(ground, target, register, { kind: 'views', text: 'Fel.' }),
      )
      done(await removeOutcome(ground, at(meeting), mistake.id))
      expect(await listOutcomes(store.db, meeting)).toHaveLength(2)
      expect(await story(matterId)).toEqual(['putOnAgenda', 'noticed'])
      expect(await listAssignmentsOf(store.db, collaborationId, 'person-1')).toEqual([])
      done(await endMeeting(ground, at(meeting)))
      expect(await story(matterId)).toEqual(['putOnAgenda', 'noticed', 'outcomeReached'])
      const mine = await listAssignmentsOf(store.db, collaborationId, 'person-1')
      expect(mine).toMatchObject([{ bodyId, meetingId: meeting.id, dueOn: '2027-01-15' }])
      expect(await removeOutcome(ground, at(meeting), kept.id)).toMatchObject({ ok: false })
    })

    it('keeps what a principal thought otherwise, in its own words and nobody else’s', async () => {
      const { meeting, first } = await held()
      const asSala = { actor: sala, meetingId: meeting.id, itemId: first.id }
      const opinion = (principalId: string, text: string) => ({ principalId, text })
      done(await recordOpinion(ground, asSala, opinion('sala', 'Sala ser en annan lösning.')))
      expect(await recordOpinion(ground, asSala, opinion('koping', 'Nej.'))).toMatchObject({
        refusal: { kind: 'denied', code: 'only-own-opinion' },
      })
      const bySupport = { ...at(meeting), itemId: first.id }
      expect(await recordOpinion(ground, bySupport, opinion('fagersta', 'Nej.'))).toMatchObject({
        refusal: { code: 'unknown-principal' },
      })
      expect(await listOpinions(store.db, meeting)).toHaveLength(1)
      done(await recordOpinion(ground, asSala, opinion('sala', '')))
      expect(await listOpinions(store.db, meeting)).toEqual([])
    })

    it('saves notes while they are written: the same again is one, and two at once get both', async () => {
      const { meeting, first } = await held()
      const write = (seenNoteVersion: number, text: string) =>
        saveNote(ground, at(meeting), { itemId: first.id, seenNoteVersion, text })
      done(await write(0, 'Gruppen talade.'))
      expect(done(await write(0, 'Gruppen talade.')).version).toBe(1)
      const second = done(await write(1, 'Gruppen talade om frågan.'))
      expect(await write(1, 'En annan text.')).toEqual({
        ok: false,
        refusal: { kind: 'noteEditedMeanwhile', stored: second, yours: 'En annan text.' },
      })
      expect(await write(2, 'Det gäller 811218-9876.')).toMatchObject({
        refusal: { codes: ['personal-number'] },
      })
      done(
        await saveNote(ground, at(meeting), {
          itemId: meeting.id,
          seenNoteVersion: 0,
          text: 'Alla.',
        }),
      )
      expect(await listNotes(store.db, meeting)).toHaveLength(2)
      const versions = await listNoteVersions(store.db, meeting, first.id)
      expect(versions.map(({ version }) => version)).toEqual([2, 1])
      const elsewhere = { itemId: anId(9), seenNoteVersion: 0, text: 'x' }
      expect(await saveNote(ground, at(meeting), elsewhere)).toMatchObject({
        refusal: { code: 'no-such-item' },
      })
      expect(await saveNote(ground, { ...at(meeting), actor: sala }, elsewhere)).toMatchObject({
        refusal: { kind: 'denied', code: 'only-support-or-chair' },
      })
    })

    it('the chair approves the notes that were read, and they are public after the preview', async () => {
      const { meeting, matterId, first } = await held()
      const text = { itemId: first.id, seenNoteVersion: 0, text: 'Gruppen talade.' }
      done(await saveNote(ground, at(meeting), text))
      const asChair = { actor: chair, meetingId: meeting.id }
      done(await endMeeting(ground, at(meeting)))
      expect(await approveMeetingNotes(ground, asChair, 1)).toMatchObject({
        refusal: { code: 'notes-not-shared' },
      })
      done(await shareMeetingNotes(ground, at(meeting)))
      expect(await approveMeetingNotes(ground, at(meeting), 1)).toMatchObject({
        refusal: { kind: 'denied', code: 'only-chair-approves' },
      })
      expect(await approveMeetingNotes(ground, asChair, 0)).toMatchObject({
        refusal: { kind: 'editedMeanwhile' },
      })
      expect(done(await approveMeetingNotes(ground, asChair, 1)).meeting.state).toBe('approved')
      expect(
        await saveNote(ground, at(meeting), { ...text, seenNoteVersion: 1, text: 'Nytt.' }),
      ).toMatchObject({
        refusal: { code: 'already-approved' },
      })
      const unseen = await publishMeetingNotes(ground, at(meeting), { hasSeenPreview: false })
      expect(unseen).toMatchObject({ refusal: { code: 'preview-not-seen' } })
      done(await publishMeetingNotes(ground, at(meeting), { hasSeenPreview: true }))
      expect(await story(matterId)).toEqual(['putOnAgenda', 'noticed', 'notesPublished'])
    })

    it('where everybody approves, the last of those who were there makes them approved', async () => {
      const { meeting, first } = await held()
      await store.db
        .updateTable('meeting')
        .set({ notes_approval: 'participants' })
        .where('id', '=', meeting.id)
        .execute()
      const come = (personId: string) => ({ personId, mode: 'physically' as const })
      done(await recordPresence(ground, at(meeting), [come('person-1'), come('person-2')]))
      done(await endMeeting(ground, at(meeting)))
      done(await shareMeetingNotes(ground, at(meeting)))
      const by = (actor: typeof sala, revision: number) =>
        approveMeetingNotes(ground, { actor, meetingId: meeting.id }, revision)
      expect(done(await by(sala, 0)).missing).toEqual(['person-2'])
      expect(await by(sala, 0)).toMatchObject({ refusal: { code: 'already-approved-by-you' } })
      const text = { itemId: first.id, seenNoteVersion: 0, text: 'Rättat.' }
      done(await saveNote(ground, at(meeting), text))
      expect(done(await by(koping, 1)).missing).toEqual(['person-1'])
      expect(done(await by(sala, 1))).toMatchObject({ missing: [], meeting: { state: 'approved' } })
    })

    it('where the next meeting approves, its agenda has them by itself, and it must have begun', async () => {
      const { meeting } = await held()
      await store.db
        .updateTable('meeting')
        .set({ notes_approval: 'nextMeeting' })
        .where('id', '=', meeting.id)
        .execute()
      done(await endMeeting(ground, at(meeting)))
      done(await shareMeetingNotes(ground, at(meeting)))
      const next = await planned(day('2027-01-14'))
      const opening = { returned: [], language: 'sv' as const }
      const agenda = done(await prepareAgenda(ground, at(next), opening))
      expect(agenda.items).toMatchObject([
        { title: 'Föregående minnesanteckningar', notesOfMeetingId: meeting.id },
      ])
      expect(await approveMeetingNotes(ground, at(meeting), 0)).toMatchObject({
        refusal: { code: 'next-meeting-not-held' },
      })
      done(await sendNotice(ground, at(next), register, delivery))
      now = new Date('2027-01-14T08:00:00Z')
      done(await beginMeeting(ground, at(next), register))
      expect(done(await approveMeetingNotes(ground, at(meeting), 0)).meeting.state).toBe('approved')
    })
  })
}
