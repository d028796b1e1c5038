import { describe, expect, it } from 'vitest'
import { hiddenIn, holdStageFor, pageIn } from '../../../../test/builders/hold-stage.ts'
import { databases } from '../../../../test/database.ts'
import { listNotes } from '../../../meeting/notes/notes.repository.ts'
import { listOpinions } from '../../../meeting/outcome/outcome.repository.ts'

for (const database of databases) {
  describe(`what is written of an item at the meeting, on the ${database.name} database`, () => {
    const stage = holdStageFor(database)

    it('keeps what two write at once of the same item, and saves the same text once', async () => {
      const { meeting, at, first } = await stage.held()
      const to = `${at}/genomfor/anteckning/${first.id}`
      const json = { accept: 'application/json' }
      const one = await stage.runner.post(to, { version: '0', text: 'Den enas text.' }, json)
      expect(await one.json()).toMatchObject({
        version: 1,
        said: expect.stringContaining('Sparad'),
      })
      const repeated = await stage.runner.post(to, { version: '0', text: 'Den enas text.' }, json)
      expect(await repeated.json()).toMatchObject({ version: 1 })
      const other = await stage.runner.post(to, { version: '0', text: 'Den andras text.' }, json)
      expect(other.status).toBe(409)
      expect(await other.json()).toMatchObject({ said: expect.stringContaining('Inget är borta') })
      const both = await stage.runner.post(to, { version: '0', text: 'Den andras text.' })
      expect(both.status).toBe(409)
      const shown = await both.text()
      expect(shown).toContain('Den enas text.')
      expect(shown).toContain('Den andras text.')
      const version = hiddenIn(shown, 'version')
      const merged = await stage.runner.post(to, { version, text: 'Den andras text.', hur: 'bada' })
      expect(merged.status).toBe(303)
      const [note] = await listNotes(stage.workspace.ground.db, meeting)
      expect(note?.text).toBe('Den enas text.\n\nDen andras text.')
      const number = await stage.runner.post(to, { version: '2', text: 'Om 19121212-1212.' })
      expect(number.status).toBe(422)
      expect(await number.text()).toContain('Om 19121212-1212.')
      const whole = `${at}/genomfor/anteckning/${meeting.id}`
      await stage.runner.post(whole, { version: '0', text: 'Gäst: Anna Exempel.' })
      expect(await pageIn(stage.runner, `${at}/genomfor/helheten`)).toContain('Gäst: Anna Exempel.')
      expect(await pageIn(stage.member, `${at}/folj`)).not.toContain('Den enas text.')
    })

    it('lets a member enter what its own principal thinks otherwise, and no other', async () => {
      const { meeting, at, second } = await stage.held()
      const to = `${at}/folj/avvikande/${second.id}`
      expect(hiddenIn(await pageIn(stage.member, to), 'huvudman')).toBe('sala')
      await stage.member.post(to, { huvudman: 'sala', text: 'Sala ser en annan lösning.' })
      const other = await stage.member.post(to, { huvudman: 'koping', text: 'Köping vill inte.' })
      expect(other.status).toBe(403)
      expect(await other.text()).toContain('Köping vill inte.')
      const voted = await stage.member.post(to, { huvudman: 'sala', text: 'Vi röstade emot.' })
      expect(voted.status).toBe(422)
      expect(await pageIn(stage.runner, to)).toContain('Köpings kommun')
      const opinions = await listOpinions(stage.workspace.ground.db, meeting)
      expect(opinions.map(({ principalId, text }) => [principalId, text])).toEqual([
        ['sala', 'Sala ser en annan lösning.'],
      ])
      await stage.member.post(to, {
        huvudman: 'sala',
        text: '',
        'sett-sala': 'Sala ser en annan lösning.',
      })
      expect(await listOpinions(stage.workspace.ground.db, meeting)).toEqual([])
    })

    it('shows both to two who write for the same principal at once, and overwrites nothing', async () => {
      const { meeting, at, second } = await stage.held()
      const to = `${at}/folj/avvikande/${second.id}`
      const seen = hiddenIn(await pageIn(stage.runner, to), 'sett-sala')
      expect(seen).toBe('')
      const first = { huvudman: 'sala', text: 'Sala ser en annan lösning.', 'sett-sala': '' }
      expect((await stage.member.post(to, first)).status).toBe(303)
      const late = { huvudman: 'sala', text: 'Sala vill vänta.', 'sett-sala': seen }
      const refused = await stage.runner.post(to, late)
      expect(refused.status).toBe(409)
      const shown = await refused.text()
      expect(shown).toContain('Någon annan har skrivit för huvudmannen')
      expect(shown).toContain('Sala vill vänta.</textarea>')
      expect(hiddenIn(shown, 'sett-sala')).toBe('Sala ser en annan lösning.')
      // The same form of the first, sent twice, is no other opinion.
      expect((await stage.member.post(to, first)).status).toBe(303)
      const texts = async () =>
        (await listOpinions(stage.workspace.ground.db, meeting)).map(({ text }) => text)
      expect(await texts()).toEqual(['Sala ser en annan lösning.'])
      const again = { ...late, 'sett-sala': 'Sala ser en annan lösning.' }
      expect((await stage.runner.post(to, again)).status).toBe(303)
      expect(await texts()).toEqual(['Sala vill vänta.'])
    })
  })
}
