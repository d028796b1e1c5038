import { mayRead } from '../../../matter/matter.policy.ts'
import { findMatter } from '../../../matter/matter.repository.ts'
import type { Matter } from '../../../matter/matter.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import type { AgendaItem } from '../../../meeting/agenda/agenda.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { Acting, ActingContext } from '../../acting.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundMeeting, findMeetingOf } from '../find-meeting.ts'

/** The matter of an item, as far as the person may read it in the role they use. */
export interface ReadableMatter {
  readonly matter: Matter
  readonly number: string
}

/** An item of an agenda as one person meets it. */
export interface FoundItem {
  readonly acting: Acting
  readonly found: FoundMeeting
  readonly item: AgendaItem
  /** Which in the order, from 1. */
  readonly position: number
  readonly before?: AgendaItem
  readonly after?: AgendaItem
  /** The matter it is about, when it is about one that they may read. */
  readonly about?: ReadableMatter
}

/** The item of the address. Throws `NotFound` when there is none, or when its meeting may not be known of. */
export async function findItemOf(
  ground: Pick<WorkspaceGround, 'db'>,
  c: ActingContext,
): Promise<FoundItem> {
  const found = await findMeetingOf(ground, c)
  const items = await listItems(ground.db, found.meeting)
  const index = items.findIndex(({ id }) => id === c.req.param('item'))
  const item = items[index]
  if (item === undefined) throw new NotFound('an item by that id')
  const { collaborationId } = found.meeting
  const matter =
    item.matterId === undefined
      ? undefined
      : await findMatter(ground.db, collaborationId, item.matterId)
  const isReadable = matter !== undefined && mayRead(found.place.actor, matter).allowed
  const [before, after] = [items[index - 1], items[index + 1]]
  return {
    acting: c.var.acting,
    found,
    item,
    position: index + 1,
    ...(before && { before }),
    ...(after && { after }),
    ...(isReadable && matter.number !== undefined && { about: { matter, number: matter.number } }),
  }
}

/** The address of the item's page, or of what is done there. */
export function addressOfItem(
  { acting, found }: Pick<FoundItem, 'acting' | 'found'>,
  itemId: string,
  part?: string,
): string {
  const id = found.place.register.collaboration.id
  const page = `punkt/${itemId}`
  return acting.to.meeting(id, found.meeting.id, part === undefined ? page : `${page}/${part}`)
}
