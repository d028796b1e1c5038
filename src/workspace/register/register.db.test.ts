import { describe, expect, it } from 'vitest'
import { done } from '../../../test/builders/done.ts'
import type { Somebody } from '../../../test/builders/workspace.ts'
import { aMatterIn, inHealth } from '../../../test/builders/workspace-matter.ts'
import { workspaceFor } from '../../../test/builders/workspace-suite.ts'
import { databases } from '../../../test/database.ts'
import { saveAssignment } from '../../actor/actor.repository.ts'
import { closeMatter } from '../../matter/matter.actions.ts'
import { keepingRecords } from '../../record/finalise.ts'
import { insertEntries } from '../../record/register-entry.repository.ts'
import { entriesFor } from '../../record/register-entry.ts'
import { listRegister } from '../../record/register-lists.repository.ts'
import { day } from '../../shared/calendar-day.ts'
import { always } from '../../shared/period.ts'
import { inTransaction } from '../../store/store.ts'
import type { WorkspaceTables } from '../workspace-ground.ts'

const { author: sala, intake: support } = inHealth
const salaRegistrar: Somebody = { principal: 'sala', role: 'registrar' }
const salaOfficial: Somebody = { principal: 'sala', role: 'official' }
const arbogaRegistrar: Somebody = { principal: 'arboga', role: 'registrar' }
const koping: Somebody = { principal: 'koping', role: 'registrar' }
const list = '/arbetsyta/vastmanland/diarium'
const unknown = '00000000-0000-4000-8000-000000000000'

for (const database of databases) {
  describe(`the list of what an authority registers, on the ${database.name} database`, () => {
    const workspace = workspaceFor(database)
    const { as, pageOf } = workspace
    const entriesOf = async (principalId: string) => {
      const of = { collaborationId: 'vastmanland', principalId }
      const filter = { state: 'all', today: day('2026-11-22') } as const
      return (await listRegister(workspace.ground.db, of, filter, { page: 1, size: 500 })).entries
    }
    /** A matter of the region and these that has ended: one record, the outcome, with each of them. */
    const ended = async (concerns: readonly string[] = ['region-vastmanland', 'sala']) => {
      const ground = keepingRecords(workspace.ground)
      const { register, actor } = workspace
      const { id } = await aMatterIn({ ground, register, actor }, { concerns })
      const intake = { actor: await actor(support), matterId: id }
      return done(await closeMatter(ground, intake, 'Gruppen är klar.'))
    }
    /** So many more records of a matter, as many days ago. */
    const more = async (matter: Awaited<ReturnType<typeof ended>>, count: number, on: string) => {
      const { ground } = workspace
      const entries = Array.from({ length: count }, () => ground.newId()).flatMap((id, index) =>
        entriesFor(
          {
            matter,
            record: { kind: 'paper', id, version: 1, name: `Bilaga ${index + 1}.pdf` },
            occasion: 'shared',
            senderId: 'region-vastmanland',
            on: day(on),
            at: ground.now(),
            byName: 'Exempel',
          },
          ground.newId,
        ),
      )
      await inTransaction<WorkspaceTables, void>(ground, (trx) => insertEntries(trx, entries))
    }

    it('is empty in words until there is something, and says that it is not the register', async () => {
      const { status, html } = await pageOf(arbogaRegistrar, list)
      expect(status).toBe(200)
      expect(html).toContain('Inget att registrera än')
      expect(html).toContain('ersätter inte ert eget diarium')
      expect((await pageOf(arbogaRegistrar, `${list}?visa=saknas`)).html).toContain(
        'Alla handlingar har ett diarienummer',
      )
      expect((await pageOf(arbogaRegistrar, `${list}?visa=forsenade`)).html).toContain(
        'Inget är försenat',
      )
      expect((await pageOf(arbogaRegistrar, `/en${list}`)).html).toContain(
        'Nothing to register yet',
      )
    })

    it('shows the four data of each record, and takes the number once however often it is sent', async () => {
      const matter = await ended()
      const { html } = await pageOf(salaRegistrar, list)
      for (const said of [
        'Vad ärendet ledde till',
        matter.title,
        `Ärende\u00a0${matter.number}`,
        '22 november 2026',
        'Inkommen',
        'Från Region Västmanland',
      ]) {
        expect(html).toContain(said)
      }
      const entry = (await entriesOf('sala')).find(({ matterId }) => matterId === matter.id)
      const registrar = await as(salaRegistrar)
      const form = { nummer: 'KS 2026/123', visa: 'saknas' }
      const sent = await registrar.post(`${list}/${entry?.id}/nummer`, form)
      expect(sent.status).toBe(303)
      expect(sent.headers.get('location')).toBe(`${list}?visa=saknas&sparat=KS+2026%2F123`)
      expect((await registrar.post(`${list}/${entry?.id}/nummer`, form)).status).toBe(303)
      const told = await pageOf(salaRegistrar, `${list}?sparat=KS+2026%2F123`)
      expect(told.html).toContain('Diarienumret KS 2026/123 är sparat')
      const page = await pageOf(salaRegistrar, `${list}/${entry?.id}`)
      expect(page.html.match(/KS 2026\/123 \(gäller\)/g)).toHaveLength(1)

      const again = { nummer: 'KS 2026/124', fran: 'post' }
      const changed = await (await as(salaOfficial)).post(`${list}/${entry?.id}/nummer`, again)
      expect(changed.headers.get('location')).toBe(`${list}/${entry?.id}?klart=nummer`)
      const after = await pageOf(salaRegistrar, `${list}/${entry?.id}`)
      expect(after.html).toContain('KS 2026/124 (gäller)')
      expect(after.html).toContain('KS 2026/123')
    })

    it('says what is wrong with a number at its field, and keeps what was typed', async () => {
      await ended()
      const entry = (await entriesOf('sala')).find(({ registered }) => registered === undefined)
      const registrar = await as(salaRegistrar)
      const at = `${list}/${entry?.id}/nummer`
      for (const [nummer, said] of [
        ['', 'Skriv diarienumret'],
        ['inget nummer', 'ser inte ut som ett diarienummer'],
        [`KS ${'1'.repeat(80)}`, 'för långt'],
        [['19811228', '9874'].join('-'), 'personnummer'],
      ] as const) {
        for (const fran of ['', 'post']) {
          const wrong = await registrar.post(at, { nummer, fran, hela: 'ja' })
          expect(wrong.status, nummer).toBe(422)
          const html = await wrong.text()
          expect(html).toContain(said)
          expect(html).toContain(`value="${nummer}"`)
          expect(html).toContain(`href="#nummer-${entry?.id}"`)
          if (fran === 'post') expect(html).toMatch(/name="hela" value="ja" checked/)
        }
      }
    })

    it('gives one number to everything in the matter that has none', async () => {
      const matter = await ended()
      await more(matter, 3, '2026-11-10')
      const mine = async () =>
        (await entriesOf('sala')).filter(({ matterId }) => matterId === matter.id)
      expect((await pageOf(salaRegistrar, `${list}?visa=forsenade`)).html).toContain(
        'Samma nummer för två handlingar till i ärendet',
      )
      const [entry] = await mine()
      const form = { nummer: 'KS 2026/9', hela: 'ja' }
      await (await as(salaRegistrar)).post(`${list}/${entry?.id}/nummer`, form)
      expect((await mine()).map(({ registered }) => registered?.number)).toEqual([
        'KS 2026/9',
        'KS 2026/9',
        'KS 2026/9',
        'KS 2026/9',
      ])
    })

    it('leads through a long list by pages, and tells how many lack a number and are late', async () => {
      await more(await ended(['region-vastmanland', 'koping']), 300, '2026-11-03')
      const first = await pageOf(koping, `${list}?visa=forsenade`)
      expect(first.html).toContain('Försenade (300)')
      expect(first.html).toContain('Saknar nummer (301)')
      expect(first.html.match(/class="number-form"/g)).toHaveLength(25)
      expect(first.html).toContain('visa=forsenade&amp;sida=2')
      const past = await pageOf(koping, `${list}?visa=forsenade&sida=999`)
      expect(past.status).toBe(200)
      expect(past.html).toContain('aria-label="Sida 12" aria-current="true"')
      expect((await pageOf(koping, `${list}?visa=nonsens&sida=-1`)).status).toBe(200)
    })

    it('is taken along as a table and as data', async () => {
      await ended()
      const registrar = await as(salaRegistrar)
      const csv = await registrar.get(`${list}/lista.csv`)
      expect(csv.headers.get('content-disposition')).toBe(
        'attachment; filename="diarielista-sala-2026-11-22.csv"',
      )
      expect(await csv.text()).toContain('"Diarienummer"')
      const json = await (await registrar.get(`${list}/lista.json?visa=saknas`)).json()
      expect(json).toMatchObject({ principal: { id: 'sala', name: 'Sala kommun' } })
      expect((await (await as(support)).get(`${list}/lista.csv`)).status).toBe(403)
    })

    it('keeps a title from others and shows it again', async () => {
      await ended()
      const [entry] = await entriesOf('sala')
      const registrar = await as(salaRegistrar)
      const at = `${list}/${entry?.id}`
      const hidden = await registrar.post(`${at}/rubrik`, { dold: 'ja' })
      expect(hidden.headers.get('location')).toBe(`${at}?klart=dold`)
      expect((await pageOf(salaRegistrar, list)).html).toContain('Rubriken visas inte')
      await registrar.post(`${at}/rubrik`, { dold: 'nej' })
      expect((await pageOf(salaRegistrar, at)).html).toContain('Rubriken är inte dold')
    })

    it('is nobody else’s: what is in another authority’s list does not exist', async () => {
      await ended()
      const [entry] = await entriesOf('sala')
      const other = await as(arbogaRegistrar)
      const same = (html: string) => html.replaceAll(entry?.id ?? '', 'X').replaceAll(unknown, 'X')
      const theirs = await pageOf(arbogaRegistrar, `${list}/${entry?.id}`)
      const none = await pageOf(arbogaRegistrar, `${list}/${unknown}`)
      expect(theirs.status).toBe(404)
      expect(same(theirs.html)).toBe(same(none.html))
      for (const act of ['nummer', 'rubrik']) {
        const form = { nummer: 'KS 1', dold: 'ja' }
        expect((await other.post(`${list}/${entry?.id}/${act}`, form)).status).toBe(404)
        expect((await other.post(`${list}/${unknown}/${act}`, form)).status).toBe(404)
      }
      expect((await entriesOf('sala')).every(({ isTitleWithheld }) => !isTitleWithheld)).toBe(true)
      expect((await pageOf(arbogaRegistrar, list)).html).toContain('Inget att registrera än')
    })

    it('tells that a number is saved only of what can be one, whatever the address says', async () => {
      const saved = async (told: string) =>
        (await pageOf(salaRegistrar, `${list}?sparat=${encodeURIComponent(told)}`)).html
      expect(await saved('KS 2026/14')).toContain('Diarienumret KS 2026/14 är sparat')
      expect(await saved('Du är utloggad! Ring oss på 070')).not.toContain('Ring oss')
    })

    it('is not opened by a seat on the principal’s mandate in a group', async () => {
      await ended()
      const [entry] = await entriesOf('sala')
      const member = await as(sala)
      for (const path of [
        list,
        `${list}/lista.csv`,
        `${list}/lista.json`,
        `${list}/${entry?.id}`,
      ]) {
        const refused = await member.get(path)
        expect(refused.status).toBe(403)
        expect(await refused.text()).not.toContain(entry?.subject)
      }
      const sent = await member.post(`${list}/${entry?.id}/nummer`, { nummer: 'KS 7' })
      expect(sent.status).toBe(403)
      expect(
        (await entriesOf('sala')).every(({ registered }) => registered?.number !== 'KS 7'),
      ).toBe(true)
    })

    it('opens in the role that is used, and leads to one’s other authorities', async () => {
      await ended()
      const two: Somebody = { principal: 'sala', role: 'registrar' }
      await inTransaction<WorkspaceTables, void>(workspace.ground, (trx) =>
        saveAssignment(trx, 'vastmanland', {
          id: 'also-at-arboga',
          principalId: 'arboga',
          personId: 'sala-registrar',
          role: 'registrar',
          period: always,
        }),
      )
      expect((await pageOf(two, list)).html).toContain('Byt till registrator, Arboga')
      const browser = await workspace.signIn(two)
      await browser.post('/arbetsyta/hatt', { hatt: 'vastmanland:also-at-arboga' })
      const atArboga = await (await browser.get(list)).text()
      expect(atArboga).toContain('Arboga kommun')
      expect(atArboga).toContain('Inget att registrera än')
      const [entry] = await entriesOf('sala')
      expect((await browser.get(`${list}/${entry?.id}`)).status).toBe(404)
    })
  })
}
