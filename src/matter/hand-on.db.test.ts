import { describe, expect, it } from 'vitest'
import { anActor, anIntakeHat } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { databases } from '../../test/database.ts'
import { listReadable, listWaiting } from './list/matter-lists.repository.ts'
import { forwardMatter, mergeMatter, takeInMatter } from './matter.actions.ts'
import { listEvents } from './matter.repository.ts'
import { group, id, intake, mattersIn } from './matter.stage.ts'

const forumIntake = anActor(anIntakeHat('chefsforum'), 6)

for (const database of databases) {
  describe(`matters that are handed on in the ${database.name} database`, () => {
    const { ground, draft, raised, prepared, story } = mattersIn(database)

    it('is handed to another body with the clause, waits there, and its origin still follows it', async () => {
      const { id: matterId } = await raised({ title: 'Vem ansvarar?' })
      const to = { bodyId: 'chefsforum', ruleId: 'K31', quote: 'får ta ställning till' }
      const forwarded = done(await forwardMatter(ground, { actor: intake, matterId }, to))
      expect(forwarded).toMatchObject({
        state: 'raised',
        originBodyId: group,
        handlingBodyId: 'chefsforum',
        bodyIds: [group, 'chefsforum'],
      })
      const [, event] = await listEvents(ground.db, id, matterId)
      expect(event?.data).toEqual({ fromBodyId: group, ...to })
      const waiting = async (bodyId: string) =>
        (await listWaiting(ground.db, id, [bodyId], ['raised'])).map((matter) => matter.id)
      expect(await waiting('chefsforum')).toContain(matterId)
      expect(await waiting(group)).not.toContain(matterId)
      expect(await listWaiting(ground.db, id, [], ['raised'])).toEqual([])
      const readable = await listReadable(
        ground.db,
        id,
        { bodyIds: [group], principalIds: [] },
        { limit: 100 },
      )
      expect(readable.map((matter) => matter.id)).toContain(matterId)
      expect((await takeInMatter(ground, { actor: intake, matterId })).ok).toBe(false)
      expect(done(await takeInMatter(ground, { actor: forumIntake, matterId })).state).toBe(
        'inPreparation',
      )
    })

    it('a duplicate goes into the matter that is there, and both tell of it', async () => {
      const into = await prepared()
      const { id: matterId, number } = await raised()
      const merged = done(await mergeMatter(ground, { actor: intake, matterId }, into.id))
      expect(merged).toMatchObject({ state: 'merged', mergedIntoId: into.id })
      expect(await story(matterId)).toEqual(['raised', 'merged'])
      const events = await listEvents(ground.db, id, into.id)
      expect(events.at(-1)).toMatchObject({
        kind: 'received',
        isPublic: false,
        data: { fromNumber: number },
      })
    })

    it('two that are merged into each other at once: one goes into the other', async () => {
      const one = await raised()
      const two = await raised()
      const merges = await Promise.all([
        mergeMatter(ground, { actor: intake, matterId: one.id }, two.id),
        mergeMatter(ground, { actor: intake, matterId: two.id }, one.id),
      ])
      expect(merges.filter(({ ok }) => ok)).toHaveLength(1)
    })

    it('is not merged into something that whoever merges may not read', async () => {
      const hidden = await draft()
      const { id: matterId } = await raised()
      const merged = await mergeMatter(ground, { actor: intake, matterId }, hidden.id)
      expect(merged).toEqual({ ok: false, refusal: { kind: 'state', code: 'merge-into-ended' } })
    })
  })
}
