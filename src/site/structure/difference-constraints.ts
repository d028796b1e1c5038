/** That one place lies at least so far to the right of another: `right - left >= gap`. */
export interface Apart {
  readonly left: number
  readonly right: number
  readonly gap: number
}

/** A set of places on a line, numbered from 0, and how far apart they must lie. */
export interface Line {
  readonly count: number
  readonly apart: readonly Apart[]
}

/**
 * The places furthest to the left that keep every distance, with each place at least where it is asked to be;
 * undefined when the distances contradict each other.
 */
export function pushedRight(
  { count, apart }: Line,
  atLeast: readonly number[],
): readonly number[] | undefined {
  const places = [...atLeast]
  for (let round = 0; round <= count; round++) {
    let moved = false
    for (const { left, right, gap } of apart) {
      const least = (places[left] ?? 0) + gap
      if (least > (places[right] ?? 0) + 1e-6) {
        places[right] = least
        moved = true
      }
    }
    if (!moved) return places
  }
  return undefined
}

/** The places furthest to the right that keep every distance, with none beyond where it is asked to be. */
export function pushedLeft(
  { count, apart }: Line,
  atMost: readonly number[],
): readonly number[] | undefined {
  const mirrored = apart.map(({ left, right, gap }) => ({ left: right, right: left, gap }))
  return pushedRight(
    { count, apart: mirrored },
    atMost.map((place) => -place),
  )?.map((place) => -place)
}

/**
 * Places near the wanted ones, between two bounds that each keep every distance. Pushed once from either side and
 * taken in the middle, so that neither side of the drawing gets all the crowding.
 */
export function settleNear(
  line: Line,
  wanted: readonly number[],
  leftmost: readonly number[],
  rightmost: readonly number[],
): readonly number[] {
  const inside = wanted.map((place, index) =>
    Math.min(Math.max(place, leftmost[index] ?? 0), rightmost[index] ?? 0),
  )
  const right = pushedRight(line, inside) ?? rightmost
  const left = pushedLeft(line, inside) ?? leftmost
  return right.map((place, index) => (place + (left[index] ?? place)) / 2)
}
