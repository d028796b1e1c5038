import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '../../../test/builders/matter.ts'
import type { TestBrowser } from '../../../test/builders/sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { saveAssignment } from '../../actor/actor.repository.ts'
import {
  closeMatter,
  publishMatter,
  raiseMatter,
  saveNewDraft,
  takeInMatter,
} from '../../matter/matter.actions.ts'
import { saveText } from '../../matter/preparation.actions.ts'
import { latestText, listPapers } from '../../matter/preparation.repository.ts'
import { loadPrivate } from '../../record/own-space.actions.ts'
import { listRegister } from '../../record/register-lists.repository.ts'
import { day } from '../../shared/calendar-day.ts'
import { always } from '../../shared/period.ts'
import type { Result } from '../../shared/result.ts'
import { inTransaction } from '../../store/store.ts'
import type { WorkspaceTables } from '../workspace-ground.ts'

const bodyId = 'samverkansgrupp-halsa'
const sala: Somebody = { seat: `${bodyId}/kommunernas-ledamoter/sala` }
const support: Somebody = { seat: `${bodyId}/overgripande-ansvarig` }
const withoutPrincipal: Somebody = { seat: `${bodyId}/kommunal-tjansteperson` }
const arbogaMember: Somebody = { seat: `${bodyId}/kommunernas-ledamoter/arboga` }
const salaOfficial: Somebody = { principal: 'sala', role: 'official' }
const salaRegistrar: Somebody = { principal: 'sala', role: 'registrar' }
const regionOfficial: Somebody = { principal: 'region-vastmanland', role: 'official' }
const arbogaOfficial: Somebody = { principal: 'arboga', role: 'official' }

const personalNumber = ['19811228', '9874'].join('-')
const secret = 'Salas hemliga förhandlingsläge.'

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

const hiddenIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

for (const database of databases) {
  describe(`the own space of a principal, on the ${database.name} database`, () => {
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
    const pageOf = async (who: Somebody, path: string) => {
      const answer = await (await as(who)).get(path)
      return { status: answer.status, html: await answer.text() }
    }
    /** A matter of Sala and the region that the group for health prepares, and its addresses. */
    const prepared = async () => {
      const { ground, register } = workspace
      const author = await workspace.actor(sala)
      const content = aContent({ concerns: ['region-vastmanland', 'sala'] })
      const draft = done(await saveNewDraft(ground, author, { bodyId, content }))
      const target = { actor: author, matterId: draft.id }
      done(await raiseMatter(ground, target, register.principals))
      const intake = await workspace.actor(support)
      const asIntake = { actor: intake, matterId: draft.id }
      const matter = done(await takeInMatter(ground, asIntake))
      const page = `/arbetsyta/vastmanland/arenden/${(matter.number ?? '').replace(':', '-')}`
      return { matter, page, at: `${page}/eget`, asIntake }
    }
    const sendFile = async (who: Somebody, path: string, field: string, file: File) => {
      const body = new FormData()
      body.append(field, file)
      const cookie = [...(await as(who)).cookies].map((pair) => pair.join('=')).join('; ')
      return workspace.app.request(`http://localhost:3000${path}`, {
        method: 'POST',
        body,
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      })
    }
    const aText = (words: string, name = 'eget.txt') => new File([words], name)
    const paperIn = (html: string) => /eget\/underlag\/([0-9a-f-]{36})\/1/.exec(html)?.[1] ?? ''
    const entriesOf = async (principalId: string, matterId: string) => {
      const of = { collaborationId: 'vastmanland', principalId }
      const filter = { state: 'all', today: day('2026-11-22') } as const
      const found = await listRegister(workspace.ground.db, of, filter, { page: 1, size: 500 })
      return found.entries.filter((entry) => entry.matterId === matterId)
    }

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

    it('answers everybody else alike, whether there is something or not', async () => {
      const { at, page } = await prepared()
      const { at: empty } = await prepared()
      const official = await as(salaOfficial)
      await official.post(`${at}/text`, { text: secret, version: '0' })
      await sendFile(salaOfficial, `${at}/underlag`, 'filer', aText(secret))
      const id = paperIn((await pageOf(salaOfficial, at)).html)
      const unknown = '00000000-0000-4000-8000-000000000000'
      const same = (html: string) =>
        html
          .replaceAll(/2026[-:]\d+/g, 'N')
          .replaceAll(id, 'P')
          .replaceAll(unknown, 'P')

      // No space of their own here: somebody who sits for no principal, and a member for a principal that is not concerned.
      for (const who of [withoutPrincipal, arbogaMember]) {
        for (const [mine, none] of [
          ['text', 'text'],
          ['text/1', 'text/1'],
          ['text/versioner', 'text/versioner'],
          [`underlag/${id}`, `underlag/${unknown}`],
          [`underlag/${id}/1`, `underlag/${unknown}/1`],
          ['dela/text/1', 'dela/text/1'],
        ]) {
          const [full, bare] = [
            await pageOf(who, `${at}/${mine}`),
            await pageOf(who, `${empty}/${none}`),
          ]
          expect(full.status, mine).toBe(403)
          expect(same(full.html), mine).toBe(same(bare.html))
          expect(full.html).not.toContain(secret)
        }
      }
      // A space of their own, in which Sala's things do not exist.
      for (const path of [`text/1`, `underlag/${id}`, `underlag/${id}/1`, 'dela/text/1']) {
        const theirs = await pageOf(regionOfficial, `${at}/${path}`)
        expect(theirs.status, path).toBe(404)
        expect(same(theirs.html)).toBe(
          same((await pageOf(regionOfficial, `${empty}/${path}`)).html),
        )
      }
      // Somebody who may not know of the matter.
      for (const path of ['', '/text', `/underlag/${id}/1`]) {
        expect((await pageOf(arbogaOfficial, `${at}${path}`)).status).toBe(404)
      }
      for (const path of ['text', 'anteckning', 'dela/text/1', 'underlag']) {
        const arboga = await as(arbogaOfficial)
        expect((await arboga.post(`${at}/${path}`, { text: 'x' })).status, path).toBe(404)
      }
      const member = await as(arbogaMember)
      const refused = await member.post(`${at}/text`, { text: 'Mina ord.', version: '1' })
      expect(refused.status).toBe(403)
      expect(await refused.text()).toContain('Mina ord.')
      expect((await pageOf(support, page)).html).not.toContain(secret)
    })

    it('opens only in the role that belongs there, and keeps what was typed in another', async () => {
      const two = { principal: 'sala', role: 'registrar' } as const
      const { at } = await prepared()
      const { at: empty } = await prepared()
      await (await as(salaOfficial)).post(`${at}/text`, { text: secret, version: '0' })
      await inTransaction<WorkspaceTables, void>(workspace.ground, (trx) =>
        saveAssignment(trx, 'vastmanland', {
          id: 'also-at-arboga',
          principalId: 'arboga',
          personId: 'sala-registrar',
          role: 'official',
          period: always,
        }),
      )
      const browser = await workspace.signIn(two)
      const same = (html: string) => html.replaceAll(/2026[-:]\d+/g, 'N')
      expect(await (await browser.get(at)).text()).toContain(secret)
      await browser.post('/arbetsyta/hatt', { hatt: 'vastmanland:also-at-arboga' })
      for (const path of ['', '/text', '/text/1', '/text/versioner', '/dela/text/1']) {
        const full = await browser.get(`${at}${path}`)
        expect(full.status, path).toBe(403)
        const html = await full.text()
        expect(html).not.toContain(secret)
        expect(html).toContain('Byt roll')
        expect(same(html)).toBe(same(await (await browser.get(`${empty}${path}`)).text()))
      }
      for (const [path, field] of [
        ['text', 'text'],
        ['anteckning', 'anteckning'],
      ]) {
        const kept = await browser.post(`${at}/${path}`, { [field ?? '']: 'En lång text.' })
        expect(kept.status).toBe(403)
        expect(await kept.text()).toContain('En lång text.</textarea>')
      }
    })

    it('changes no byte of what others read when something is kept in it', async () => {
      const { at, page, asIntake } = await prepared()
      done(await publishMatter(workspace.ground, asIntake))
      const readers = [support, withoutPrincipal, arbogaMember, regionOfficial, arbogaOfficial]
      const paths = [
        page,
        `${page}/beredning`,
        at,
        `${at}/text`,
        '/arbetsyta',
        '/arbetsyta/vastmanland/arenden',
        '/arbetsyta/vastmanland/arenden?sok=hemliga',
        '/arbetsyta/vastmanland/diarium',
      ]
      const everything = async () => {
        const seen: string[] = []
        for (const who of readers) {
          for (const path of paths) {
            const { status, html } = await pageOf(who, path)
            // The id that a new comment will have differs from page to page.
            seen.push(`${status} ${path} ${html.replace(/name="id" value="[^"]*"/, '')}`)
          }
        }
        return seen
      }
      const before = await everything()
      const official = await as(salaOfficial)
      workspace.clock.now = new Date(workspace.clock.now.getTime() + 1_000)
      await official.post(`${at}/text`, { text: secret, version: '0' })
      await official.post(`${at}/text`, { text: `${secret} Igen.`, version: '1' })
      await sendFile(salaOfficial, `${at}/underlag`, 'filer', aText(secret))
      await official.post(`${at}/anteckning`, { anteckning: secret, sedd: '0' })
      expect(await everything()).toEqual(before)
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

    it('shares a text for good once it is confirmed, with an entry for each authority', async () => {
      const { at, matter } = await prepared()
      const official = await as(salaOfficial)
      await official.post(`${at}/text`, { text: 'Salas förslag.', version: '0' })
      expect((await pageOf(salaOfficial, at)).html).toContain(`${at}/dela/text/1`)
      const asked = await pageOf(salaOfficial, `${at}/dela/text/1`)
      expect(asked.status).toBe(200)
      for (const said of [
        'Salas förslag.',
        'allmän handling hos dem och hos er',
        'kan inte tas tillbaka',
        'Region Västmanland',
        'Sala kommun',
        'Utgående',
        'Inkommen',
      ]) {
        expect(asked.html).toContain(said)
      }
      const unsure = await official.post(`${at}/dela/text/1`, { sedd: '0' })
      expect(unsure.status).toBe(422)
      expect(await unsure.text()).toContain('Inget är delat än')
      expect(await latestText(workspace.ground.db, matter)).toBeUndefined()

      const yes = { sedd: '0', bekraftat: 'ja' }
      const shared = await official.post(`${at}/dela/text/1`, yes)
      expect(shared.headers.get('location')).toBe(`${at}?klart=delat`)
      expect((await official.post(`${at}/dela/text/1`, yes)).status).toBe(303)
      expect(await latestText(workspace.ground.db, matter)).toMatchObject({
        version: 1,
        text: 'Salas förslag.',
      })
      expect(await entriesOf('sala', matter.id)).toHaveLength(1)
      expect(await entriesOf('region-vastmanland', matter.id)).toHaveLength(1)
      const after = await pageOf(salaOfficial, `${at}?klart=delat`)
      expect(after.html).toContain('Delad den 22 november 2026 som version 1 av gruppens text.')
      expect(after.html).not.toContain(`${at}/dela/text/1`)
      expect((await pageOf(salaOfficial, `${at}/dela/text/1`)).html).toContain('redan delad')
    })

    it('shows both when the group has written meanwhile, and shares nothing until it is confirmed again', async () => {
      const { at, matter, asIntake } = await prepared()
      const official = await as(salaOfficial)
      await official.post(`${at}/text`, { text: 'Salas ord.', version: '0' })
      const typed = { text: 'Gruppens ord.', seenTextVersion: 0 }
      done(await saveText(workspace.ground, asIntake, typed))
      const late = await official.post(`${at}/dela/text/1`, { sedd: '0', bekraftat: 'ja' })
      expect(late.status).toBe(409)
      const html = await late.text()
      expect(html).toContain('Gruppens text har ändrats')
      expect(html).toContain('Inget är delat än')
      expect(html).not.toContain('checked')
      expect((await latestText(workspace.ground.db, matter))?.version).toBe(1)
      const again = { sedd: hiddenIn(html, 'sedd'), bekraftat: 'ja' }
      expect((await official.post(`${at}/dela/text/1`, again)).status).toBe(303)
      expect(await latestText(workspace.ground.db, matter)).toMatchObject({
        version: 2,
        text: 'Salas ord.',
      })
    })

    it('shares one version of a paper, and says who may to those who may not', async () => {
      const { at, matter } = await prepared()
      await sendFile(salaOfficial, `${at}/underlag`, 'filer', aText('Bilaga.'))
      const id = paperIn((await pageOf(salaOfficial, at)).html)
      const share = `${at}/dela/underlag/${id}/1`
      expect((await pageOf(salaRegistrar, at)).html).not.toContain(share)
      expect((await pageOf(salaRegistrar, share)).status).toBe(403)
      const registrar = await as(salaRegistrar)
      expect((await registrar.post(share, { bekraftat: 'ja' })).status).toBe(403)
      expect((await pageOf(salaOfficial, `${at}/dela/underlag/${id}/2`)).status).toBe(404)
      const official = await as(salaOfficial)
      expect((await official.post(share, { bekraftat: 'ja' })).status).toBe(303)
      expect(await listPapers(workspace.ground.db, matter)).toMatchObject([{ name: 'eget.txt' }])
      expect((await pageOf(salaOfficial, at)).html).toContain('som version 1 hos gruppen')
    })

    it('lets nothing be shared once the matter has ended, and keeps what was written', async () => {
      const { at, asIntake } = await prepared()
      const official = await as(salaOfficial)
      await official.post(`${at}/text`, { text: 'Kvar.', version: '0' })
      done(await closeMatter(workspace.ground, asIntake, 'Klart.'))
      const page = await pageOf(salaOfficial, at)
      expect(page.html).toContain('Kvar.')
      expect(page.html).not.toContain('/dela/text/1')
      expect((await pageOf(salaOfficial, `${at}/dela/text/1`)).status).toBe(403)
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
