/**
 * In twentieths of a point: as wide as a letter of the size that is written with, and the room beside a text. Somewhat
 * generous: a computer that lacks the font writes with a wider one.
 */
const letter = 140
const beside = 240

/** So long a word is never divided; and beyond so many letters a line gains nothing by more room. */
const longestWord = 22
const longestLine = 45

/** The width of each column of a table, and whether its words need a page that lies down. */
export interface ColumnWidths {
  readonly widths: readonly number[]
  readonly isWide: boolean
}

/**
 * How wide the columns of a table are made: each as wide as its longest word at least, so that no word is divided,
 * and what is left over goes to the columns with the longest texts. All in twentieths of a point.
 */
export function columnWidths(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { upright, lying }: { readonly upright: number; readonly lying: number },
): ColumnWidths {
  const asked = columns.map((heading, at) => {
    const texts = [heading, ...rows.map((row) => row[at] ?? '')]
    return {
      least: beside + letter * Math.min(longest(texts, /\s+/), longestWord),
      wish: beside + letter * Math.min(longest(texts, /\n/), longestLine),
    }
  })
  const sum = (of: (one: (typeof asked)[number]) => number) =>
    asked.reduce((total, one) => total + of(one), 0)
  const [least, wish] = [sum((one) => one.least), sum((one) => one.wish)]
  const isWide = least > upright
  const room = isWide ? lying : upright
  // With room for everything, or too little even for the words, all give and take alike.
  if (wish <= room) return { widths: asked.map((one) => whole((one.wish * room) / wish)), isWide }
  if (least >= room)
    return { widths: asked.map((one) => whole((one.least * room) / least)), isWide }
  const share = (room - least) / (wish - least)
  return { widths: asked.map((one) => whole(one.least + (one.wish - one.least) * share)), isWide }
}

function longest(texts: readonly string[], between: RegExp): number {
  const lengths = texts.flatMap((text) => text.split(between).map((part) => part.length))
  return lengths.reduce((most, length) => Math.max(most, length), 1)
}

const whole = Math.floor
