import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../../test/builders/done.ts'
import { aContent } from '../../../test/builders/matter.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import {
  askMatterBack,
  forwardMatter,
  raiseMatter,
  saveNewDraft,
  takeInMatter,
} from '../../matter/matter.actions.ts'
import { findMatter, listEvents } from '../../matter/matter.repository.ts'
import type { Matter, MatterContent } from '../../matter/matter.ts'
import { numberInAddress } from '../../matter/matter-number.ts'
import {
  addPaper,
  askPrincipal,
  nameResponsible,
} from '../../matter/preparation/preparation.actions.ts'
import type { EntryTables } from '../../record/record.table.ts'
import { listMissingIn } from '../../record/register-entry.repository.ts'
import { giveRegistrationNumber } from '../../record/registration.actions.ts'
import { day } from '../../shared/calendar-day.ts'

const halsa = 'samverkansgrupp-halsa'
const author: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala` }
const deputy: Somebody = { seat: `${halsa}/kommunernas-ledamoter/sala`, as: 'deputy' }
const intake: Somebody = { seat: `${halsa}/overgripande-ansvarig` }
const official: Somebody = { principal: 'sala', role: 'official' }
const unconcerned: Somebody = { principal: 'fagersta', role: 'official' }
const stranger: Somebody = {
  seat: 'samverkansgrupp-kompetensforsorjning/kommunernas-ledamoter/fagersta',
}

for (const database of databases) {
  describe(`the page of a matter, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    beforeAll(async () => {
      test = await aWorkspace(database)
    })
    afterAll(() => test?.close())

    const raised = async (changes: Partial<MatterContent> = {}): Promise<Matter> => {
      const actor = await test.actor(author)
      const content = aContent({ concerns: ['region-vastmanland', 'sala'], ...changes })
      const { id } = done(await saveNewDraft(test.ground, actor, { bodyId: halsa, content }))
      const target = { actor, matterId: id }
      return done(await raiseMatter(test.ground, target, test.register.principals))
    }
    const prepared = async (changes: Partial<MatterContent> = {}) => {
      const { id } = await raised(changes)
      return done(
        await takeInMatter(test.ground, { actor: await test.actor(intake), matterId: id }),
      )
    }
    const withPaper = async (
      matter: Matter,
      { text = 'Ett underlag.', name = 'Årsrapport 2026.txt', paperId = '' } = {},
    ) => {
      const path = join(test.ground.tray.folder, 'underlag.txt')
      await writeFile(path, text)
      const hash = createHash('sha256').update(text).digest('hex')
      const file = {
        path,
        hash,
        size: Buffer.byteLength(text),
        kind: 'text',
        scanned: 'notScanned',
        name,
      } as const
      const target = { actor: await test.actor(intake), matterId: matter.id }
      const added = { file, shelf: test.ground.shelf, ...(paperId !== '' && { paperId }) }
      return done(await addPaper(test.ground, target, added))
    }
    const addressOf = ({ number = '' }: Matter, part = '') =>
      `/arbetsyta/vastmanland/arenden/${numberInAddress(number)}${part}`
    const read = async (matter: Matter, who: Somebody, part = '') =>
      (await (await test.signIn(who)).get(addressOf(matter, part))).text()
    const stored = async ({ id }: Matter) => findMatter(test.store.db, 'vastmanland', id)

    it('speaks to whoever is to do the next thing, and of them to the others', async () => {
      const matter = await prepared()
      expect(await read(matter, intake)).toContain('När gruppen är klar avslutar du det')
      const toAuthor = await read(matter, author)
      expect(toAuthor).not.toContain('avslutar du det')
      expect(toAuthor).toContain('Gruppens stöd avslutar det')
    })

    it('says where it stands, what happens next, what it is about and who raised it', async () => {
      const matter = await raised()
      const page = await read(matter, author)
      expect(page).toContain('Väckt')
      expect(page).toMatch(/Väntar på att [^<]+ tar emot det för Samverkansgrupp Hälsa\./)
      expect(page).toContain(matter.question)
      expect(page).toContain('Hälsa')
      expect(page).toContain('Sala kommun')
      expect(page).toContain('Ingen ansvarig är utsedd och inget diarienummer är angivet än: ')
      expect(page).toContain('Ärendet väcktes i Samverkansgrupp Hälsa.')
      expect(page).toContain('Inget av det här syns på webbplatsen.')
    })

    const buttons: readonly (readonly [string, Somebody, readonly string[]])[] = [
      ['its intake', intake, ['beredning', 'avsluta', 'ta-emot', 'publicera']],
      ['a member', author, ['beredning']],
      ['a deputy', deputy, ['beredning']],
      ['an official of a principal it concerns', official, ['beredning']],
      ['a registrar of a principal it concerns', { principal: 'sala', role: 'registrar' }, []],
    ]
    it.each(buttons)('offers %s only what that role can do', async (_, who, parts) => {
      const matter = await prepared()
      const page = await read(matter, who)
      const offered = [...page.matchAll(/<a class="ds-button" href="([^"]+)"/g)].map(
        ([, href]) => href,
      )
      const asks = `/arbetsyta/vastmanland/beslut/nytt?arende=${encodeURIComponent(matter.number ?? '')}`
      const mayAsk = who === intake ? [asks] : []
      expect(offered).toEqual([...parts.map((part) => addressOf(matter, `/${part}`)), ...mayAsk])
    })

    it('quotes what needs to be completed to everybody who can read it', async () => {
      const matter = await raised()
      const target = { actor: await test.actor(intake), matterId: matter.id }
      await askMatterBack(test.ground, target, 'Vilka åldrar gäller det?')
      expect(await read(matter, official)).toContain('<p>Vilka åldrar gäller det?</p>')
      expect(await read(matter, author)).toContain('Komplettera ärendet')
    })

    it('shows what is asked, who is responsible, and what is late', async () => {
      const matter = await prepared()
      const target = { actor: await test.actor(intake), matterId: matter.id }
      const asked = { principalId: 'sala', question: 'Hur gör ni idag?', due: day('2026-11-20') }
      done(await askPrincipal(test.ground, target, asked))
      const theirs = await test.actor(official)
      const [person] = test.register.persons
      if (!person) throw new Error('nobody in the county')
      const named = { principalId: 'sala', personId: person.id, register: test.register }
      done(await nameResponsible(test.ground, { actor: theirs, matterId: matter.id }, named))
      const page = await read(matter, official)
      expect(page).toContain('Hur gör ni idag?')
      expect(page).toContain('Skulle ha besvarats 20 november 2026')
      expect(page).toContain(`>${person.name}<`)
      expect(page).toContain('Svara på frågan till er')
    })

    it('gives a paper to those who can read the matter, saved and never shown, and to nobody else', async () => {
      const matter = await prepared()
      const paper = await withPaper(matter)
      await withPaper(matter, { text: 'Ett bättre underlag.', paperId: paper.id })
      const part = (version: number) => `/underlag/${paper.id}/${version}`
      expect(await read(matter, official)).toContain(addressOf(matter, part(2)))
      const browser = await test.signIn(official)
      const first = await browser.get(addressOf(matter, part(1)))
      expect(await first.text()).toBe('Ett underlag.')
      expect(first.headers.get('content-disposition')).toContain('attachment')
      expect(first.headers.get('content-security-policy')).toContain('sandbox')
      expect(first.headers.get('x-content-type-options')).toBe('nosniff')
      const tag = first.headers.get('etag') ?? ''
      const again = await browser.get(addressOf(matter, part(1)), { 'if-none-match': tag })
      expect(again.status).toBe(304)
      const other = await prepared()
      const missing = [
        addressOf(matter, part(3)),
        addressOf(matter, `/underlag/${other.id}/1`),
        addressOf(matter, "/underlag/'/1"),
        addressOf(other, part(1)),
      ]
      for (const address of missing) expect((await browser.get(address)).status).toBe(404)
      for (const who of [stranger, unconcerned]) {
        const answer = await (await test.signIn(who)).get(addressOf(matter, part(1)))
        expect(answer.status).toBe(404)
        expect(await answer.text()).toContain('Sidan finns inte')
      }
      const ended = await (await test.signIn({ without: 'avslutad' })).get(
        addressOf(matter, part(1)),
      )
      expect(ended.status).toBe(403)
    })

    it('stays readable with sixty papers: the latest are seen, every one can be reached', async () => {
      const matter = await prepared()
      for (let number = 1; number <= 60; number += 1) {
        const name = `Underlag ${number}.txt`
        await withPaper(matter, { text: name, name })
      }
      const page = await read(matter, intake)
      expect(page.match(/href="[^"]+\/underlag\//g)).toHaveLength(60)
      expect(page).toContain('Visa 52 underlag till')
      expect(page).toContain('57 händelser i beredningen')
      expect(page).toContain('Underlaget ”Underlag 60.txt” lades till.')
    })

    const decisions = [
      ['publicera', 'Den som tar emot ärenden i Samverkansgrupp Hälsa bestämmer'],
      ['avpublicera', 'Den som tar emot ärenden i Samverkansgrupp Hälsa bestämmer'],
      ['avsluta', 'Stödet i Samverkansgrupp Hälsa avslutar ärendet.'],
    ] as const
    const denied: readonly (readonly [string, Somebody, number])[] = [
      ['the member who raised it', author, 403],
      ['a deputy', deputy, 403],
      ['an official of a principal that it concerns', official, 403],
      ['somebody in another body', stranger, 404],
      ['an official of another principal', unconcerned, 404],
      ['somebody whose mandate has ended', { without: 'avslutad' }, 403],
      [
        'somebody in another collaboration',
        { in: 'vastra-gotaland', principal: 'trollhattan', role: 'official' },
        403,
      ],
    ]
    it.each(denied)('is neither published, taken back nor closed by %s', async (_, who, status) => {
      const matter = await prepared()
      const theirs = await test.signIn(who)
      for (const [part, says] of decisions) {
        const fields = { version: String(matter.version), utfall: 'Klart.' }
        const answer = await theirs.post(addressOf(matter, `/${part}`), fields)
        expect(answer.status).toBe(status)
        const mayKnow = who === author || who === deputy || who === official
        if (mayKnow) expect(await answer.text()).toContain(says)
        expect((await theirs.get(addressOf(matter, `/${part}`))).status).toBe(status)
      }
      expect(await stored(matter)).toEqual(matter)
    })

    it('is published after showing exactly what becomes public, and taken back again', async () => {
      const dispute = {
        clause: { quote: 'Regionen ansvarar.', source: { documentId: 'avtalet' } },
        oneReading: 'Den ena läsningen är hemlig.',
        otherReading: 'Den andra också.',
      }
      const matter = await prepared({ kind: 'interpretationDispute', dispute })
      const browser = await test.signIn(intake)
      const page = await (await browser.get(addressOf(matter, '/publicera'))).text()
      expect(page).toContain(matter.question)
      expect(page).toContain('Alla kan sedan läsa det här på webbplatsen')
      expect(page).not.toContain('Den ena läsningen är hemlig.')
      const main = page.slice(page.indexOf('<main'))
      expect(main).not.toContain(matter.raisedBy.name)
      const send = (part: string, version: number) =>
        browser.post(addressOf(matter, `/${part}`), { version: String(version) })
      for (const _ of ['first', 'again']) {
        const sent = await send('publicera', matter.version)
        expect(sent.headers.get('location')).toBe(addressOf(matter, '?klart=publicerat'))
      }
      expect((await stored(matter))?.publishedAt).toBeDefined()
      const published = await read(matter, author, '?klart=publicerat')
      expect(published).toContain('Den öppna delen är publicerad. Alla kan läsa den nu.')
      expect(published).toContain(
        `href="/vastmanland/arenden/${numberInAddress(matter.number ?? '')}"`,
      )
      expect((await send('publicera', matter.version + 1)).status).toBe(409)
      await send('avpublicera', matter.version + 1)
      expect((await stored(matter))?.publishedAt).toBeUndefined()
      const kinds = (await listEvents(test.store.db, 'vastmanland', matter.id)).map(
        ({ kind }) => kind,
      )
      expect(kinds).toEqual(['raised', 'accepted', 'published', 'unpublished'])
    })

    it('is closed with what it led to, once, and leaves a record to register with each principal', async () => {
      const matter = await prepared()
      const browser = await test.signIn(intake)
      const send = (utfall: string) =>
        browser.post(addressOf(matter, '/avsluta'), { version: String(matter.version), utfall })
      const empty = await send(' ')
      expect(empty.status).toBe(422)
      expect(await empty.text()).toContain('<a href="#utfall">Skriv vad ärendet ledde till.</a>')
      const number = await send('Det gällde 811218-9876.')
      expect(number.status).toBe(422)
      expect(await number.text()).toContain('Det gällde 811218-9876.</textarea>')
      for (const _ of ['first', 'again']) {
        const sent = await send('En rekommendation är lämnad.')
        expect(sent.headers.get('location')).toBe(addressOf(matter, '?klart=avslutat'))
      }
      const page = await read(matter, author)
      expect(page).toContain('Vad det ledde till')
      expect(page).toContain('En rekommendation är lämnad.')
      const registrar = await test.actor({ principal: 'sala', role: 'registrar' })
      const of = { collaborationId: 'vastmanland', principalId: 'sala' }
      const entries = test.store.db.$extendTables<EntryTables>()
      const [entry] = await listMissingIn(entries, of, matter.id)
      const given = { entryId: entry?.id ?? '', registrationNumber: 'KS 2026/512' }
      done(await giveRegistrationNumber(test.ground, { actor: registrar }, given))
      expect(await read(matter, intake)).toContain('KS 2026/512')
      const late = await browser.get(addressOf(matter, '/avsluta'))
      expect(late.status).toBe(403)
      expect(await late.text()).toContain('Ärendet är avslutat')
    })

    it('keeps being read by the body that handed it on, and tells of it with the words of the charter', async () => {
      const matter = await raised({ sectors: ['socialtjanst'] })
      const target = { actor: await test.actor(intake), matterId: matter.id }
      const to = { bodyId: 'samverkansgrupp-nara-vard', ruleId: 'K26', quote: 'ska bereda frågor' }
      done(await forwardMatter(test.ground, target, to))
      const page = await read(matter, author)
      expect(page).toContain('lämnades vidare från Samverkansgrupp Hälsa till')
      expect(page).toContain('ska bereda frågor')
      expect(page).toContain('Har varit hos')
    })

    it('can be read in English, and marks what is written in Swedish', async () => {
      const matter = await prepared()
      const page = await (await (await test.signIn(author)).get(`/en${addressOf(matter)}`)).text()
      expect(page).toContain('The way of the matter')
      expect(page).toMatch(/<div[^>]* lang="sv">/)
    })

    it('says nothing for a code that nobody knows, or that is no longer so', async () => {
      const matter = await prepared()
      for (const code of ['hittepå', 'avslutat', 'constructor']) {
        const page = await read(matter, author, `?klart=${encodeURIComponent(code)}`)
        expect(page).not.toContain('class="notice"')
      }
    })

    it('no fault was ours', () => expect(test.faults).toEqual([]))
  })
}
