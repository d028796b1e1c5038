import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '../../../test/builders/matter.ts'
import type { TestBrowser } from '../../../test/builders/sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { raiseMatter, saveNewDraft, takeInMatter } from '../../matter/matter.actions.ts'
import { findMatter, listEvents } from '../../matter/matter.repository.ts'
import type { Matter, MatterContent } from '../../matter/matter.ts'
import { numberInAddress } from '../../matter/matter-number.ts'

const halsa = 'samverkansgrupp-halsa'
const naraVard = 'samverkansgrupp-nara-vard'
const author: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const deputy: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala`, as: 'deputy' }
const intake: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const naraVardIntake: Somebody = { seat: `${naraVard}/overgripande-ansvarig` }
const stranger: Somebody = {
  seat: 'samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta',
}

for (const database of databases) {
  describe(`receiving a matter, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    let browser: TestBrowser
    beforeAll(async () => {
      test = await aWorkspace(database)
      browser = await test.signIn(intake)
    })
    afterAll(() => test?.close())

    const raised = async (changes: Partial<MatterContent> = {}): Promise<Matter> => {
      const actor = await test.actor(author)
      const content = aContent({ concerns: ['region-vastmanland', 'sala'], ...changes })
      const draft = await saveNewDraft(test.ground, actor, { bodyId: halsa, content })
      if (!draft.ok) throw new Error('refused')
      const target = { actor, matterId: draft.value.id }
      const matter = await raiseMatter(test.ground, target, test.register.principals)
      if (!matter.ok) throw new Error('refused')
      return matter.value
    }
    const addressOf = ({ number = '' }: Matter, part = '') =>
      `/arbetsyta/vastmanland/arenden/${numberInAddress(number)}${part}`
    const stored = async ({ id }: Matter) => findMatter(test.store.db, 'vastmanland', id)
    const told = async ({ id }: Matter) =>
      (await listEvents(test.store.db, 'vastmanland', id)).map(({ kind }) => kind)
    const send = (
      matter: Matter,
      part: string,
      fields: Readonly<Record<string, string>> = {},
      from = browser,
    ) =>
      from.post(addressOf(matter, `/ta-emot${part}`), {
        version: String(matter.version),
        ...fields,
      })

    it('shows the matter, what the charter says of such matters, and everything that can be done', async () => {
      const matter = await raised()
      const page = await (await browser.get(addressOf(matter, '/ta-emot'))).text()
      expect(page).toContain(matter.question)
      expect(page).toContain('Uppdraget nämner området som ärendet gäller.')
      expect(page).toContain('Samverkansgrupperna ska bereda regiongemensamma frågor')
      expect(page).not.toContain('Hör hemma i')
      for (const button of ['Ta emot ärendet', 'Skicka tillbaka', 'Avböj ärendet']) {
        expect(page).toContain(`>${button}</button>`)
      }
    })

    it('is received, and a form sent twice does it once', async () => {
      const matter = await raised()
      const both = await Promise.all([send(matter, ''), send(matter, '')])
      for (const answer of both) {
        expect(answer.status).toBe(303)
        expect(answer.headers.get('location')).toBe(addressOf(matter, '?klart=mottaget'))
      }
      expect(await told(matter)).toEqual(['raised', 'accepted'])
      const page = await (await browser.get(addressOf(matter, '?klart=mottaget'))).text()
      expect(page).toContain('Ärendet är mottaget. Samverkansgrupp Hälsa bereder det nu.')
    })

    it('is sent back, and whoever raised it reads what is missing', async () => {
      const matter = await raised()
      const empty = await send(matter, '/skicka-tillbaka', { saknas: '  ' })
      expect(empty.status).toBe(422)
      expect(await empty.text()).toContain('<a href="#saknas">Skriv vad som behöver kompletteras.')
      const number = await send(matter, '/skicka-tillbaka', { saknas: 'Gäller det 811218-9876?' })
      expect(number.status).toBe(422)
      const page = await number.text()
      expect(page).toContain('något som ser ut som ett personnummer')
      expect(page).toContain('Gäller det 811218-9876?</textarea>')
      expect((await stored(matter))?.version).toBe(matter.version)
      const sent = await send(matter, '/skicka-tillbaka', { saknas: 'Vilka åldrar gäller det?' })
      expect(sent.headers.get('location')).toBe(addressOf(matter, '?klart=tillbaka'))
      const read = await (await (await test.signIn(author)).get(addressOf(matter))).text()
      expect(read).toContain('Vilka åldrar gäller det?')
      expect(read).toContain(`href="${addressOf(matter, '/komplettera')}"`)
    })

    it('is declined with a reason that whoever raised it reads', async () => {
      const matter = await raised()
      expect((await send(matter, '/avboj', {})).status).toBe(422)
      await send(matter, '/avboj', { skal: 'Frågan är redan löst i en rutin.' })
      expect((await stored(matter))?.state).toBe('declined')
      const read = await (await (await test.signIn(author)).get(addressOf(matter))).text()
      expect(read).toContain('Varför gruppen inte tar upp det')
      expect(read).toContain('Frågan är redan löst i en rutin.')
    })

    it('is merged into one with much the same title, which is offered first, and leads on to it', async () => {
      const other = await raised({ title: 'Hjälpmedel när någon flyttar' })
      const matter = await raised({ title: 'Hjälpmedel vid flytt' })
      const page = await (await browser.get(addressOf(matter, '/ta-emot'))).text()
      const first = page.indexOf('name="arende"')
      expect(page.slice(first, first + 300)).toContain(other.id)
      expect(page).toContain('Liknande rubrik.')
      expect(await (await send(matter, '/sla-samman')).text()).toContain(
        'Välj vilket ärende det ska ingå i.',
      )
      expect((await send(matter, '/sla-samman', { arende: matter.id })).status).toBe(422)
      const sent = await send(matter, '/sla-samman', { arende: other.id })
      expect(sent.headers.get('location')).toBe(addressOf(matter, '?klart=sammanslaget'))
      const read = await (await browser.get(addressOf(matter))).text()
      expect(read).toContain(`href="${addressOf(other)}"`)
      expect(read).toContain(`Till ärende ${other.number}`)
    })

    it('finds what to merge into by words and by number, and says when there is nothing', async () => {
      const other = await raised({ title: 'Ambulanser i norra länet' })
      const matter = await raised()
      const search = async (words: string) =>
        (await browser.get(addressOf(matter, `/ta-emot?sok=${encodeURIComponent(words)}`))).text()
      expect(await search('norra ambulanser')).toContain(
        'Ett ärende innehåller ”norra ambulanser”.',
      )
      expect(await search(other.number ?? '')).toContain(other.id)
      expect(await search('finns inte')).toContain('Inget öppet ärende som du kan läsa innehåller')
      expect(await search('<script>')).not.toContain('<script>')
    })

    it('tells first of all when another body is the right one, and hands it on with the words of the charter', async () => {
      const matter = await raised({ sectors: ['socialtjanst'] })
      const page = await (await browser.get(addressOf(matter, '/ta-emot'))).text()
      expect(page).toContain('Hör hemma i Samverkansgrupp Nära vård')
      const rule =
        /name="organ" value="samverkansgrupp-nara-vard"\/><input[^>]*value="([^"]+)"/.exec(page)
      const sent = await send(matter, '/lamna-vidare', { organ: naraVard, regel: rule?.[1] ?? '' })
      expect(sent.headers.get('location')).toBe(addressOf(matter, '?klart=vidare'))
      const read = await (await browser.get(addressOf(matter, '?klart=vidare'))).text()
      expect(read).toContain('Ärendet är lämnat vidare till Samverkansgrupp Nära vård.')
      expect(read).toContain('Samverkansgrupperna ska bereda regiongemensamma frågor')
      expect(read).toContain(`/vastmanland/organ/${naraVard}/uppdrag#${rule?.[1]}`)
      const authors = await (await test.signIn(author)).get(addressOf(matter))
      expect(authors.status).toBe(200)
    })

    it('after the back button, the same again is one act, and another is refused with who may', async () => {
      const matter = await raised({ sectors: ['socialtjanst'] })
      await send(matter, '/lamna-vidare', { organ: naraVard })
      const again = await send(matter, '/lamna-vidare', { organ: naraVard })
      expect(again.headers.get('location')).toBe(addressOf(matter, '?klart=vidare'))
      const other = await send(matter, '/avboj', { skal: 'Det här skrev jag.' })
      expect(other.status).toBe(403)
      const page = await other.text()
      expect(page).toContain('Den som tar emot ärenden i Samverkansgrupp Nära vård kan göra det.')
      expect(page).toContain('Det här skrev jag.</textarea>')
      expect(await told(matter)).toEqual(['raised', 'forwarded'])
      const theirs = await (await test.signIn(naraVardIntake)).get(addressOf(matter, '/ta-emot'))
      expect(theirs.status).toBe(200)
    })

    it('trusts nothing of a hand-made form: no body that there is not, and no words of another rule', async () => {
      const matter = await raised({ sectors: ['socialtjanst'] })
      expect((await send(matter, '/lamna-vidare', { organ: 'finns-inte' })).status).toBe(422)
      expect((await send(matter, '/lamna-vidare', { organ: halsa })).status).toBe(422)
      expect((await send(matter, '', { version: 'abc' })).status).toBe(409)
      await send(matter, '/lamna-vidare', { organ: naraVard, regel: 'K999', quote: 'Påhittat.' })
      const [, forwarded] = await listEvents(test.store.db, 'vastmanland', matter.id)
      expect(forwarded?.data).toEqual({ fromBodyId: halsa, bodyId: naraVard })
    })

    it('keeps what was typed when somebody else was first, and says how it stands', async () => {
      const matter = await raised()
      const colleague = await test.actor(intake)
      await takeInMatter(test.ground, { actor: colleague, matterId: matter.id })
      const late = await send(matter, '/avboj', { skal: 'Hinner inte.' })
      expect(late.status).toBe(409)
      const page = await late.text()
      expect(page).toContain('Ärendet har ändrats medan du hade det öppet')
      expect(page).toContain('Så här står det nu: Under beredning.')
      expect(page).toContain('Hinner inte.</textarea>')
      expect((await stored(matter))?.state).toBe('inPreparation')
    })

    it('leads the address of a form that is opened again to the page', async () => {
      const matter = await raised()
      const answer = await browser.get(addressOf(matter, '/ta-emot/avboj'))
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(addressOf(matter, '/ta-emot'))
    })

    it('can be read in English', async () => {
      const matter = await raised({ sectors: ['socialtjanst'] })
      const page = await (await browser.get(`/en${addressOf(matter, '/ta-emot')}`)).text()
      expect(page).toContain('Belongs in Collaboration Group')
      expect(page).toContain('Receive the matter')
    })

    const parts = ['', '/lamna-vidare', '/skicka-tillbaka', '/sla-samman', '/avboj'] as const
    const denied: readonly (readonly [string, Somebody, number, string])[] = [
      ['the member who raised it', author, 403, 'Den som tar emot ärenden i Samverkansgrupp Hälsa'],
      ['a deputy of the body', deputy, 403, 'Den som tar emot ärenden i Samverkansgrupp Hälsa'],
      [
        'an official of a principal that it concerns',
        { principal: 'sala', role: 'official' },
        403,
        'Den som tar emot ärenden i Samverkansgrupp Hälsa',
      ],
      ['somebody in another body', stranger, 404, 'Sidan finns inte'],
      [
        'an official of another principal',
        { principal: 'fagersta', role: 'official' },
        404,
        'Sidan finns inte',
      ],
      [
        'somebody whose mandate has ended',
        { without: 'avslutad' },
        403,
        'Du har inget uppdrag här',
      ],
      [
        'somebody in another collaboration',
        { in: 'vastra-gotaland', principal: 'vastra-gotalandsregionen', role: 'official' },
        403,
        'Du har inget uppdrag här',
      ],
    ]
    it.each(denied)('is not for %s', async (_, who, status, says) => {
      const matter = await raised()
      const theirs = await test.signIn(who)
      const fields = { organ: naraVard, saknas: 'Mer.', skal: 'Nej.', arende: matter.id }
      for (const part of parts) {
        const answer = await send(matter, part, fields, theirs)
        expect(answer.status).toBe(status)
        expect(await answer.text()).toContain(says)
      }
      const page = await theirs.get(addressOf(matter, '/ta-emot'))
      expect(page.status).toBe(status)
      expect(await stored(matter)).toEqual(matter)
    })

    it('tells nothing of a matter to those who may not know of it: the page is that of one that is not there', async () => {
      const matter = await raised()
      const theirs = await test.signIn(stranger)
      const real = await (await theirs.get(addressOf(matter, '/ta-emot'))).text()
      const made = await (
        await theirs.get('/arbetsyta/vastmanland/arenden/2026-9999/ta-emot')
      ).text()
      expect(real.replaceAll(numberInAddress(matter.number ?? ''), '2026-9999')).toBe(made)
    })

    it('no fault was ours', () => expect(test.faults).toEqual([]))
  })
}
