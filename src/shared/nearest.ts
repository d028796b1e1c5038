const plainLetters = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}_\s-]/gu, '')

/** How many letters must be put in, taken out, changed or swapped to make one word the other. */
function distance(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const at = (r: number, c: number) => (r === row ? current[c] : rows[r]?.[c]) ?? 0
      const same = one[row - 1] === other[column - 1]
      let least = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      if (swapped) least = Math.min(least, at(row - 2, column - 2) + 1)
      current.push(least)
    }
    rows.push(current)
  }
  return rows[one.length]?.[other.length] ?? 0
}

/** The word somebody probably meant: the nearest of those allowed, when it is near. */
export function nearest(typed: string, words: Iterable<string>): string | undefined {
  const plain = plainLetters(typed.slice(0, 60))
  let best: { word: string; distance: number } | undefined
  for (const word of words) {
    const candidate = plainLetters(word)
    const near = Math.max(1, Math.floor(Math.max(plain.length, candidate.length) / 3))
    if (Math.abs(plain.length - candidate.length) > near) continue
    const apart = distance(plain, candidate)
    if (apart <= near && (best === undefined || apart < best.distance)) {
      best = { word, distance: apart }
    }
  }
  return best?.word
}
