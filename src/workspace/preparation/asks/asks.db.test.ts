import { describe, expect, it } from 'vitest'
import { headingIn, hiddenIn } from '../../../../test/builders/page.ts'
import { databases } from '../../../../test/database.ts'
import {
  numbered,
  otherGroup,
  preparing,
  salaOfficial,
  salaRegistrar,
  support,
} from '../preparation.stage.ts'

for (const database of databases) {
  describe(`what a matter asks of the principals, on the ${database.name} database`, () => {
    const { workspace, as, prepared } = preparing(database)

    describe('questions to the principals', () => {
      const whole = { till: 'sala', fraga: 'Hur många väntar?', senast: '2026-12-03' }

      it('are asked of one by a day, and answered by those who work for it', async () => {
        const { at, stored, told } = await prepared()
        const member = await as(support)
        const page = await (await member.get(`${at}/fragor/ny`)).text()
        const form = { ...whole, 'id-sala': hiddenIn(page, 'id-sala') }
        expect((await member.post(`${at}/fragor/ny`, form)).status).toBe(303)
        await member.post(`${at}/fragor/ny`, form)
        const [ask] = (await stored()).asks
        const own = `${at}/fragor/${ask?.id}`

        const asked = await (await member.get(at)).text()
        expect(asked).toContain('Sala kommun, svar senast 3 december 2026')
        expect(asked).toContain('De som arbetar för en huvudman')
        expect((await member.get(own)).status).toBe(403)
        expect((await member.post(own, { svar: 'Fel person.' })).status).toBe(403)

        const registrar = await as(salaRegistrar)
        expect(headingIn(await (await registrar.get(own)).text())).toContain(
          'Svara för Sala kommun',
        )
        expect((await registrar.post(own, { svar: '' })).status).toBe(422)
        expect((await registrar.post(own, { svar: 'Elva.' })).status).toBe(303)
        expect((await registrar.post(own, { svar: 'Elva.' })).status).toBe(303)
        const again = await registrar.post(own, { svar: 'Tolv.' })
        expect(again.status).toBe(409)
        expect(await again.text()).toContain('Tolv.')
        const answered = await (await member.get(at)).text()
        expect(answered).toContain('Elva.')
        expect(answered).toContain('Alla frågor är besvarade')
        expect(await told()).toEqual(['asked', 'answered'])
      })

      it('are marked as late when their day has been', async () => {
        const { at } = await prepared()
        const member = await as(support)
        const past = { ...whole, senast: '2026-11-20' }
        const asked = await member.post(`${at}/fragor/ny`, past)
        expect(asked.status).toBe(422)
        const page = await asked.text()
        expect(page).toContain('20 november 2026 har redan varit')
        expect(hiddenIn(page, 'sedd-dag')).toBe('2026-11-20')
        const meant = await member.post(`${at}/fragor/ny`, { ...past, 'sedd-dag': '2026-11-20' })
        expect(meant.status).toBe(303)
        expect(await (await member.get(at)).text()).toContain('Försenat')
      })

      it.each([
        ['no principal is chosen', { till: '' }, 'Välj minst en huvudman'],
        ['the matter does not concern it', { till: 'arboga' }, 'Välj minst en huvudman'],
        ['the day does not exist', { senast: '2027-02-30' }, 'finns inte i kalendern'],
        ['it names somebody', { fraga: `Var är ${numbered}?` }, 'personnummer'],
      ])('are not asked when %s, and keep what was typed', async (_, wrong, why) => {
        const { at, stored } = await prepared()
        const form = { ...whole, ...wrong }
        const answer = await (await as(support)).post(`${at}/fragor/ny`, form)
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(page).toContain(why)
        expect(page).toContain(form.fraga)
        expect(page).toContain(`value="${form.senast}"`)
        expect((await stored()).asks).toEqual([])
      })
    })

    describe('who is responsible', () => {
      it('is named at one’s own principal, of those who work for it', async () => {
        const { at, stored, told } = await prepared()
        const official = await as(salaOfficial)
        const page = await (await official.get(`${at}/ansvariga`)).text()
        expect(page).toContain('name="ansvarig-sala"')
        expect(page).not.toContain('name="ansvarig-region-vastmanland"')
        const { personId } = await workspace.actor(salaOfficial)
        const form = { 'ansvarig-sala': personId }
        expect((await official.post(`${at}/ansvariga`, form)).status).toBe(303)
        await official.post(`${at}/ansvariga`, form)
        expect((await stored()).responsible).toMatchObject([{ principalId: 'sala', personId }])
        expect(await told()).toEqual(['responsibleNamed'])
        const { name } = await workspace.actor(salaOfficial)
        expect(await (await official.get(at)).text()).toContain(`${name}, sedan 22 november 2026`)
      })

      it('is nobody who has no mandate there', async () => {
        const { at, stored } = await prepared()
        const stranger = await workspace.actor(otherGroup)
        for (const personId of [stranger.personId, 'finns-inte']) {
          const answer = await (await as(support)).post(`${at}/ansvariga`, {
            'ansvarig-sala': personId,
          })
          expect(answer.status).toBe(422)
          expect(await answer.text()).toContain('Välj någon i listan')
        }
        expect((await stored()).responsible).toEqual([])
      })
    })
  })
}
