/** That the meeting turned to an item, and when. */
export interface ItemTurn {
  readonly turn: number
  readonly itemId: string
  readonly beganAt: Date
}

/** The item that the meeting is at; none until it has turned to one. */
export function currentItemOf(turns: readonly ItemTurn[]): string | undefined {
  return turns.at(-1)?.itemId
}

/** How many seconds the meeting has been at an item, all its turns together. */
export function secondsAt(turns: readonly ItemTurn[], itemId: string, now: Date): number {
  const milliseconds = turns.reduce((sum, turn, index) => {
    if (turn.itemId !== itemId) return sum
    const until = turns[index + 1]?.beganAt ?? now
    return sum + Math.max(until.getTime() - turn.beganAt.getTime(), 0)
  }, 0)
  return Math.floor(milliseconds / 1_000)
}
