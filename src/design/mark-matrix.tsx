import type { Child } from 'hono/jsx'
import { ScrollBox } from './scroll-box.tsx'
import { Mark, type MarkState } from './strip-mark.tsx'

/** What stands where a row and a column meet: a mark, and what it says in words. */
export type MatrixCell = { readonly state: MarkState; readonly says: string }

/** A row: who it is about, and a cell for each column; undefined where there is nothing to say. */
export type MatrixRow = {
  readonly name: Child
  readonly cells: readonly (MatrixCell | undefined)[]
}

type MarkMatrixProps = {
  readonly caption: Child
  /** Said aloud when the box takes focus. */
  readonly label: string
  /** The heading of the column of names. */
  readonly corner: string
  readonly columns: readonly Child[]
  readonly rows: readonly MatrixRow[]
  /** Said where there is nothing to say. */
  readonly nothing: string
}

/** Several strips as one picture: a row for each, a column for each thing, and a mark where they meet. */
export function MarkMatrix(props: MarkMatrixProps) {
  const { caption, label, corner, columns, rows, nothing } = props
  return (
    <ScrollBox label={label}>
      <table class="matrix">
        <caption>
          <span class="matrix__caption">{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }) => (
            <tr>
              <th scope="row">{name}</th>
              {cells.map((cell) => (
                <td>
                  {cell ? <Mark state={cell.state} /> : <span aria-hidden="true">–</span>}
                  <span class="ds-sr-only">{cell?.says ?? nothing}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
