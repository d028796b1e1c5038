import type { MatterEvent } from '../event/matter-event.ts'
import type { Matter, MatterState } from '../matter.ts'

/** Where a published matter may stand: a draft is never published. */
export type PublicState = Exclude<MatterState, 'draft'>

/**
 * Den öppna delen. What everybody may read of a matter that somebody has decided to publish: what is asked, where
 * it is and what it led to. Never who raised it, the readings of a dispute, why it was declined, or what was said
 * while it was prepared.
 */
export type PublicMatter = Pick<
  Matter,
  | 'collaborationId'
  | 'kind'
  | 'title'
  | 'question'
  | 'wanted'
  | 'concerns'
  | 'sectors'
  | 'originBodyId'
  | 'handlingBodyId'
  | 'bodyIds'
  | 'outcome'
> & {
  readonly state: PublicState
  readonly number: string
  readonly raisedAt: Date
  readonly publishedAt: Date
}

/** The public part of a matter; undefined while nobody has decided that there is one. */
export function publicPartOf(matter: Matter): PublicMatter | undefined {
  const { number, raisedAt, publishedAt, state } = matter
  if (state === 'draft' || !number || !raisedAt || !publishedAt) return undefined
  return {
    collaborationId: matter.collaborationId,
    number,
    kind: matter.kind,
    state,
    title: matter.title,
    question: matter.question,
    wanted: matter.wanted,
    concerns: matter.concerns,
    sectors: matter.sectors,
    originBodyId: matter.originBodyId,
    handlingBodyId: matter.handlingBodyId,
    bodyIds: matter.bodyIds,
    raisedAt,
    publishedAt,
    ...(state === 'closed' && matter.outcome !== undefined && { outcome: matter.outcome }),
  }
}

/** A step of the public journey: what happened and where, never by whom. */
export type PublicEvent = Pick<MatterEvent, 'number' | 'at' | 'kind' | 'data'>

/** What may be told of an event outside the groups; the rest of what it holds is left behind. */
const publicData: readonly string[] = [
  'bodyId',
  'fromBodyId',
  'ruleId',
  'quote',
  'outcome',
  'principalId',
  'registrationNumber',
  'meetingOn',
  'newMeetingOn',
  'outcomeKind',
  'step',
  'decision',
  'decidedOn',
  'count',
  // Of what is published: an event about what is not is never read here (told-publicly.ts).
  'recommendationId',
]

/** The public steps of a matter's journey, in order. */
export function publicEventsOf(events: readonly MatterEvent[]): readonly PublicEvent[] {
  return events
    .filter(({ isPublic }) => isPublic)
    .map(({ number, at, kind, data }) => ({
      number,
      at,
      kind,
      data: Object.fromEntries(
        Object.entries(data).filter(
          ([name]) =>
            publicData.includes(name) || (name === 'meetingId' && kind === 'notesPublished'),
        ),
      ),
    }))
}
