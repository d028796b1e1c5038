import type { Child } from 'hono/jsx'

/** A number, and what it counts, written so that the two read as a sentence: 9, "har antagit". */
export type Sum = { readonly value: Child; readonly label: Child }

/** The few numbers that tell how it stands. */
export function SumRow({ sums }: { readonly sums: readonly Sum[] }) {
  return (
    <dl class="sum-row">
      {sums.map(({ value, label }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
