import { describe, expect, it } from 'vitest'
import { hiddenIn } from '../../../test/builders/page.ts'
import { databases } from '../../../test/database.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import { numbered, preparing, sala, salaOfficial, sendFiles, support } from './preparation.stage.ts'

for (const database of databases) {
  describe(`the preparation of a matter, on the ${database.name} database`, () => {
    const { workspace, as, prepared } = preparing(database)

    describe('comments', () => {
      it('are read with name, role and time, in the order they were written', async () => {
        const { at, told } = await prepared()
        const member = await as(sala)
        const page = await (await member.get(at)).text()
        const form = { id: hiddenIn(page, 'id'), kommentar: 'Bra fråga.' }
        expect((await member.post(`${at}/kommentarer`, form)).status).toBe(303)
        await (await as(salaOfficial)).post(`${at}/kommentarer`, {
          kommentar: 'Vi tar reda på det.',
        })
        const after = await (await member.get(`${at}?klart=kommentar`)).text()
        expect(after).toContain('Kommentaren är sparad')
        expect(after).toContain('tjänsteperson, Sala')
        expect(after.indexOf('Bra fråga.')).toBeLessThan(after.indexOf('Vi tar reda på det.'))

        // Sent twice it is one; with other words in it, from the back button, it is another.
        await member.post(`${at}/kommentarer`, form)
        expect(await told()).toEqual(['commented', 'commented'])
        await member.post(`${at}/kommentarer`, { ...form, kommentar: 'En sak till.' })
        const all = await (await member.get(at)).text()
        expect(all).toContain('Bra fråga.')
        expect(all).toContain('En sak till.')
      })

      it('are refused with a personal identity number in them, and keep what was typed', async () => {
        const { at, stored } = await prepared()
        const kommentar = `Se ${numbered}`
        const answer = await (await as(sala)).post(`${at}/kommentarer`, { id: 'x', kommentar })
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(page).toContain('href="#kommentar"')
        expect(page).toContain(`>${kommentar}</textarea>`)
        expect((await stored()).comments).toEqual([])
      })
    })

    describe('papers', () => {
      it('are added several at once, and one that is refused stops no other', async () => {
        const { at, stored } = await prepared()
        const member = await as(sala)
        const answer = await sendFiles(member, `${at}/underlag`, [
          ['filer', new File(['Ett underlag.'], 'underlag ett.txt')],
          ['filer', new File(['<html><script>x</script></html>'], 'sida.html')],
          ['filer', new File(['Ett till.'], 'underlag två.txt')],
        ])
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(page).toContain('Filen ”sida.html”')
        expect(page).toContain('Två underlag finns nu här')
        expect((await stored()).papers.map(({ name }) => name)).toEqual([
          'underlag ett.txt',
          'underlag två.txt',
        ])
      })

      it('get new versions, and the earlier ones remain', async () => {
        const { at, stored, told } = await prepared()
        const member = await as(sala)
        const first = new File(['Första.'], 'plan.txt')
        const sent = await sendFiles(member, `${at}/underlag`, [['filer', first]])
        expect(sent.headers.get('location')).toBe(`${at}?klart=underlag-1#underlag`)
        await sendFiles(member, `${at}/underlag`, [['filer', first]])
        const [paper] = (await stored()).papers
        const own = `${at}/underlag/${paper?.id}`
        const second = await sendFiles(member, own, [['fil', new File(['Andra.'], 'plan 2.txt')]])
        expect(second.headers.get('location')).toBe(`${own}?klart=version`)
        const page = await (await member.get(`${own}?klart=version`)).text()
        expect(page).toContain('Den nya versionen är sparad')
        expect(page).toContain('Version 1: plan.txt')
        expect(page).toContain('Version 2: plan 2.txt')
        expect(await told()).toEqual(['paperAdded', 'paperAdded'])
        const download = await member.get(`${at.replace('beredning', 'underlag')}/${paper?.id}/2`)
        expect(await download.text()).toBe('Andra.')
        expect(download.headers.get('content-disposition')).toContain('attachment')
      })

      it.each([
        ['no file is chosen', [], 'Välj minst en fil'],
        [
          'its name holds a personal identity number',
          [['filer', new File(['x'], `${numbered}.txt`)]] as const,
          'personnummer',
        ],
        ['it is empty', [['filer', new File([''], 'tom.txt')]] as const, 'är tom'],
      ])('are asked for again when %s', async (_, files, why) => {
        const { at, stored } = await prepared()
        const answer = await sendFiles(await as(sala), `${at}/underlag`, files)
        expect(answer.status).toBe(422)
        expect(await answer.text()).toContain(why)
        expect((await stored()).papers).toEqual([])
      })
    })

    it('nothing that is sent makes it fail', async () => {
      const { at, matter } = await prepared()
      const member = await as(support)
      for (const odd of ['\0', '%', '\u{D83E}', '{"a":1}', "';--", '9'.repeat(400), '../..']) {
        for (const act of ['/text', '/kommentarer', '/fragor/ny', '/ansvariga']) {
          const form = {
            text: odd,
            version: odd,
            kommentar: odd,
            id: odd,
            till: odd,
            fraga: odd,
            senast: odd,
            'sedd-dag': odd,
            'id-sala': odd,
            'ansvarig-sala': odd,
          }
          expect((await member.post(at + act, form)).status).toBeLessThan(500)
        }
        const address = `${at}/fragor/${encodeURIComponent(odd.toWellFormed())}`
        expect((await member.get(address)).status).toBeLessThan(500)
        expect((await member.get(address.replace('fragor', 'underlag'))).status).toBeLessThan(500)
      }
      const stillThere = await findMatter(workspace.store.db, matter.collaborationId, matter.id)
      expect(stillThere?.state).toBe('inPreparation')
    })
  })
}
