import type { FindingStatus } from '../charter/finding.ts'

/** Where something is written: the terminal, a pipe, or a test. */
export interface Output {
  readonly write: (text: string) => void
  /** Whether colours are wanted and understood. */
  readonly colours: boolean
  /** How wide lines may be; undefined when they are not to be broken, as in a pipe. */
  readonly width?: number
}

/** The sign of each status; always beside its word. */
export const marks: Readonly<Record<FindingStatus, string>> = {
  met: '✓',
  notMet: '✕',
  atRisk: '△',
  cannotTell: '◌',
  notChecked: '–',
}

const colourOf: Readonly<Record<FindingStatus, number>> = {
  met: 32,
  notMet: 31,
  atRisk: 33,
  cannotTell: 36,
  notChecked: 90,
}

/** A text in the colour of a status, when there are colours. */
export function inColour(out: Output, status: FindingStatus, text: string): string {
  return out.colours ? `\u001b[${colourOf[status]}m${text}\u001b[0m` : text
}

/** A text in bold, when there are colours. */
export function inBold(out: Output, text: string): string {
  return out.colours ? `\u001b[1m${text}\u001b[0m` : text
}

/** A text in lines no wider than the terminal, each with the same margin; the first may begin otherwise. */
export function indented(out: Output, text: string, margin: string, first = margin): string {
  const room = out.width === undefined ? Number.POSITIVE_INFINITY : Math.max(40, out.width)
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    if (!isEmpty && line.length + 1 + word.length > room) {
      lines.push(line)
      line = margin
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line].map((one) => `${one}\n`).join('')
}
