import type { Actor } from '../../actor/actor.ts'
import { mayOpenLedger, mayReadLedger } from '../../adoption/adoption.policy.ts'
import { listLedgers } from '../../adoption/ledger/ledger.repository.ts'
import {
  listUnasked,
  type UnaskedRecommendation,
} from '../../adoption/ledger/unasked.repository.ts'
import type { Ledger } from '../../adoption/recommendation.ts'
import type { MatterEvent } from '../../matter/event/matter-event.ts'
import { mayRead } from '../../matter/matter.policy.ts'
import { findMatter, listEvents } from '../../matter/matter.repository.ts'
import type { Matter } from '../../matter/matter.ts'
import {
  listAsks,
  listPaperVersions,
  listResponsible,
} from '../../matter/preparation/preparation.repository.ts'
import type { Ask, Paper, Responsible } from '../../matter/preparation/preparation.ts'
import type { RegistrationNumber } from '../../matter/public/public-matters.ts'
import type { EntryTables } from '../../record/record.table.ts'
import { registrationNumbersOf } from '../../record/registration.repository.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** A paper of the group as it is now, and how many versions it has had. */
export interface ListedPaper {
  readonly latest: Paper
  readonly versions: number
}

/** What the page of a matter shows beside the matter itself. */
export interface MatterStory {
  /** Oldest first. */
  readonly events: readonly MatterEvent[]
  /** The latest changed first. */
  readonly papers: readonly ListedPaper[]
  readonly asks: readonly Ask[]
  readonly responsible: readonly Responsible[]
  /** What each principal calls the matter in its own register. */
  readonly registrations: readonly RegistrationNumber[]
  /** What has been recommended in it, that the actor may read: the latest first. */
  readonly ledgers: readonly Ledger[]
  /** What the body has recommended in it without asking the principals yet; for those who may ask. */
  readonly unasked: readonly UnaskedRecommendation[]
  /** The matter it was merged into, when the actor may read that. */
  readonly mergedInto?: Matter
}

/** Reads everything the page of a matter shows, in one round to the database. */
export async function loadStory(
  { db }: Pick<WorkspaceGround, 'db'>,
  actor: Actor,
  matter: Matter,
): Promise<MatterStory> {
  const { collaborationId, id, mergedIntoId, handlingBodyId: bodyId } = matter
  const canAsk = mayOpenLedger(actor, bodyId, { isFromMeeting: true }).allowed
  const [events, versions, asks, responsible, registrations, ledgers, unasked, into] =
    await Promise.all([
      listEvents(db, collaborationId, id),
      listPaperVersions(db, matter),
      listAsks(db, matter),
      listResponsible(db, matter),
      registrationNumbersOf(db.$extendTables<EntryTables>(), collaborationId, id),
      listLedgers(db, collaborationId, { matterId: id }),
      canAsk ? listUnasked(db, collaborationId, { matterId: id, bodyId }) : [],
      mergedIntoId === undefined ? undefined : findMatter(db, collaborationId, mergedIntoId),
    ])
  const mergedInto = into && mayRead(actor, into).allowed ? into : undefined
  return {
    events,
    papers: papersOf(versions),
    asks,
    responsible,
    registrations,
    ledgers: ledgers.filter((ledger) => mayReadLedger(actor, ledger).allowed),
    unasked,
    ...(mergedInto && { mergedInto }),
  }
}

/** The papers that some versions are of, the latest changed first. */
export function papersOf(versions: readonly Paper[]): readonly ListedPaper[] {
  const papers = new Map<string, ListedPaper>()
  for (const paper of versions) {
    const known = papers.get(paper.id)
    const latest = known && known.latest.version > paper.version ? known.latest : paper
    papers.set(paper.id, { latest, versions: (known?.versions ?? 0) + 1 })
  }
  return [...papers.values()].toSorted(
    (one, other) => other.latest.at.getTime() - one.latest.at.getTime(),
  )
}
