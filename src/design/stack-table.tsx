import type { Child } from 'hono/jsx'

/** A column: its heading, and what a row shows in it. */
export type Column<Row> = {
  readonly heading: string
  readonly cell: (row: Row) => Child
  /** Numbers stand to the right, so that their digits stand under each other. */
  readonly number?: boolean
  /** Never broken over two lines, such as a day. */
  readonly tight?: boolean
}

/** Rows that belong together under a heading of their own. */
export type RowGroup<Row> = { readonly heading?: Child; readonly rows: readonly Row[] }

type StackTableProps<Row> = {
  /** What the table holds. Always said; hidden from the eye when a heading just above says the same. */
  readonly caption: string
  readonly captionHidden?: boolean
  /** The first column names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]]
  readonly rows?: readonly Row[]
  readonly groups?: readonly RowGroup<Row>[]
}

/**
 * A table that becomes rows with labelled lines where it has too little room for its columns.
 *
 * The roles are written out, since some browsers forget that it is a table when it is laid out in another way.
 */
export function StackTable<Row>(props: StackTableProps<Row>) {
  const { caption, captionHidden, columns, rows, groups } = props
  const [first, ...others] = columns
  const parts: readonly RowGroup<Row>[] = groups ?? [{ rows: rows ?? [] }]
  return (
    <div class="stack-table-room" data-columns={Math.min(columns.length, 6)}>
      <table class="stack-table" role="table">
        <caption class={captionHidden ? 'ds-sr-only' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ heading, number, tight }) => (
              <th
                role="columnheader"
                scope="col"
                data-number={flag(number)}
                data-tight={flag(tight)}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {parts.map((part) => (
          <tbody role="rowgroup">
            {part.heading === undefined ? null : (
              <tr class="stack-table__group" role="row">
                <th role="rowheader" scope="rowgroup" colspan={columns.length}>
                  {part.heading}
                </th>
              </tr>
            )}
            {part.rows.map((row) => (
              <tr role="row">
                <th role="rowheader" scope="row">
                  {first.cell(row)}
                </th>
                {others.map(({ heading, cell, number, tight }) => (
                  <td
                    role="cell"
                    data-label={heading}
                    data-number={flag(number)}
                    data-tight={flag(tight)}
                  >
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}

function flag(on: boolean | undefined): '' | undefined {
  return on ? '' : undefined
}
