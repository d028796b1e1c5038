import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AgendaStage, hiddenIn } from '../../../../test/builders/agenda-stage.ts'
import { databases } from '../../../../test/database.ts'
import { listEvents } from '../../../matter/matter.repository.ts'

for (const database of databases) {
  describe(`changing an agenda, on the ${database.name} database`, () => {
    let stage: AgendaStage
    beforeAll(async () => {
      stage = await AgendaStage.open(database)
    })
    afterAll(async () => {
      expect(stage?.workspace.faults).toEqual([])
      await stage?.workspace.close()
    })

    it('items are moved a step at a time, by typed places, and pressed twice once', async () => {
      const { meeting, at } = await stage.three()
      const seen = await stage.page(stage.maker, at)
      const [, , tre] = await stage.items(meeting)
      const up = await stage.order(at, { flytta: `${tre?.id} upp` }, seen)
      expect(up.headers.get('location')).toBe(`${at}?flyttad=${tre?.id}&med=upp`)
      expect(await stage.titles(meeting)).toEqual(['Ett', 'Tre', 'Två'])
      expect((await stage.order(at, { flytta: `${tre?.id} upp` }, seen)).status).toBe(303)
      expect(await stage.titles(meeting)).toEqual(['Ett', 'Tre', 'Två'])
      const moved = await stage.page(stage.maker, `${at}?flyttad=${tre?.id}&med=upp`)
      expect(moved).toContain('Tre är nu punkt 2 av 3.')
      const focused = [...moved.matchAll(/<button[^>]*autofocus[^>]*>/g)].map(([tag]) => tag)
      expect(focused).toHaveLength(1)
      expect(focused[0]).toContain('Upp: Tre, nu punkt 2 av 3')
      await stage.order(at, { [`plats-${tre?.id}`]: '9' })
      expect(await stage.titles(meeting)).toEqual(['Ett', 'Två', 'Tre'])
      await stage.order(at, { [`plats-${tre?.id}`]: 'x' })
      expect(await stage.titles(meeting)).toEqual(['Ett', 'Två', 'Tre'])
    })

    it('two who order at once see both orders, and one of them saves again', async () => {
      const { meeting, at } = await stage.three()
      const seen = await stage.page(stage.maker, at)
      const [ett, , tre] = await stage.items(meeting)
      await stage.add(at, 'Fyra')
      const late = await stage.order(at, { flytta: `${tre?.id} upp` }, seen)
      expect(late.status).toBe(409)
      const both = await late.text()
      expect(both).toContain('Som den är sparad nu')
      expect(both).toContain('Din ordning')
      expect(both).toContain('Fyra (ny)')
      expect(await stage.titles(meeting)).toEqual(['Ett', 'Två', 'Tre', 'Fyra'])
      expect((await stage.order(at, {}, both)).status).toBe(303)
      expect(await stage.titles(meeting)).toEqual(['Ett', 'Tre', 'Två', 'Fyra'])
      await stage.maker.post(`${at}/${ett?.id}/ta-bort`, { version: '1' })
      const gone = await stage.order(at, { flytta: `${tre?.id} ned` }, both)
      expect(gone.status).toBe(409)
      expect((await stage.order(at, {}, await gone.text())).status).toBe(303)
      expect((await stage.titles(meeting)).toSorted()).toEqual(['Fyra', 'Tre', 'Två'])
    })

    it('two who change an item at once see both, and nothing is lost', async () => {
      const { meeting, at } = await stage.three()
      const [ett] = await stage.items(meeting)
      const to = `${at}/${ett?.id}/andra`
      const change = { slag: 'discussion', minuter: '25', version: '1' }
      expect((await stage.maker.post(to, { ...change, rubrik: 'Den ena' })).status).toBe(303)
      // The same once more is done already.
      expect((await stage.maker.post(to, { ...change, rubrik: 'Den ena' })).status).toBe(303)
      const late = await stage.maker.post(to, { ...change, rubrik: 'Den andra' })
      expect(late.status).toBe(409)
      const both = await late.text()
      expect(both).toContain('Den ena')
      expect(both).toContain('value="Den andra"')
      const version = hiddenIn(both, 'version')
      expect((await stage.maker.post(to, { ...change, version, rubrik: 'Båda' })).status).toBe(303)
      expect(await stage.titles(meeting)).toEqual(['Båda', 'Två', 'Tre'])
      const stale = await stage.maker.post(`${at}/${ett?.id}/ta-bort`, { version: '1' })
      expect(stale.status).toBe(409)
      expect(await stale.text()).toContain('Någon annan har ändrat punkten')
      expect(await stage.titles(meeting)).toContain('Båda')
    })

    it('what does not do is told at its field, and what was typed is kept', async () => {
      const { meeting, at } = await stage.planned()
      const wrong = await stage.add(at, 'Rubriken', {
        minuter: 'en kvart',
        foredragande: 'Anna Exempel',
      })
      expect(wrong.status).toBe(422)
      const html = await wrong.text()
      expect(html).toContain('Skriv hur många minuter punkten tar, med siffror.')
      expect(html).toContain('value="en kvart"')
      expect(html).toContain('value="Rubriken"')
      const quick = await stage.add(at, '', { snabbt: 'ja' })
      expect(quick.status).toBe(422)
      expect(await quick.text()).toContain('Skriv en rubrik som säger vad punkten gäller.')
      const number = ['19811228', '9874'].join('-')
      expect((await stage.add(at, `Om ${number}`)).status).toBe(422)
      expect(await stage.items(meeting)).toEqual([])
    })

    it('an item is removed after a question that says what becomes of its matter', async () => {
      const { meeting, at } = await stage.planned()
      const matter = await stage.prepared('Frågan som flyttas')
      await stage.add(at, 'Frågan som flyttas', { arende: matter.id })
      const [item] = await stage.items(meeting)
      const asked = await stage.page(stage.maker, `${at}/${item?.id}/ta-bort`)
      expect(asked).toContain('Ärendet finns kvar i gruppen')
      const version = hiddenIn(asked, 'version')
      for (const _ of [1, 2]) {
        const removed = await stage.maker.post(`${at}/${item?.id}/ta-bort`, { version })
        expect(removed.headers.get('location')).toBe(`${at}?klart=borttagen`)
      }
      expect(await stage.page(stage.maker, at)).toContain(`ny?arende=${matter.id}`)
      const story = await listEvents(stage.workspace.ground.db, matter.collaborationId, matter.id)
      expect(story.map(({ kind }) => kind).slice(-2)).toEqual(['putOnAgenda', 'takenOffAgenda'])
    })
  })
}
