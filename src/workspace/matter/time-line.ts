import type { MatterEvent, MatterEventKind } from '../../matter/event/matter-event.ts'

/** What is told of a matter's way: a step of its own, or a stretch of everyday work in the preparation. */
export type TimeLinePart =
  | { readonly kind: 'step'; readonly event: MatterEvent }
  | { readonly kind: 'work'; readonly events: readonly [MatterEvent, ...MatterEvent[]] }

/** What is done while a matter is prepared: it moves nowhere, and there may be much of it. */
const everyday: ReadonlySet<MatterEventKind> = new Set([
  'textSaved',
  'paperAdded',
  'commented',
  'asked',
  'answered',
  'responsibleNamed',
  'shared',
  'registered',
  'putOnAgenda',
  'takenOffAgenda',
  'reminded',
])

/** Whether an event is part of everyday preparation, and no step on the matter's way. */
export function isEveryday(kind: MatterEventKind): boolean {
  return everyday.has(kind)
}

/** As many everyday events in a row as are told one by one. */
const fewInARow = 3

/**
 * The story of a matter, oldest first, so that its way can be taken in at a glance however much was done on it:
 * many everyday events in a row become one stretch. The latest of all are always told one by one.
 */
export function timeLineOf(events: readonly MatterEvent[]): readonly TimeLinePart[] {
  const parts: TimeLinePart[] = []
  let stretch: MatterEvent[] = []
  const endStretch = (isLast: boolean) => {
    const shown = isLast ? stretch.slice(-fewInARow) : []
    const folded = isLast ? stretch.slice(0, -fewInARow) : stretch
    const [first, ...rest] = folded
    if (first !== undefined && folded.length > fewInARow) {
      parts.push({ kind: 'work', events: [first, ...rest] })
    } else {
      parts.push(...folded.map((event): TimeLinePart => ({ kind: 'step', event })))
    }
    parts.push(...shown.map((event): TimeLinePart => ({ kind: 'step', event })))
    stretch = []
  }
  for (const event of events) {
    if (everyday.has(event.kind)) {
      stretch.push(event)
    } else {
      endStretch(false)
      parts.push({ kind: 'step', event })
    }
  }
  endStretch(true)
  return parts
}
