import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AgendaStage, hiddenIn } from '../../../../test/builders/agenda-stage.ts'
import { done } from '../../../../test/builders/done.ts'
import type { Somebody } from '../../../../test/builders/workspace.ts'
import { databases } from '../../../../test/database.ts'
import { changeSetting } from '../../../meeting/meeting.actions.ts'
import { usualSetting } from '../../../meeting/meeting-days.ts'

const bodyId = 'samverkansgrupp-halsa'
const support: Somebody = { seat: 'samverkansgrupp-halsa/overgripande-ansvarig' }

for (const database of databases) {
  describe(`making an agenda, on the ${database.name} database`, () => {
    let stage: AgendaStage
    beforeAll(async () => {
      stage = await AgendaStage.open(database)
    })
    afterAll(async () => {
      expect(stage?.workspace.faults).toEqual([])
      await stage?.workspace.close()
    })

    it('the support begins the agenda, and standing items come by themselves, each once', async () => {
      const { meeting, at } = await stage.planned()
      const actor = await stage.workspace.actor(support)
      const recurring = [{ title: 'Aktuellt från huvudmännen', minutes: 15 }]
      done(
        await changeSetting(stage.workspace.ground, actor, bodyId, { ...usualSetting, recurring }),
      )
      expect(await stage.page(stage.maker, at)).toContain('Börja med dagordningen')
      expect(await stage.page(stage.member, at)).toContain(
        'Gruppens stöd har inte börjat med dagordningen.',
      )
      const begun = await stage.maker.post(`${at}/borja`)
      expect(begun.status).toBe(303)
      expect(begun.headers.get('location')).toBe(`${at}?klart=borjad`)
      await stage.maker.post(`${at}/borja`)
      expect(await stage.titles(meeting)).toEqual(['Aktuellt från huvudmännen'])
      done(await changeSetting(stage.workspace.ground, actor, bodyId, usualSetting))
    })

    it('a matter that waits is put up with its kind, presenter and time, and waits no more', async () => {
      const { meeting, at } = await stage.planned()
      const matter = await stage.prepared('Gemensam rutin för hjälpmedel')
      const waiting = await stage.page(stage.maker, at)
      expect(waiting).toContain('Gemensam rutin för hjälpmedel')
      const form = await stage.page(stage.maker, `${at}/ny?arende=${matter.id}`)
      expect(form).toContain('value="Gemensam rutin för hjälpmedel"')
      const sent = {
        id: hiddenIn(form, 'id'),
        arende: matter.id,
        rubrik: 'Gemensam rutin för hjälpmedel',
        slag: 'recommendation',
        foredragande: 'Anna Exempel, utredare',
        minuter: '30',
      }
      expect((await stage.maker.post(`${at}/ny`, sent)).status).toBe(303)
      // The form sent twice is one item.
      expect((await stage.maker.post(`${at}/ny`, sent)).status).toBe(303)
      expect(await stage.items(meeting)).toMatchObject([
        { matterId: matter.id, kind: 'recommendation', minutes: 30, presenter: sent.foredragande },
      ])
      const made = await stage.page(stage.maker, at)
      expect(made).toContain('Föredragande: Anna Exempel, utredare')
      expect(made).not.toContain(`ny?arende=${matter.id}`)
      const read = await stage.page(stage.member, at)
      expect(read).toContain('Rekommendation')
      expect(read).toContain(`Ärende ${matter.number}`)
      expect(read).not.toContain('Ta bort')
      expect((await stage.maker.get(`${at}/ny?arende=${meeting.id}`)).status).toBe(404)
    })

    it('warns of a matter raised after the last day, and lets it be put up all the same', async () => {
      const { at } = await stage.planned({ on: '2026-11-30' })
      const matter = await stage.prepared('En sen fråga')
      expect(await stage.page(stage.maker, at)).toContain(
        'Kom efter sista dagen att anmäla ärenden',
      )
      expect((await stage.add(at, 'En sen fråga', { arende: matter.id })).status).toBe(303)
      expect(await stage.page(stage.maker, at)).toContain(
        'efter sista dagen att anmäla ärenden, 16 november',
      )
      expect(await stage.page(stage.member, at)).not.toContain('sista dagen att anmäla')
    })

    it('an agenda is copied from an earlier meeting, once', async () => {
      const earlier = await stage.three()
      const { meeting, at } = await stage.planned()
      expect(await stage.page(stage.maker, `${at}/kopiera`)).toContain(
        `value="${earlier.meeting.id}"`,
      )
      for (const _ of [1, 2]) {
        const copied = await stage.maker.post(`${at}/kopiera`, { fran: earlier.meeting.id })
        expect(copied.headers.get('location')).toBe(`${at}?klart=kopierad`)
      }
      expect(await stage.titles(meeting)).toEqual(['Ett', 'Två', 'Tre'])
      expect((await stage.maker.post(`${at}/kopiera`, { fran: 'x' })).status).toBe(422)
    })

    it('an agenda that is longer than the meeting says so, and the English page works', async () => {
      const { at } = await stage.planned({ minutes: 30 })
      await stage.add(at, 'Lång punkt', { minuter: '95' })
      expect(await stage.page(stage.maker, at)).toContain(
        'Punkterna tar tillsammans 1 tim 5 min längre tid än mötet.',
      )
      expect(await stage.page(stage.maker, `/en${at}`)).toContain(
        'The items together take 1 h 5 min longer than the meeting.',
      )
    })
  })
}
