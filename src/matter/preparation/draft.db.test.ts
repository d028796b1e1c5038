import { describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat } from '../../../test/builders/actor.ts'
import { done } from '../../../test/builders/done.ts'
import { aContent } from '../../../test/builders/matter.ts'
import { vastmanland } from '../../../test/builders/principal.ts'
import { aFile } from '../../../test/builders/record.ts'
import { groundFor, trayFor } from '../../../test/builders/suite.ts'
import { databases } from '../../../test/database.ts'
import { rowShelf } from '../../attachment/shelf.ts'
import { NotFound } from '../../shared/errors.ts'
import { listActs } from '../../trail/trail.repository.ts'
import { askMatterBack, raiseMatter, saveDraft, saveNewDraft } from '../matter.actions.ts'
import { mayAddPaper } from '../matter.policy.ts'
import { findMatter, listEvents } from '../matter.repository.ts'
import { author, group as bodyId, id, intake } from '../matter.stage.ts'
import type { ActTables } from '../matter-change.ts'
import { discardDraft, removeDraftPaper } from './draft.actions.ts'
import { addPaper } from './preparation.actions.ts'
import { listPapers } from './preparation.repository.ts'

const support = anActor(aBodyHat({ id: 'vastmanland:s', role: 'supportOfficial' }), 3)
const colleague = anActor(aBodyHat({ id: 'vastmanland:m2' }), 9)
const official = anActor(anAuthorityHat(), 8)

for (const database of databases) {
  describe(`drafts in the ${database.name} database`, () => {
    const ground = groundFor<ActTables>(database)
    const tray = trayFor()
    const draft = async (actor = author) =>
      done(await saveNewDraft(ground, actor, { bodyId, content: aContent() }))
    const paperIn = async (matterId: string, text = 'Ett underlag') => {
      const file = await aFile(tray, text)
      return done(await addPaper(ground, { actor: author, matterId }, { file, shelf: rowShelf }))
    }

    it('papers are added and taken out by the author, and nothing is told of it', async () => {
      const matter = await draft()
      const target = { actor: author, matterId: matter.id }
      const first = await paperIn(matter.id, 'Ett')
      await paperIn(matter.id, 'Två')
      done(await removeDraftPaper(ground, target, first.id))
      expect(await listPapers(ground.db, matter)).toHaveLength(1)
      expect(await listEvents(ground.db, id, matter.id)).toEqual([])
      await expect(removeDraftPaper(ground, target, first.id)).rejects.toBeInstanceOf(NotFound)
    })

    it('papers go with the draft when it is raised, stay, and are known in the trail by their hash', async () => {
      const matter = await draft()
      const target = { actor: author, matterId: matter.id }
      const paper = await paperIn(matter.id)
      const raised = done(await raiseMatter(ground, target, vastmanland))
      expect(await listPapers(ground.db, raised)).toMatchObject([{ id: paper.id }])
      expect(await removeDraftPaper(ground, target, paper.id)).toMatchObject({
        refusal: { kind: 'denied', code: 'only-author-edits-draft' },
      })
      const acts = await listActs(ground.db, { collaborationId: id }, { limit: 100 })
      const raising = acts.find(
        ({ act, subject }) => act === 'matter-raised' && subject.id === matter.id,
      )
      expect(raising?.details).toMatchObject({ paperHashes: [paper.hash] })
    })

    it('a paper can be added again when the matter was sent back, and that is told', async () => {
      const matter = await draft()
      done(await raiseMatter(ground, { actor: author, matterId: matter.id }, vastmanland))
      done(await askMatterBack(ground, { actor: intake, matterId: matter.id }, 'Vad kostar det?'))
      await paperIn(matter.id)
      const told = (await listEvents(ground.db, id, matter.id)).map(({ kind }) => kind)
      expect(told).toEqual(['raised', 'askedBack', 'paperAdded'])
    })

    it('is gone with its papers once it is thrown away, and the trail keeps no word of it', async () => {
      const matter = await draft()
      await paperIn(matter.id)
      done(await discardDraft(ground, { actor: author, matterId: matter.id }))
      expect(await findMatter(ground.db, id, matter.id)).toBeUndefined()
      const [last] = await listActs(ground.db, { collaborationId: id }, { limit: 1 })
      expect(last).toMatchObject({
        act: 'matter-draft-discarded',
        subject: { id: matter.id },
        details: { bodyId, papers: 1 },
      })
      expect(JSON.stringify(last)).not.toContain(matter.title)
    })

    it.each([
      ['somebody else in the body', colleague],
      ['the support of the body', support],
      ['an official of a principal', official],
    ])('%s does not get to know that there is one', async (_who, actor) => {
      const matter = await draft()
      const target = { actor, matterId: matter.id }
      await expect(discardDraft(ground, target)).rejects.toBeInstanceOf(NotFound)
      await expect(saveDraft(ground, target, aContent())).rejects.toBeInstanceOf(NotFound)
      expect(mayAddPaper(actor, matter)).toMatchObject({ allowed: false })
    })

    it('a raised matter cannot be thrown away', async () => {
      const matter = await draft()
      const target = { actor: author, matterId: matter.id }
      done(await raiseMatter(ground, target, vastmanland))
      expect(await discardDraft(ground, target)).toMatchObject({
        refusal: { kind: 'denied', code: 'only-author-edits-draft' },
      })
    })

    it('says for whom it is written when support writes it, and nobody else may say so', async () => {
      const theirs = await draft(support)
      const target = { actor: support, matterId: theirs.id }
      const forKim = done(await saveDraft(ground, target, aContent(), 'Kim Exempel'))
      expect(forKim.raisedBy.onBehalfOf).toBe('Kim Exempel')
      const kept = done(await saveDraft(ground, target, aContent()))
      expect(kept.raisedBy.onBehalfOf).toBe('Kim Exempel')
      const nobody = done(await saveDraft(ground, target, aContent(), ''))
      expect(nobody.raisedBy).not.toHaveProperty('onBehalfOf')

      const own = await draft()
      expect(
        await saveDraft(ground, { actor: author, matterId: own.id }, aContent(), 'Kim Exempel'),
      ).toMatchObject({ refusal: { kind: 'denied', code: 'only-support-raises-for-others' } })
    })
  })
}
