import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../../test/builders/done.ts'
import { aContent } from '../../../test/builders/matter.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { saveAssignment } from '../../actor/actor.repository.ts'
import { raiseMatter, saveNewDraft } from '../../matter/matter.actions.ts'
import type { Matter } from '../../matter/matter.ts'
import { loadNotedMatters, saveNote } from '../../record/personal-note.actions.ts'
import { partialDate } from '../../shared/partial-date.ts'
import { always } from '../../shared/period.ts'
import { inTransaction } from '../../store/store.ts'
import type { WorkspaceTables } from '../workspace-ground.ts'

const bodyId = 'samverkansgrupp-halsa'
const sala: Somebody = { seat: `${bodyId}/kommunernas-ledamoter/sala` }
const hats = '/arbetsyta/hattar'

for (const database of databases) {
  describe(`one’s own notes in matters that one may no longer read, on the ${database.name} database`, () => {
    let workspace: WorkspaceTest
    let matter: Matter
    let address: string
    beforeAll(async () => {
      workspace = await aWorkspace(database)
      const { ground, register } = workspace
      const author = await workspace.actor(sala)
      const concerns = ['arboga', 'koping', 'region-vastmanland', 'sala']
      const content = aContent({ concerns })
      const draft = done(await saveNewDraft(ground, author, { bodyId, content }))
      const target = { actor: author, matterId: draft.id }
      matter = done(await raiseMatter(ground, target, register.principals))
      address = `${hats}/anteckning/vastmanland/${matter.id}`
    })
    afterAll(async () => {
      expect(workspace.faults).toEqual([])
      await workspace.close()
    })

    /** Somebody signed in who has noted something in the matter. */
    const noting = async (who: Somebody, text: string) => {
      const browser = await workspace.signIn(who)
      const actor = await workspace.actor(who)
      const target = { actor, matterId: matter.id }
      done(await saveNote(workspace.ground, target, { text, seenVersion: 0 }))
      const pageOf = async (path: string) => {
        const answer = await browser.get(path)
        return { status: answer.status, html: await answer.text() }
      }
      const notes = async () => (await loadNotedMatters(workspace.ground, actor)).length
      return { browser, actor, pageOf, notes }
    }
    const assign = (personId: string, id: string, principalId: string, until?: string) =>
      inTransaction<WorkspaceTables, void>(workspace.ground, (trx) =>
        saveAssignment(trx, 'vastmanland', {
          id,
          principalId,
          personId,
          role: 'official',
          period: until === undefined ? always : { ...always, until: partialDate(until) },
        }),
      )

    it('are told of on the page of one’s roles, without what they say, and erased for good', async () => {
      const note = 'Fråga Eva om lokalerna.'
      const { browser, pageOf, notes } = await noting({ principal: 'sala', role: 'official' }, note)
      await assign('sala-official', 'since-at-fagersta', 'fagersta')
      const before = await pageOf(hats)
      expect(before.html).not.toContain('Mina anteckningar')
      expect((await browser.get(address)).headers.get('location')).toBe(hats)

      await assign('sala-official', 'sala-official', 'sala', '2026-11-21')
      const { html } = await pageOf(hats)
      expect(html).toContain('Mina anteckningar')
      expect(html).toContain(`Radera anteckningen: Ärende ${matter.number}, `)
      expect(html).toContain(`href="${address}"`)
      expect((await pageOf(`/en${hats}`)).html).toContain('You still have notes of your own')

      const confirming = await pageOf(address)
      expect(confirming.html).toContain('Ingen kan ta fram den igen, inte heller du.')
      expect(confirming.html).toContain(`method="post" action="${address}"`)
      for (const page of [html, confirming.html]) {
        expect(page).not.toContain(note)
        expect(page).not.toContain(matter.title)
      }
      expect(await notes()).toBe(1)

      for (const again of ['once', 'twice']) {
        const answer = await browser.post(address)
        expect(answer.headers.get('location'), again).toBe(`${hats}?klart=raderat`)
      }
      const after = await pageOf(`${hats}?klart=raderat`)
      expect(after.html).toContain('Anteckningen är raderad och finns inte kvar.')
      expect(after.html).not.toContain('Mina anteckningar')
      expect(await notes()).toBe(0)
    })

    it('are erased also by somebody who has no mandate at all any more', async () => {
      const who: Somebody = { principal: 'koping', role: 'official' }
      const { browser, pageOf, notes } = await noting(who, 'Ring Bo.')
      await assign('koping-official', 'koping-official', 'koping', '2026-11-21')
      for (const page of ['/arbetsyta', hats]) {
        const { html } = await pageOf(page)
        expect(html).toContain('Du har inget uppdrag som gäller idag')
        expect(html).toContain(`href="${address}"`)
      }
      expect((await pageOf(address)).status).toBe(200)
      await browser.post(address)
      const { html } = await pageOf(`${hats}?klart=raderat`)
      expect(html).toContain('Anteckningen är raderad och finns inte kvar.')
      expect(html).not.toContain('Mina anteckningar')
      expect(await notes()).toBe(0)
    })

    it('are nobody else’s to see or erase, whether signed in or not', async () => {
      const who: Somebody = { principal: 'arboga', role: 'official' }
      const { pageOf, notes } = await noting(who, 'Min egen.')
      await assign('arboga-official', 'arboga-official', 'arboga', '2026-11-21')
      const others: readonly Somebody[] = [
        sala,
        { principal: 'arboga', role: 'registrar' },
        { without: 'ingenstans' },
      ]
      for (const other of others) {
        const browser = await workspace.signIn(other)
        expect(await (await browser.get(hats)).text()).not.toContain('Mina anteckningar')
        expect((await browser.get(address)).headers.get('location')).toBe(hats)
        expect((await browser.post(address)).status).toBe(303)
      }
      const signedOut = await workspace.app.request(`http://localhost:3000${address}`, {
        method: 'POST',
        headers: { 'sec-fetch-site': 'same-origin' },
      })
      expect(signedOut.status).toBe(401)
      expect(await notes()).toBe(1)
      expect((await pageOf(hats)).html).toContain('Mina anteckningar')
    })

    it('lead nowhere when the address is of no note', async () => {
      const browser = await workspace.signIn(sala)
      for (const wrong of ['vastmanland/inget', `skane/${matter.id}`, `vastmanland/${bodyId}`]) {
        const answer = await browser.get(`${hats}/anteckning/${wrong}`)
        expect(answer.headers.get('location')).toBe(hats)
        expect((await browser.post(`${hats}/anteckning/${wrong}`)).status).toBe(303)
      }
    })
  })
}
