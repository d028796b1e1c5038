import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anId } from '../../../test/builders/actor.ts'
import { done } from '../../../test/builders/done.ts'
import {
  at,
  bodyId,
  collaborationId,
  item,
  type MeetingStage,
  setStage,
} from '../../../test/builders/meeting-stage.ts'
import { databases } from '../../../test/database.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { addDays, day } from '../../shared/calendar-day.ts'
import { findMeeting } from '../meeting.repository.ts'
import type { MeetingActTables } from '../meeting-change.ts'
import { addItem, changeItem, removeItem, reorderAgenda } from './agenda.actions.ts'
import { listBacklog, listItems, listReturned } from './agenda.repository.ts'
import { copyAgenda, prepareAgenda } from './prepare-agenda.actions.ts'

/** One thing that somebody may do with an agenda, to one of its items or with one of the matters. */
interface Try {
  readonly act:
    | 'add'
    | 'again'
    | 'addMatter'
    | 'change'
    | 'remove'
    | 'reorder'
    | 'late'
    | 'prepare'
    | 'copy'
  readonly which: number
}

const tries = fc.array(
  fc.record<Try>({
    act: fc.constantFrom(
      'add',
      'again',
      'addMatter',
      'change',
      'remove',
      'reorder',
      'late',
      'prepare',
      'copy',
    ),
    which: fc.nat(20),
  }),
  { minLength: 8, maxLength: 20 },
)

for (const { name, open } of databases) {
  describe(`whatever is done with an agenda, in the ${name} database`, () => {
    let stage: MeetingStage
    beforeAll(async () => {
      stage = await setStage(await open<MeetingActTables>())
    })
    afterAll(() => stage?.store.close())

    it('no order of acts loses or doubles an item, a matter or an answer', async () => {
      const matterIds = [await stage.prepared(), await stage.prepared()]
      const earlier = await stage.planned(day('2026-12-01'))
      done(await addItem(stage.ground, at(earlier), { ...item, title: 'Från förra mötet' }))
      let on: CalendarDay = day('2027-01-11')
      let added = 20_000
      let round = 0
      await fc.assert(
        fc.asyncProperty(tries, async (acts) => {
          round += 1
          on = addDays(on, 1)
          const meeting = await stage.planned(on)
          const returned = [1, 2].map((number) => ({
            id: anId(30_000 + round * 10 + number),
            title: `Svar ${number}`,
          }))
          const expected = new Set<string>()
          let last: string | undefined
          const now = () => listItems(stage.store.db, meeting)
          for (const { act, which } of acts) {
            const items = await now()
            const chosen = items[which % Math.max(items.length, 1)]
            const order = items.map(({ id }) => id).toReversed()
            const stored = await findMeeting(stage.store.db, collaborationId, meeting.id)
            const agendaVersion = stored?.agendaVersion ?? 0
            switch (act) {
              case 'add': {
                last = anId(++added)
                done(await addItem(stage.ground, at(meeting), { ...item, id: last }))
                expected.add(last)
                break
              }
              case 'again':
                // The form of the last item sent once more; if it was taken off meanwhile, it stands there again.
                if (last !== undefined) {
                  done(await addItem(stage.ground, at(meeting), { ...item, id: last }))
                  expected.add(last)
                }
                break
              case 'addMatter': {
                const [id, matterId] = [anId(++added), matterIds[which % matterIds.length] ?? '']
                const put = await addItem(stage.ground, at(meeting), { ...item, id, matterId })
                if (put.ok) expected.add(id)
                break
              }
              case 'change':
                if (chosen) {
                  const target = { ...at(meeting), itemId: chosen.id }
                  const content = { ...item, title: `Ändrad ${which}` }
                  const seenItemVersion = chosen.version - (which % 2)
                  await changeItem(stage.ground, { ...target, seenItemVersion }, content)
                }
                break
              case 'remove':
                if (chosen) {
                  done(await removeItem(stage.ground, at(meeting), chosen.id))
                  expected.delete(chosen.id)
                }
                break
              case 'reorder':
                done(
                  await reorderAgenda(stage.ground, at(meeting), {
                    seenAgendaVersion: agendaVersion,
                    ids: order,
                  }),
                )
                expect((await now()).map(({ id }) => id)).toEqual(order)
                break
              case 'late':
                await reorderAgenda(stage.ground, at(meeting), {
                  seenAgendaVersion: agendaVersion - 1,
                  ids: order.slice(1),
                })
                break
              case 'prepare': {
                const opening = { returned, language: 'sv' as const }
                const prepared = done(await prepareAgenda(stage.ground, at(meeting), opening))
                for (const { id, formality } of prepared.items) if (formality) expected.add(id)
                break
              }
              case 'copy': {
                const before = new Set(items.map(({ id }) => id))
                const copied = await copyAgenda(stage.ground, at(meeting), earlier)
                if (copied.ok) {
                  for (const { id } of copied.value.items) if (!before.has(id)) expected.add(id)
                }
                break
              }
            }
            const after = await now()
            expect(after.map(({ id }) => id).toSorted()).toEqual([...expected].toSorted())
            const group = after.filter(({ formality }) => formality === 'returnedOutcomes')
            expect(group.length).toBeLessThanOrEqual(1)
            const landed = await listReturned(stage.store.db, meeting)
            expect(landed.length).toBe(group.length === 0 ? 0 : returned.length)
          }
          const waiting = await listBacklog(stage.store.db, { collaborationId, bodyId })
          const standing = (await now()).flatMap(({ matterId }) => matterId ?? [])
          for (const id of matterIds) {
            expect(waiting.some((matter) => matter.id === id)).toBe(!standing.includes(id))
          }
          // What stands there gives way, so that the next round has the same matters to put up.
          for (const { id } of await now()) {
            done(await removeItem(stage.ground, at(meeting), id))
          }
        }),
        { numRuns: 8, seed: 20_261_122 },
      )
    })
  })
}
