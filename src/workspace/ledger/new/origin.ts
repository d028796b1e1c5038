import type { Actor } from '../../../actor/actor.ts'
import type { DecidingAuthority } from '../../../adoption/decision/decision.ts'
import { mayRead } from '../../../matter/matter.policy.ts'
import { findMatter, findMatterByNumber } from '../../../matter/matter.repository.ts'
import { hasEnded, type Matter } from '../../../matter/matter.ts'
import { numberFromAddress } from '../../../matter/matter-number.ts'
import { listItems } from '../../../meeting/agenda/agenda.repository.ts'
import { mayReadMeeting } from '../../../meeting/meeting.policy.ts'
import { findMeeting } from '../../../meeting/meeting.repository.ts'
import { listOutcomes } from '../../../meeting/outcome/outcome.repository.ts'
import type { Principal } from '../../../principal/principal.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import { NotFound } from '../../../shared/errors.ts'
import type { Place } from '../../acting.ts'
import { OtherHatNeeded } from '../../matter/find-matter.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'

/** What an address, or the form it led to, says that a ledger comes from. */
export interface AskedOrigin {
  readonly meetingId: string
  readonly itemId: string
  readonly outcomeId: string
  /** The number of a matter, as an address has it. */
  readonly matterNumber: string
}

/** What a ledger comes from: a recommendation at a meeting, or a matter that a group prepares. */
export interface Origin {
  readonly bodyId: string
  readonly title: string
  readonly text: string
  /** The day of the meeting; whoever opens the ledger says when there was none. */
  readonly on?: CalendarDay
  readonly meetingId?: string
  readonly itemId?: string
  readonly outcomeId?: string
  readonly matter?: Matter
}

/** Reads what an address says, by the names of its parts. */
export function askedOrigin(part: (name: string) => string | undefined): AskedOrigin {
  return {
    meetingId: part('mote') ?? '',
    itemId: part('punkt') ?? '',
    outcomeId: part('utfall') ?? '',
    matterNumber: part('arende') ?? '',
  }
}

/**
 * What a ledger is to come from; undefined when nothing is said of it. Throws `NotFound` alike when there is none and
 * when the actor may not know of it, and `OtherHatNeeded` when another of their own roles may.
 */
export async function findOrigin(
  ground: Pick<WorkspaceGround, 'db'>,
  place: Place,
  asked: AskedOrigin,
): Promise<Origin | undefined> {
  if (asked.meetingId !== '') return ofMeeting(ground, place, asked)
  return asked.matterNumber === '' ? undefined : ofMatter(ground, place, asked.matterNumber)
}

async function ofMeeting(
  { db }: Pick<WorkspaceGround, 'db'>,
  place: Place,
  { meetingId, itemId, outcomeId }: AskedOrigin,
): Promise<Origin> {
  const { collaborationId } = place.actor
  const meeting = await findMeeting(db, collaborationId, meetingId)
  if (!meeting) throw new NotFound('a meeting by that id')
  inAnyHat(place, (actor) => mayReadMeeting(actor, meeting).allowed)
  const [items, outcomes] = await Promise.all([listItems(db, meeting), listOutcomes(db, meeting)])
  const outcome = outcomes.find(
    (one) =>
      one.kind === 'recommendation' &&
      (outcomeId === '' ? one.itemId === itemId : one.id === outcomeId),
  )
  const item = items.find(({ id }) => id === outcome?.itemId)
  if (!outcome || !item) throw new NotFound('a recommendation of the meeting')
  const matter =
    item.matterId === undefined ? undefined : await findMatter(db, collaborationId, item.matterId)
  return {
    bodyId: meeting.bodyId,
    title: matter?.title ?? item.title,
    text: outcome.text,
    on: meeting.on,
    meetingId: meeting.id,
    itemId: item.id,
    outcomeId: outcome.id,
    // A matter that has ended tells no more: what was recommended is asked for without it.
    ...(matter && !hasEnded(matter) && mayRead(place.actor, matter).allowed && { matter }),
  }
}

async function ofMatter(
  { db }: Pick<WorkspaceGround, 'db'>,
  place: Place,
  matterNumber: string,
): Promise<Origin> {
  const number = numberFromAddress(matterNumber) ?? matterNumber
  const matter = await findMatterByNumber(db, place.actor.collaborationId, number)
  if (!matter) throw new NotFound('a matter by that number')
  inAnyHat(place, (actor) => mayRead(actor, matter).allowed)
  return { bodyId: matter.handlingBodyId, title: matter.title, text: '', matter }
}

/** Goes on when the worn role may; says which other own role may, or that there is nothing. */
function inAnyHat(place: Place, may: (actor: Actor) => boolean): void {
  const { actor } = place
  if (may(actor)) return
  const hat = actor.hats.find((other) => may({ ...actor, hat: other }))
  if (hat === undefined) throw new NotFound('what a ledger comes from')
  throw new OtherHatNeeded(place, hat)
}

/** Which principals are asked unless somebody says otherwise: those the matter concerns, else those with a seat. */
export function askedByDefault(
  { register }: Place,
  origin: Origin,
  on: CalendarDay,
): readonly string[] {
  if (origin.matter) return origin.matter.concerns
  const seated = register
    .holdingsOn(origin.bodyId, on)
    .flatMap(({ seat }) => seat.principalId ?? [])
  return seated.length > 0 ? [...new Set(seated)] : register.principals.map(({ id }) => id)
}

/** Who decides at a principal unless somebody says otherwise: its assembly, where it has one. */
export function authorityByDefault({ kind }: Principal): DecidingAuthority {
  switch (kind) {
    case 'region':
      return { name: 'Regionfullmäktige', level: 'assembly' }
    case 'municipality':
      return { name: 'Kommunfullmäktige', level: 'assembly' }
    case 'localFederation':
      return { name: 'Förbundsdirektionen', level: 'executiveCommittee' }
    case 'independentOrganiser':
      return { name: 'Styrelsen', level: 'executiveCommittee' }
  }
}
