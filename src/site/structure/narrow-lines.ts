import type { LineLabel, PlacedLine, Point } from './drawing.ts'
import type { Bundle } from './frames.ts'
import { headAt, withoutRepeats } from './lines.ts'
import { type Track, trackColumns } from './tracks.ts'

/** What a body does, as words under its name; the lines start here. */
export interface Row {
  readonly bundles: readonly Bundle[]
  readonly label: LineLabel
  /** Where its lines leave the words. */
  readonly start: Point
}

/** The page: how wide it is and its column of names, and where the lines beside them begin. */
export interface Gutter {
  readonly width: number
  readonly column: number
  readonly gutter: number
}

/** By what a place is found where lines arrive: who they are to, and what sort they are of. */
export function entryKey(end: string, family: string): string {
  return `${end}\n${family}`
}

interface Goal extends Track {
  readonly key: string
  readonly entry: Point
  readonly rows: readonly Row[]
  readonly bundles: readonly Bundle[]
}

/** The lines of the narrow drawing, in the gutter between the names and the edge of the page. */
export function tracksTo(
  rows: readonly Row[],
  entries: ReadonlyMap<string, number>,
  page: Gutter,
): readonly PlacedLine[] {
  const leaving = rows.flatMap((row) => row.bundles.map((bundle) => ({ row, bundle })))
  const goals = [...Map.groupBy(leaving, ({ bundle: { to, family } }) => entryKey(to, family))].map(
    ([key, arriving]): Goal => {
      const entry = { x: page.column, y: entries.get(key) ?? 0 }
      const ys = [entry.y, ...arriving.map(({ row }) => row.start.y)]
      return {
        key,
        entry,
        rows: arriving.map(({ row }) => row),
        bundles: arriving.map(({ bundle }) => bundle),
        from: Math.min(...ys),
        until: Math.max(...ys),
      }
    },
  )
  const columns = trackColumns(goals)
  const count = Math.max(0, ...columns) + 1
  const pitch = Math.min(13, (page.width - page.gutter - 4) / Math.max(1, count - 1))
  const labelled = new Set<Row>()
  return goals.map((goal, index) =>
    lineTo(goal, Math.round((page.gutter + (columns[index] ?? 0) * pitch) * 2) / 2, labelled),
  )
}

function lineTo({ key, entry, rows, bundles }: Goal, x: number, labelled: Set<Row>): PlacedLine {
  const above = rows
    .filter(({ start }) => start.y <= entry.y)
    .toSorted((a, b) => a.start.y - b.start.y)
  const below = rows
    .filter(({ start }) => start.y > entry.y)
    .toSorted((a, b) => b.start.y - a.start.y)
  // The row furthest away draws the track; the others lead to it and join it with a dot.
  const trunks = [above[0], below[0]].filter((row) => row !== undefined)
  const joining = rows.filter((row) => !trunks.includes(row))
  const { strokes, joints } = withoutRepeats(
    [...trunks, ...joining].map(({ start }) => [
      start,
      { x, y: start.y },
      { x, y: entry.y },
      entry,
    ]),
  )
  // A row that leads to two goals is worded once.
  const worded = rows.filter((row) => !labelled.has(row))
  for (const row of worded) labelled.add(row)
  return {
    id: key,
    family: bundles[0]?.family ?? 'belongs',
    tieIds: bundles.flatMap(({ tieIds }) => tieIds),
    ends: [...new Set(bundles.flatMap(({ from, to }) => [from, to]))],
    strokes,
    heads: [headAt([{ x, y: entry.y }, entry])],
    joints,
    labels: worded.map(({ label }) => label),
  }
}
