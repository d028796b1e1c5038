import type { FollowedLetter } from './followed-letters.ts'

/** The letters about a meeting, by whether somebody should see to them. */
export interface PartedLetters {
  /** Did not arrive, or has waited too long. */
  readonly toSee: readonly FollowedLetter[]
  readonly onTheirWay: readonly FollowedLetter[]
  readonly sent: readonly FollowedLetter[]
}

/** How long a letter may wait before somebody should know, in milliseconds: mail is seldom away for longer. */
const unremarked = 10 * 60_000

/**
 * Parts the letters about a meeting. One that failed needs nobody's eye when a later letter has reached the same person;
 * one that waits does when it has been tried in vain, or when it has not left for a while.
 */
export function partedLetters(letters: readonly FollowedLetter[], now: Date): PartedLetters {
  const reached = new Map<string, number>()
  for (const { personId, at, progress } of letters) {
    if (progress?.became.state !== 'sent') continue
    reached.set(personId, Math.max(reached.get(personId) ?? 0, at.getTime()))
  }
  const partOf = ({ personId, at, progress }: FollowedLetter): keyof PartedLetters => {
    if (progress === undefined || progress.became.state === 'sent') return 'sent'
    if ((reached.get(personId) ?? 0) > at.getTime()) return 'sent'
    if (progress.became.state === 'failed') return 'toSee'
    const isStuck = progress.lastError !== undefined || now.getTime() - at.getTime() > unremarked
    return isStuck ? 'toSee' : 'onTheirWay'
  }
  const parts = Map.groupBy(letters, partOf)
  return {
    toSee: parts.get('toSee') ?? [],
    onTheirWay: parts.get('onTheirWay') ?? [],
    sent: parts.get('sent') ?? [],
  }
}
