import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anAuthorityHat, anIntakeHat } from '../../../test/builders/actor.ts'
import { done } from '../../../test/builders/done.ts'
import { aContent } from '../../../test/builders/matter.ts'
import { aWorkspace, type Somebody, type WorkspaceTest } from '../../../test/builders/workspace.ts'
import { databases } from '../../../test/database.ts'
import type { Actor } from '../../actor/actor.ts'
import {
  askMatterBack,
  closeMatter,
  forwardMatter,
  raiseMatter,
  saveNewDraft,
  takeInMatter,
} from '../../matter/matter.actions.ts'
import type { Matter, MatterContent } from '../../matter/matter.ts'
import {
  answerAsk,
  askPrincipal,
  commentOn,
  saveText,
} from '../../matter/preparation/preparation.actions.ts'
import { keepingRecords } from '../../record/finalise.ts'
import { day, dayInSweden } from '../../shared/calendar-day.ts'
import type { Acting } from '../acting.ts'
import { workspacePaths } from '../workspace.paths.ts'
import { whatWaits } from './what-waits.ts'

const group = 'samverkansgrupp-halsa'
const other = 'samverkansgrupp-kompetensforsorjning'
const sala: Somebody = { seat: `${group}/kommunernas-ledamoter/sala` }
const salaDeputy: Somebody = { ...sala, as: 'deputy' }
const vasteras: Somebody = { seat: `${group}/kommunernas-ledamoter/vasteras` }
const support: Somebody = { seat: `${group}/overgripande-ansvarig` }
const otherSupport: Somebody = { seat: `${other}/overgripande-ansvarig` }
const salaOfficial: Somebody = { principal: 'sala', role: 'official' }
const salaRegistrar: Somebody = { principal: 'sala', role: 'registrar' }
const arbogaOfficial: Somebody = { principal: 'arboga', role: 'official' }
const arbogaRegistrar: Somebody = { principal: 'arboga', role: 'registrar' }

for (const database of databases) {
  describe(`what waits for a person, on the ${database.name} database`, () => {
    let workspace: WorkspaceTest
    beforeAll(async () => {
      workspace = await aWorkspace(database)
    })
    afterAll(async () => {
      expect(workspace.faults).toEqual([])
      await workspace.close()
    })

    const actingAs = (actor: Actor): Acting => {
      const now = workspace.clock.now
      return {
        language: 'sv',
        to: workspacePaths('sv'),
        today: dayInSweden(now),
        now,
        name: actor.name,
        places: [{ actor, register: workspace.register }],
      }
    }
    const waitsFor = async (who: Somebody | Actor, ground = workspace.ground) => {
      const actor = 'accountId' in who ? who : await workspace.actor(who)
      return (await whatWaits(ground, actingAs(actor))).map(({ thing }) => thing)
    }
    /** What waits for somebody of a kind and matter, by the beginning of its id. */
    const of = async (who: Somebody | Actor, id: string) =>
      (await waitsFor(who)).filter((thing) => thing.id.startsWith(id))
    const drafted = async (changes: Partial<MatterContent> = {}) => {
      const content = aContent({ concerns: ['region-vastmanland', 'sala'], ...changes })
      const author = await workspace.actor(sala)
      return done(await saveNewDraft(workspace.ground, author, { bodyId: group, content }))
    }
    const raised = async (changes: Partial<MatterContent> = {}): Promise<Matter> => {
      const target = { actor: await workspace.actor(sala), matterId: (await drafted(changes)).id }
      return done(await raiseMatter(workspace.ground, target, workspace.register.principals))
    }
    const atIntake = async ({ id: matterId }: Matter, who: Somebody = support) => ({
      actor: await workspace.actor(who),
      matterId,
    })
    const prepared = async (changes: Partial<MatterContent> = {}) =>
      done(await takeInMatter(workspace.ground, await atIntake(await raised(changes))))

    it('a matter waits for those who receive in the body that has it, and for nobody else', async () => {
      const matter = await raised({ title: 'Läkarmedverkan på korttidsboenden' })
      const id = `intake ${matter.number}`
      const [thing] = await of(support, id)
      expect(thing).toMatchObject({ title: 'Ny fråga från Sala' })
      expect(thing?.about).toContain('Läkarmedverkan på korttidsboenden')
      expect(thing?.act.href).toBe(
        `/arbetsyta/vastmanland/arenden/${matter.number?.replace(':', '-')}/ta-emot`,
      )
      for (const who of [sala, vasteras, otherSupport, salaOfficial, arbogaOfficial]) {
        expect(await of(who, id)).toEqual([])
      }

      const intake = await atIntake(matter)
      done(
        await forwardMatter(workspace.ground, intake, { bodyId: other, quote: 'Gruppen bereder.' }),
      )
      const [handedOn] = await of(otherSupport, id)
      expect(handedOn?.about).toContain('Lämnat vidare från Samverkansgrupp Hälsa')
      expect(await of(support, id)).toEqual([])

      done(await takeInMatter(workspace.ground, await atIntake(matter, otherSupport)))
      expect(await of(otherSupport, id)).toEqual([])
    })

    it('what was sent back waits for whoever raised it and the support there, not after their mandates', async () => {
      const matter = await raised()
      done(
        await askMatterBack(workspace.ground, await atIntake(matter), 'Vilka kommuner gäller det?'),
      )
      const id = `sent-back ${matter.number}`
      const [own] = await of(sala, id)
      expect(own?.act.text).toBe('Komplettera')
      const [supported] = await of(support, id)
      expect(supported?.about).toContain('Väckt av')
      for (const who of [vasteras, otherSupport, salaOfficial])
        expect(await of(who, id)).toEqual([])

      const author = await workspace.actor(sala)
      const elsewhere = anAuthorityHat({ id: 'vastmanland:nytt', principalId: 'sala' })
      expect(await of({ ...author, hats: [elsewhere], hat: elsewhere }, id)).toEqual([])
    })

    it('an ask waits for the officials of the principal and its member, until somebody answers', async () => {
      const matter = await prepared({ title: 'Tolkstöd' })
      const asking = await atIntake(matter)
      const due = day('2026-11-19')
      const asked = { principalId: 'sala', question: 'Vem håller ihop det?', due }
      const ask = done(await askPrincipal(workspace.ground, asking, asked))
      const id = `ask ${ask.id}`
      for (const who of [salaOfficial, sala]) {
        expect(await of(who, id)).toMatchObject([{ due: '2026-11-19', title: 'Svara: Tolkstöd' }])
      }
      for (const who of [salaRegistrar, salaDeputy, vasteras, support, arbogaOfficial]) {
        expect(await of(who, id)).toEqual([])
      }

      const answering = { actor: await workspace.actor(salaOfficial), matterId: matter.id }
      done(await answerAsk(workspace.ground, answering, { askId: ask.id, text: 'Vi gör det.' }))
      expect(await of(salaOfficial, id)).toEqual([])
    })

    /** What the support asks Sala, and the answer after an hour. */
    const answered = async (matter: Matter) => {
      const asked = { principalId: 'sala', question: 'Vem håller ihop det?' }
      const { id: askId } = done(
        await askPrincipal(workspace.ground, await atIntake(matter), asked),
      )
      workspace.clock.now = new Date(workspace.clock.now.getTime() + 60 * 60 * 1_000)
      const answering = await atIntake(matter, salaOfficial)
      done(await answerAsk(workspace.ground, answering, { askId, text: 'Vi gör det.' }))
      return askId
    }

    it('an answer waits for whoever asked, with the button to read it, and for nobody else', async () => {
      const matter = await prepared({ title: 'Hemgång efter vård' })
      const askId = await answered(matter)
      const [thing] = await of(support, `answer ${askId}`)
      const href = `/arbetsyta/vastmanland/arenden/${matter.number?.replace(':', '-')}/beredning#fraga-${askId}`
      expect(thing).toMatchObject({
        title: 'Sala har svarat: Hemgång efter vård',
        about: `${matter.number}. Din fråga: ”Vem håller ihop det?”`,
        act: { text: 'Läs svaret', href },
        hatId: (await workspace.actor(support)).hat.id,
      })
      for (const who of [sala, salaOfficial, vasteras, otherSupport, arbogaOfficial]) {
        expect(await of(who, 'answer')).toEqual([])
      }
    })

    it('an answer waits until one does something in the matter, and no longer than fourteen days', async () => {
      const day14 = 14 * 24 * 60 * 60 * 1_000
      const [one, two, closed] = [await prepared(), await prepared(), await prepared()]
      const ids: string[] = []
      for (const matter of [one, two, closed]) ids.push(await answered(matter))
      const waiting = async () => {
        const things = await Promise.all(ids.map((id) => of(support, `answer ${id}`)))
        return things.map(({ length }) => length)
      }
      expect(await waiting()).toEqual([1, 1, 1])
      const text = 'Tack, då skriver vi så.'
      done(await commentOn(workspace.ground, await atIntake(one, vasteras), { text }))
      expect(await waiting()).toEqual([1, 1, 1])
      done(await commentOn(workspace.ground, await atIntake(one), { text }))
      const typed = { text, seenTextVersion: 0 }
      done(await saveText(workspace.ground, await atIntake(two), typed))
      expect(await waiting()).toEqual([0, 0, 1])

      const before = workspace.clock.now
      workspace.clock.now = new Date(before.getTime() + day14)
      expect(await waiting()).toEqual([0, 0, 1])
      workspace.clock.now = new Date(before.getTime() + day14 + 1)
      expect(await waiting()).toEqual([0, 0, 0])
      workspace.clock.now = before

      const somebodyElse = { accountId: (await workspace.actor(vasteras)).accountId }
      const { actor, matterId } = await atIntake(closed)
      const closing = { actor: { ...actor, ...somebodyElse }, matterId }
      done(await closeMatter(workspace.ground, closing, 'Gruppen är klar.'))
      expect(await waiting()).toEqual([0, 0, 0])
    })

    it('an answer waits no more for somebody whose mandate has ended, or who now sits in another group', async () => {
      const id = `answer ${await answered(await prepared())}`
      const asker = await workspace.actor(support)
      const wearing = (hat: Actor['hat']) => of({ ...asker, hats: [hat], hat }, id)
      expect(await wearing(asker.hat)).toHaveLength(1)
      expect(await wearing(anIntakeHat(other))).toEqual([])
      expect(await wearing(anAuthorityHat({ principalId: 'arboga' }))).toEqual([])
      const atPrincipal = anAuthorityHat({ principalId: 'sala' })
      expect(await wearing(atPrincipal)).toMatchObject([{ hatId: atPrincipal.id }])
      expect(await of({ ...asker, collaborationId: 'vastra-gotaland' }, id)).toEqual([])
      const hats = [anIntakeHat(other), asker.hat]
      expect(await of({ ...asker, hats, hat: anIntakeHat(other) }, id)).toMatchObject([
        { hatId: asker.hat.id },
      ])
    })

    it('an answer to one’s own question does not wait for oneself', async () => {
      const matter = await prepared()
      const asking = { actor: await workspace.actor(salaOfficial), matterId: matter.id }
      const asked = { principalId: 'sala', question: 'Vem håller ihop det?' }
      const { id: askId } = done(await askPrincipal(workspace.ground, asking, asked))
      done(await answerAsk(workspace.ground, asking, { askId, text: 'Jag gör det.' }))
      expect(await of(salaOfficial, `answer ${askId}`)).toEqual([])
    })

    it('a draft waits for its author alone, once it has rested for a day', async () => {
      const { id: draftId } = await drafted({ title: '' })
      const id = `draft ${draftId}`
      expect(await of(sala, id)).toEqual([])
      const before = workspace.clock.now
      workspace.clock.now = new Date('2026-11-24T08:15:00Z')
      expect(await of(sala, id)).toMatchObject([{ title: 'Utkast utan rubrik' }])
      for (const who of [support, vasteras, salaDeputy]) expect(await of(who, id)).toEqual([])
      const author = await workspace.actor(sala)
      const elsewhere = anIntakeHat(other)
      expect(await of({ ...author, hats: [elsewhere], hat: elsewhere }, id)).toEqual([])
      workspace.clock.now = before
    })

    it('what lacks a number waits for the registrar, and when it is late for the officials too', async () => {
      const matter = await prepared()
      done(
        await closeMatter(
          keepingRecords(workspace.ground),
          await atIntake(matter),
          'Gruppen är klar.',
        ),
      )
      const id = 'registration sala'
      expect(await of(salaRegistrar, id)).toMatchObject([
        { due: '2026-11-24', title: 'En handling saknar diarienummer hos Sala' },
      ])
      for (const who of [salaOfficial, arbogaRegistrar, sala]) expect(await of(who, id)).toEqual([])
      const before = workspace.clock.now
      workspace.clock.now = new Date('2026-11-30T08:15:00Z')
      expect(await of(salaOfficial, id)).toHaveLength(1)
      expect(await of(arbogaOfficial, id)).toEqual([])
      workspace.clock.now = before
    })

    it('is asked for in as many questions whether the person has one hat or twelve', async () => {
      let asked = 0
      const counting: KyselyPlugin = {
        transformQuery: ({ node }) => {
          asked += 1
          return node
        },
        transformResult: async ({ result }) => result,
      }
      const ground = { ...workspace.ground, db: workspace.ground.db.withPlugin(counting) }
      const questions = async (actor: Actor) => {
        asked = 0
        await waitsFor(actor, ground)
        return asked
      }
      const one = await workspace.actor(support)
      const task = anAuthorityHat({ principalId: 'region-vastmanland' })
      const few = await questions({ ...one, hats: [one.hat, task] })
      const bodies = workspace.register.bodies.slice(0, 10).map(({ id }) => anIntakeHat(id))
      expect(await questions({ ...one, hats: [...one.hats, ...bodies, task] })).toBe(few)
      expect(few).toBe(15)
    })
  })

  describe(`the overview, on the ${database.name} database`, () => {
    let workspace: WorkspaceTest
    beforeAll(async () => {
      workspace = await aWorkspace(database)
    })
    afterAll(async () => {
      expect(workspace.faults).toEqual([])
      await workspace.close()
    })
    const pageOf = async (who: Somebody, path = '/arbetsyta') => {
      const answer = await (await workspace.signIn(who)).get(path)
      return { status: answer.status, html: await answer.text() }
    }

    it('greets by name, and tells warmly that nothing waits, with two ways on', async () => {
      const { status, html } = await pageOf(sala)
      expect(status).toBe(200)
      expect(html).toContain('Söndag 22 november 2026, vecka 47')
      expect(html).toContain('<h1>God morgon, ')
      expect(html).toContain('Ingenting väntar på dig')
      expect(html).toContain('href="/arbetsyta/vastmanland/arenden/nytt"')
      expect(html).toContain('href="/arbetsyta/vastmanland/arenden"')
      expect(html).toContain('Dina grupper')
      expect(html).toContain(`href="/arbetsyta/vastmanland/grupper/${group}"`)
    })

    it('offers nothing of a collaboration to somebody without any mandate today', async () => {
      const { html } = await pageOf({ without: 'borta' })
      expect(html).toContain('Du har inget uppdrag som gäller idag')
      expect(html).not.toContain('Dina grupper')
    })

    it('shows the twenty most urgent things, and the rest at a link', async () => {
      const { ground, register } = workspace
      const author = await workspace.actor(sala)
      const content = aContent({ concerns: ['region-vastmanland', 'sala'] })
      for (let made = 0; made < 22; made += 1) {
        const { id: matterId } = done(
          await saveNewDraft(ground, author, { bodyId: group, content }),
        )
        done(await raiseMatter(ground, { actor: author, matterId }, register.principals))
      }
      const rows = (html: string) => html.match(/class="todo__when"/g)?.length
      const { html } = await pageOf(support)
      expect(html).toContain('22 saker väntar på dig.')
      expect(rows(html)).toBe(20)
      expect(html).toContain('<a href="/arbetsyta?visa=allt">och två till</a>')
      expect(rows((await pageOf(support, '/arbetsyta?visa=allt')).html)).toBe(22)
      const english = (await pageOf(support, '/en/arbetsyta')).html
      expect(english).toContain('22 things wait for you.')
    })

    it('says that a draft was thrown away, and nothing of a code that nobody knows', async () => {
      const browser = await workspace.signIn(sala)
      const read = async (code: string) => (await browser.get(`/arbetsyta?klart=${code}`)).text()
      expect(await read('kastat')).toContain('Utkastet är kastat')
      expect(await read('okant')).not.toContain('class="notice"')
    })

    it('changes to the role that a thing needs and goes there, in one press', async () => {
      const actor = await workspace.actor(support)
      const [hat] = actor.hats.filter((one) => one.kind === 'body' && one.bodyId !== group)
      if (hat === undefined) throw new Error('the support has one role only')
      const browser = await workspace.signIn(support)
      await browser.post('/arbetsyta/hatt', { hatt: hat.id })
      const html = await (await browser.get('/arbetsyta')).text()
      const form =
        /<form method="post" action="([^"]+)"><input type="hidden" name="hatt" value="([^"]+)"\/><input type="hidden" name="till" value="([^"]+)"\/>/
      const [, action = '', hatt = '', till = ''] = form.exec(html) ?? []
      expect(hatt).toBe(actor.hat.id)
      const answer = await browser.post(action, { hatt, till })
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(till)
      expect((await browser.get(till)).status).toBe(200)
    })
  })
}
