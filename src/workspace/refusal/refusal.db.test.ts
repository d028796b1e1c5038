import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBrowser } from '../../../test/builders/sign-in.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { workspaceRoutes } from '../workspace.routes.tsx'

const member: Somebody = { seat: 'samverkansgrupp-halsa/kommunernas-ledamoter/sala' }
const act = '/arbetsyta/vastmanland/arenden/2026-9999/ta-emot/avboj'
const reason = 'Frågan bereds redan i den andra gruppen.\nSe det ärendet.'

for (const database of databases) {
  describe(`what was typed in a form that is refused, in the ${database.name} database`, () => {
    let test: WorkspaceTest
    beforeAll(async () => {
      test = await aWorkspace(database)
    })
    afterAll(() => test?.close())

    it('is given back when there is no such matter for the person', async () => {
      const browser = await test.signIn(member)
      const answer = await browser.post(act, { skal: reason, version: '3' })
      expect(answer.status).toBe(404)
      expect(await answer.text()).toContain(reason)
    })

    it('is given back when the mandate has ended meanwhile', async () => {
      const browser = await test.signIn(member)
      const answer = await browser.post(act.replace('vastmanland', 'vastra-gotaland'), {
        skal: reason,
      })
      expect(answer.status).toBe(403)
      expect(await answer.text()).toContain(reason)
    })

    it('is given back when the database goes away', async () => {
      const { cookies } = await test.signIn(member)
      const gone = () => Promise.reject(new Error('Connection terminated unexpectedly'))
      const ground = { ...test.ground, registers: { get: gone } }
      const browser = aBrowser(workspaceRoutes(ground))
      for (const [name, value] of cookies) browser.cookies.set(name, value)
      const answer = await browser.post(act, { skal: reason })
      expect(answer.status).toBe(503)
      const html = await answer.text()
      expect(html).toContain(reason)
      expect(html).toContain('Det du skrev')
    })

    it('is not shown where nothing was typed but codes and numbers', async () => {
      const browser = await test.signIn(member)
      const answer = await browser.post(act, { version: '3', id: test.ground.newId() })
      expect(await answer.text()).not.toContain('Det du skrev')
    })
  })
}
