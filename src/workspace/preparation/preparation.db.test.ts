import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aContent } from '../../../test/builders/matter.ts'
import type { TestBrowser } from '../../../test/builders/sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { saveAssignment } from '../../actor/actor.repository.ts'
import {
  closeMatter,
  raiseMatter,
  saveNewDraft,
  takeInMatter,
} from '../../matter/matter.actions.ts'
import { findMatter, listEvents } from '../../matter/matter.repository.ts'
import { loadPreparation } from '../../matter/preparation.repository.ts'
import { always } from '../../shared/period.ts'
import type { Result } from '../../shared/result.ts'
import { inTransaction } from '../../store/store.ts'

const bodyId = 'samverkansgrupp-halsa'
const sala: Somebody = { seat: `${bodyId}/kommunernas-ledamoter/sala` }
const support: Somebody = { seat: `${bodyId}/overgripande-ansvarig` }
const salaOfficial: Somebody = { principal: 'sala', role: 'official' }
const salaRegistrar: Somebody = { principal: 'sala', role: 'registrar' }
const arbogaOfficial: Somebody = { principal: 'arboga', role: 'official' }
const otherGroup: Somebody = { seat: 'samverkansgrupp-nara-vard/kommunernas-ledamoter/arboga' }

const number19 = ['19811228', '9874'].join('-')

function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

const heading = (html: string) => /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? ''
const hiddenIn = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''

for (const database of databases) {
  describe(`the preparation of a matter, on the ${database.name} database`, () => {
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
    /** A matter of Sala and the region that the group for health prepares, and its address. */
    const prepared = async () => {
      const { ground, register } = workspace
      const author = await workspace.actor(sala)
      const content = aContent({ concerns: ['region-vastmanland', 'sala'] })
      const draft = done(await saveNewDraft(ground, author, { bodyId, content }))
      const target = { actor: author, matterId: draft.id }
      const raised = done(await raiseMatter(ground, target, register.principals))
      const intake = await workspace.actor(support)
      const matter = done(await takeInMatter(ground, { actor: intake, matterId: draft.id }))
      const number = (raised.number ?? '').replace(':', '-')
      const stored = async () => loadPreparation(ground.db, matter)
      const told = async () =>
        (await listEvents(ground.db, matter.collaborationId, matter.id))
          .map(({ kind }) => kind)
          .slice(2)
      return {
        matter,
        at: `/arbetsyta/vastmanland/arenden/${number}/beredning`,
        stored,
        told,
        end: async () => {
          const target = { actor: intake, matterId: matter.id }
          done(await closeMatter(ground, target, 'Gruppen är klar.'))
        },
      }
    }
    const sendFiles = async (
      browser: TestBrowser,
      path: string,
      files: readonly (readonly [string, File])[],
    ) => {
      const body = new FormData()
      for (const [field, file] of files) body.append(field, file)
      const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      return workspace.app.request(`http://localhost:3000${path}`, {
        method: 'POST',
        body,
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
      })
    }

    describe('the text', () => {
      it('is written version by version, and every version can be read and compared', async () => {
        const { at } = await prepared()
        const member = await as(sala)
        expect(heading(await (await member.get(`${at}/text`)).text())).toContain('Skriv')
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
        ['a personal identity number', `Kontakta ${number19}.`, 'personnummer'],
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
        const kommentar = `Se ${number19}`
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
          [['filer', new File(['x'], `${number19}.txt`)]] as const,
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
        expect(heading(await (await registrar.get(own)).text())).toContain('Svara för Sala kommun')
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
        ['it names somebody', { fraga: `Var är ${number19}?` }, 'personnummer'],
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

    describe('who may what', () => {
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
          expect(
            (await browser.post(`${at}/kommentarer`, { kommentar: 'Rätt roll.' })).status,
          ).toBe(303)
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
