/** A stretch of the gutter that a line runs along. */
export interface Track {
  readonly from: number
  readonly until: number
}

const space = 9

/**
 * Gives each stretch a column, so that no two overlap and short ones stay near the names: the crossings are
 * then few and the gutter no wider than the busiest place needs.
 */
export function trackColumns(tracks: readonly Track[]): readonly number[] {
  const columns: Track[][] = []
  const column = new Map<Track, number>()
  const shortestFirst = tracks.toSorted(
    (a, b) => a.until - a.from - (b.until - b.from) || a.from - b.from,
  )
  for (const track of shortestFirst) {
    const free = columns.findIndex((taken) =>
      taken.every(({ from, until }) => track.until + space <= from || until + space <= track.from),
    )
    const place = free === -1 ? columns.length : free
    columns[place] = [...(columns[place] ?? []), track]
    column.set(track, place)
  }
  return tracks.map((track) => column.get(track) ?? 0)
}
