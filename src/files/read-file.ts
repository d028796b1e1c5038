import type { LineCounter } from 'yaml'
import type { z } from 'zod'
import { checkValues, offsetOf } from './check-values.ts'
import type { Mistake, Path, Reference } from './desk.ts'
import { type FileProblem, wholeFile } from './problem.ts'
import { shapeOf } from './shape.ts'
import { translate } from './translate.ts'
import { parseYaml } from './yaml-text.ts'

/** A file that has been read: what it says, if it could be read at all, and the way back to its lines. */
export interface ReadFile<Value> {
  readonly file: string
  /** Undefined when something in it is wrong. */
  readonly value: Value | undefined
  /** The translated file before it was checked, for what can be said although something is wrong. */
  readonly raw: unknown
  readonly problems: readonly FileProblem[]
  readonly references: readonly Reference[]
  /** A problem at a place in the file. */
  readonly problemAt: (path: Path, message: string, allowed?: readonly string[]) => FileProblem
  /** Checks a part of the file against a schema of its own, such as the parameters of a rule. */
  readonly check: (schema: z.ZodType, part: unknown, path: Path) => readonly FileProblem[]
  /** The place in words, for a problem somewhere else: `organ/chefsforum.yaml rad 3`. */
  readonly placeOf: (path: Path) => string
}

/** Reads one file: as YAML, in the program's words, and checked against its schema. */
export function readFile<Value>(
  file: string,
  bytes: Uint8Array,
  schema: z.ZodType<Value>,
): ReadFile<Value> {
  const text = parseYaml(file, bytes)
  if (!text.ok) return unreadable(file, text.refusal)
  const { lines } = text.value
  const translated = translate(text.value, shapeOf(schema))
  const checked = checkValues(schema, translated.value, translated)
  const mistakes = [...translated.mistakes, ...checked.mistakes]
  const problemAt = (path: Path, message: string, allowed?: readonly string[]) =>
    toProblem(file, lines, {
      path,
      offset: offsetOf(path, translated.places),
      message,
      ...(allowed && { allowed }),
    })
  return {
    file,
    value: mistakes.length === 0 ? checked.value : undefined,
    raw: translated.value,
    problems: mistakes.map((mistake) => toProblem(file, lines, mistake)),
    references: translated.references,
    problemAt,
    check: (part, value, path) =>
      checkValues(part, value, { ...translated, mistakes }, path).mistakes.map((mistake) =>
        toProblem(file, lines, mistake),
      ),
    placeOf: (path) => `${file} rad ${problemAt(path, '').line}`,
  }
}

function toProblem(file: string, lines: LineCounter, mistake: Mistake): FileProblem {
  const { line, col } = lines.linePos(mistake.offset)
  const { message, allowed } = mistake
  return {
    file,
    line: Math.max(1, line),
    column: Math.max(1, col),
    message,
    ...(allowed && { allowed }),
  }
}

/** A file of which nothing could be read. */
export function unreadable<Value>(file: string, problems: readonly FileProblem[]): ReadFile<Value> {
  return {
    file,
    value: undefined,
    raw: undefined,
    problems,
    references: [],
    problemAt: (_path, message) => wholeFile(file, message),
    check: () => [],
    placeOf: () => file,
  }
}
