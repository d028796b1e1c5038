import { describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anAuthorityHat } from '../../../test/builders/actor.ts'
import { done } from '../../../test/builders/done.ts'
import { aContent } from '../../../test/builders/matter.ts'
import { vastmanland } from '../../../test/builders/principal.ts'
import { databases } from '../../../test/database.ts'
import { NotFound } from '../../shared/errors.ts'
import {
  askMatterBack,
  completeMatter,
  publishMatter,
  raiseMatter,
  unpublishMatter,
} from '../matter.actions.ts'
import { findMatter } from '../matter.repository.ts'
import { author, group, id, intake, mattersIn } from '../matter.stage.ts'
import { listByAuthor, listPublic, listReadable } from './matter-lists.repository.ts'

const stranger = anActor(aBodyHat({ id: 'vastmanland:x', bodyId: 'vardvalsrad' }), 7)
const page = { page: 1, size: 20 }

for (const database of databases) {
  describe(`lists of matters in the ${database.name} database`, () => {
    const { ground, draft, raised, prepared, story } = mattersIn(database)

    it('the public list shows only what somebody has published, and only its public part', async () => {
      const { id: matterId, number } = await prepared({ title: 'Publik fråga om ungas hälsa' })
      await raised({ title: 'Intern fråga om ungas hälsa' })
      const listed = async (filter: Parameters<typeof listPublic>[2] = {}) =>
        (await listPublic(ground.db, id, filter, page)).matters.map((matter) => matter.title)
      expect(await listed()).toEqual([])
      done(await publishMatter(ground, { actor: intake, matterId }))
      expect(await listed()).toEqual(['Publik fråga om ungas hälsa'])
      const { matters, total, isMore } = await listPublic(ground.db, id, {}, page)
      expect({ total, isMore }).toEqual({ total: 1, isMore: false })
      expect(matters[0]?.number).toBe(number)
      expect(JSON.stringify(matters)).not.toMatch(/raisedBy|Exempel1|accountId/)

      expect(
        await listed({ bodyId: group, kind: 'question', state: 'inPreparation' }),
      ).toHaveLength(1)
      expect(await listed({ principalId: 'sala', words: 'fråga unga' })).toHaveLength(1)
      expect(await listed({ bodyId: 'chefsforum' })).toEqual([])
      expect(await listed({ kind: 'information' })).toEqual([])
      expect(await listed({ principalId: 'arboga' })).toEqual([])
      expect(await listed({ words: 'tunnelbana' })).toEqual([])
      expect((await listPublic(ground.db, id, {}, { page: 2, size: 20 })).matters).toEqual([])
      expect((await listPublic(ground.db, 'skane', {}, page)).matters).toEqual([])

      done(await unpublishMatter(ground, { actor: intake, matterId }))
      expect(await listed()).toEqual([])
      expect(await story(matterId)).toEqual(['raised', 'accepted', 'published', 'unpublished'])
    })

    it('a matter is public no longer when it has been completed, until somebody has read that too', async () => {
      const { id: matterId } = await draft()
      done(await raiseMatter(ground, { actor: author, matterId }, vastmanland))
      done(await publishMatter(ground, { actor: intake, matterId }))
      done(await askMatterBack(ground, { actor: intake, matterId }, 'Vilka gäller det?'))
      const written = aContent({ question: 'Ord som ingen annan har läst.' })
      done(await completeMatter(ground, { actor: author, matterId }, written, vastmanland))
      expect((await findMatter(ground.db, id, matterId))?.publishedAt).toBeUndefined()
      const { matters } = await listPublic(ground.db, id, { words: 'ingen annan har läst' }, page)
      expect(matters).toEqual([])
      const told = ['raised', 'published', 'askedBack', 'unpublished', 'completed']
      expect(await story(matterId)).toEqual(told)
    })

    it('lists for others never hold a draft; one’s own do', async () => {
      const { id: matterId } = await draft({ title: 'Bara mitt' })
      const readers = { bodyIds: [group], principalIds: ['sala', 'regionen'] }
      const readable = await listReadable(ground.db, id, readers, { limit: 200 })
      expect(readable.length).toBeGreaterThan(0)
      expect(readable.map((matter) => matter.id)).not.toContain(matterId)
      const own = await listByAuthor(ground.db, id, author.accountId)
      expect(own.map((matter) => matter.id)).toContain(matterId)
      expect(await listByAuthor(ground.db, id, stranger.accountId)).toEqual([])
      const nobodys = { bodyIds: [], principalIds: [] }
      expect(await listReadable(ground.db, id, nobodys, { limit: 200 })).toEqual([])
    })

    it('an official of a principal sees what concerns it', async () => {
      const { id: matterId } = await raised({ concerns: ['regionen', 'arboga'] })
      const seen = async (principalId: string) =>
        (
          await listReadable(
            ground.db,
            id,
            { bodyIds: [], principalIds: [principalId] },
            { limit: 200, states: ['raised'] },
          )
        ).map((matter) => matter.id)
      expect(await seen('arboga')).toContain(matterId)
      expect(await seen('koping')).not.toContain(matterId)
      const official = anActor(anAuthorityHat({ principalId: 'koping' }), 8)
      await expect(publishMatter(ground, { actor: official, matterId })).rejects.toBeInstanceOf(
        NotFound,
      )
    })
  })
}
