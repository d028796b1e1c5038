import type { Child } from 'hono/jsx'

/** What a status means to the reader: it holds, look here, it does not hold, nobody can tell, nothing to say. */
export type Tone = 'ok' | 'warn' | 'stop' | 'open' | 'neutral'

/** The shape that says the same as the word. A tone has its own; a comparison uses the last three. */
export type Shape =
  | 'tick'
  | 'triangle'
  | 'cross'
  | 'broken-ring'
  | 'dot'
  | 'plus'
  | 'minus'
  | 'swap'

const shapeOf: Readonly<Record<Tone, Shape>> = {
  ok: 'tick',
  warn: 'triangle',
  stop: 'cross',
  open: 'broken-ring',
  neutral: 'dot',
}

const paths: Readonly<Record<Shape, string>> = {
  tick: 'M2.5 8.5l3.7 3.7L13.5 4.5',
  triangle: 'M8 1.8l6.7 12.2H1.3zM8 6.2v3.6M8 11.2v1.3',
  cross: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  'broken-ring': 'M8 2.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0-11.6',
  // A dot says nothing of its own; a stroke would be read as a minus.
  dot: 'M8 6a2 2 0 1 1 0 4a2 2 0 1 1 0-4',
  plus: 'M8 2.5v11M2.5 8h11',
  minus: 'M2.5 8h11M2.5 12.5h11',
  swap: 'M2 5.5h10.5M9.5 2.5l3 3l-3 3M14 10.5H3.5M6.5 7.5l-3 3l3 3',
}

/** The shape alone, for a place where the word stands beside it. Never spoken. */
export function StatusShape({ shape }: { readonly shape: Shape }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={paths[shape]}
        fill={shape === 'dot' ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width={shape === 'triangle' || shape === 'broken-ring' ? 1.7 : 2.2}
        stroke-dasharray={shape === 'broken-ring' ? '2.7 1.86' : undefined}
        stroke-linejoin="round"
      />
    </svg>
  )
}

/** A word or three is not broken over two lines in a table; a whole sentence may be. */
const longestUnbroken = 26

type StatusProps = {
  readonly tone: Tone
  /** Another shape than the tone's own, where the word says something else ("new", "gone", "changed"). */
  readonly shape?: Shape
  /** The word. Never left out: colour and shape only repeat it. */
  readonly children: Child
}

/** A status that says the same three times, so that it holds in greyscale, on paper and read aloud. */
export function Status({ tone, shape, children }: StatusProps) {
  const short = typeof children === 'string' && children.length <= longestUnbroken
  return (
    <span class="status" data-tone={tone} data-short={short ? '' : undefined}>
      <StatusShape shape={shape ?? shapeOf[tone]} />
      <span>{children}</span>
    </span>
  )
}

/** A row of statuses under a heading; it wraps instead of pushing the page wide. */
export function Pills({ items }: { readonly items: readonly Child[] }) {
  if (items.length === 0) return null
  return (
    <ul class="pills">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  )
}
