import { describe, expect, it } from 'vitest'
import { hiddenIn, holdStageFor, pageIn } from '../../../../test/builders/hold-stage.ts'
import { databases } from '../../../../test/database.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'

for (const database of databases) {
  describe(`holding a meeting, on the ${database.name} database`, () => {
    const stage = holdStageFor(database)

    it('is opened on its day and not before, once, by whoever supports the group', async () => {
      const { meeting, at } = await stage.noticed()
      expect(await pageIn(stage.runner, `${at}/genomfor`)).toContain('Mötet kan öppnas den')
      const early = await stage.runner.post(`${at}/genomfor/oppna`, {
        version: String(meeting.version),
      })
      expect(early.status).toBe(409)
      expect(await early.text()).toContain('Mötet kan öppnas den dag det hålls')
      stage.workspace.clock.now = new Date(`${meeting.on}T07:30:00Z`)
      await stage.signInAnew()
      const form = await pageIn(stage.runner, `${at}/genomfor`)
      const version = hiddenIn(form, 'version')
      const opened = await stage.runner.post(`${at}/genomfor/oppna`, { version })
      expect(opened.headers.get('location')).toBe(`${at}/genomfor?klart=oppnat`)
      const again = await stage.runner.post(`${at}/genomfor/oppna`, { version })
      expect(again.status).toBe(303)
      expect(await stage.stateOf(meeting)).toBe('held')
      expect(await pageIn(stage.runner, `${at}/genomfor?klart=oppnat`)).toContain(
        'Mötet är öppnat.',
      )
    })

    it('is run by its support and chair, followed by its members, and unknown to other groups', async () => {
      const { at, first } = await stage.held()
      const refused = await stage.member.get(`${at}/genomfor`)
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain('eller gruppens ordförande')
      for (const path of ['genomfor/nu', 'genomfor/narvaro', 'genomfor/avsluta']) {
        expect((await stage.member.post(`${at}/${path}`, { punkt: first.id })).status).toBe(403)
      }
      const note = { version: '0', text: 'Sala skriver något som inte får försvinna.' }
      const notSaved = await stage.member.post(`${at}/genomfor/anteckning/${first.id}`, note)
      expect(notSaved.status).toBe(403)
      expect(await notSaved.text()).toContain('som inte får försvinna')
      expect((await stage.member.get(`${at}/folj`)).status).toBe(200)
      for (const path of ['genomfor', 'folj', 'visning', `folj/avvikande/${first.id}`]) {
        expect((await stage.stranger.get(`${at}/${path}`)).status).toBe(404)
      }
    })

    it('takes up a question that no notice had, and says so wherever it stands', async () => {
      const { meeting, at } = await stage.held()
      const form = await pageIn(stage.runner, `${at}/genomfor/ny-punkt`)
      const id = hiddenIn(form, 'id')
      const typed = { id, rubrik: 'Bemanning i jul', slag: 'discussion', minuter: '5' }
      const wrong = await stage.runner.post(`${at}/genomfor/ny-punkt`, { ...typed, minuter: 'fem' })
      expect(wrong.status).toBe(422)
      expect(await wrong.text()).toContain('Bemanning i jul')
      for (let press = 0; press < 2; press += 1) {
        const raised = await stage.runner.post(`${at}/genomfor/ny-punkt`, typed)
        expect(raised.headers.get('location')).toBe(`${at}/genomfor/punkt/${id}`)
      }
      expect(await listItems(stage.workspace.ground.db, meeting)).toHaveLength(3)
      await stage.runner.post(`${at}/genomfor/nu`, { punkt: id })
      for (const path of ['genomfor', 'folj', 'visning']) {
        expect(await pageIn(stage.runner, `${at}/${path}`)).toContain('Inte i kallelsen')
      }
    })

    it('says what is missing before it ends, ends once, and leads on to the notes', async () => {
      const { meeting, at, first } = await stage.held()
      await stage.enter(at, first.id, 'informationNoted', { text: 'Gruppen tog del av läget.' })
      const form = await pageIn(stage.runner, `${at}/genomfor/avsluta`)
      const missing = form.slice(form.indexOf('Det här saknas'))
      expect(missing).toContain('2. Ny överenskommelse')
      expect(missing).not.toContain('1. Läget i kommunerna')
      expect(missing).toContain('Sala kommun')
      const version = hiddenIn(form, 'version')
      for (let press = 0; press < 2; press += 1) {
        const ended = await stage.runner.post(`${at}/genomfor/avsluta`, { version })
        expect(ended.headers.get('location')).toBe(`${at}/anteckningar`)
      }
      expect(await stage.stateOf(meeting)).toBe('notes')
      expect((await stage.runner.post(`${at}/genomfor/nu`, { punkt: first.id })).status).toBe(409)
      expect(await pageIn(stage.member, `${at}/folj`)).toContain('Mötet är slut.')
    })
  })
}
