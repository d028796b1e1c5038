import { linksOf } from '../../actor/actor.repository.ts'
import { mayRead } from '../../matter/matter.policy.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import type { Matter } from '../../matter/matter.ts'
import { loadNotedMatters } from '../../record/personal-note.actions.ts'
import type { Acting, ActingContext } from '../acting.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** Somebody's own note in a matter that they may not read in any of their hats any more. What it says stays unread. */
export interface LostNote {
  readonly collaborationId: string
  readonly collaborationName: string
  readonly matterId: string
  /** The matter's number; absent while it is a draft. */
  readonly number?: string
  /** When it was last saved. */
  readonly at: Date
}

/**
 * The notes of the account that no page of a matter leads to any more, in every collaboration it belongs to: also
 * where no mandate holds today.
 */
export async function findLostNotes(
  ground: Pick<WorkspaceGround, 'db' | 'registers'>,
  c: ActingContext,
): Promise<readonly LostNote[]> {
  const { acting, session } = c.var
  const links = await linksOf(ground.db, session.accountId)
  const found = await Promise.all(links.map((link) => lostIn(ground, acting, link)))
  return found.flat()
}

async function lostIn(
  ground: Pick<WorkspaceGround, 'db' | 'registers'>,
  acting: Acting,
  whose: { readonly collaborationId: string; readonly accountId: string },
): Promise<readonly LostNote[]> {
  const { collaborationId } = whose
  const noted = await loadNotedMatters(ground, whose)
  const held = noted.length === 0 ? undefined : await ground.registers.get(collaborationId)
  const found = await Promise.all(
    noted.map(async ({ matterId, at }): Promise<readonly LostNote[]> => {
      const matter = await findMatter(ground.db, collaborationId, matterId)
      if (matter === undefined || isReadable(acting, matter)) return []
      const { number } = matter
      const collaborationName = held?.register.collaboration.name ?? collaborationId
      const note = { collaborationId, collaborationName, matterId, at }
      return [{ ...note, ...(number !== undefined && { number }) }]
    }),
  )
  return found.flat()
}

/** Whether the matter can be read in the hat that is worn, or in another of the person's own. */
function isReadable({ places }: Acting, matter: Matter): boolean {
  return places.some(({ actor }) =>
    actor.hats.some((hat) => mayRead({ ...actor, hat }, matter).allowed),
  )
}
