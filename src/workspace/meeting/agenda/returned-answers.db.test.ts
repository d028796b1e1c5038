import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAsked } from '../../../../test/builders/adoption.ts'
import { AgendaStage } from '../../../../test/builders/agenda-stage.ts'
import { done } from '../../../../test/builders/done.ts'
import type { Somebody } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { recordDecision } from '../../../adoption/decision/decision.actions.ts'
import { openLedger } from '../../../adoption/ledger/ledger.actions.ts'
import { cancelMeeting } from '../../../meeting/meeting.actions.ts'
import { listMeetings } from '../../../meeting/meeting.repository.ts'
import { keepingRecords } from '../../../record/finalise.ts'
import { day } from '../../../shared/calendar-day.ts'

const bodyId = 'samverkansgrupp-halsa'
const support: Somebody = { seat: 'samverkansgrupp-halsa/overgripande-ansvarig' }
const registrar: Somebody = { principal: 'sala', role: 'registrar' }
const koping: Somebody = { principal: 'koping', role: 'registrar' }

for (const database of databases) {
  describe(`answers that return to the agenda, on the ${database.name} database`, () => {
    let stage: AgendaStage
    beforeAll(async () => {
      stage = await AgendaStage.open(database)
    })
    afterAll(async () => {
      expect(stage?.workspace.faults).toEqual([])
      await stage?.workspace.close()
    })

    it('answers from the principals land once, in one item, and wait again when it is removed or the meeting cancelled', async () => {
      const { ground } = stage.workspace
      const acting = keepingRecords({ db: ground.db, now: ground.now, newId: ground.newId })
      const intake = await stage.workspace.actor(support)
      const ledger = done(
        await openLedger(
          acting,
          intake,
          {
            title: 'Överenskommelse om utskrivning',
            text: 'Gruppen rekommenderar huvudmännen att anta den.',
            recommendedOn: day('2026-11-10'),
            byBodyId: bodyId,
            returnsToBodyId: bodyId,
            condition: { kind: 'allAdopted' },
            asked: [anAsked('sala'), anAsked('koping')],
          },
          stage.workspace.register.principals.map(({ id }) => id),
        ),
      )
      const decide = async (who: Somebody, principalId: string, outcome: 'adopted' | 'rejected') =>
        done(
          await recordDecision(
            acting,
            { actor: await stage.workspace.actor(who), recommendationId: ledger.id },
            {
              principalId,
              entryId: ground.newId(),
              facts: { outcome, decidedOn: day('2026-11-20'), paragraph: '§ 1' },
            },
          ),
        )
      const delivery = {
        reachable: async (_: unknown, __: string, ids: readonly string[]) => new Set(ids),
        deliver: async () => undefined,
      }
      const cancelled = async (meetingId: string) =>
        done(await cancelMeeting(ground, { actor: intake, meetingId }, 'Storm.', delivery))
      const states = ['planned', 'agenda'] as const
      const filter = { bodyIds: [bodyId], states }
      for (const { id } of await listMeetings(ground.db, 'vastmanland', filter)) await cancelled(id)

      await decide(registrar, 'sala', 'adopted')
      const first = await stage.planned()
      await stage.maker.post(`${first.at}/borja`)
      expect(await stage.titles(first.meeting)).toEqual(['Svar från huvudmännen'])
      const shown = await stage.page(stage.member, first.at)
      expect(shown).toContain('Överenskommelse om utskrivning')
      expect(shown).toContain(`/beslut/${ledger.id}`)
      expect(shown).toContain('Sala kommun')

      // News that comes later joins the same item by itself.
      await decide(koping, 'koping', 'rejected')
      expect(await stage.titles(first.meeting)).toEqual(['Svar från huvudmännen'])
      const both = await stage.page(stage.member, first.at)
      expect(both).toContain('Sala kommun')
      expect(both).toContain('Köpings kommun')

      const second = await stage.planned()
      await stage.maker.post(`${second.at}/borja`)
      expect(await stage.titles(second.meeting)).toEqual([])
      const [item] = await stage.items(first.meeting)
      await stage.maker.post(`${first.at}/${item?.id}/ta-bort`, { version: String(item?.version) })
      expect(await stage.page(stage.maker, first.at)).toContain('Två svar från huvudmännen väntar')
      await stage.maker.post(`${second.at}/borja`, { igen: 'ja' })
      expect(await stage.titles(second.meeting)).toEqual(['Svar från huvudmännen'])
      expect(await stage.page(stage.maker, first.at)).not.toContain('från huvudmännen väntar')

      const third = await stage.planned()
      await stage.maker.post(`${third.at}/borja`)
      expect(await stage.titles(third.meeting)).toEqual([])
      await cancelled(second.meeting.id)
      await stage.maker.post(`${third.at}/borja`)
      expect(await stage.titles(third.meeting)).toEqual(['Svar från huvudmännen'])
      const back = await stage.page(stage.member, third.at)
      expect(back).toContain('Sala kommun')
      expect(back).toContain('Köpings kommun')
    })
  })
}
