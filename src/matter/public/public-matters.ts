import type { MatterKind, MatterState } from '../matter.ts'
import type { PublicEvent, PublicMatter } from './public-matter.ts'

/** What the public list may be narrowed to. */
export interface PublicFilter {
  readonly bodyId?: string
  readonly kind?: MatterKind
  readonly state?: MatterState
  readonly principalId?: string
  readonly words?: string
  /** Raised at this instant or later. */
  readonly raisedFrom?: Date
  /** Raised before this instant. */
  readonly raisedBefore?: Date
}

/** A page of a list: the matters, and how many there are in all (counted to a bound). */
export interface MatterPage<Listed> {
  readonly matters: readonly Listed[]
  readonly total: number
  /** More than were counted. */
  readonly isMore: boolean
}

/** How far a list is counted, and can be leafed through: counting every row costs more than the list itself. */
export const mostListed = 1_000

/** A published matter in a list. */
export interface ListedMatter extends PublicMatter {
  /** Since when the body that has it has had it. */
  readonly thereSince: Date
  /** When something last happened in its public part. */
  readonly latestAt: Date
}

/** Diarienummer. What an authority calls the matter in its own register: the same matter has one in each. */
export interface RegistrationNumber {
  readonly principalId: string
  readonly registrationNumber: string
}

/** A published matter with all that everybody may read of it. */
export interface PublicStory {
  readonly matter: PublicMatter
  /** The public steps of its journey, oldest first. */
  readonly events: readonly PublicEvent[]
  readonly registrations: readonly RegistrationNumber[]
}

/** What everybody may read of matters: only those that somebody has decided to publish, and of them the public part. */
export interface PublicMatters {
  /** The published matters, newest first. */
  readonly list: (
    collaborationId: string,
    filter: PublicFilter,
    page: { readonly page: number; readonly size: number },
  ) => Promise<MatterPage<ListedMatter>>
  /** One by its number, `2026:14`. Undefined alike when there is none and when it is not published. */
  readonly find: (collaborationId: string, number: string) => Promise<PublicStory | undefined>
  /** Those that something has last happened to in public, latest first, `most` at most. */
  readonly latest: (collaborationId: string, most: number) => Promise<readonly ListedMatter[]>
}

/** What the authorities have said that they call the matter, each number once. */
export function registrationsIn(events: readonly PublicEvent[]): readonly RegistrationNumber[] {
  const found = new Map<string, RegistrationNumber>()
  for (const { kind, data } of events) {
    const { principalId, registrationNumber } = data
    if (kind !== 'registered' || typeof principalId !== 'string') continue
    if (typeof registrationNumber !== 'string' || registrationNumber.trim() === '') continue
    found.set(`${principalId} ${registrationNumber}`, { principalId, registrationNumber })
  }
  return [...found.values()]
}
