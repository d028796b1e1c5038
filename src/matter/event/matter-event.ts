import type { Hat } from '../../actor/actor.ts'

/** What can happen to a matter, in the past tense of the field. */
export type MatterEventKind =
  | 'raised'
  | 'askedBack'
  | 'completed'
  | 'accepted'
  | 'declined'
  | 'merged'
  | 'received'
  | 'forwarded'
  | 'textSaved'
  | 'paperAdded'
  | 'commented'
  | 'asked'
  | 'answered'
  | 'responsibleNamed'
  | 'shared'
  | 'registered'
  | 'published'
  | 'unpublished'
  | 'closed'
  | 'putOnAgenda'
  | 'takenOffAgenda'
  | 'noticed'
  | 'meetingMoved'
  | 'meetingCancelled'
  | 'outcomeReached'
  | 'notesPublished'
  | 'recommended'
  | 'decided'
  | 'decisionCorrected'
  | 'reminded'
  | 'recommendationEnded'
  | 'ledgerPublished'
  | 'ledgerUnpublished'
  | 'commissionFollowed'

/** Who did something when nobody did: the program, because a day had come. */
export const programAccountId = '00000000-0000-0000-0000-000000000000'

/** Händelse. Something that happened to a matter: never changed, never taken away. */
export interface MatterEvent {
  readonly number: number
  readonly at: Date
  readonly kind: MatterEventKind
  readonly by: { readonly accountId: string; readonly name: string; readonly hat: Hat }
  /** Whether it belongs to the part that is shown when the matter is published. */
  readonly isPublic: boolean
  readonly data: Readonly<Record<string, unknown>>
}

/** What belongs to the public part of the journey: where the matter went and what became of it, never what was said on the way. */
export const publicKinds: ReadonlySet<MatterEventKind> = new Set([
  'raised',
  'accepted',
  'declined',
  'merged',
  'forwarded',
  'registered',
  'published',
  'closed',
  'noticed',
  'meetingMoved',
  'meetingCancelled',
  'outcomeReached',
  'notesPublished',
  'recommended',
  'decided',
  'decisionCorrected',
  'recommendationEnded',
  'commissionFollowed',
])
