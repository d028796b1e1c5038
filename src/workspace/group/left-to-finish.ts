import type { Kysely } from 'kysely'
import { isWaiting } from '../../adoption/decision/decision.ts'
import { listLedgers } from '../../adoption/ledger/ledger.repository.ts'
import type { Ledger } from '../../adoption/recommendation.ts'
import { countOpenMatters } from '../../matter/list/open-matters.repository.ts'
import { listCommissions } from '../../meeting/commission/commission.repository.ts'
import { isSettled, seenToBy } from '../../meeting/commission/commission.ts'
import { listMeetings } from '../../meeting/meeting.repository.ts'
import type { Meeting } from '../../meeting/meeting.ts'
import type { WorkspaceTables } from '../workspace-ground.ts'

/** Kvar att göra klart. What a group had begun when its task ended, and its support finishes. */
export interface LeftOver {
  /** Meetings that nobody has said what became of, that are under way, or whose notes are not approved. */
  readonly meetings: readonly Meeting[]
  /** Recommendations that some principal has not decided on. */
  readonly ledgers: readonly Ledger[]
  /** How many matters the group has, to close or hand on. */
  readonly matters: number
  /** How much other groups have asked of it, or it has set up itself, that is not answered or done. */
  readonly commissions: number
}

/** Reads what is left to finish in a group: four questions. */
export async function loadLeftOver(
  db: Kysely<WorkspaceTables>,
  collaborationId: string,
  bodyId: string,
): Promise<LeftOver> {
  const [meetings, ledgers, matters, commissions] = await Promise.all([
    listMeetings(db, collaborationId, {
      bodyIds: [bodyId],
      states: ['planned', 'agenda', 'noticed', 'held', 'notes'],
    }),
    listLedgers(db, collaborationId, { bodyId }),
    countOpenMatters(db, collaborationId, bodyId),
    listCommissions(db, collaborationId, { bodyIds: [bodyId] }),
  ])
  return {
    meetings,
    ledgers: ledgers.filter(
      ({ ended, decisions }) =>
        !ended && decisions.some(({ standing }) => isWaiting(standing?.outcome ?? 'pending')),
    ),
    matters,
    commissions: commissions.filter((one) => seenToBy(one) === bodyId && !isSettled(one)).length,
  }
}

/** Whether everything is finished. */
export function isFinished({ meetings, ledgers, matters, commissions }: LeftOver): boolean {
  return meetings.length + ledgers.length + matters + commissions === 0
}
