import { describe, expect, it } from 'vitest'
import { hiddenIn, holdStageFor, pageIn, sala } from '../../../../../test/builders/hold-stage.ts'
import { databases } from '../../../../../test/database.ts'
import { listOutcomes } from '../../../../meeting/outcome/outcome.repository.ts'

for (const database of databases) {
  describe(`what a meeting comes to, on the ${database.name} database`, () => {
    const stage = holdStageFor(database)

    it('comes to what the charter allows, and says why the rest is not there', async () => {
      const { meeting, at, second } = await stage.held()
      const to = `${at}/genomfor/punkt/${second.id}/utfall`
      const choices = await pageIn(stage.runner, to)
      expect(choices.split('Det här kan varje möte leda till')).toHaveLength(2)
      const recommends = choices.indexOf('Enligt gruppens uppdragsbeskrivning')
      expect(recommends).toBeGreaterThan(0)
      // The item is there for a recommendation: that choice comes first.
      expect(recommends).toBeLessThan(choices.indexOf('Det här kan varje möte leda till'))
      expect(choices).toContain('Det här kan gruppen inte komma fram till')
      expect(choices).toContain('Ingen grupp här beslutar åt huvudmännen')
      expect(choices).not.toContain('slag=workingGroup')
      const refused = await stage.runner.get(`${to}?slag=workingGroup`)
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('uppdragsbeskrivning säger inte')
      expect((await stage.enter(at, second.id, 'decision', { text: 'Beslut.' })).status).toBe(404)
      const forced = await stage.enter(at, second.id, 'workingGroup', { text: 'Utreda.' })
      expect(forced.status).toBe(422)
      const forcedText = await forced.text()
      expect(forcedText).toContain('Välj ett annat utfall')
      expect(forcedText).toContain('Välj vilken dag arbetsgruppen är klar')
      const decided = await stage.enter(at, second.id, 'recommendation', {
        text: 'Samverkansgruppen beslutar att anta överenskommelsen.',
      })
      expect(decided.status).toBe(422)
      const decidedText = await decided.text()
      expect(decidedText).toContain('Gruppen kan inte besluta åt huvudmännen')
      expect(decidedText).toContain('beslutar att anta överenskommelsen.')
      const voted = await stage.enter(at, second.id, 'views', {
        text: 'Bifölls med 8 röster mot 5.',
      })
      expect(voted.status).toBe(422)
      expect(await voted.text()).toContain('I gruppen räknas inga röster')
      expect(await listOutcomes(stage.workspace.ground.db, meeting)).toEqual([])
    })

    it('leads from a recommendation to the ledger, and shows first who has not anchored', async () => {
      const { at, second } = await stage.held()
      const saved = await stage.enter(at, second.id, 'recommendation', {
        text: 'Gruppen rekommenderar huvudmännen att anta överenskommelsen.',
      })
      expect(saved.status).toBe(303)
      const item = await pageIn(stage.runner, `${at}/genomfor/punkt/${second.id}`)
      expect(item).toContain('Innan gruppen rekommenderar något')
      expect(item).toContain('Sala kommun')
      expect(item).toContain('Öppna beslutsläget')
      expect(item).toMatch(/beslut\/nytt\?utfall=[0-9a-f-]+&amp;mote=[0-9a-f-]+&amp;punkt=/)
      const followed = await pageIn(stage.member, `${at}/folj`)
      expect(followed).not.toContain('Innan gruppen rekommenderar något')
    })

    it('puts an outcome right and takes it away, and tells who was second', async () => {
      const { meeting, at, first } = await stage.held()
      await stage.enter(at, first.id, 'views', { text: 'Gruppen tycker så.' })
      const [made] = await listOutcomes(stage.workspace.ground.db, meeting)
      const to = `${at}/genomfor/punkt/${first.id}/utfall/${made?.id}`
      const fields = { id: made?.id ?? '', version: '1', slag: 'views' }
      expect(await pageIn(stage.runner, to)).toContain('Gruppen tycker så.')
      expect(
        (await stage.runner.post(to, { ...fields, text: 'Gruppen tycker annat.' })).status,
      ).toBe(303)
      expect(
        (await stage.runner.post(to, { ...fields, text: 'Gruppen tycker annat.' })).status,
      ).toBe(303)
      const second = await stage.runner.post(to, { ...fields, text: 'En tredje mening.' })
      expect(second.status).toBe(409)
      const shown = await second.text()
      expect(shown).toContain('Gruppen tycker annat.')
      expect(shown).toContain('En tredje mening.')
      expect(hiddenIn(shown, 'version')).toBe('2')
      expect(await pageIn(stage.runner, `${to}/ta-bort`)).toContain('Ta bort synpunkter?')
      for (let press = 0; press < 2; press += 1) {
        expect((await stage.runner.post(`${to}/ta-bort`)).status).toBe(303)
      }
      expect(await listOutcomes(stage.workspace.ground.db, meeting)).toEqual([])
    })

    it('reminds whoever has promised something until it is done, and the support when it is late', async () => {
      const { meeting, at, first } = await stage.held()
      const { personId } = await stage.workspace.actor(sala)
      const fields = { text: 'Samla in siffror från kommunerna', vem: personId }
      const undated = await stage.enter(at, first.id, 'assignment', fields)
      expect(undated.status).toBe(422)
      await stage.enter(at, first.id, 'assignment', { ...fields, senast: '2026-12-28' })
      const [made] = await listOutcomes(stage.workspace.ground.db, meeting)
      const task = `${at}/uppgift/${made?.id}`
      await stage.meetings.end(meeting)
      const title = 'Uppgift till dig: Samla in siffror från kommunerna'
      expect(await pageIn(stage.member, '/arbetsyta')).toContain(title)
      expect(await pageIn(stage.runner, '/arbetsyta')).not.toContain('Försenad uppgift')
      stage.workspace.clock.now = new Date('2026-12-30T08:00:00Z')
      await stage.signInAnew()
      expect(await pageIn(stage.runner, '/arbetsyta')).toContain('Försenad uppgift hos')
      expect(await pageIn(stage.member, task)).toContain('Dagen har gått.')
      expect((await stage.stranger.post(task, { klar: 'ja' })).status).toBe(404)
      expect((await stage.member.post(task, { klar: 'ja' })).status).toBe(303)
      expect(await pageIn(stage.member, task)).toContain('Klar.')
      expect(await pageIn(stage.member, '/arbetsyta')).not.toContain(title)
      const tasks = '/arbetsyta/vastmanland/uppgifter'
      expect(await pageIn(stage.member, tasks)).toMatch(/Klart<\/h2>.*Samla in siffror/s)
      expect(await pageIn(stage.stranger, tasks)).toContain('Du har ingen uppgift från något möte')
      expect(await pageIn(stage.runner, '/arbetsyta')).not.toContain('Försenad uppgift')
    })
  })
}
