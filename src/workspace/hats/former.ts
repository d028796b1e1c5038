import { linksOf } from '../../actor/actor.repository.ts'
import { type EndedHat, endedHatsOf } from '../../actor/ended-hats.ts'
import type { Register } from '../../register/register.ts'
import type { ActingContext } from '../acting.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** Mandates of one's own that have ended, in one collaboration. */
export interface Former {
  readonly register: Register
  readonly ended: readonly EndedHat[]
}

/** What the account has been in groups where it has no role today, in every collaboration it belongs to. */
export async function findFormer(
  { db, registers }: Pick<WorkspaceGround, 'db' | 'registers'>,
  c: ActingContext,
): Promise<readonly Former[]> {
  const { acting, session } = c.var
  const links = await linksOf(db, session.accountId)
  const found = await Promise.all(
    links.map(async ({ collaborationId, personId }): Promise<readonly Former[]> => {
      const held = await registers.get(collaborationId)
      if (held === undefined) return []
      const { register } = held
      const place = acting.places.find(({ actor }) => actor.collaborationId === collaborationId)
      const ended = endedHatsOf(register, place?.actor.hats ?? [], personId, acting.today)
      return ended.length === 0 ? [] : [{ register, ended }]
    }),
  )
  return found.flat()
}
