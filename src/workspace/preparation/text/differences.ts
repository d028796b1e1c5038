/** A stretch of a paragraph, and whether it is only on its own side. */
export interface Piece {
  readonly text: string
  readonly isOwn: boolean
}

/**
 * A paragraph of two texts laid beside each other: the same in both, or what each side has there. A side that has
 * nothing there is `undefined`.
 */
export type ComparedRow =
  | { readonly kind: 'same'; readonly text: string }
  | {
      readonly kind: 'different'
      readonly before?: readonly Piece[]
      readonly after?: readonly Piece[]
    }

/**
 * Lays two texts beside each other, line by line, and word by word in lines that were changed. Every line of both
 * is there, in order. Empty lines only part paragraphs, and are left out.
 */
export function compareTexts(before: string, after: string): readonly ComparedRow[] {
  const steps = align(linesOf(before), linesOf(after), mostLinePairs)
  const rows: ComparedRow[] = []
  let removed: string[] = []
  let added: string[] = []
  const settle = () => {
    const count = Math.max(removed.length, added.length)
    for (let index = 0; index < count; index += 1) {
      rows.push(compareLines(removed[index], added[index]))
    }
    removed = []
    added = []
  }
  for (const { side, item } of steps) {
    if (side === 'before') removed.push(item)
    else if (side === 'after') added.push(item)
    else {
      settle()
      rows.push({ kind: 'same', text: item })
    }
  }
  settle()
  return rows
}

/** How many paragraphs differ between two texts laid beside each other. */
export function countDifferent(rows: readonly ComparedRow[]): number {
  return rows.filter(({ kind }) => kind === 'different').length
}

/** More pairs than this are not searched for what is alike: a page must not wait for a text of a thousand pages. */
const mostLinePairs = 1_000_000
const mostWordPairs = 250_000

function linesOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function compareLines(before: string | undefined, after: string | undefined): ComparedRow {
  const own = (text: string): readonly Piece[] => [{ text, isOwn: true }]
  if (before === undefined || after === undefined) {
    return {
      kind: 'different',
      ...(before !== undefined && { before: own(before) }),
      ...(after !== undefined && { after: own(after) }),
    }
  }
  const steps = align(wordsOf(before), wordsOf(after), mostWordPairs)
  return {
    kind: 'different',
    before: piecesOf(steps, 'before'),
    after: piecesOf(steps, 'after'),
  }
}

/** Words and what stands between them, so that together they are the whole line again. */
function wordsOf(line: string): readonly string[] {
  return line.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []
}

type Side = 'before' | 'after'

function piecesOf(steps: readonly Step[], of: Side): readonly Piece[] {
  const pieces: { text: string; isOwn: boolean }[] = []
  for (const { side, item } of steps) {
    if (side !== 'both' && side !== of) continue
    const isOwn = side === of
    const last = pieces.at(-1)
    if (last?.isOwn === isOwn) last.text += item
    else pieces.push({ text: item, isOwn })
  }
  return joined(pieces)
}

/** A space that is alike between two words that are not belongs to the difference: it reads as one. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const read: { text: string; isOwn: boolean }[] = []
  for (const [index, { text, isOwn }] of pieces.entries()) {
    const isBetween = !isOwn && text.trim() === '' && pieces[index + 1]?.isOwn === true
    const last = read.at(-1)
    const belongs = isOwn || (isBetween && last?.isOwn === true)
    if (last?.isOwn === belongs) last.text += text
    else read.push({ text, isOwn: belongs })
  }
  return read
}

interface Step {
  readonly side: Side | 'both'
  readonly item: string
}

/** The longest row of items that both have in the same order, and what each has between them. */
function align(before: readonly string[], after: readonly string[], most: number): readonly Step[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1
  }
  const both = (item: string): Step => ({ side: 'both', item })
  return [
    ...before.slice(0, start).map(both),
    ...alignMiddle(
      before.slice(start, before.length - end),
      after.slice(start, after.length - end),
      most,
    ),
    ...before.slice(before.length - end).map(both),
  ]
}

function alignMiddle(
  before: readonly string[],
  after: readonly string[],
  most: number,
): readonly Step[] {
  const steps: Step[] = []
  const wide = after.length + 1
  if (before.length * after.length > most) {
    return [
      ...before.map((item): Step => ({ side: 'before', item })),
      ...after.map((item): Step => ({ side: 'after', item })),
    ]
  }
  // How much is alike from each place to the ends.
  const alike = new Uint32Array((before.length + 1) * wide)
  const at = (row: number, column: number) => alike[row * wide + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      alike[row * wide + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const one = before[row]
    const other = after[column]
    if (one !== undefined && one === other) {
      steps.push({ side: 'both', item: one })
      row += 1
      column += 1
    } else if (
      one !== undefined &&
      (other === undefined || at(row + 1, column) >= at(row, column + 1))
    ) {
      steps.push({ side: 'before', item: one })
      row += 1
    } else if (other !== undefined) {
      steps.push({ side: 'after', item: other })
      column += 1
    }
  }
  return steps
}
