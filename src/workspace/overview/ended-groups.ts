import type { Kysely } from 'kysely'
import { onlyFinishes } from '../../actor/actor.ts'
import { type EndedTerm, endedTerm } from '../../charter/ended-term.ts'
import { mayRunMeeting } from '../../meeting/meeting.policy.ts'
import type { Acting } from '../acting.ts'
import { type LeftOver, loadLeftOver } from '../group/left-to-finish.ts'
import type { WorkspaceTables } from '../workspace-ground.ts'
import { type OwnGroup, ownGroups } from './your-groups.ts'

/** A group of the person's whose task has ended while nobody has decided what comes next. */
export interface EndedGroup {
  readonly group: OwnGroup
  readonly ended: EndedTerm
  /** What is left to finish, for those who are to finish it. */
  readonly left?: LeftOver
}

/** The person's groups whose task has ended, each with what is left to finish there; for most people none. */
export async function endedGroups(
  db: Kysely<WorkspaceTables>,
  acting: Acting,
): Promise<readonly EndedGroup[]> {
  const found = await Promise.all(
    ownGroups(acting).map(async (group): Promise<readonly EndedGroup[]> => {
      const { place, body, hats } = group
      const { actor, register } = place
      if (!hats.some((hat) => onlyFinishes(hat, body.id))) return []
      const ended = endedTerm(register, body.id, acting.today)
      if (ended === undefined) return []
      const { collaborationId } = actor
      const of = { collaborationId, bodyId: body.id }
      const finishes = hats.some((hat) => mayRunMeeting({ ...actor, hat }, of).allowed)
      if (!finishes) return [{ group, ended }]
      return [{ group, ended, left: await loadLeftOver(db, collaborationId, body.id) }]
    }),
  )
  return found.flat()
}
