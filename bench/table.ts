/** One line of the result: what was measured, what came out, and whether it is what we want to reach. */
export interface Row {
  readonly what: string
  readonly result: string
  readonly target?: string
  /** Undefined when there is nothing to reach. */
  readonly reached?: boolean | undefined
  /** The figures behind the result. */
  readonly raw?: string
}

/** Prints a part of the result as a table whose columns line up in a terminal. */
export function print(title: string, rows: readonly Row[]): void {
  const cells = [
    ['', 'result', 'to reach', '', 'raw figures'],
    ...rows.map(({ what, result, target = '', reached, raw = '' }) => {
      const verdict = reached === undefined ? '' : reached ? 'reached' : 'NOT REACHED'
      return [what, result, target, verdict, raw]
    }),
  ]
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  console.log(`\n${title}`)
  for (const row of cells) {
    console.log(
      `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
    )
  }
}

/** The middle one of some figures: one disturbed round does not move it. */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const [before, after] = [sorted[middle - 1] ?? Number.NaN, sorted[middle] ?? Number.NaN]
  return sorted.length % 2 === 1 ? after : (before + after) / 2
}

/** Some figures in a row, each with so many decimals: `1.2 1.3 1.5`. */
export function listed(figures: readonly number[], decimals = 0): string {
  return figures.map((figure) => figure.toFixed(decimals)).join(' ')
}
