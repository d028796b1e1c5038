import { type AnchoredState, anchoredState } from '../../../anchoring/anchored-state.ts'
import { listAnchoring } from '../../../anchoring/anchoring.repository.ts'
import type { AnchoringRecord } from '../../../anchoring/anchoring.ts'
import type { MatterEvent } from '../../../matter/event/matter-event.ts'
import { listEvents } from '../../../matter/matter.repository.ts'
import {
  latestText,
  listAsks,
  listPapers,
  listResponsible,
} from '../../../matter/preparation/preparation.repository.ts'
import type {
  Ask,
  Paper,
  Responsible,
  TextVersion,
} from '../../../matter/preparation/preparation.ts'
import { listOutcomes } from '../../../meeting/outcome/outcome.repository.ts'
import type { MeetingOutcome } from '../../../meeting/outcome/outcome.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { FoundItem } from './find-item.ts'
import { principalsAt } from './load-anchored.ts'

/** What a member reads before an item: what the group has in its matter, and how it is anchored. */
export interface ItemStory {
  readonly text?: TextVersion
  readonly papers: readonly Paper[]
  /** Oldest first. */
  readonly asks: readonly Ask[]
  /** Oldest first. */
  readonly events: readonly MatterEvent[]
  readonly responsible: readonly Responsible[]
  /** What the meeting came to, once it is over. */
  readonly outcomes: readonly MeetingOutcome[]
  /** What has been recorded for this item, and for its matter before other meetings; oldest first. */
  readonly anchoring: readonly AnchoringRecord[]
  readonly state: AnchoredState
}

/** Everything the page of an item shows, in one round to the database. */
export async function loadItem(
  ground: Pick<WorkspaceGround, 'db'>,
  { found, item, about }: FoundItem,
): Promise<ItemStory> {
  const { db } = ground
  const { meeting } = found
  const { collaborationId, bodyId, id: meetingId } = meeting
  const matter = about?.matter
  const isOver = meeting.state === 'notes' || meeting.state === 'approved'
  const thing = {
    meetingId,
    itemId: item.id,
    ...(item.matterId !== undefined && { matterId: item.matterId }),
  }
  const asked = [
    {
      item: { meetingId, itemId: item.id },
      ...(item.matterId !== undefined && { matterId: item.matterId }),
    },
  ]
  const [text, papers, asks, events, responsible, outcomes, anchoring, principalIds] =
    await Promise.all([
      matter && latestText(db, matter),
      matter ? listPapers(db, matter) : [],
      matter ? listAsks(db, matter) : [],
      matter ? listEvents(db, collaborationId, matter.id) : [],
      matter ? listResponsible(db, matter) : [],
      isOver ? listOutcomes(db, meeting) : [],
      listAnchoring(db, { collaborationId, bodyId, about: asked }),
      principalsAt(ground, found),
    ])
  return {
    ...(text && { text }),
    papers,
    asks,
    events,
    responsible,
    outcomes: outcomes.filter(({ itemId }) => itemId === item.id),
    anchoring,
    state: anchoredState(thing, principalIds, anchoring),
  }
}
