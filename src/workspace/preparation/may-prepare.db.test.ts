import { describe, expect, it } from 'vitest'
import { hiddenIn } from '../../../test/builders/page.ts'
import { databases } from '../../../test/database.ts'
import { saveAssignment } from '../../actor/actor.repository.ts'
import { always } from '../../shared/period.ts'
import { inTransaction } from '../../store/store.ts'
import {
  arbogaOfficial,
  otherGroup,
  preparing,
  sala,
  salaRegistrar,
  sendFiles,
} from './preparation.stage.ts'

for (const database of databases) {
  describe(`who may prepare a matter, on the ${database.name} database`, () => {
    const { workspace, as, prepared } = preparing(database)

    const pages = ['', '/text', '/text/versioner', '/text/1', '/fragor/ny', '/ansvariga']
    const acts = ['/text', '/kommentarer', '/fragor/ny', '/ansvariga', '/underlag']

    it.each([
      ['a member of another group', otherGroup],
      ['an official of a principal that the matter does not concern', arbogaOfficial],
    ])('%s is not even told that it is there', async (_, who) => {
      const { at, told } = await prepared()
      const browser = await as(who)
      for (const page of pages) expect((await browser.get(at + page)).status).toBe(404)
      for (const act of acts) {
        const form = { text: 'x', kommentar: 'x', till: 'sala', fraga: 'x' }
        expect((await browser.post(at + act, form)).status).toBe(404)
      }
      expect(await told()).toEqual([])
    })

    it('a registrar of a principal it concerns reads, and is told who writes', async () => {
      const { at, told } = await prepared()
      const registrar = await as(salaRegistrar)
      const page = await (await registrar.get(at)).text()
      expect(page).toContain('Du kan läsa beredningen men inte skriva i den')
      expect(page).toContain('De som har plats i Samverkansgrupp')
      for (const absent of ['<textarea', 'type="file"', 'Ställ en fråga']) {
        expect(page).not.toContain(absent)
      }
      for (const denied of ['/text', '/fragor/ny']) {
        const answer = await registrar.get(at + denied)
        expect(answer.status).toBe(403)
        expect(await answer.text()).toContain('De som har plats i Samverkansgrupp')
      }
      const form = { text: 'Mitt.', kommentar: 'Mitt.', till: 'sala', fraga: 'Mitt.' }
      for (const act of ['/text', '/kommentarer', '/fragor/ny']) {
        const answer = await registrar.post(at + act, form)
        expect(answer.status).toBe(403)
        expect(await answer.text()).toContain('>Mitt.</textarea>')
      }
      const file = new File(['Mitt.'], 'mitt.txt')
      const sent = await sendFiles(registrar, `${at}/underlag`, [['filer', file]])
      expect(sent.status).toBe(403)
      expect(await told()).toEqual([])
    })

    it('nobody changes a matter that has ended, and nothing typed is lost', async () => {
      const { at, stored, end } = await prepared()
      const member = await as(sala)
      await member.post(`${at}/text`, { text: 'Så blev det.', version: '0' })
      await end()
      const page = await (await member.get(at)).text()
      expect(page).toContain('Beredningen kan bara läsas')
      expect(page).toContain('Så blev det.')
      expect(page).not.toContain('<form method="post"')
      for (const denied of ['/text', '/fragor/ny', '/ansvariga']) {
        expect((await member.get(at + denied)).status).toBe(403)
      }
      const late = await member.post(`${at}/kommentarer`, { kommentar: 'För sent skrivet.' })
      expect(late.status).toBe(403)
      expect(await late.text()).toContain('>För sent skrivet.</textarea>')
      const text = await member.post(`${at}/text`, { text: 'Ändrat.', version: '1' })
      expect(text.status).toBe(403)
      expect((await stored()).text?.text).toBe('Så blev det.')
    })

    it.each([
      ['cannot read it', { seat: 'samverkansgrupp-nara-vard/kommunernas-ledamoter/norberg' }],
      ['can only read it', { principal: 'region-vastmanland', role: 'registrar' }],
    ] as const)(
      'whoever writes in a role that %s is led to another of their own, with what they typed',
      async (_, who) => {
        const { at, stored } = await prepared()
        const { personId } = await workspace.actor(who)
        await inTransaction(workspace.store, (trx) =>
          saveAssignment(trx, 'vastmanland', {
            id: `ocksa-${personId}`.slice(0, 40),
            principalId: 'sala',
            personId,
            role: 'official',
            period: always,
          }),
        )
        const browser = await workspace.signIn(who)
        const answer = await browser.post(`${at}/kommentarer`, {
          kommentar: 'Skrivet i fel roll.',
        })
        expect(answer.status).toBe(403)
        const page = await answer.text()
        expect(page).toContain('>Skrivet i fel roll.</textarea>')
        expect(hiddenIn(page, 'till')).toBe(at)
        await browser.post('/arbetsyta/hatt', { hatt: hiddenIn(page, 'hatt') })
        expect((await browser.post(`${at}/kommentarer`, { kommentar: 'Rätt roll.' })).status).toBe(
          303,
        )
        expect((await stored()).comments.map(({ text }) => text)).toEqual(['Rätt roll.'])
      },
    )

    it('everything is in English too', async () => {
      const { at } = await prepared()
      const member = await as(sala)
      for (const page of ['', '/text', '/fragor/ny', '/ansvariga']) {
        const html = await (await member.get(`/en${at}${page}`)).text()
        expect(html).toContain('<html lang="en"')
        expect(html).not.toMatch(/Tillbaka|Beredningen|Ställ en/)
      }
    })
  })
}
