import { anActor, anIntakeHat } from '../../test/builders/actor.ts'
import { done } from '../../test/builders/done.ts'
import { aContent } from '../../test/builders/matter.ts'
import { vastmanland } from '../../test/builders/principal.ts'
import { groundFor } from '../../test/builders/suite.ts'
import type { TestDatabase } from '../../test/database.ts'
import { raiseMatter, saveNewDraft, takeInMatter } from './matter.actions.ts'
import { listEvents } from './matter.repository.ts'
import type { MatterContent } from './matter.ts'
import type { ActTables } from './matter-change.ts'

// What the tests of matters begin with: a member for Sala who raises them in a group, and whoever receives them there.

export const id = 'vastmanland'
export const group = 'samverkansgrupp-halsa'
export const author = anActor()
export const intake = anActor(anIntakeHat(), 4)

/** A database for a suite about matters, and matters that have come a part of the way in it. */
export function mattersIn(database: TestDatabase) {
  const ground = groundFor<ActTables>(database)
  const draft = async (changes: Partial<MatterContent> = {}) =>
    done(await saveNewDraft(ground, author, { bodyId: group, content: aContent(changes) }))
  const raised = async (changes: Partial<MatterContent> = {}) => {
    const { id: matterId } = await draft(changes)
    return done(await raiseMatter(ground, { actor: author, matterId }, vastmanland))
  }
  const prepared = async (changes: Partial<MatterContent> = {}) => {
    const { id: matterId } = await raised(changes)
    return done(await takeInMatter(ground, { actor: intake, matterId }))
  }
  const story = async (matterId: string) =>
    (await listEvents(ground.db, id, matterId)).map(({ kind }) => kind)
  return { ground, draft, raised, prepared, story }
}
