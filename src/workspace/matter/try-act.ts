import type { MatterEvent, MatterEventKind } from '../../matter/event/matter-event.ts'
import { findMatter, listEvents } from '../../matter/matter.repository.ts'
import type { Matter } from '../../matter/matter.ts'
import type { Acted, ActRefusal, Target } from '../../matter/matter-change.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import type { FoundMatter } from './find-matter.ts'

/** An act on a matter, sent with a form. */
export interface TriedAct {
  /** The version of the matter that the form was made from, as the form has it. */
  readonly seenVersion: string
  /** What the matter's story tells when it has been done, and the data that make it this act and no other. */
  readonly told: { readonly kind: MatterEventKind; readonly data: MatterEvent['data'] }
  readonly act: (target: Target) => Acted
}

/**
 * Why an act was not done, with the matter as it is now; undefined when it was done. The same form sent twice,
 * by a double press or after the back button, was done the first time, and is no fault the second.
 */
export async function tryAct(
  ground: Pick<WorkspaceGround, 'db'>,
  { matter, place }: FoundMatter,
  { seenVersion, told, act }: TriedAct,
): Promise<{ readonly refusal: ActRefusal; readonly matter: Matter } | undefined> {
  // A form without a version is hand-made: it is answered as one that is too old.
  const seen = /^\d{1,9}$/.test(seenVersion) ? Number(seenVersion) : 0
  const acted = await act({ actor: place.actor, matterId: matter.id, seenVersion: seen })
  if (acted.ok) return undefined
  const { refusal } = acted
  const { db } = ground
  const now = (await findMatter(db, matter.collaborationId, matter.id)) ?? matter
  if (refusal.kind !== 'content' && now.version === seen + 1) {
    const events = await listEvents(db, matter.collaborationId, matter.id)
    const last = events.findLast(({ kind }) => changing.has(kind))
    if (last && isSame(last, told, place.actor.accountId)) return undefined
  }
  return { refusal, matter: now }
}

/** The events that come with a new version of the matter itself. */
const changing: ReadonlySet<MatterEventKind> = new Set([
  'raised',
  'askedBack',
  'completed',
  'accepted',
  'declined',
  'merged',
  'forwarded',
  'published',
  'unpublished',
  'closed',
])

function isSame(event: MatterEvent, told: TriedAct['told'], accountId: string): boolean {
  return (
    event.kind === told.kind &&
    event.by.accountId === accountId &&
    Object.entries(told.data).every(([name, value]) => event.data[name] === value)
  )
}
