import { describe, expect, it } from 'vitest'
import { hiddenIn } from '../../../test/builders/page.ts'
import { databases } from '../../../test/database.ts'
import { loadPrivate } from '../../record/own-space.actions.ts'
import {
  arbogaMember,
  aText,
  inOwnSpace,
  paperIn,
  personalNumber,
  sala,
  salaOfficial,
  salaRegistrar,
  secret,
  support,
  withoutPrincipal,
} from './own.stage.ts'

for (const database of databases) {
  describe(`the own space of a principal, on the ${database.name} database`, () => {
    const { workspace, as, pageOf, prepared, sendFile } = inOwnSpace(database)

    it('says whose it is and who sees it, and begins empty', async () => {
      const { at } = await prepared()
      const { status, html } = await pageOf(salaOfficial, at)
      expect(status).toBe(200)
      expect(html).toContain(
        'Bara de som arbetar för Sala kommun ser det här. Andra huvudmän ser inte ens att det finns.',
      )
      expect(html).toContain('Ni har inte skrivit någon egen text än')
      expect(html).toContain('Ni har inga egna underlag i ärendet än.')
      expect((await pageOf(salaOfficial, `/en${at}`)).html).toContain(
        'Only those who work for Sala',
      )
    })

    it('keeps a text in versions, and shows both to the second of two who write at once', async () => {
      const { at } = await prepared()
      const official = await as(salaOfficial)
      const first = await official.post(`${at}/text`, { text: 'Först.', version: '0' })
      expect(first.headers.get('location')).toBe(`${at}?klart=text#text`)
      const member = await as(sala)
      expect(hiddenIn(await (await member.get(`${at}/text`)).text(), 'version')).toBe('1')
      await member.post(`${at}/text`, { text: 'Sedan.', version: '1' })
      const late = await official.post(`${at}/text`, { text: 'Samtidigt.', version: '1' })
      expect(late.status).toBe(409)
      const conflict = await late.text()
      expect(conflict).toContain('Sedan')
      expect(conflict).toContain('Samtidigt.</textarea>')
      expect(conflict).toContain(`action="${at}/text"`)
      await official.post(`${at}/text`, {
        text: 'Sammanfört.',
        version: hiddenIn(conflict, 'version'),
      })
      expect((await pageOf(salaRegistrar, at)).html).toContain('Version 3, sparad av')
      expect((await pageOf(salaOfficial, `${at}/text/1`)).html).toContain('Först.')
      expect((await pageOf(salaOfficial, `${at}/text/versioner`)).html).toContain('Version 2')
      expect((await pageOf(salaOfficial, `${at}/text/jamfor?fran=1&till=3`)).status).toBe(200)
      expect((await pageOf(salaOfficial, `${at}/text/9`)).status).toBe(404)
    })

    it('says what is wrong with a text, and keeps every word of it', async () => {
      const { at } = await prepared()
      const official = await as(salaOfficial)
      const typed = `Ring ${personalNumber} om saken.`
      const wrong = await official.post(`${at}/text`, { text: typed, version: '0' })
      expect(wrong.status).toBe(422)
      expect(await wrong.text()).toContain(`${typed}</textarea>`)
      expect((await official.post(`${at}/text`, { text: ' ', version: '0' })).status).toBe(422)
      expect((await pageOf(salaOfficial, at)).html).toContain('Ni har inte skrivit någon egen text')
    })

    it('keeps papers in versions, refuses in words, and gives them only to those who may enter', async () => {
      const { at } = await prepared()
      const none = await sendFile(salaOfficial, `${at}/underlag`, 'filer', new File([], ''))
      expect(none.status).toBe(422)
      const bad = aText('text', `intyg ${personalNumber}.txt`)
      const refused = await sendFile(salaOfficial, `${at}/underlag`, 'filer', bad)
      expect(refused.status).toBe(422)
      const added = await sendFile(salaOfficial, `${at}/underlag`, 'filer', aText(secret))
      expect(added.headers.get('location')).toBe(`${at}?klart=underlag-1#underlag`)
      const id = paperIn((await pageOf(salaOfficial, at)).html)
      const download = await (await as(salaRegistrar)).get(`${at}/underlag/${id}/1`)
      expect(await download.text()).toBe(secret)
      expect(download.headers.get('content-disposition')).toContain('attachment')

      const next = await sendFile(salaOfficial, `${at}/underlag/${id}`, 'fil', aText('Två.'))
      expect(next.headers.get('location')).toBe(`${at}/underlag/${id}?klart=version`)
      expect((await pageOf(salaOfficial, `${at}/underlag/${id}`)).html).toContain('Version 2')
      expect((await pageOf(salaOfficial, `${at}/underlag/${id}/3`)).status).toBe(404)
    })

    it('says plainly what it is to a role that opens none, and who has one', async () => {
      const { at } = await prepared()
      const member = await pageOf(arbogaMember, at)
      expect(member.status).toBe(200)
      expect(member.html).toContain('Ärendet rör inte Arboga kommun')
      expect(member.html).toContain('Ett eget rum har Region Västmanland och Sala kommun.')
      expect(member.html).toContain('Min anteckning')
      expect(member.html).not.toContain('Vår egen text')
      const official = await pageOf(withoutPrincipal, at)
      expect(official.status).toBe(200)
      expect(official.html).toContain('Din roll är inte knuten till någon huvudman')
    })

    it('keeps a note for its writer alone, also from colleagues, and erases it for good', async () => {
      const { at, matter } = await prepared()
      const member = await as(arbogaMember)
      const saved = await member.post(`${at}/anteckning`, { anteckning: 'Fråga Eva.', sedd: '0' })
      expect(saved.headers.get('location')).toBe(`${at}?klart=antecknat#min-anteckning`)
      expect((await pageOf(arbogaMember, at)).html).toContain('Fråga Eva.')
      for (const who of [support, salaOfficial, salaRegistrar]) {
        expect((await pageOf(who, at)).html).not.toContain('Fråga Eva.')
      }
      const late = await member.post(`${at}/anteckning`, { anteckning: 'Fråga Bo.', sedd: '0' })
      expect(late.status).toBe(409)
      const conflict = await late.text()
      expect(conflict).toContain('Fråga Bo.</textarea>')
      expect(conflict).toContain('Eva')
      const bad = await member.post(`${at}/anteckning`, { anteckning: personalNumber, sedd: '1' })
      expect(bad.status).toBe(422)
      expect(await bad.text()).toContain(`${personalNumber}</textarea>`)

      expect((await pageOf(arbogaMember, `${at}/anteckning/radera`)).html).toContain('Fråga Eva.')
      expect((await member.post(`${at}/anteckning/radera`)).status).toBe(303)
      expect((await member.post(`${at}/anteckning/radera`)).status).toBe(303)
      const actor = await workspace.actor(arbogaMember)
      expect((await loadPrivate(workspace.ground, actor, matter)).note).toBeUndefined()
      expect((await member.get(`${at}/anteckning/radera`)).status).toBe(303)
    })
  })
}
