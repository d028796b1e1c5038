import type { ElkExtendedEdge, ElkNode } from 'elkjs'
import { bandOrder } from './bands.ts'
import type { Box } from './boxes.ts'
import type { Layout, LineLabel, PlacedBox, PlacedLevel, PlacedLine, Point } from './drawing.ts'
import { type Fitted, fitWidth } from './fit.ts'
import type { FitEnd, FitGoal } from './fit-items.ts'
import type { Bundled } from './frames.ts'
import { headAt, withoutRepeats } from './lines.ts'
import type { Structure } from './structure.ts'
import { boxIndex, type Goal, goalsOf, headRoom, levelOf, wordsOf } from './wide-graph.ts'

/** The column at the left where the levels are named. */
const margin = 92

/** A goal with the ways to it as the layout program drew them. */
interface DrawnGoal {
  readonly goal: Goal
  readonly ways: readonly (readonly Point[])[]
  readonly target: PlacedBox
  readonly words: LineLabel
}

/** The drawing, from what the layout program answered, fitted into the width of a page. */
export function wideLayout(
  structure: Structure,
  answer: ElkNode,
  boxes: readonly Box[],
  bundled: Bundled,
  pageWidth: number,
): Layout {
  const nodes = new Map(answer.children?.map((child) => [child.id, child]))
  const edges = new Map(answer.edges?.map((edge) => [edge.id, edge]))
  const drawn = boxes.map((box): PlacedBox => {
    const at = nodes.get(box.id)
    return widened({ ...box, x: round(at?.x), y: round(at?.y) }, round(at?.width))
  })
  const drawnAt = boxIndex(drawn)
  const goals = goalsOf(bundled).map((goal): DrawnGoal => {
    const [line] = goal.bundles
    const target = drawnAt(line.to)
    const port = nodes.get(target.id)?.ports?.find(({ id }) => id === goal.id)
    const { lines } = wordsOf(line, structure)
    const words = {
      x: 0,
      y: target.y + round(port?.y) + ((port?.y ?? 0) < 0 ? 2 : headRoom - 4),
      width: round(port?.width),
      height: (port?.height ?? 0) - headRoom + 2,
      lines,
    }
    return { goal, ways: goal.bundles.map(({ id }) => wayOf(edges.get(id), target)), target, words }
  })
  const fitted = fitWidth(
    drawn,
    goals.map((goal) => toFit(goal, drawnAt)),
    Math.ceil(answer.width ?? 0),
    pageWidth - margin,
  )
  const placed = drawn.map((box) => ({ ...box, x: margin + fitted.boxX(box.id) }))
  const height = Math.ceil(answer.height ?? 0)
  return {
    shape: 'wide',
    width: margin + fitted.width,
    height,
    frames: bundled.frames,
    levels: levelsOf(placed, height),
    boxes: placed,
    lines: goals.map((goal) => lineOf(goal, fitted, boxIndex(placed))),
  }
}

function toFit({ goal, ways, words }: DrawnGoal, boxAt: (end: string) => PlacedBox): FitGoal {
  const endOn = (end: string): FitEnd => {
    const box = boxAt(end)
    const cell = memberCell(box, end)
    return {
      boxId: box.id,
      ...(cell && { part: { from: cell.x + 12, until: cell.x + cell.width - 12 } }),
    }
  }
  return {
    id: goal.id,
    ways: goal.bundles.map(({ from, to }, index) => ({
      points: ways[index] ?? [],
      from: endOn(from),
      to: endOn(to),
    })),
    words: { width: words.width, top: words.y, foot: words.y + words.height },
  }
}

function lineOf(
  { goal, ways, words }: DrawnGoal,
  fitted: Fitted,
  boxAt: (end: string) => PlacedBox,
): PlacedLine {
  const { id, bundles } = goal
  const moved = ways.map((way, index) => {
    const { from, to } = bundles[index] ?? bundles[0]
    const points = way.map(({ x, y }) => ({ x: margin + fitted.pointX(id, x), y }))
    const reaching = reachCell(points, boxAt(to), to).toReversed()
    return reachCell(reaching, boxAt(from), from).toReversed()
  })
  const { strokes, joints } = withoutRepeats(moved)
  const last = ways[0]?.at(-1)
  const middle = margin + fitted.pointX(id, last?.x ?? 0)
  return {
    id,
    family: bundles[0].family,
    tieIds: bundles.flatMap(({ tieIds }) => tieIds),
    ends: [...new Set(bundles.flatMap(({ from, to }) => [from, to]))],
    strokes,
    heads: moved.slice(0, 1).map(headAt),
    joints,
    labels: [{ ...words, x: middle - words.width / 2 }],
  }
}

/** A box that the layout program made wider, so that its lines have room, keeps its names in the middle. */
function widened(box: PlacedBox, width: number): PlacedBox {
  const [cell] = box.cells
  if (box.look === 'node' && cell) return { ...box, width, cells: [{ ...cell, width }] }
  const aside = Math.round((width - box.width) / 2)
  return { ...box, width, cells: box.cells.map((each) => ({ ...each, x: each.x + aside })) }
}

/** The layout program stops at the words; the line goes on through them to the box. */
function wayOf(edge: ElkExtendedEdge | undefined, target: PlacedBox): readonly Point[] {
  const points = (edge?.sections ?? []).flatMap(({ startPoint, bendPoints = [], endPoint }) =>
    [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({ x: round(x), y: round(y) })),
  )
  const last = points.at(-1)
  if (!last) return []
  const side = last.y < target.y + 1 ? target.y : target.y + target.height
  return [...points, { x: last.x, y: side }]
}

function memberCell(box: Box, end: string) {
  return box.look === 'plate' ? box.cells.find(({ nodeId }) => nodeId === end) : undefined
}

/** A line that concerns one name on a plate goes in over the edge of the plate, to that name. */
function reachCell(points: readonly Point[], box: PlacedBox, end: string): readonly Point[] {
  const cell = memberCell(box, end)
  const last = points.at(-1)
  if (cell === undefined || last === undefined) return points
  const fromAbove = Math.abs(last.y - box.y) < 2
  const left = box.x + cell.x
  const edge = box.y + cell.y + (fromAbove ? 0 : cell.height)
  const x = Math.min(Math.max(last.x, left + 12), left + cell.width - 12)
  const turn = fromAbove ? box.y + cell.y - 5 : box.y + box.height - 6
  return x === last.x
    ? [...points.slice(0, -1), { x, y: edge }]
    : [...points.slice(0, -1), { x: last.x, y: turn }, { x, y: turn }, { x, y: edge }]
}

function levelsOf(boxes: readonly PlacedBox[], height: number): readonly PlacedLevel[] {
  const levels = [...Map.groupBy(boxes, ({ band }) => levelOf[band]).values()].map((members) => ({
    bands: bandOrder.filter((band) => members.some((box) => box.band === band)),
    top: Math.min(...members.map(({ y }) => y)),
    foot: Math.max(...members.map((box) => box.y + box.height)),
  }))
  const sorted = levels.toSorted((a, b) => a.top - b.top)
  return sorted.map(({ bands, top, foot }, index) => {
    const before = sorted[index - 1]
    const after = sorted[index + 1]
    const y = before ? Math.round((before.foot + top) / 2) : 0
    const end = after ? Math.round((foot + after.top) / 2) : height
    return { bands, y, height: end - y }
  })
}

function round(value = 0): number {
  return Math.round(value * 2) / 2
}
