import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { done } from '../../../test/builders/done.ts'
import {
  at,
  chair,
  koping,
  type MeetingStage,
  register,
  sala,
  setStage,
} from '../../../test/builders/meeting-stage.ts'
import { databases } from '../../../test/database.ts'
import { day } from '../../shared/calendar-day.ts'
import { prepareAgenda } from '../agenda/prepare-agenda.actions.ts'
import { beginMeeting, endMeeting, recordPresence } from '../attendance/hold.actions.ts'
import type { MeetingActTables } from '../meeting-change.ts'
import { sendNotice } from '../notice/notice.actions.ts'
import {
  approveMeetingNotes,
  publishMeetingNotes,
  saveNote,
  shareMeetingNotes,
} from './notes.actions.ts'
import { findPublication, listNotes, listNoteVersions } from './notes.repository.ts'

for (const { name, open } of databases) {
  describe(`notes in the ${name} database`, () => {
    let stage: MeetingStage
    beforeAll(async () => {
      stage = await setStage(await open<MeetingActTables>())
    })
    afterAll(() => stage?.store.close())
    beforeEach(() => stage.reset())

    it('saves notes while they are written: the same again is one, and two at once get both', async () => {
      const { meeting, first } = await stage.held()
      const write = (seenNoteVersion: number, text: string) =>
        saveNote(stage.ground, at(meeting), { itemId: first.id, seenNoteVersion, text })
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
        await saveNote(stage.ground, at(meeting), {
          itemId: meeting.id,
          seenNoteVersion: 0,
          text: 'Alla.',
        }),
      )
      expect(await listNotes(stage.store.db, meeting)).toHaveLength(2)
      const versions = await listNoteVersions(stage.store.db, meeting, first.id)
      expect(versions.map(({ version }) => version)).toEqual([2, 1])
      const elsewhere = { itemId: anId(9), seenNoteVersion: 0, text: 'x' }
      expect(await saveNote(stage.ground, at(meeting), elsewhere)).toMatchObject({
        refusal: { code: 'no-such-item' },
      })
      expect(
        await saveNote(stage.ground, { ...at(meeting), actor: sala }, elsewhere),
      ).toMatchObject({
        refusal: { kind: 'denied', code: 'only-support-or-chair' },
      })
    })

    it('the chair approves the notes that were read, and they are public after the preview', async () => {
      const { meeting, matterId, first } = await stage.held()
      const text = { itemId: first.id, seenNoteVersion: 0, text: 'Gruppen talade.' }
      done(await saveNote(stage.ground, at(meeting), text))
      const asChair = { actor: chair, meetingId: meeting.id }
      done(await endMeeting(stage.ground, at(meeting)))
      expect(await approveMeetingNotes(stage.ground, asChair, 1)).toMatchObject({
        refusal: { code: 'notes-not-shared' },
      })
      done(await shareMeetingNotes(stage.ground, at(meeting)))
      expect(await approveMeetingNotes(stage.ground, at(meeting), 1)).toMatchObject({
        refusal: { kind: 'denied', code: 'only-chair-approves' },
      })
      expect(await approveMeetingNotes(stage.ground, asChair, 0)).toMatchObject({
        refusal: { kind: 'editedMeanwhile' },
      })
      expect(done(await approveMeetingNotes(stage.ground, asChair, 1)).meeting.state).toBe(
        'approved',
      )
      expect(
        await saveNote(stage.ground, at(meeting), { ...text, seenNoteVersion: 1, text: 'Nytt.' }),
      ).toMatchObject({
        refusal: { code: 'already-approved' },
      })
      const choice = { showsNames: true, papers: [{ itemId: first.id, paperId: anId(70) }] }
      const unseen = await publishMeetingNotes(stage.ground, at(meeting), {
        ...choice,
        hasSeenPreview: false,
      })
      expect(unseen).toMatchObject({ refusal: { code: 'preview-not-seen' } })
      done(
        await publishMeetingNotes(stage.ground, at(meeting), { ...choice, hasSeenPreview: true }),
      )
      // A paper that no item has is not shown either.
      expect(await findPublication(stage.store.db, meeting)).toEqual({
        showsNames: true,
        papers: [],
      })
      expect(await stage.story(matterId)).toEqual(['putOnAgenda', 'noticed', 'notesPublished'])
    })

    it('where everybody approves, the last of those who were there makes them approved', async () => {
      const { meeting, first } = await stage.held()
      await stage.store.db
        .updateTable('meeting')
        .set({ notes_approval: 'participants' })
        .where('id', '=', meeting.id)
        .execute()
      const come = (personId: string) => ({ personId, mode: 'physically' as const })
      done(await recordPresence(stage.ground, at(meeting), [come('person-1'), come('person-2')]))
      done(await endMeeting(stage.ground, at(meeting)))
      done(await shareMeetingNotes(stage.ground, at(meeting)))
      const by = (actor: typeof sala, revision: number) =>
        approveMeetingNotes(stage.ground, { actor, meetingId: meeting.id }, revision)
      expect(done(await by(sala, 0)).missing).toEqual(['person-2'])
      expect(await by(sala, 0)).toMatchObject({ refusal: { code: 'already-approved-by-you' } })
      const text = { itemId: first.id, seenNoteVersion: 0, text: 'Rättat.' }
      done(await saveNote(stage.ground, at(meeting), text))
      expect(done(await by(koping, 1)).missing).toEqual(['person-1'])
      expect(done(await by(sala, 1))).toMatchObject({ missing: [], meeting: { state: 'approved' } })
    })

    it('where the next meeting approves, its agenda has them by itself, and it must have begun', async () => {
      const { meeting } = await stage.held()
      await stage.store.db
        .updateTable('meeting')
        .set({ notes_approval: 'nextMeeting' })
        .where('id', '=', meeting.id)
        .execute()
      done(await endMeeting(stage.ground, at(meeting)))
      done(await shareMeetingNotes(stage.ground, at(meeting)))
      const next = await stage.planned(day('2027-01-14'))
      const opening = { returned: [], language: 'sv' as const }
      const agenda = done(await prepareAgenda(stage.ground, at(next), opening))
      expect(agenda.items).toMatchObject([
        { title: 'Föregående minnesanteckningar', notesOfMeetingId: meeting.id },
      ])
      expect(await approveMeetingNotes(stage.ground, at(meeting), 0)).toMatchObject({
        refusal: { code: 'next-meeting-not-held' },
      })
      done(await sendNotice(stage.ground, at(next), register, stage.delivery))
      stage.now = new Date('2027-01-14T08:00:00Z')
      done(await beginMeeting(stage.ground, at(next), register))
      expect(done(await approveMeetingNotes(stage.ground, at(meeting), 0)).meeting.state).toBe(
        'approved',
      )
    })
  })
}
