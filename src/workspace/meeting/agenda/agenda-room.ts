import type { ReturnedOutcome } from '../../../adoption/closing/returned.repository.ts'
import {
  returnedOutcomes,
  returnedToMeeting,
} from '../../../adoption/closing/returned.repository.ts'
import { listByIds } from '../../../matter/list/matter-lists.repository.ts'
import type { Matter } from '../../../matter/matter.ts'
import { listBacklog, listItems } from '../../../meeting/agenda/agenda.repository.ts'
import type { AgendaItem, ItemKind } from '../../../meeting/agenda/agenda.ts'
import { kindsNotInCharter } from '../../../meeting/agenda/agenda-warnings.ts'
import { listCommissions } from '../../../meeting/commission/commission.repository.ts'
import {
  type Commission,
  mayFollow,
  possibleSteps,
} from '../../../meeting/commission/commission.ts'
import { mayRunMeeting } from '../../../meeting/meeting.policy.ts'
import { isToCome } from '../../../meeting/meeting.ts'
import { listNotices } from '../../../meeting/notice/notice.repository.ts'
import { changesSince, contentOf, type NoticeChange } from '../../../meeting/notice/notice.ts'
import type { Acting, ActingContext } from '../../acting.ts'
import { OtherHatNeeded } from '../../matter/find-matter.ts'
import type { Naming } from '../../matter/naming.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { type FoundMeeting, findMeetingOf } from '../find-meeting.ts'
import { sendNotDone } from '../not-done.tsx'

/** An agenda as one person meets it: who they are there, and of which meeting it is. */
export interface AgendaRoom {
  readonly acting: Acting
  readonly found: FoundMeeting
}

/** The address of a page of the agenda: `agendaAt(room, 'ny')`. */
export function agendaAt({ acting, found }: AgendaRoom, page?: string): string {
  const { id } = found.place.register.collaboration
  return acting.to.meeting(
    id,
    found.meeting.id,
    page === undefined ? 'dagordning' : `dagordning/${page}`,
  )
}

/** What names are said from on the pages of an agenda. */
export function namingIn({ acting, found }: AgendaRoom): Naming {
  return { register: found.place.register, today: acting.today, language: acting.language }
}

/** The agenda of the address, for everybody who may read the meeting. */
export async function agendaRoomOf(ground: WorkspaceGround, c: ActingContext): Promise<AgendaRoom> {
  return { acting: c.var.acting, found: await findMeetingOf(ground, c) }
}

/**
 * Lets whoever makes the agenda do something on a page of it. Somebody who only reads is told who may; with another
 * of their own roles that may, they are offered it.
 */
export async function asMaker(
  ground: WorkspaceGround,
  c: ActingContext,
  act: (room: AgendaRoom) => Promise<Response> | Response,
): Promise<Response> {
  const room = await agendaRoomOf(ground, c)
  const { meeting, place, canRun } = room.found
  if (canRun) return act(room)
  const { actor } = place
  const hat = actor.hats.find((other) => mayRunMeeting({ ...actor, hat: other }, meeting).allowed)
  if (hat) throw new OtherHatNeeded(place, hat)
  return sendNotDone(ground, c, room.found, {
    refusal: { kind: 'denied', code: 'only-support-or-chair' },
  })
}

/** Everything that the page of an agenda shows. */
export interface ShownAgenda {
  readonly items: readonly AgendaItem[]
  /** The matters that the items are about, by id. */
  readonly matters: ReadonlyMap<string, Matter>
  /** What the principals have decided since last, and stands on this agenda. */
  readonly returned: readonly ReturnedOutcome[]
  /** What only whoever makes the agenda sees. */
  readonly making?: {
    readonly backlog: readonly Matter[]
    /** What other groups have sent, and is on no agenda. */
    readonly fromGroups: readonly Commission[]
    /** What has returned and stands on no agenda. */
    readonly waiting: readonly ReturnedOutcome[]
    readonly sinceNotice: readonly NoticeChange[]
    readonly notInCharter: ReadonlySet<ItemKind>
  }
}

/** Whether the reader may change the agenda as it stands. */
function mayMake({ found }: AgendaRoom): boolean {
  return found.canRun && isToCome(found.meeting)
}

/** Loads the agenda: a few questions, however many items it has. */
export async function loadAgenda(
  { db }: Pick<WorkspaceGround, 'db'>,
  room: AgendaRoom,
): Promise<ShownAgenda> {
  const { meeting, place } = room.found
  const { collaborationId, bodyId, id } = meeting
  const makes = mayMake(room)
  const [items, returned, backlog, waiting, notices, commissions] = await Promise.all([
    listItems(db, meeting),
    returnedToMeeting(db, collaborationId, id),
    makes ? listBacklog(db, meeting) : [],
    makes ? returnedOutcomes(db, collaborationId, bodyId) : [],
    makes && meeting.state === 'noticed' ? listNotices(db, meeting) : [],
    makes ? listCommissions(db, collaborationId, { bodyIds: [bodyId] }) : [],
  ])
  const matters = await listByIds(
    db,
    collaborationId,
    items.flatMap(({ matterId }) => matterId ?? []),
  )
  const last = notices.findLast(({ method }) => method === 'request')
  return {
    items,
    matters: new Map(matters.map((matter) => [matter.id, matter])),
    returned,
    ...(makes && {
      making: {
        backlog,
        fromGroups: commissions.filter(
          (one) =>
            one.toBodyId === bodyId &&
            possibleSteps(one).includes('placed') &&
            mayFollow(place.actor, one).allowed,
        ),
        waiting,
        sinceNotice: last ? changesSince(last.content, contentOf(meeting, items)) : [],
        notInCharter: kindsNotInCharter(place.register, meeting),
      },
    }),
  }
}
