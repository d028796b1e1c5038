import { type AnchoringRecord, notAnchored } from './anchoring.ts'

/** An item of a meeting's agenda, and the matter it is about when it is about one. */
export interface AnchoredItem {
  readonly meetingId: string
  readonly itemId: string
  readonly matterId?: string
}

/** How an item is anchored before its meeting, principal by principal and in the order they are given. */
export interface AnchoredState {
  readonly anchored: readonly string[]
  readonly missing: readonly string[]
  /** Of those that are missing: who brought something from home about the same matter to an earlier meeting. */
  readonly earlier: readonly string[]
}

/** Which principals have brought something from home to the meeting, and which have not. Every meeting anew (R23). */
export function anchoredState(
  { meetingId, itemId, matterId }: AnchoredItem,
  principalIds: readonly string[],
  records: readonly AnchoringRecord[],
): AnchoredState {
  const asked = [...new Set(principalIds)]
  const missing = notAnchored({ item: { meetingId, itemId } }, asked, records)
  const neverBefore = matterId === undefined ? missing : notAnchored({ matterId }, missing, records)
  return {
    anchored: asked.filter((id) => !missing.includes(id)),
    missing,
    earlier: missing.filter((id) => !neverBefore.includes(id)),
  }
}
