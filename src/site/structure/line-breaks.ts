import { type Face, textWidth } from './text-width.ts'

/** Text set in lines, and how wide the widest is. */
export interface SetText {
  readonly lines: readonly string[]
  readonly width: number
}

/** How a text is lettered. */
export interface Lettering {
  readonly face: Face
  readonly size: number
}

/**
 * Sets a name in as few lines as the width allows, and then as evenly as those lines can be. A compound that
 * is wider than the box divides at its joint (`Kompetens-försörjning`), never in the middle of a syllable.
 */
export function setInLines(text: string, lettering: Lettering, widest: number): SetText {
  const words = text.trim().split(/\s+/)
  const fewest = greedy(words, lettering, widest).length
  let narrow = 0
  let wide = widest
  // The narrowest width that still needs no more lines: halves, down to a pixel.
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2
    const lines = greedy(words, lettering, middle)
    if (lines.length <= fewest && lines.every((line) => measure(line, lettering) <= middle)) {
      const breaksMore = hyphens(lines) > hyphens(greedy(words, lettering, widest))
      if (breaksMore) narrow = middle
      else wide = middle
    } else narrow = middle
  }
  const lines = greedy(words, lettering, wide)
  return { lines, width: Math.ceil(Math.max(...lines.map((line) => measure(line, lettering)))) }
}

/** The lines with the spaces between their words kept, so that a text read aloud is not one long word. */
export function withSpaces(lines: readonly string[], text: string): readonly string[] {
  let place = 0
  return lines.map((line) => {
    const isWhole = text.startsWith(line, place)
    place += isWhole ? line.length : line.length - 1
    if (!isWhole || text[place] !== ' ') return line
    place++
    return `${line} `
  })
}

function measure(line: string, { face, size }: Lettering): number {
  return textWidth(line, face, size)
}

function hyphens(lines: readonly string[]): number {
  return lines.filter((line) => line.endsWith('-')).length
}

function greedy(words: readonly string[], lettering: Lettering, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  const place = (word: string): void => {
    const together = line === '' ? word : `${line} ${word}`
    if (measure(together, lettering) <= width) {
      line = together
      return
    }
    if (line !== '') lines.push(line)
    line = ''
    const divided = measure(word, lettering) > width ? divide(word, lettering, width) : undefined
    if (divided) {
      lines.push(divided.head)
      place(divided.tail)
    } else line = word
  }
  for (const word of words) place(word)
  if (line !== '') lines.push(line)
  return lines
}

function divide(
  word: string,
  lettering: Lettering,
  width: number,
): { readonly head: string; readonly tail: string } | undefined {
  const fits = (at: number) => measure(`${word.slice(0, at)}-`, lettering) <= width
  const at = joints(word).findLast(fits) ?? syllables(word).findLast(fits)
  return at === undefined ? undefined : { head: `${word.slice(0, at)}-`, tail: word.slice(at) }
}

const leastLetters = 3

/** Where a Swedish compound is joined by an s: `lednings|grupp`, `kunskaps|styrning`. Not before what belongs to the next syllable: `sj`, `sk`, `st`. */
function joints(word: string): readonly number[] {
  return Array.from(
    word.matchAll(/[bdfghklmnprt]s(?=[bcdfghlmnrv]|s[^s])/g),
    (match) => match.index + 2,
  ).filter((at) => at >= leastLetters && word.length - at >= leastLetters)
}

/** Where any Swedish word may divide: one consonant goes with the vowel after it. */
function syllables(word: string): readonly number[] {
  return Array.from(
    word.matchAll(/[aeiouyåäö][bcdfghjklmnpqrstvwxz]*(?=[bcdfghjklmnpqrstvwxz][aeiouyåäö])/gi),
    (match) => match.index + match[0].length,
  ).filter(
    (at) =>
      at >= leastLetters &&
      word.length - at >= leastLetters &&
      !/^(?:ng|ck|ch|sj|x)/.test(word.slice(at - 1)),
  )
}
