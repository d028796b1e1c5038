import { Mark, type MarkState } from './strip-mark.tsx'

type MarkRowProps = {
  /** What the marks say together, in words: "9 har antagit, 1 har avslagit". */
  readonly label: string
  readonly marks: readonly MarkState[]
}

/** A strip in small, for a list: the marks side by side, and one sentence for whoever does not see them. */
export function MarkRow({ label, marks }: MarkRowProps) {
  return (
    <span class="mark-row" role="img" aria-label={label}>
      {marks.map((state) => (
        <Mark state={state} />
      ))}
    </span>
  )
}
