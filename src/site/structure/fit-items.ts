import type { Apart } from './difference-constraints.ts'
import type { Point } from './drawing.ts'

/** A box as far as it matters to the fitting. */
export interface FitBox {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One end of a line on a box: anywhere along the box, or best within a part of it. */
export interface FitEnd {
  readonly boxId: string
  readonly part?: { readonly from: number; readonly until: number }
}

/** Lines that meet at a goal: their ways of straight pieces, and the words at the head. */
export interface FitGoal {
  readonly id: string
  readonly ways: readonly {
    readonly points: readonly Point[]
    readonly from: FitEnd
    readonly to: FitEnd
  }[]
  readonly words: { readonly width: number; readonly top: number; readonly foot: number }
}

/** A thing that stands in the way of others: as it was drawn, and which place on the line moves it. */
export interface Item {
  readonly place: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly foot: number
  readonly kind: 'box' | 'line' | 'words'
  readonly owner: string
}

/** How far apart things stand when there is room, in pixels. */
const wanted = { boxBox: 16, boxLine: 12, lineLine: 10, words: 6 } as const

/** The upright pieces of the lines to a goal, and the words at its head. */
export function itemsOf(
  { id, ways, words }: FitGoal,
  linePlace: (goalId: string, x: number) => number,
): readonly Item[] {
  const uprights = ways.flatMap(({ points }) =>
    points.flatMap((point, index): readonly Item[] => {
      const next = points[index + 1]
      if (!next || next.x !== point.x) return []
      return [
        {
          place: linePlace(id, point.x),
          left: point.x,
          right: point.x,
          top: Math.min(point.y, next.y),
          foot: Math.max(point.y, next.y),
          kind: 'line',
          owner: id,
        },
      ]
    }),
  )
  const head = ways[0]?.points.at(-1)
  if (!head) return uprights
  const half = words.width / 2
  const label: Item = {
    place: linePlace(id, head.x),
    left: head.x - half,
    right: head.x + half,
    top: words.top,
    foot: words.foot,
    kind: 'words',
    owner: id,
  }
  return [...uprights, label]
}

/** Things beside each other stay in their order, and as far apart as is pleasant, or as they were. */
export function apartItems(
  items: readonly Item[],
  attached: ReadonlySet<string>,
): readonly Apart[] {
  const found: Apart[] = []
  for (const [index, one] of items.entries()) {
    for (const other of items.slice(index + 1)) {
      if (one.place === other.place || one.owner === other.owner) continue
      const overlap = Math.min(one.foot, other.foot) - Math.max(one.top, other.top)
      if (overlap <= -6) continue
      if (isAttached(one, other, attached) && overlap <= 1) continue
      const [left, right] =
        one.left + one.right <= other.left + other.right ? [one, other] : [other, one]
      const gap = Math.min(gapBetween(left, right), right.left - left.right)
      found.push({
        left: left.place,
        right: right.place,
        gap: gap + reachOf(left, 'right') + reachOf(right, 'left'),
      })
    }
  }
  return found

  function reachOf({ left, right, kind }: Item, side: 'left' | 'right'): number {
    if (kind === 'box') return side === 'right' ? right - left : 0
    return (right - left) / 2
  }
}

function isAttached(one: Item, other: Item, attached: ReadonlySet<string>): boolean {
  return (
    attached.has(`${one.owner}\n${other.place}`) || attached.has(`${other.owner}\n${one.place}`)
  )
}

function gapBetween(one: Item, other: Item): number {
  const kinds = [one.kind, other.kind]
  if (kinds.includes('words')) return wanted.words
  if (kinds.includes('box')) return kinds.includes('line') ? wanted.boxLine : wanted.boxBox
  return wanted.lineLine
}
