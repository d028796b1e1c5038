import type { z } from 'zod'
import { type Mistake, type Path, placeKey } from './desk.ts'
import { swedishKey } from './dictionary.ts'
import { valueWords } from './mistake.text.ts'
import type { Translated } from './translate.ts'

type Issue = z.core.$ZodIssue

/**
 * Checks a translated file, or a part of it, against its schema. Mistakes that the translation has noted
 * already are not told again.
 */
export function checkValues<Value>(
  schema: z.ZodType<Value>,
  value: unknown,
  file: Pick<Translated, 'places' | 'mistakes'>,
  above: Path = [],
): { readonly value?: Value; readonly mistakes: readonly Mistake[] } {
  const checked = schema.safeParse(value)
  if (checked.success) return { value: checked.data, mistakes: [] }
  const mistakes = checked.error.issues
    .flatMap(unfold)
    .map((issue) => ({ issue, path: [...above, ...pathOf(issue)] }))
    .filter(({ path }) => !file.mistakes.some((noted) => startsWith(path, noted.path)))
    .filter(({ issue, path }) => !isOfTheWhole(issue) || !hasBelow(file.mistakes, path))
    .map(({ issue, path }) => toMistake(issue, path, value, above, file.places))
  return { mistakes }
}

// Keys of our files are texts; zod's type also allows symbols.
const pathOf = (issue: Issue): Path => issue.path.map((step) => step as string | number)

const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step)

/** Whether an issue may only be an echo of what is wrong further in. */
const isOfTheWhole = ({ code }: Issue) => code === 'invalid_union' || code === 'custom'

const hasBelow = (mistakes: readonly Mistake[], path: Path) =>
  mistakes.some((noted) => startsWith(noted.path, path))

/** Among alternatives, the mistakes of the one that was meant: the one that failed furthest in. */
function unfold(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue]
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length))
  const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0]
  if (!meant || meant.some(({ code, path }) => code === 'invalid_type' && path.length === 0)) {
    const text = issue.errors.find(([only]) => only !== undefined && only.code !== 'invalid_type')
    if (!text) return [issue]
    return text.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
  }
  return meant.flatMap(unfold).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
}

function toMistake(
  issue: Issue,
  path: Path,
  value: unknown,
  above: Path,
  places: ReadonlyMap<string, number>,
): Mistake {
  const typed = valueAt(value, path.slice(above.length))
  return { path, offset: offsetOf(path, places), message: told(issue, path, typed, places) }
}

/** The position of a place, or of the nearest one around it that stands in the file. */
export function offsetOf(path: Path, places: ReadonlyMap<string, number>): number {
  for (let length = path.length; length >= 0; length--) {
    const offset = places.get(placeKey(path.slice(0, length)))
    if (offset !== undefined) return offset
  }
  return 0
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    // Indexing anything by a step of its own path: the value came from there.
    (inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step],
    value,
  )
}

function told(
  issue: Issue,
  path: Path,
  typed: unknown,
  places: ReadonlyMap<string, number>,
): string {
  const key = swedishKey(String(path.findLast((step) => typeof step === 'string') ?? ''))
  const text = String(typed)
  if (issue.code === 'custom')
    return toldByCode(String(issue.params?.code), key, text, path, places)
  if (typed === undefined && issue.code !== 'unrecognized_keys') return missing(key, path, places)
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'string') return valueWords.emptyText(key)
      if (issue.origin === 'array') return valueWords.emptyList(key)
      return valueWords.tooLittle(
        key,
        issue.inclusive === false ? `större än ${issue.minimum}` : `minst ${issue.minimum}`,
      )
    case 'too_big':
      return valueWords.tooMuch(key, String(issue.maximum))
    case 'invalid_format':
      if (issue.format === 'email') return valueWords.notAnEmail(text)
      return issue.format === 'url' ? valueWords.notAnAddress(text) : valueWords.other(key)
    case 'unrecognized_keys':
      return valueWords.unknownKey(swedishKey(issue.keys[0] ?? ''), undefined)
    default:
      return valueWords.other(key)
  }
}

function missing(key: string, path: Path, places: ReadonlyMap<string, number>): string {
  if (places.has(placeKey(path))) return valueWords.emptyKey(key)
  const around = path.at(-2)
  return typeof around === 'string' && !places.has(placeKey(path.slice(0, -1)))
    ? valueWords.missingBelow(key, swedishKey(around))
    : valueWords.missingKey(key)
}

function toldByCode(
  code: string,
  key: string,
  typed: string,
  path: Path,
  places: ReadonlyMap<string, number>,
): string {
  switch (code) {
    case 'not-an-id':
      return valueWords.notAnId(typed)
    case 'not-a-rule-id':
      return valueWords.notARuleId(typed)
    case 'not-a-date':
      return valueWords.notADate(typed)
    case 'not-a-day':
      return valueWords.notADay(typed)
    case 'no-such-day':
      return valueWords.noSuchDay(typed)
    case 'twice':
      return valueWords.twice(typed)
    case 'least-above-most':
      return valueWords.leastAboveMost
    case 'nothing-asked':
      return valueWords.nothingAsked
    case 'name-or-names':
      return valueWords.nameOrNames
    case 'short-in-names':
      return valueWords.shortInNames
    case 'missing':
      return missing(key, path, places)
    default:
      return valueWords.other(key)
  }
}
