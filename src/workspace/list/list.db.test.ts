import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../../test/builders/done.ts'
import { aContent } from '../../../test/builders/matter.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import { raiseMatter, saveNewDraft, takeInMatter } from '../../matter/matter.actions.ts'
import type { MatterContent } from '../../matter/matter.ts'
import { answerAsk, askPrincipal, commentOn } from '../../matter/preparation/preparation.actions.ts'

const group = 'samverkansgrupp-halsa'
const other = 'samverkansgrupp-kompetensforsorjning'
const sala: Somebody = { seat: `${group}/kommunernas-ledamoter/sala` }
const vasteras: Somebody = { seat: `${group}/kommunernas-ledamoter/vasteras` }
const support: Somebody = { seat: `${group}/overgripande-ansvarig` }
const fagersta: Somebody = { seat: `${other}/kommunernas-ledamoter/fagersta` }
const salaOfficial: Somebody = { principal: 'sala', role: 'official' }
const arbogaOfficial: Somebody = { principal: 'arboga', role: 'official' }
const list = '/arbetsyta/vastmanland/arenden'

for (const database of databases) {
  describe(`the list of matters in the workspace, on the ${database.name} database`, () => {
    let workspace: WorkspaceTest
    beforeAll(async () => {
      workspace = await aWorkspace(database)
    })
    afterAll(async () => {
      expect(workspace.faults).toEqual([])
      await workspace.close()
    })

    const drafted = async (bodyId: string, who: Somebody, changes: Partial<MatterContent>) => {
      const content = aContent({ concerns: ['region-vastmanland', 'sala'], ...changes })
      const actor = await workspace.actor(who)
      const { id } = done(await saveNewDraft(workspace.ground, actor, { bodyId, content }))
      return { actor, matterId: id }
    }
    const raised = async (bodyId: string, who: Somebody, changes: Partial<MatterContent>) => {
      const target = await drafted(bodyId, who, changes)
      return done(await raiseMatter(workspace.ground, target, workspace.register.principals))
    }
    const read = async (who: Somebody, path = list) => {
      const answer = await (await workspace.signIn(who)).get(path)
      return { status: answer.status, html: await answer.text() }
    }
    const titles = async (who: Somebody, question = '') => {
      const { html } = await read(who, `${list}${question}`)
      return [...html.matchAll(/class="entries__title" href="[^"]*">([^<]*)</g)].map(
        ([, title]) => title,
      )
    }

    it('says that there is nothing yet, with a way on', async () => {
      const { status, html } = await read(fagersta)
      expect(status).toBe(200)
      expect(html).toContain('Det finns inga ärenden att läsa i den här rollen än')
      expect(html).toContain('href="/arbetsyta"')
      expect(html).toContain(`href="${list}/nytt"`)
    })

    it('holds what the worn role may read, latest change first, and nothing else', async () => {
      await raised(group, sala, { title: 'Läkarmedverkan på korttidsboenden' })
      workspace.clock.now = new Date('2026-11-22T08:16:00Z')
      const tolk = await raised(group, vasteras, { title: 'Tolkstöd vid vårdplaneringar' })
      await raised(other, fagersta, {
        title: 'Praktikplatser',
        concerns: ['region-vastmanland', 'fagersta'],
      })
      const both = ['Tolkstöd vid vårdplaneringar', 'Läkarmedverkan på korttidsboenden']
      expect(await titles(vasteras)).toEqual(both)
      expect(await titles(salaOfficial)).toEqual(both)
      expect(await titles(fagersta)).toEqual(['Praktikplatser'])
      expect(await titles(arbogaOfficial)).toEqual([])

      workspace.clock.now = new Date('2026-11-22T08:17:00Z')
      const target = { actor: await workspace.actor(support), matterId: tolk.id }
      done(await takeInMatter(workspace.ground, target))
      const { html } = await read(vasteras)
      expect(html).toContain(`${tolk.number} · Fråga.`)
      expect(html).toContain('Under beredning')
      expect(html).toContain('Hos Samverkansgrupp Hälsa.')
      expect(html).toContain('Senast ändrat 22\u00a0november\u00a02026.')
    })

    it('keeps one’s own drafts apart, and never shows anybody else’s', async () => {
      await drafted(group, sala, { title: 'Ungdomsmottagningarnas öppettider' })
      const own = (await read(sala)).html
      expect(own).toContain('Dina utkast')
      expect(own).toContain('Ungdomsmottagningarnas öppettider')
      for (const who of [vasteras, support, salaOfficial]) {
        expect((await read(who)).html).not.toContain('Ungdomsmottagningarnas')
      }
    })

    it('is narrowed by words, number, group, kind, state and one’s own', async () => {
      const one = ['Läkarmedverkan på korttidsboenden']
      expect(await titles(salaOfficial, '?sok=korttidsboende')).toEqual(one)
      expect(await titles(salaOfficial, '?sok=2026-1')).toEqual(one)
      expect(await titles(salaOfficial, '?lage=vackt')).toEqual(one)
      expect(await titles(salaOfficial, `?organ=${other}`)).toEqual([])
      expect(await titles(salaOfficial, `?organ=${group}&slag=fraga`)).toHaveLength(2)
      expect(await titles(salaOfficial, '?slag=oenighet')).toEqual([])
      expect(await titles(vasteras, '?mina=ja')).toEqual(['Tolkstöd vid vårdplaneringar'])
      expect((await read(vasteras, `${list}?sok=xyzzy`)).html).toContain(
        'Inget ärende passar det du har valt',
      )
    })

    it('takes an address it cannot understand as one that asks for everything', async () => {
      expect(await titles(vasteras, '?slag=x&lage=y&organ=z&sida=-1&sok=%00')).toHaveLength(2)
      expect((await read(vasteras, `${list}?sida=9999`)).status).toBe(200)
      expect((await read(vasteras, `${list}?sok=%22%28%26%7C%21`)).status).toBe(200)
    })

    it('is in English too, and is refused where one has no mandate', async () => {
      const english = (await read(vasteras, `/en${list}`)).html
      expect(english).toContain('This is what you may read in the role')
      expect((await read({ without: 'borta' })).status).toBe(403)
      expect((await read(sala, '/arbetsyta/vastra-gotaland/arenden')).status).toBe(403)
    })

    it('is leafed through a page at a time', async () => {
      for (let made = 0; made < 21; made += 1) await raised(group, sala, { title: `Fråga ${made}` })
      expect(await titles(vasteras)).toHaveLength(20)
      expect(await titles(vasteras, '?sida=2')).toHaveLength(3)
      expect((await read(vasteras)).html).toContain(`href="${list}?sida=2"`)
    })

    it('says when something last happened in a matter: a comment, an answer and a question too', async () => {
      const before = workspace.clock.now
      const at = (time: string) => {
        workspace.clock.now = new Date(time)
      }
      const { id: matterId, number } = await raised(group, sala, { title: 'Fast vårdkontakt' })
      const changed = async (who: Somebody) => {
        const { html } = await read(who, `${list}?sok=${number?.replace(':', '-')}`)
        return /Senast ändrat ([^.]*)\./.exec(html)?.[1]?.replaceAll('\u00a0', ' ')
      }
      const by = async (who: Somebody) => ({ actor: await workspace.actor(who), matterId })
      done(await takeInMatter(workspace.ground, await by(support)))
      expect(await changed(vasteras)).toBe('22 november 2026')
      at('2026-11-24T09:00:00Z')
      const question = { principalId: 'sala', question: 'Vem håller ihop det?' }
      const { id: askId } = done(await askPrincipal(workspace.ground, await by(support), question))
      expect(await changed(vasteras)).toBe('24 november 2026')
      at('2026-11-25T09:00:00Z')
      const answer = { askId, text: 'Vi gör det.' }
      done(await answerAsk(workspace.ground, await by(salaOfficial), answer))
      expect(await changed(vasteras)).toBe('25 november 2026')
      at('2026-11-26T09:00:00Z')
      done(await commentOn(workspace.ground, await by(support), { text: 'Tack.' }))
      for (const who of [vasteras, salaOfficial]) {
        expect(await changed(who)).toBe('26 november 2026')
      }
      expect(await changed(arbogaOfficial)).toBeUndefined()
      workspace.clock.now = before
    })
  })
}
