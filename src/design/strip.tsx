import type { Child } from 'hono/jsx'
import { Mark, type MarkShape, type MarkState } from './strip-mark.tsx'

/** One place in the strip. */
export type StripItem = {
  readonly state: MarkState
  readonly shape?: MarkShape
  /** Shown under the mark. */
  readonly label: Child
  /** What the mark says, in words, for whoever does not see it: "tillsatt", "vakant sedan 1 september". */
  readonly says: string
  readonly href?: string
}

/** What a mark means, written out once below the strip. */
export type LegendItem = {
  readonly state: MarkState
  readonly shape?: MarkShape
  readonly text: string
}

type StripProps = {
  /** What is counted, said aloud: "Fjorton platser". */
  readonly label: string
  readonly items: readonly StripItem[]
  /** The marks that occur, explained; leave out a mark that does not occur. */
  readonly legend?: readonly LegendItem[]
}

/** The signature picture: one mark for each, in order, so that one sees at a glance how it stands. */
export function Strip({ label, items, legend = [] }: StripProps) {
  return (
    <>
      <ul class="strip" aria-label={label}>
        {items.map((item) => (
          <li>{item.href === undefined ? inside(item) : <a href={item.href}>{inside(item)}</a>}</li>
        ))}
      </ul>
      {legend.length === 0 ? null : (
        <ul class="legend" aria-hidden="true">
          {legend.map(({ state, shape, text }) => (
            <li>
              <Mark state={state} shape={shape ?? 'square'} />
              {text}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function inside({ state, shape, label, says }: StripItem) {
  return (
    <>
      <Mark state={state} shape={shape ?? 'square'} />
      <span class="strip__label">
        {label}
        <span class="ds-sr-only">: {says}</span>
      </span>
    </>
  )
}
