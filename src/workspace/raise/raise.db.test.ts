import { describe, expect, it } from 'vitest'
import { testOrigin } from '../../../test/builders/sign-in.ts'
import type { Somebody } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { findMatterByNumber } from '../../matter/matter.repository.ts'
import { listPapers } from '../../matter/preparation/preparation.repository.ts'
import {
  anotherId,
  county,
  draftAt,
  filled,
  formOf,
  group,
  newAt,
  numbered,
  official,
  otherGroup,
  raising,
  sala,
  support,
} from './raise.stage.ts'

const outsider: Somebody = { without: 'utan-uppdrag' }

for (const database of databases) {
  describe(`raising a matter, on the ${database.name} database`, () => {
    const { workspace, as, send, read, stored, drafted, raised } = raising(database)
    /** The form of a new matter of a kind, at the address that one is led to. */
    const form = async (who: Somebody, kind: string, prefix = '') => {
      const led = await read(who, `${prefix}${newAt}?organ=${group}&slag=${kind}`)
      expect(led.status).toBe(303)
      return (await read(who, led.headers.get('location') ?? '')).text()
    }

    describe('the first step', () => {
      it('asks for the kind, and for the group only when there are several', async () => {
        const page = await (await read(sala, newAt)).text()
        expect(page).toContain('Vilket slags ärende är det?')
        expect(page).toContain('type="hidden" name="organ" value="samverkansgrupp-halsa"')
        expect(page).toContain('Oenighet om ansvar')
      })

      it('says what is missing when somebody goes on without choosing', async () => {
        const answer = await read(sala, `${newAt}?organ=${group}`)
        expect(answer.status).toBe(422)
        expect(await answer.text()).toContain('href="#slag"')
      })

      it('leads to the form of the kind, which first says that nobody is named in it', async () => {
        const page = await form(sala, 'question')
        expect(page.indexOf('enskilda patienter')).toBeGreaterThan(0)
        expect(page.indexOf('enskilda patienter')).toBeLessThan(page.indexOf('<form'))
        expect(page).not.toContain('name="oneReading"')
        expect(page).not.toContain('name="onBehalfOf"')
        expect(await form(sala, 'interpretationDispute')).toContain('name="oneReading"')
      })

      it('leads back to the same draft, or to the matter it became, and to nobody else’s', async () => {
        const at = (id: string) => `${newAt}?organ=${group}&slag=question&id=${id}`
        const id = await drafted()
        expect((await read(sala, at(id))).headers.get('location')).toBe(draftAt(id))
        const unknown = anotherId()
        const seenByOther = async (of: string) =>
          (await (await read(support, at(of))).text()).replaceAll(of, '')
        expect(await seenByOther(id)).toBe(await seenByOther(unknown))
        expect((await read(sala, at('x'))).headers.get('location')).toContain('&id=')
      })

      it('offers support to raise it for somebody else', async () => {
        const page = await form(support, 'question')
        expect(page).toContain('name="onBehalfOf"')
      })

      it.each([
        ['an official of a principal', official, newAt],
        ['somebody of another group', otherGroup, `${newAt}?organ=${group}&slag=question`],
        ['somebody without a mandate', outsider, newAt],
      ])('is refused %s, and says who may', async (_who, who, path) => {
        const answer = await read(who, path)
        expect(answer.status).toBe(403)
        expect(await answer.text()).toMatch(/plats i (en|gruppen|en av)/)
      })
    })

    describe('the form', () => {
      it('raises a matter, which gets a number and waits for the intake', async () => {
        const { id, at } = await raised()
        expect(await stored(id)).toMatchObject({ state: 'raised', handlingBodyId: group })
        expect((await read(sala, at)).status).toBe(200)
      })

      it('sent twice, at once or after going back, raises one matter', async () => {
        const id = anotherId()
        const form = filled(id, { deed: 'raise', title: 'Sänd två gånger' })
        const [one, other] = await Promise.all([send(sala, newAt, form), send(sala, newAt, form)])
        expect(one?.headers.get('location')).toMatch(/klart=vackt$/)
        expect(other?.headers.get('location')).toBe(one?.headers.get('location'))
        const again = await send(sala, newAt, form)
        expect(again.headers.get('location')).toBe(one?.headers.get('location'))
      })

      it('keeps an incomplete matter as a draft, says all that is missing, and loses nothing', async () => {
        const id = anotherId()
        const long = 'Långt och viktigt. '.repeat(200).trim()
        const incomplete = { title: '', question: long, concerns: [], wanted: '', deed: 'raise' }
        const answer = await send(sala, newAt, filled(id, incomplete))
        expect(answer.status).toBe(422)
        const page = await answer.text()
        for (const field of ['title', 'wanted', 'concerns']) {
          expect(page).toContain(`href="#${field}"`)
          expect(page).toContain(`id="${field}-error"`)
        }
        expect(page).toContain(long)
        expect(page).toContain('<title>Fel: ')
        expect(page).toContain('sparat som utkast')
        expect(page).toContain(`action="${draftAt(id)}"`)
        expect(await stored(id)).toMatchObject({ state: 'draft', question: long })
      })

      it('takes every municipality at once', async () => {
        const id = await drafted({ concerns: ['region-vastmanland', 'alla-kommuner'] })
        expect((await stored(id))?.concerns).toHaveLength(11)
      })

      it('refuses a personal identity number at its field, stores none of it, and keeps the text in the page', async () => {
        const id = anotherId()
        const question = `Ärendet gäller ${numbered} i Sala.`
        const answer = await send(sala, newAt, filled(id, { question }))
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(page).toContain('id="question-error"')
        expect(page).toContain(question)
        expect(page).toContain('Inget är sparat ännu')
        expect(await stored(id)).toBeUndefined()
      })

      it('keeps the files that came with a text that is refused', async () => {
        const id = anotherId()
        const files = [{ name: 'underlag.txt', text: 'Ett underlag' }]
        const form = filled(id, { title: `Om ${numbered}` })
        const answer = await send(sala, newAt, form, { files })
        expect(answer.status).toBe(422)
        const draft = await stored(id)
        expect(draft?.title).toBe('')
        expect(draft && (await listPapers(workspace.store.db, draft))).toHaveLength(1)
        expect(await answer.text()).toContain(`Om ${numbered}`)
      })

      it('gives advice about wording that may be about one individual, and saves all the same', async () => {
        const id = await drafted({ question: 'En 14-årig pojke i Sala fick vänta.' })
        const page = await (await read(sala, draftAt(id))).text()
        expect(page).toContain('Tänk på:')
        expect(page).toContain('Du kan spara ändå')
      })

      it('is refused for a group where the person has no seat, and shows what they wrote', async () => {
        const id = anotherId()
        const answer = await send(otherGroup, newAt, filled(id, { title: 'Inte här' }))
        expect(answer.status).toBe(403)
        expect(await answer.text()).toContain('Inte här')
        expect(await stored(id)).toBeUndefined()
      })

      it('says so when anybody but support raises it for somebody else', async () => {
        const id = anotherId()
        const form = filled(id, { onBehalfOf: 'Kim Exempel' })
        expect((await send(sala, newAt, form)).status).toBe(403)
        const theirs = await drafted({ onBehalfOf: 'Kim Exempel' }, support)
        expect((await stored(theirs))?.raisedBy.onBehalfOf).toBe('Kim Exempel')
      })

      it('is kept whole when the sign-in has ended: every field, and which files to choose again', async () => {
        const long = 'Rad ett.\r\nRad två med ”citat” & <tecken>. '.repeat(300)
        const body = formOf(filled(anotherId(), { question: long }), [
          new File(['x'], 'underlag.pdf'),
        ])
        const answer = await workspace.app.request(`${testOrigin}${newAt}`, {
          method: 'POST',
          body,
          headers: { 'sec-fetch-site': 'same-origin' },
        })
        expect(answer.status).toBe(401)
        const page = await answer.text()
        expect(page.match(/name="concerns"/g)).toHaveLength(2)
        expect(page.split('Rad två med').length).toBeGreaterThan(300)
        expect(page).toContain('underlag.pdf')
        expect(page).toContain('multipart/form-data')
      })

      it('that is no form, or broken off, is answered with a sentence', async () => {
        const browser = await as(sala)
        const answer = await browser.post(newAt, { body: group, title: 'Utan filer' })
        expect(answer.status).toBe(422)
        const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
        const broken = await workspace.app.request(`${testOrigin}${newAt}`, {
          method: 'POST',
          body: `--x\r\nContent-Disposition: form-data; name="body"\r\n\r\n${group}\r\n--x\r\nContent-Dis`,
          headers: {
            cookie,
            'sec-fetch-site': 'same-origin',
            'content-type': 'multipart/form-data; boundary=x',
          },
        })
        expect(broken.status).toBe(422)
        expect(await broken.text()).toContain('kom inte fram helt')
      })
    })

    it('stands in English too', async () => {
      const page = await form(sala, 'question', '/en')
      expect(page).toContain('<html lang="en"')
      expect(page).toContain('Raise the matter')
      expect(page).toContain(`action="/en${newAt}"`)
    })

    it.each([
      ['signs that no database takes', { title: 'a\u0000b\u0007\ud800', question: '\u0000' }],
      ['fields that do not belong together', { kind: 'x', version: '-1', deed: 'removePaper:x' }],
      ['an id that is none', { id: 'x'.repeat(5_000), deed: 'raise' }],
      ['a text beyond keeping', { question: 'ord '.repeat(100_000), deed: 'raise' }],
      ['many different words', { question: words(12_000), deed: 'raise' }],
      ['a version beyond any', { version: '99999999999999', deed: 'changeKind', otherKind: 'x' }],
    ])('answers a form with %s, and nothing breaks', async (_what, changes) => {
      for (const path of [newAt, draftAt(await drafted())]) {
        const answer = await send(sala, path, filled(anotherId(), changes))
        expect([303, 409, 422]).toContain(answer.status)
      }
    })

    it('numbers are given in order', async () => {
      const { at } = await raised()
      const number = at.split('/').at(-1)?.replace('-', ':') ?? ''
      expect(await findMatterByNumber(workspace.store.db, county, number)).toMatchObject({ number })
    })
  })
}

function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `ord${index}`)
    .join(' ')
    .slice(0, 99_000)
}
