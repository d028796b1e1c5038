import type { UnaskedRecommendation } from '../../../adoption/ledger/unasked.repository.ts'
import type { WorkspacePaths } from '../../workspace.paths.ts'

/** The address of the form that opens a ledger of what a meeting recommended. */
export function ledgerOfOutcome(
  to: WorkspacePaths,
  collaborationId: string,
  {
    meetingId,
    itemId,
    outcomeId,
  }: Pick<UnaskedRecommendation, 'meetingId' | 'itemId' | 'outcomeId'>,
): string {
  const asked = new URLSearchParams({ utfall: outcomeId, mote: meetingId, punkt: itemId })
  return `${to.ledgers(collaborationId)}/nytt?${asked}`
}

/** The address of the form that opens a ledger in a matter, of something no meeting has recommended. */
export function ledgerOfMatter(
  to: WorkspacePaths,
  collaborationId: string,
  matterNumber: string,
): string {
  return `${to.ledgers(collaborationId)}/nytt?arende=${encodeURIComponent(matterNumber)}`
}
