import { describe, expect, it } from 'vitest'
import { done } from '../../../test/builders/done.ts'
import { databases } from '../../../test/database.ts'
import { saveAssignment } from '../../actor/actor.repository.ts'
import { publishMatter } from '../../matter/matter.actions.ts'
import { always } from '../../shared/period.ts'
import { inTransaction } from '../../store/store.ts'
import type { WorkspaceTables } from '../workspace-ground.ts'
import {
  arbogaMember,
  arbogaOfficial,
  aText,
  inOwnSpace,
  paperIn,
  regionOfficial,
  salaOfficial,
  secret,
  support,
  withoutPrincipal,
} from './own.stage.ts'

for (const database of databases) {
  describe(`the own space of a principal to everybody else, on the ${database.name} database`, () => {
    const { workspace, as, pageOf, prepared, sendFile } = inOwnSpace(database)

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
  })
}
