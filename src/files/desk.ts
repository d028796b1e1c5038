import type { ParsedNode } from 'yaml'
import type { ReferenceKind } from './format/values.ts'

/** The way to a place in a translated file: `['rules', 3, 'clause', 'quote']`. */
export type Path = readonly (string | number)[]

/** A mistake found while reading a file, by its place in the translated file and its position in the text. */
export interface Mistake {
  readonly path: Path
  readonly offset: number
  readonly message: string
  readonly allowed?: readonly string[]
}

/** An id that points to something: to be found when all files are read. */
export interface Reference {
  readonly to: ReferenceKind
  readonly id: string
  readonly path: Path
}

/** What is noted down while a file is translated. */
export interface Desk {
  readonly mistakes: Mistake[]
  readonly references: Reference[]
  /** Positions in the text by `placeKey`. */
  readonly places: Map<string, number>
  readonly lineOf: (offset: number) => number
}

/** A path as a key of a map. */
export function placeKey(path: Path): string {
  return JSON.stringify(path)
}

/** Notes a mistake; what stands there is left out. */
export function note(
  desk: Desk,
  node: ParsedNode,
  path: Path,
  message: string,
  allowed?: readonly string[],
): undefined {
  const offset = node.range[0]
  desk.mistakes.push({ path, offset, message, ...(allowed && { allowed }) })
}
