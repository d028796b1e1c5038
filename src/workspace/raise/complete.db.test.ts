import { describe, expect, it } from 'vitest'
import { aContent } from '../../../test/builders/matter.ts'
import { databases } from '../../../test/database.ts'
import { askMatterBack, publishMatter, takeInMatter } from '../../matter/matter.actions.ts'
import { listPapers } from '../../matter/preparation/preparation.repository.ts'
import { filled, official, otherGroup, raising, sala, support } from './raise.stage.ts'

for (const database of databases) {
  describe(`a matter that was sent back, on the ${database.name} database`, () => {
    const { workspace, send, read, stored, raised } = raising(database)

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
}
