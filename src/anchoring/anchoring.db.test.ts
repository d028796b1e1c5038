import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aBodyHat, anActor, anId } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aPreparedMatter, people } from '../../test/builders/record.ts'
import { databases } from '../../test/database.ts'
import { listEvents } from '../matter/matter.repository.ts'
import type { RecordTables } from '../record/record.table.ts'
import { day } from '../shared/calendar-day.ts'
import { NotFound } from '../shared/errors.ts'
import type { Store } from '../store/store.ts'
import { listActs } from '../trail/trail.repository.ts'
import {
  type AnchoringGround,
  type AnchoringToRecord,
  recordAnchoring,
  takeBackAnchoring,
} from './anchoring.actions.ts'
import { listAnchoring } from './anchoring.repository.ts'
import type { AnchoringTables } from './anchoring.table.ts'
import { notAnchored } from './anchoring.ts'

const { member, intake, official } = people
const id = 'vastmanland'
const bodyId = 'samverkansgrupp-halsa'
const ofKoping = anActor(aBodyHat({ id: 'vastmanland:m2', principalId: 'koping' }), 2)

for (const { name, open } of databases) {
  describe(`what members have anchored, in the ${name} database`, () => {
    let store: Store<AnchoringTables & RecordTables>
    let ground: AnchoringGround & { readonly db: Store<RecordTables>['db'] }
    let ids = 1_000
    const newId = () => {
      ids += 1
      return anId(ids)
    }
    beforeAll(async () => {
      store = await open()
      await makeCollaboration(store.db)
      ground = { db: store.db, now: () => new Date('2026-11-19T09:00:00Z'), newId }
    })
    afterAll(() => store?.close())

    const typed = (changes: Partial<AnchoringToRecord> = {}): AnchoringToRecord => ({
      bodyId,
      principalId: 'sala',
      direction: 'broughtFromHome',
      withWhom: 'Kommunstyrelsens arbetsutskott',
      on: day('2026-11-10'),
      note: 'Vi står bakom förslaget.',
      item: { meetingId: anId(700), itemId: newId() },
      ...changes,
    })
    const inGroup = { collaborationId: id, bodyId }

    it('is read by item and by matter in one list, and says who has not anchored', async () => {
      const matter = await aPreparedMatter(ground)
      const item = { meetingId: anId(700), itemId: newId() }
      const about = { matterId: matter.id, item }
      const sala = done(await recordAnchoring(ground, member, typed(about)))
      const koping = done(
        await recordAnchoring(
          ground,
          ofKoping,
          typed({ item, principalId: 'koping', direction: 'reportedBack' }),
        ),
      )
      const listed = await listAnchoring(store.db, { ...inGroup, about: [about] })
      expect(listed.toSorted((a, b) => a.id.localeCompare(b.id))).toEqual([sala, koping])
      expect(notAnchored(about, ['sala', 'koping'], listed)).toEqual(['koping'])
      const other = { collaborationId: id, bodyId: 'chefsforum', about: [about] }
      expect(await listAnchoring(store.db, other)).toEqual([])
      expect(await listAnchoring(store.db, { ...inGroup, about: [{ matterId: 'inget' }] })).toEqual(
        [],
      )
    })

    it('is told in no matter’s story, and in the trail without its words', async () => {
      const matter = await aPreparedMatter(ground)
      const before = await listEvents(store.db, id, matter.id)
      const record = done(await recordAnchoring(ground, member, typed({ matterId: matter.id })))
      expect(await listEvents(store.db, id, matter.id)).toEqual(before)
      const subject = { kind: 'anchoring', id: record.id }
      const acts = await listActs(store.db, { collaborationId: id, subject }, { limit: 9 })
      expect(acts.map(({ act }) => act)).toEqual(['anchoring-recorded'])
      expect(JSON.stringify(acts)).not.toMatch(/arbetsutskott|bakom/)
    })

    it('is one record by one form, and refused with what is wrong', async () => {
      const form = typed({ id: newId() })
      const first = done(await recordAnchoring(ground, member, form))
      expect(done(await recordAnchoring(ground, member, form))).toEqual(first)
      expect(await recordAnchoring(ground, member, typed({ withWhom: '' }))).toEqual({
        ok: false,
        refusal: { kind: 'content', codes: ['with-whom-missing'] },
      })
    })

    it('is recorded for one’s own principal by those in the group, about what they may read', async () => {
      for (const actor of [ofKoping, intake, official]) {
        expect(await recordAnchoring(ground, actor, typed())).toEqual({
          ok: false,
          refusal: { kind: 'denied', code: 'only-own-members-anchor' },
        })
      }
      const unknown = typed({ matterId: anId(999_999) })
      await expect(recordAnchoring(ground, member, unknown)).rejects.toThrow(NotFound)
      const noItem = typed({ item: { meetingId: 'x', itemId: 'y' } })
      await expect(recordAnchoring(ground, member, noItem)).rejects.toThrow(NotFound)
    })

    it('is taken back by whoever wrote it, with its words, and is there for nobody then', async () => {
      const item = { meetingId: anId(700), itemId: newId() }
      const record = done(await recordAnchoring(ground, member, typed({ item })))
      expect(await takeBackAnchoring(ground, ofKoping, record.id)).toEqual({
        ok: false,
        refusal: { kind: 'denied', code: 'only-writer-removes' },
      })
      await expect(takeBackAnchoring(ground, official, record.id)).rejects.toThrow(NotFound)
      done(await takeBackAnchoring(ground, member, record.id))
      await expect(takeBackAnchoring(ground, member, record.id)).rejects.toThrow(NotFound)
      expect(await listAnchoring(store.db, { ...inGroup, about: [{ item }] })).toEqual([])
      const kept = await store.db
        .selectFrom('anchoring_record')
        .select(['with_whom', 'note'])
        .where('id', '=', record.id)
        .execute()
      expect(kept).toEqual([{ with_whom: null, note: null }])
    })
  })
}
