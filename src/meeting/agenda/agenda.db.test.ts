import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { done } from '../../../test/builders/done.ts'
import {
  at,
  bodyId,
  collaborationId,
  item,
  type MeetingStage,
  sala,
  setStage,
} from '../../../test/builders/meeting-stage.ts'
import { databases } from '../../../test/database.ts'
import { day } from '../../shared/calendar-day.ts'
import { cancelMeeting } from '../meeting.actions.ts'
import type { MeetingActTables } from '../meeting-change.ts'
import { addItem, changeItem, removeItem, reorderAgenda } from './agenda.actions.ts'
import { listBacklog, listReturned } from './agenda.repository.ts'
import { copyAgenda, prepareAgenda } from './prepare-agenda.actions.ts'

for (const { name, open } of databases) {
  describe(`agendas in the ${name} database`, () => {
    let stage: MeetingStage
    beforeAll(async () => {
      stage = await setStage(await open<MeetingActTables>())
    })
    afterAll(() => stage?.store.close())
    beforeEach(() => stage.reset())

    it('a matter waits until it is on an agenda, and waits again when it is taken off', async () => {
      const meeting = await stage.planned()
      const matterId = await stage.prepared()
      const waiting = async () =>
        (await listBacklog(stage.store.db, { collaborationId, bodyId })).map(({ id }) => id)
      expect(await waiting()).toContain(matterId)
      const agenda = done(await addItem(stage.ground, at(meeting), { ...item, matterId }))
      expect(await waiting()).not.toContain(matterId)
      expect(await addItem(stage.ground, at(meeting), { ...item, matterId })).toMatchObject({
        refusal: { kind: 'state', code: 'matter-already-there' },
      })
      const itemId = agenda.items[0]?.id ?? ''
      done(await removeItem(stage.ground, at(meeting), itemId))
      expect(await waiting()).toContain(matterId)
      expect(await stage.story(matterId)).toEqual(['putOnAgenda', 'takenOffAgenda'])
      expect(
        await addItem(stage.ground, at(meeting), { ...item, matterId: anId(77) }),
      ).toMatchObject({
        refusal: { code: 'matter-not-here' },
      })
      expect(await addItem(stage.ground, { ...at(meeting), actor: sala }, item)).toMatchObject({
        refusal: { kind: 'denied', code: 'only-support-or-chair' },
      })
    })

    it('two edit the agenda at once: the second gets it as it is stored, and loses nothing', async () => {
      const meeting = await stage.planned()
      done(await addItem(stage.ground, at(meeting), item))
      const two = done(await addItem(stage.ground, at(meeting), { ...item, title: 'Andra' }))
      const order = two.items.map(({ id }) => id).toReversed()
      const ordered = done(
        await reorderAgenda(stage.ground, at(meeting), {
          seenAgendaVersion: two.version,
          ids: order,
        }),
      )
      expect(ordered.items.map(({ id }) => id)).toEqual(order)
      const late = { seenAgendaVersion: two.version, ids: order.toReversed() }
      expect(await reorderAgenda(stage.ground, at(meeting), late)).toEqual({
        ok: false,
        refusal: { kind: 'agendaEditedMeanwhile', stored: ordered },
      })
      const target = { ...at(meeting), itemId: order[0] ?? '', seenItemVersion: 1 }
      done(await changeItem(stage.ground, target, { ...item, title: 'Den ena' }))
      expect(await changeItem(stage.ground, target, { ...item, title: 'Den andra' })).toMatchObject(
        {
          refusal: { kind: 'agendaEditedMeanwhile' },
        },
      )
    })

    it('a form sent twice puts one item on the agenda, and a copy brings the body’s own items', async () => {
      const meeting = await stage.planned()
      const id = anId(1_500)
      done(await addItem(stage.ground, at(meeting), { ...item, id }))
      expect(done(await addItem(stage.ground, at(meeting), { ...item, id })).items).toHaveLength(1)
      const next = await stage.planned(day('2027-02-11'))
      const copied = done(await copyAgenda(stage.ground, at(next), meeting))
      expect(copied.items.map(({ title }) => title)).toEqual([item.title])
      expect(await copyAgenda(stage.ground, at(next), meeting)).toMatchObject({
        refusal: { code: 'nothing-changed' },
      })
    })

    it('what has returned comes to the next agenda by itself, once, in one item', async () => {
      const meeting = await stage.planned()
      const returned = [
        { id: anId(72), title: 'Riktlinjen' },
        { id: anId(71), title: 'Överenskommelsen' },
      ]
      const opening = { returned, language: 'sv' as const }
      const agenda = done(await prepareAgenda(stage.ground, at(meeting), opening))
      expect(agenda.items.map(({ title }) => title)).toEqual(['Svar från huvudmännen'])
      expect(done(await prepareAgenda(stage.ground, at(meeting), opening))).toEqual(agenda)
      expect(await listReturned(stage.store.db, meeting)).toEqual(returned)
      const other = await stage.planned(day('2027-03-11'))
      expect(done(await prepareAgenda(stage.ground, at(other), opening)).items).toEqual([])
      done(await cancelMeeting(stage.ground, at(meeting), 'Storm.', stage.delivery))
      expect(done(await prepareAgenda(stage.ground, at(other), opening)).items).toHaveLength(1)
      expect(await listReturned(stage.store.db, other)).toEqual(returned)
    })
  })
}
