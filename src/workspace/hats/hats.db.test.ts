import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'

const support: Somebody = { seat: 'samverkansgrupp-halsa/overgripande-ansvarig' }
const sala: Somebody = { seat: 'samverkansgrupp-halsa/kommunernas-ledamoter/sala' }

for (const database of databases) {
  describe(`choosing among one’s roles, on the ${database.name} database`, () => {
    let workspace: WorkspaceTest
    beforeAll(async () => {
      workspace = await aWorkspace(database)
    })
    afterAll(async () => {
      expect(workspace.faults).toEqual([])
      await workspace.close()
    })

    it('shows every role, which one is used, and a button for each of the others', async () => {
      const browser = await workspace.signIn(support)
      const { hats } = await workspace.actor(support)
      expect(hats.length).toBeGreaterThan(1)
      const html = await (await browser.get('/arbetsyta/hattar')).text()
      expect(html).toContain('Övergripande ansvarig för stödet, Samverkansgrupp Hälsa')
      expect(html.match(/Används nu/g)).toHaveLength(1)
      expect(html.match(/name="hatt"/g)).toHaveLength(hats.length - 1)
    })

    it('puts on another role, and leads to where it was needed', async () => {
      const browser = await workspace.signIn(support)
      const { hat, hats } = await workspace.actor(support)
      const another = hats.find(({ id }) => id !== hat.id)
      const till = '/arbetsyta/vastmanland/arenden'
      const answer = await browser.post('/arbetsyta/hatt', { hatt: another?.id ?? '', till })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(till)
    })

    it('leads from a page to one’s roles and back to the page in another of them', async () => {
      const browser = await workspace.signIn(support)
      const till = '/arbetsyta/vastmanland/arenden?q=buss'
      const list = await (await browser.get(till)).text()
      const way = `/arbetsyta/hattar?till=${encodeURIComponent(till)}`
      expect(list).toContain(`href="${way}"`)
      const html = await (await browser.get(way)).text()
      expect(html).toContain(`name="till" value="${till}"`)
      const away = await (await browser.get('/arbetsyta/hattar?till=https://example.org/')).text()
      expect(away).not.toContain('name="till"')
    })

    it('says in the head in which group somebody with several roles acts', async () => {
      const browser = await workspace.signIn(support)
      const html = await (await browser.get('/arbetsyta')).text()
      expect(html).toMatch(/href="\/arbetsyta\/hattar">[^<]+, Samverkansgrupp Hälsa</)
      const member = await workspace.signIn(sala)
      expect(await (await member.get('/arbetsyta')).text()).toMatch(
        /href="\/arbetsyta\/hattar">[^<]+, ledamot</,
      )
    })

    it('puts on nobody else’s role, and leads to no other site', async () => {
      const browser = await workspace.signIn(sala)
      const { hat } = await workspace.actor(support)
      const refused = await browser.post('/arbetsyta/hatt', { hatt: hat.id })
      expect(refused.status).toBe(409)
      expect(await refused.text()).toContain('Den rollen har du inte idag')
      const own = await workspace.actor(sala)
      const away = await browser.post('/arbetsyta/hatt', {
        hatt: own.hat.id,
        till: 'https://example.org/',
      })
      expect(away.headers.get('location')).toBe('/arbetsyta')
    })
  })
}
