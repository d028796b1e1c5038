import type { ArrowHead, Point } from './drawing.ts'

/** The arrow at the end of a line of straight pieces. */
export function headAt(points: readonly Point[]): ArrowHead {
  const tip = points.at(-1) ?? { x: 0, y: 0 }
  const before = points.at(-2) ?? tip
  const dx = tip.x - before.x
  const dy = tip.y - before.y
  if (Math.abs(dx) > Math.abs(dy)) return { ...tip, towards: dx > 0 ? 'right' : 'left' }
  return { ...tip, towards: dy > 0 ? 'down' : 'up' }
}

/**
 * Lines to the same goal run together for the last part of the way. Each piece is drawn once, since dashes on top
 * of dashes look like a whole line; where a line meets the others there is a dot.
 */
export function withoutRepeats(ways: readonly (readonly Point[])[]): {
  readonly strokes: readonly (readonly Point[])[]
  readonly joints: readonly Point[]
} {
  const strokes: (readonly Point[])[] = []
  const joints: Point[] = []
  for (const way of ways.map(withoutStraightPoints)) {
    const own = upToShared(way, strokes)
    strokes.push(own)
    const meeting = own.at(-1)
    if (own !== way && meeting && joints.every((joint) => distance(joint, meeting) > 7)) {
      joints.push(meeting)
    }
  }
  return { strokes, joints }
}

/** The part of a way before all that is left of it is already drawn. */
function upToShared(way: readonly Point[], drawn: readonly (readonly Point[])[]): readonly Point[] {
  const kept = [...way]
  for (let end = kept.pop(); end !== undefined; end = kept.pop()) {
    const before = kept.at(-1)
    if (before === undefined) return [end, ...way.slice(1)]
    const shared = sharedFrom(before, end, drawn)
    if (distance(shared, before) < 0.5) continue
    if (distance(shared, end) < 0.5 && kept.length === way.length - 1) return way
    return [...kept, shared]
  }
  return way
}

/** The point from which a straight piece, up to its end, lies on what is drawn; its end when nothing of it does. */
function sharedFrom(start: Point, end: Point, drawn: readonly (readonly Point[])[]): Point {
  const upright = start.x === end.x
  const across = upright ? end.x : end.y
  const along = (point: Point) => (upright ? point.y : point.x)
  const forward = along(end) > along(start) ? 1 : -1
  const pieces = drawn.flatMap((stroke) =>
    stroke.flatMap((one, index) => {
      const two = stroke[index + 1]
      if (!two) return []
      const sameLine = upright
        ? one.x === across && two.x === across
        : one.y === across && two.y === across
      return sameLine ? [[Math.min(along(one), along(two)), Math.max(along(one), along(two))]] : []
    }),
  )
  let reached = along(end)
  for (let moved = true; moved; ) {
    moved = false
    for (const [low = 0, high = 0] of pieces) {
      const further = forward > 0 ? low : high
      if (low <= reached && reached <= high && (reached - further) * forward > 0) {
        reached = further
        moved = true
      }
    }
  }
  const limit = along(start)
  const place = forward > 0 ? Math.max(reached, limit) : Math.min(reached, limit)
  return upright ? { x: across, y: place } : { x: place, y: across }
}

/** Without the points in the middle of straight pieces, and without pieces of no length. */
function withoutStraightPoints(points: readonly Point[]): readonly Point[] {
  const apart = points.filter((point, index) => {
    const before = points[index - 1]
    return !before || distance(before, point) > 0
  })
  return apart.filter((point, index) => {
    const before = apart[index - 1]
    const after = apart[index + 1]
    if (!before || !after) return true
    return !(
      (before.x === point.x && point.x === after.x) ||
      (before.y === point.y && point.y === after.y)
    )
  })
}

const radius = 6

/** The drawn way of a line: straight pieces with softened corners, but sharp where lines meet. */
export function pathOf(points: readonly Point[], joints: readonly Point[] = []): string {
  const way = withoutStraightPoints(points)
  return way
    .map((point, index) => {
      const before = way[index - 1]
      const after = way[index + 1]
      if (!before) return `M${point.x} ${point.y}`
      const isJoint = joints.some(({ x, y }) => distance({ x, y }, point) < 2)
      if (!after || isJoint) return `L${point.x} ${point.y}`
      const soft = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2)
      const [a, b] = [along(point, before, soft), along(point, after, soft)]
      return `L${a.x} ${a.y}Q${point.x} ${point.y} ${b.x} ${b.y}`
    })
    .join('')
}

function distance(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function along(from: Point, to: Point, by: number): Point {
  const whole = distance(from, to) || 1
  const part = (start: number, end: number) =>
    Math.round((start + ((end - start) * by) / whole) * 10) / 10
  return { x: part(from.x, to.x), y: part(from.y, to.y) }
}
