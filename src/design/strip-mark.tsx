/** What a mark in a strip says. Each has its own drawing, the same everywhere. */
export type MarkState =
  | 'filled'
  | 'hatched'
  | 'crossed'
  | 'vacant'
  | 'unknown'
  | 'returned'
  | 'excused'

/** An ordinary place is square; the one who leads is round. */
export type MarkShape = 'square' | 'round'

const middle = 16
const radius = 13

/** The lines of the hatching, each cut where it meets the edge, so that no pattern with an id is needed. */
function hatching(shape: MarkShape): string {
  const lines: string[] = []
  for (let sum = 8; sum <= 56; sum += 6) {
    const offset = sum - 2 * middle
    const half =
      shape === 'square'
        ? 11 - Math.abs(offset) / 2
        : Math.sqrt(Math.max(0, 11 ** 2 - offset ** 2 / 2)) / Math.SQRT2
    if (half <= 0) continue
    const centre = middle + offset / 2
    const from = `${round(centre - half)} ${round(centre + half)}`
    const to = `${round(centre + half)} ${round(centre - half)}`
    lines.push(`M${from}L${to}`)
  }
  return lines.join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

const hatch: Readonly<Record<MarkShape, string>> = {
  square: hatching('square'),
  round: hatching('round'),
}

const questionMark = 'M12.7 13.1a3.3 3.3 0 1 1 5.2 2.6c-1.2.8-1.9 1.4-1.9 2.7M16 21.6v.6'

type MarkProps = { readonly state: MarkState; readonly shape?: MarkShape }

/** One mark, drawn and never spoken: what it says stands beside it in words. */
export function Mark({ state, shape = 'square' }: MarkProps) {
  return (
    <svg class="mark" data-mark={state} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      {drawing(state, shape)}
    </svg>
  )
}

function drawing(state: MarkState, shape: MarkShape) {
  const corner = shape === 'round' ? radius : 3
  const frame = { x: 4, y: 4, width: 24, height: 24, rx: shape === 'round' ? 12 : 3 }
  switch (state) {
    case 'filled':
      return (
        <>
          <rect x="3" y="3" width="26" height="26" rx={corner} fill="currentColor" />
          <path class="mark__knock" d="M9 16.5l4.5 4.5L23 11" fill="none" stroke-width="3" />
        </>
      )
    case 'hatched':
      return (
        <>
          <path d={hatch[shape]} fill="none" stroke="currentColor" stroke-width="2.6" />
          <rect {...frame} fill="none" stroke="currentColor" stroke-width="2" />
        </>
      )
    case 'crossed':
      return (
        <>
          <rect {...frame} class="mark__wash" stroke="currentColor" stroke-width="2" />
          <path
            d="M11 11l10 10M21 11l-10 10"
            fill="none"
            stroke="currentColor"
            stroke-width="2.6"
          />
        </>
      )
    case 'vacant':
      return (
        <rect
          {...frame}
          fill="none"
          stroke="currentColor"
          stroke-width="2"
          pathLength="64"
          stroke-dasharray="2.5 1.5"
          stroke-dashoffset="-0.75"
        />
      )
    case 'returned':
      return (
        <>
          <rect {...frame} fill="none" stroke="currentColor" stroke-width="2" />
          <path
            d="M22 20v-3.5a3 3 0 0 0-3-3h-8M14.5 9.5l-4 4l4 4"
            fill="none"
            stroke="currentColor"
            stroke-width="2.4"
          />
        </>
      )
    case 'excused':
      return (
        <>
          <rect {...frame} fill="none" stroke="currentColor" stroke-width="1.4" />
          <path d="M11 16h10" fill="none" stroke="currentColor" stroke-width="2.4" />
        </>
      )
    case 'unknown':
      return (
        <>
          <rect
            {...frame}
            fill="none"
            stroke="currentColor"
            stroke-width="2.4"
            stroke-linecap="round"
            pathLength="60"
            stroke-dasharray="0 3"
          />
          <path
            d={questionMark}
            fill="none"
            stroke="currentColor"
            stroke-width="2.2"
            stroke-linecap="round"
          />
        </>
      )
  }
}
