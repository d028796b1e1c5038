import {
  type Apart,
  type Line,
  pushedLeft,
  pushedRight,
  settleNear,
} from './difference-constraints.ts'
import { apartItems, type FitBox, type FitGoal, type Item, itemsOf } from './fit-items.ts'

/** Where everything came to stand. */
export interface Fitted {
  readonly width: number
  readonly boxX: (boxId: string) => number
  readonly pointX: (goalId: string, x: number) => number
}

const edge = 8
/** How far a line may be shifted sideways to become straight. */
const straighten = 48

/**
 * Fits a drawing into a width without changing what stands beside what: boxes and upright lines are moved
 * sideways until they stand no further apart than they must. Lines become straight where there is room for it.
 * The layout program knows no page, and would rather have a wide drawing than a bend.
 */
export function fitWidth(
  boxes: readonly FitBox[],
  goals: readonly FitGoal[],
  drawnWidth: number,
  pageWidth: number,
): Fitted {
  const places = new Map<string, number>()
  const drawn: number[] = []
  const placeAt = (key: string, x: number): number => {
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, drawn.length)
    return drawn.push(x) - 1
  }
  const boxPlace = ({ id, x }: FitBox) => placeAt(`box ${id}`, x)
  const linePlace = (goalId: string, x: number) => placeAt(`line ${goalId} ${x}`, x)

  const items = [
    ...boxes.map(
      (box): Item => ({
        place: boxPlace(box),
        left: box.x,
        right: box.x + box.width,
        top: box.y,
        foot: box.y + box.height,
        kind: 'box',
        owner: box.id,
      }),
    ),
    ...goals.flatMap((goal) => itemsOf(goal, linePlace)),
  ]
  const boxById = new Map(boxes.map((box) => [box.id, box]))
  const ends = goals.flatMap(({ id, ways }) =>
    ways.flatMap(({ points, from, to }) => {
      const start = points[0]
      const goal = points.at(-1)
      return start && goal
        ? [
            { end: from, line: linePlace(id, start.x), x: start.x },
            { end: to, line: linePlace(id, goal.x), x: goal.x },
          ]
        : []
    }),
  )
  const attached = new Set(ends.map(({ end, line }) => `${end.boxId}\n${line}`))
  const fixed: Apart[] = [
    ...apartItems(items, attached),
    ...ends.flatMap(({ end, line, x }) => {
      const box = boxById.get(end.boxId)
      return box ? within(boxPlace(box), line, box, x, edge, box.width - edge) : []
    }),
  ]
  const wishes = [
    ...ends.flatMap(({ end: { boxId, part }, line }) => {
      const box = boxById.get(boxId)
      if (!box || !part) return []
      return [between(boxPlace(box), line, part.from, part.until)]
    }),
    ...straightWishes(goals, linePlace),
  ]
  const count = drawn.length
  const rightReach = items.map(({ place, right }) => ({
    place,
    reach: right - (drawn[place] ?? 0),
  }))
  const leftReach = items.map(({ place, left }) => ({ place, reach: (drawn[place] ?? 0) - left }))
  const starts = reaches(count, leftReach).map((reach) => edge + reach)
  const tails = reaches(count, rightReach)
  const widthOf = (leftmost: readonly number[]) =>
    Math.ceil(Math.max(0, ...leftmost.map((x, index) => x + (tails[index] ?? 0)))) + edge

  const asked = Math.min(drawnWidth, pageWidth)
  let line: Line = { count, apart: fixed }
  let leftmost = pushedRight(line, starts) ?? drawn
  const width = Math.max(asked, widthOf(leftmost))
  for (const wish of wishes) {
    const stricter: Line = { count, apart: [...line.apart, ...wish] }
    const tried = pushedRight(stricter, starts)
    if (tried === undefined || widthOf(tried) > width) continue
    line = stricter
    leftmost = tried
  }
  const rightmost =
    pushedLeft(
      line,
      tails.map((reach) => width - edge - reach),
    ) ?? drawn
  const scale = width / Math.max(1, drawnWidth)
  const settled = settleNear(
    line,
    drawn.map((x) => x * scale),
    leftmost,
    rightmost,
  )
  const settledAt = (key: string, x: number) => {
    const place = places.get(key)
    return Math.round((place === undefined ? x : (settled[place] ?? x)) * 2) / 2
  }
  return {
    width,
    boxX: (boxId) => settledAt(`box ${boxId}`, boxById.get(boxId)?.x ?? 0),
    pointX: (goalId, x) => settledAt(`line ${goalId} ${x}`, x),
  }
}

/** A line ends on its box, no nearer to a corner than it was. */
function within(
  box: number,
  line: number,
  { x: boxX }: FitBox,
  x: number,
  from: number,
  until: number,
): readonly Apart[] {
  const at = x - boxX
  return between(box, line, Math.min(from, at), Math.max(until, at))
}

function between(box: number, line: number, from: number, until: number): readonly Apart[] {
  return [
    { left: box, right: line, gap: from },
    { left: line, right: box, gap: -until },
  ]
}

/** Wishes to take the small steps out of lines, the smallest first. */
function straightWishes(
  goals: readonly FitGoal[],
  linePlace: (goalId: string, x: number) => number,
): readonly (readonly Apart[])[] {
  const steps = goals.flatMap(({ id, ways }) =>
    ways.flatMap(({ points }) =>
      points.flatMap((point, index) => {
        const next = points[index + 1]
        if (!next || next.y !== point.y || next.x === point.x) return []
        const size = Math.abs(next.x - point.x)
        return size > straighten
          ? []
          : [{ size, one: linePlace(id, point.x), other: linePlace(id, next.x) }]
      }),
    ),
  )
  return steps
    .toSorted((a, b) => a.size - b.size)
    .map(({ one, other }) => [
      { left: one, right: other, gap: 0 },
      { left: other, right: one, gap: 0 },
    ])
}

function reaches(
  count: number,
  found: readonly { readonly place: number; readonly reach: number }[],
): readonly number[] {
  const most: number[] = Array.from({ length: count }, () => 0)
  for (const { place, reach } of found) most[place] = Math.max(most[place] ?? 0, reach)
  return most
}
