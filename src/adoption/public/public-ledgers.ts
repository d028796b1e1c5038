import type { PublicLedger } from './public-ledger.ts'

/** What the public list may be narrowed to: what a body has recommended, or what a principal was asked. */
export interface PublicLedgerFilter {
  readonly bodyId?: string
  readonly principalId?: string
}

/** Huvudavtal med underavtal: a recommendation and those that are parts of it. Most stand alone, without parts. */
export interface LedgerFamily {
  readonly main: PublicLedger
  /** In the order they were opened. */
  readonly parts: readonly PublicLedger[]
}

/** A page of the list, and how many there are in all. */
export interface LedgerPage {
  readonly families: readonly LedgerFamily[]
  readonly total: number
}

/** A ledger, and the family it belongs to: itself alone, when nothing else of it is published. */
export interface FoundLedger {
  readonly ledger: PublicLedger
  readonly family: LedgerFamily
}

/** What everybody may read of ledgers: only those that somebody has decided to publish, and of them the public part. */
export interface PublicLedgers {
  /**
   * The latest recommendation first, each with its published parts. Narrowed to a principal, every one in which it
   * was asked stands alone.
   */
  readonly list: (
    collaborationId: string,
    filter: PublicLedgerFilter,
    page: { readonly page: number; readonly size: number },
  ) => Promise<LedgerPage>
  /** Undefined alike when there is none and when it is not published. */
  readonly find: (collaborationId: string, id: string) => Promise<FoundLedger | undefined>
  /** Those of a published matter, the earliest recommendation first. */
  readonly ofMatter: (collaborationId: string, number: string) => Promise<readonly PublicLedger[]>
  /** Those that something has last changed in, latest first, `most` at most. */
  readonly latest: (collaborationId: string, most: number) => Promise<readonly PublicLedger[]>
}

/** Every ledger of a family, the main one first. */
export function membersOf({ main, parts }: LedgerFamily): readonly PublicLedger[] {
  return [main, ...parts]
}
