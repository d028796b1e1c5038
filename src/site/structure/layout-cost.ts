import type { Layout, Point } from './drawing.ts'

interface Piece {
  readonly lineId: string
  readonly from: Point
  readonly to: Point
}

/**
 * How hard a drawing is to read: lines that cross cost most, then bends, then long ways and a tall page. A drawing
 * wider than the page would be shrunk until nobody can read it, so that costs more than anything.
 */
export function layoutCost(layout: Layout, pageWidth: number): number {
  const pieces = layout.lines.flatMap(({ id, strokes }) =>
    strokes.flatMap((stroke) =>
      stroke.flatMap((from, index): readonly Piece[] => {
        const to = stroke[index + 1]
        return to ? [{ lineId: id, from, to }] : []
      }),
    ),
  )
  const bends = layout.lines.flatMap(({ strokes }) => strokes.map(({ length }) => length - 2))
  const lengths = pieces.map(({ from, to }) => Math.abs(from.x - to.x) + Math.abs(from.y - to.y))
  return (
    Math.max(0, layout.width - pageWidth) * 10 +
    crossings(pieces) * 60 +
    sum(bends) * 12 +
    sum(lengths) * 0.05 +
    layout.height * 0.3
  )
}

function crossings(pieces: readonly Piece[]): number {
  const upright = pieces.filter(({ from, to }) => from.x === to.x)
  const level = pieces.filter(({ from, to }) => from.y === to.y)
  return sum(
    upright.map(
      (one) =>
        level.filter(
          (other) =>
            one.lineId !== other.lineId &&
            isBetween(one.from.x, other.from.x, other.to.x) &&
            isBetween(other.from.y, one.from.y, one.to.y),
        ).length,
    ),
  )
}

function isBetween(place: number, one: number, other: number): boolean {
  return Math.min(one, other) < place && place < Math.max(one, other)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
