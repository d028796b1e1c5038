import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '../../../test/builders/matter.ts'
import { type TestBrowser, testOrigin } from '../../../test/builders/sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { askMatterBack, publishMatter, takeInMatter } from '../../matter/matter.actions.ts'
import { findMatter, findMatterByNumber } from '../../matter/matter.repository.ts'
import { listPapers } from '../../matter/preparation.repository.ts'

const group = 'samverkansgrupp-halsa'
const county = 'vastmanland'
const newAt = '/arbetsyta/vastmanland/arenden/nytt'
const draftAt = (id: string) => `/arbetsyta/vastmanland/arenden/utkast/${id}`
const numbered = ['811228', '9874'].join('-')

const sala: Somebody = { seat: `${group}/kommunernas-ledamoter/sala` }
const support: Somebody = { seat: `${group}/overgripande-ansvarig` }
const otherGroup: Somebody = { seat: 'samverkansgrupp-nara-vard/kommunernas-ledamoter/arboga' }
const official: Somebody = { principal: 'sala', role: 'official' }
const outsider: Somebody = { without: 'utan-uppdrag' }

type Fields = Readonly<Record<string, string | readonly string[]>>
interface SentFile {
  readonly name: string
  readonly text: string
}

/** The form of a question that can be raised as it is. */
function filled(id: string, changes: Fields = {}): Fields {
  const { kind, title, question, wanted, sectors } = aContent()
  const concerns = ['region-vastmanland', 'sala']
  return { id, body: group, kind, title, question, wanted, concerns, sectors, ...changes }
}

let ids = 0
function anotherId(): string {
  ids += 1
  return `00000000-0000-4000-9000-${String(ids).padStart(12, '0')}`
}

for (const database of databases) {
  describe(`raising a matter, on the ${database.name} database`, () => {
    let workspace: WorkspaceTest
    const people = new Map<string, TestBrowser>()
    beforeAll(async () => {
      workspace = await aWorkspace(database)
    })
    afterAll(async () => {
      expect(workspace.faults).toEqual([])
      await workspace.close()
    })

    const as = async (who: Somebody) => {
      const key = JSON.stringify(who)
      const browser = people.get(key) ?? (await workspace.signIn(who))
      people.set(key, browser)
      return browser
    }
    const send = async (
      who: Somebody,
      path: string,
      fields: Fields,
      {
        files = [],
        headers = {},
      }: { files?: readonly SentFile[]; headers?: Record<string, string> } = {},
    ) => {
      const browser = await as(who)
      const body = new FormData()
      for (const [name, value] of Object.entries(fields)) {
        for (const one of [value].flat()) body.append(name, one)
      }
      for (const { name, text } of files) body.append('papers', new File([text], name))
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      return workspace.app.request(`${testOrigin}${path}`, {
        method: 'POST',
        body,
        headers: { cookie, 'sec-fetch-site': 'same-origin', ...headers },
      })
    }
    const read = async (who: Somebody, path: string) => (await as(who)).get(path)
    /** The form of a new matter of a kind, at the address that one is led to. */
    const form = async (who: Somebody, kind: string, prefix = '') => {
      const led = await read(who, `${prefix}${newAt}?organ=${group}&slag=${kind}`)
      expect(led.status).toBe(303)
      return (await read(who, led.headers.get('location') ?? '')).text()
    }
    const stored = (id: string) => findMatter(workspace.store.db, county, id)
    const drafted = async (changes: Fields = {}, who = sala) => {
      const id = anotherId()
      const saved = await send(who, newAt, filled(id, changes))
      expect(saved.headers.get('location')).toBe(`${draftAt(id)}?klart=sparat`)
      return id
    }
    const raised = async (changes: Fields = {}) => {
      const id = anotherId()
      const answer = await send(sala, newAt, filled(id, { deed: 'raise', ...changes }))
      const location = answer.headers.get('location') ?? ''
      expect(location).toMatch(/\/arenden\/2026-\d+\?klart=vackt$/)
      return { id, at: location.replace('?klart=vackt', '') }
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
        const body = new FormData()
        for (const [name, value] of Object.entries(filled(anotherId(), { question: long }))) {
          for (const one of [value].flat()) body.append(name, one)
        }
        body.append('papers', new File(['x'], 'underlag.pdf'))
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

    describe('a draft', () => {
      it('is shown with all that was written, and goes on where it was left', async () => {
        const id = await drafted({ title: 'Ett utkast' })
        const page = await (await read(sala, draftAt(id))).text()
        expect(page).toContain('value="Ett utkast"')
        expect(page).toContain('name="version" value="1"')
        const saved = await send(sala, draftAt(id), filled(id, { title: 'Två', version: '1' }))
        expect(saved.headers.get('location')).toBe(`${draftAt(id)}?klart=sparat`)
        expect(await stored(id)).toMatchObject({ title: 'Två', version: 2 })
      })

      it('changed in two tabs shows both, and nothing is overwritten', async () => {
        const id = await drafted()
        await send(sala, draftAt(id), filled(id, { title: 'Från ena fliken', version: '1' }))
        const late = filled(id, { title: 'Från andra fliken', version: '1' })
        const answer = await send(sala, draftAt(id), late)
        expect(answer.status).toBe(409)
        const page = await answer.text()
        expect(page).toContain('Från ena fliken')
        expect(page).toContain('value="Från andra fliken"')
        expect(page).toContain('name="version" value="2"')
        expect((await stored(id))?.title).toBe('Från ena fliken')
        const merged = { ...late, title: 'Från båda', version: '2' }
        expect((await send(sala, draftAt(id), merged)).status).toBe(303)
        expect((await stored(id))?.title).toBe('Från båda')
      })

      it('saves itself: the script is told when, which version, and where to save next', async () => {
        const id = anotherId()
        const headers = { accept: 'application/json' }
        const first = await send(sala, newAt, filled(id), { headers })
        expect(await first.json()).toEqual({
          said: 'Sparat kl. 09.15',
          version: 1,
          action: draftAt(id),
        })
        const next = filled(id, { title: 'Mer', version: '1' })
        const second = await send(sala, draftAt(id), next, { headers })
        expect(await second.json()).toMatchObject({ version: 2 })
        const late = await send(sala, draftAt(id), { ...next, title: 'Sent' }, { headers })
        expect(late.status).toBe(409)
        const wrong = await send(
          sala,
          draftAt(id),
          { ...next, version: '2', title: numbered },
          {
            headers,
          },
        )
        expect(wrong.status).toBe(422)
        expect(JSON.stringify(await wrong.json())).toContain('personnummer')
      })

      it('can become another kind, and what only a dispute asks for is kept', async () => {
        const dispute = { kind: 'interpretationDispute', clause: 'Regionen ansvarar.' }
        const readings = { oneReading: 'Allt.', otherReading: 'Inget.' }
        const id = await drafted({ ...dispute, ...readings })
        const form = filled(id, { ...dispute, ...readings, version: '1' })
        await send(sala, draftAt(id), { ...form, deed: 'changeKind', otherKind: 'information' })
        const draft = await stored(id)
        expect(draft?.kind).toBe('information')
        for (const text of ['Regionen ansvarar.', 'Allt.', 'Inget.']) {
          expect(draft?.question).toContain(text)
        }
      })

      it('takes papers, tells why one is refused and keeps the others, and lets its author read and remove them', async () => {
        const id = await drafted()
        const files = [
          { name: 'bra.txt', text: 'Ett underlag' },
          { name: 'sida.html', text: '<!doctype html><script>alert(1)</script>' },
          { name: `${numbered}.txt`, text: 'x' },
        ]
        const answer = await send(sala, draftAt(id), filled(id, { version: '1' }), { files })
        expect(answer.status).toBe(422)
        const page = await answer.text()
        expect(page).toContain('id="papers-error"')
        expect(page).toContain('sida.html')
        const draft = await stored(id)
        const [paper, ...others] = draft ? await listPapers(workspace.store.db, draft) : []
        expect(others).toEqual([])
        expect(paper?.name).toBe('bra.txt')

        const at = `${draftAt(id)}/underlag/${paper?.id}`
        const file = await read(sala, at)
        expect(await file.text()).toBe('Ett underlag')
        expect(file.headers.get('content-disposition')).toContain('attachment')
        expect((await read(support, at)).status).toBe(404)

        const remove = filled(id, { version: '1', deed: `removePaper:${paper?.id}` })
        for (const _ of ['once', 'twice']) {
          const removed = await send(sala, draftAt(id), remove)
          expect(removed.headers.get('location')).toBe(`${draftAt(id)}?klart=borttaget`)
        }
        expect((await read(sala, at)).status).toBe(404)
      })

      it('is thrown away when its author says so, and pressing twice does no harm', async () => {
        const id = await drafted()
        for (const _ of ['once', 'twice']) {
          expect((await (await as(sala)).post(`${draftAt(id)}/kasta`)).status).toBe(303)
        }
        expect(await stored(id)).toBeUndefined()
        expect((await read(sala, draftAt(id))).status).toBe(404)
      })

      it.each([
        ['the support of the group', support],
        ['somebody of another group', otherGroup],
        ['an official of a principal', official],
      ])('does not exist for %s', async (_who, who) => {
        const id = await drafted()
        expect((await read(who, draftAt(id))).status).toBe(404)
        expect((await send(who, draftAt(id), filled(id, { version: '1' }))).status).toBe(404)
        // As one that is already gone.
        expect((await (await as(who)).post(`${draftAt(id)}/kasta`)).status).toBe(303)
        expect((await stored(id))?.version).toBe(1)
      })

      it('is not there for people of another collaboration', async () => {
        const id = await drafted()
        const other = draftAt(id).replace(county, 'vastra-gotaland')
        expect((await read(sala, other)).status).toBe(403)
      })

      it('that has been raised leads to the matter, cannot be changed, and what was typed can be copied', async () => {
        const { id, at } = await raised()
        expect((await read(sala, draftAt(id))).headers.get('location')).toBe(at)
        const late = filled(id, { title: 'Skrivet för sent', version: '1' })
        const answer = await send(sala, draftAt(id), late)
        expect(answer.status).toBe(409)
        expect(await answer.text()).toContain('Skrivet för sent')
        expect((await (await as(sala)).post(`${draftAt(id)}/kasta`)).status).toBe(403)
      })
    })

    describe('a matter that was sent back', () => {
      const sentBack = async () => {
        const { id, at } = await raised()
        const actor = await workspace.actor(support)
        await askMatterBack(workspace.ground, { actor, matterId: id }, 'Vad kostar det?')
        const version = String((await stored(id))?.version)
        return { id, at: `${at}/komplettera`, matterAt: at, version }
      }

      it('shows what was asked, is completed in the same form, and waits for intake again', async () => {
        const { id, at, matterAt, version } = await sentBack()
        const page = await (await read(sala, at)).text()
        expect(page).toContain('Vad kostar det?')
        expect(page).toContain('Gemensam väg in')
        const form = filled(id, { version, wanted: 'Det kostar ingenting.' })
        const files = [{ name: 'kostnad.txt', text: 'Noll' }]
        for (const _ of ['once', 'twice']) {
          const answer = await send(sala, at, form, { files })
          expect(answer.headers.get('location')).toBe(`${matterAt}?klart=kompletterat`)
        }
        const matter = await stored(id)
        expect(matter).toMatchObject({ state: 'raised', wanted: 'Det kostar ingenting.' })
        expect(matter && (await listPapers(workspace.store.db, matter))).toHaveLength(1)
      })

      it('comes back with everything when something is wrong or was changed meanwhile', async () => {
        const { id, at, version } = await sentBack()
        const wrong = await send(sala, at, filled(id, { version, title: '' }))
        expect(wrong.status).toBe(422)
        expect(await wrong.text()).toContain('id="title-error"')
        const stale = await send(sala, at, filled(id, { version: '1', title: 'Annan rubrik' }))
        expect(stale.status).toBe(409)
        expect(await stale.text()).toContain('Annan rubrik')
        expect((await stored(id))?.state).toBe('askedBack')
      })

      it('may concern more than before, but nobody is taken away, and what was typed is kept', async () => {
        const { id, at, version } = await sentBack()
        const onlyAdded = 'Ärendet rör redan Region Västmanland och Sala. Du kan lägga till fler'
        expect(await (await read(sala, at)).text()).toContain(onlyAdded)
        expect(await (await read(sala, `/en${at}`)).text()).toContain('take nobody away')
        const form = filled(id, { version, wanted: 'Att även Arboga är med.' })
        const others = ['region-vastmanland', 'arboga']
        const refused = await send(sala, at, { ...form, concerns: others })
        expect(refused.status).toBe(422)
        const page = await refused.text()
        expect(page).toContain('id="concerns-error"')
        expect(page).toContain('En sak behöver rättas')
        expect(page).toContain('Att även Arboga är med.')
        expect(page).toMatch(/value="arboga"[^>]* checked/)
        expect(page).not.toMatch(/value="sala"[^>]* checked/)
        expect(await stored(id)).toMatchObject({ state: 'askedBack', wanted: aContent().wanted })
        const more = [...others, 'sala']
        expect((await send(sala, at, { ...form, concerns: more })).status).toBe(303)
        expect(new Set((await stored(id))?.concerns)).toEqual(new Set(more))
      })

      it('says that its open part leaves the site when it is completed, if it is published', async () => {
        const { id, at, version } = await sentBack()
        const leaves = 'tas den bort från webbplatsen'
        expect(await (await read(sala, at)).text()).not.toContain(leaves)
        const actor = await workspace.actor(support)
        await publishMatter(workspace.ground, { actor, matterId: id })
        expect(await (await read(sala, at)).text()).toContain(leaves)
        // A form from before: also when something else is wrong with it, it is still compared with what is stored.
        const wrong = await send(sala, at, filled(id, { version, title: '' }))
        expect(await wrong.text()).toContain(`name="version" value="${version}"`)
      })

      it.each([
        ['somebody of another group', otherGroup, 404],
        ['an official of a principal it concerns', official, 403],
      ])('is not completed by %s', async (_who, who, status) => {
        const { id, at, version } = await sentBack()
        expect((await read(who, at)).status).toBe(status)
        expect((await send(who, at, filled(id, { version }))).status).toBe(status)
        expect((await stored(id))?.state).toBe('askedBack')
      })

      it('cannot be completed once it has been received, and what was typed can be copied', async () => {
        const { id, at } = await raised()
        const actor = await workspace.actor(support)
        await takeInMatter(workspace.ground, { actor, matterId: id })
        expect((await read(sala, `${at}/komplettera`)).status).toBe(409)
        const answer = await send(sala, `${at}/komplettera`, filled(id, { title: 'För sent' }))
        expect(answer.status).toBe(409)
        expect(await answer.text()).toContain('För sent')
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
