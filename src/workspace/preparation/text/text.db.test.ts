import { describe, expect, it } from 'vitest'
import { headingIn, hiddenIn } from '../../../../test/builders/page.ts'
import { databases } from '../../../../test/database.ts'
import { numbered, preparing, sala, salaOfficial } from '../preparation.stage.ts'

for (const database of databases) {
  describe(`the text of a matter, on the ${database.name} database`, () => {
    const { workspace, as, prepared } = preparing(database)

    it('is written version by version, and every version can be read and compared', async () => {
      const { at } = await prepared()
      const member = await as(sala)
      expect(headingIn(await (await member.get(`${at}/text`)).text())).toContain('Skriv')
      const first = await member.post(`${at}/text`, { text: 'Först.', version: '0' })
      expect(first.status).toBe(303)
      expect(first.headers.get('location')).toBe(`${at}?klart=text#text`)
      const official = await as(salaOfficial)
      await official.post(`${at}/text`, { text: 'Först.\n\nSedan mer.', version: '1' })

      const page = await (await member.get(`${at}?klart=text`)).text()
      expect(page).toContain('Texten är sparad')
      expect(page).toContain('<p>Sedan mer.</p>')
      expect(page).toContain('Version 2, sparad av')
      expect(await (await member.get(`${at}/text/1`)).text()).toContain(
        'Den som gäller nu är version 2',
      )
      expect((await member.get(`${at}/text/9`)).status).toBe(404)
      expect(await (await member.get(`${at}/text/versioner`)).text()).toContain('Version 1')
      const compared = await (await member.get(`${at}/text/jamfor?fran=1&till=2`)).text()
      expect(compared).toContain('<ins>Sedan mer.</ins>')
      const wrong = await member.get(`${at}/text/jamfor?fran=7&till=x`)
      expect(wrong.status).toBe(400)
      expect(await wrong.text()).toContain('Välj två versioner som finns')
    })

    it('shows both versions to the second of two who edit at once, and overwrites nothing', async () => {
      const { at, stored } = await prepared()
      const member = await as(sala)
      const official = await as(salaOfficial)
      await member.post(`${at}/text`, { text: 'Vården är första vägen in.', version: '0' })
      const theirs = await (await official.get(`${at}/text`)).text()
      const mine = await (await member.get(`${at}/text`)).text()
      expect(hiddenIn(theirs, 'version')).toBe('1')
      expect(hiddenIn(mine, 'version')).toBe('1')

      await member.post(`${at}/text`, { text: 'Skolan är första vägen in.', version: '1' })
      const late = await official.post(`${at}/text`, {
        text: 'Elevhälsan är första vägen in.',
        version: '1',
      })
      expect(late.status).toBe(409)
      const conflict = await late.text()
      expect(conflict).toContain('Någon annan har sparat medan du skrev')
      expect(conflict).toContain('<mark>Skolan</mark>')
      expect(conflict).toContain('<mark>Elevhälsan</mark>')
      expect(conflict).toMatch(/<textarea[^>]*>Elevhälsan är första vägen in\.<\/textarea>/)
      expect((await stored()).text?.text).toBe('Skolan är första vägen in.')

      const merged = await official.post(`${at}/text`, {
        text: 'Elevhälsan och skolan är första vägen in.',
        version: hiddenIn(conflict, 'version'),
      })
      expect(merged.status).toBe(303)
      expect((await stored()).text).toMatchObject({ version: 3 })
      expect(await (await member.get(`${at}/text/2`)).text()).toContain('Skolan är första')
    })

    it('is one version when the form is sent twice', async () => {
      const { at, told } = await prepared()
      const member = await as(sala)
      const form = { text: 'En gång.', version: '0' }
      await Promise.all([member.post(`${at}/text`, form), member.post(`${at}/text`, form)])
      expect((await member.post(`${at}/text`, form)).status).toBe(303)
      expect(await told()).toEqual(['textSaved'])
    })

    it.each([
      ['a personal identity number', `Kontakta ${numbered}.`, 'personnummer'],
      ['nothing', ' \r\n ', 'Skriv texten innan du sparar'],
      ['more than anybody reads', 'å'.repeat(100_001), 'för lång'],
    ])('is refused with %s in it, and all that was typed is kept', async (_, text, why) => {
      const { at, stored } = await prepared()
      const answer = await (await as(sala)).post(`${at}/text`, { text, version: '0' })
      expect(answer.status).toBe(422)
      const page = await answer.text()
      expect(page).toContain(why)
      expect(page).toContain(`>${text.trim()}</textarea>`)
      expect((await stored()).text).toBeUndefined()
    })

    it('takes anything people paste, and gives it back', async () => {
      const { at, stored } = await prepared()
      const text = '<script>alert(1)</script> & "åäö" \u{1F9F8} \0\u0007\u2028 %00 \\'
      const answer = await (await as(sala)).post(`${at}/text`, { text, version: 'nej' })
      expect(answer.status).toBe(303)
      expect((await stored()).text?.text).toBe(text.replace('\0\u0007', ''))
      const page = await (await (await as(sala)).get(at)).text()
      expect(page).not.toContain('<script>alert')
    })

    it('is kept, to be sent again, when the session ended while it was written', async () => {
      const { at, stored } = await prepared()
      const writer = await workspace.signIn(sala)
      writer.cookies.delete('radslag_session')
      const text = 'En lång text som har tagit hela förmiddagen att skriva.'
      const answer = await writer.post(`${at}/text`, { text, version: '0' })
      expect(answer.status).toBe(401)
      const page = await answer.text()
      expect(page).toContain(text)
      expect(page).toContain(`action="${at}/text`)
      expect((await stored()).text).toBeUndefined()
    })
  })
}
