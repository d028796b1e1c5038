/** The rows of several tables, by table name. */
export type RowsOf<Tables> = { readonly [Name in keyof Tables]: readonly Tables[Name][] }

/** Finds rows by what they belong to: one pass to sort them into groups, then each group in the order given. */
export function groupedBy<Row>(
  rows: readonly Row[],
  belongsTo: (row: Row) => string,
): (owner: string) => readonly Row[] {
  const groups = Map.groupBy(rows, belongsTo)
  return (owner) => groups.get(owner) ?? []
}

/** One key from several ids, for grouping. No id holds a line break. */
export function joinedKey(...ids: readonly (string | number)[]): string {
  return ids.join('\n')
}
