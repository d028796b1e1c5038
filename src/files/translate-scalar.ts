import type { ParsedNode, Scalar } from 'yaml'
import { nearest } from '../shared/nearest.ts'
import { isSlug } from '../shared/slug.ts'
import { parseDayOfYear, swedishToPlainDate } from '../shared/swedish-date.ts'
import { type Desk, note, type Path } from './desk.ts'
import { isParameterDate, isParameterDayOfYear, swedishChoice, swedishKey } from './dictionary.ts'
import type { ReferenceKind } from './format/values.ts'
import { valueWords } from './mistake.text.ts'
import { alternativeOfType, isOfType, type Shape, type Spot } from './shape.ts'

/** Translates what stands after a colon or a dash, when it is neither keys nor a list. */
export function readScalar(
  desk: Desk,
  node: Scalar.Parsed,
  shape: Shape,
  path: Path,
  spot: Spot,
): unknown {
  // A text of figures alone, such as a telephone number, is read by YAML as a number: take it as typed.
  const typed = typeof node.value === 'string' ? node.value : node.source
  const choice = choiceIn(shape, spot, typed)
  if (choice !== undefined) return choice
  if (isOfType(shape, 'boolean')) return readYesNo(desk, node, typed, path, spot)

  const free = freeTextIn(shape)
  const words = choicesOf(shape, spot)
  if (free && words && !isSlug(typed)) {
    // An id or a choice, and neither: most likely a misspelt choice.
    const message = valueWords.wrongChoice(swedishKey(spot.key), typed, nearest(typed, words))
    return note(desk, node, path, message, [valueWords.anId, ...words])
  }
  if (free) {
    return readText(desk, node, typed, free.refersTo ?? shape.refersTo, path, spot)
  }
  if (isOfType(shape, 'integer') || isOfType(shape, 'number')) {
    const isRight =
      typeof node.value === 'number' &&
      (isOfType(shape, 'number') ? Number.isFinite(node.value) : Number.isSafeInteger(node.value))
    return isRight ? node.value : note(desk, node, path, expected(shape, spot))
  }
  const localized = alternativeOfType(shape, 'object')?.properties
  // A text where both languages could stand is the Swedish one.
  if (localized && Object.hasOwn(localized, 'sv')) return { sv: typed }

  if (words && !isOfType(shape, 'array')) {
    const message = valueWords.wrongChoice(swedishKey(spot.key), typed, nearest(typed, words))
    return note(desk, node, path, message, words)
  }
  const isAnything = shape.type === undefined && shape.properties === undefined && !shape.anyOf
  if (isAnything) return node.value
  return note(desk, node, path, expected(shape, spot), allowedIn(shape, spot))
}

function readYesNo(
  desk: Desk,
  node: Scalar.Parsed,
  typed: string,
  path: Path,
  spot: Spot,
): boolean | undefined {
  if (typed === 'ja' || node.value === true) return true
  if (typed === 'nej' || node.value === false) return false
  const message = valueWords.wrongChoice(swedishKey(spot.key), typed, undefined)
  return note(desk, node, path, message, ['ja', 'nej'])
}

function readText(
  desk: Desk,
  node: ParsedNode,
  typed: string,
  refersTo: ReferenceKind | undefined,
  path: Path,
  spot: Spot,
): string | undefined {
  if (isParameterDate(spot)) {
    const date = swedishToPlainDate(typed)
    if (date.ok) return date.value
    const say = date.refusal === 'no-such-day' ? valueWords.noSuchDay : valueWords.notADate
    return note(desk, node, path, say(typed))
  }
  if (isParameterDayOfYear(spot)) {
    return parseDayOfYear(typed) ?? note(desk, node, path, valueWords.notADayOfYear(typed))
  }
  if (refersTo) desk.references.push({ to: refersTo, id: typed, path })
  return typed
}

/** The free text among a shape's alternatives, if any. */
function freeTextIn(shape: Shape): Shape | undefined {
  if (shape.enum || shape.const !== undefined) return undefined
  if (shape.anyOf) return shape.anyOf.find((alternative) => freeTextIn(alternative) !== undefined)
  return isOfType(shape, 'string') ? shape : undefined
}

function englishWordsIn(shape: Shape): readonly string[] {
  if (shape.enum) return shape.enum.map(String)
  if (typeof shape.const === 'string') return [shape.const]
  return shape.anyOf?.flatMap(englishWordsIn) ?? []
}

/** The choice that a Swedish word stands for; undefined when it is none. */
function choiceIn(shape: Shape, spot: Spot, typed: string): string | undefined {
  return englishWordsIn(shape).find((english) => swedishChoice(spot, english) === typed)
}

/** What may stand at a place: its keys, or the words to choose among. */
export function allowedIn(shape: Shape, spot: Spot): readonly string[] | undefined {
  const keys = Object.keys(alternativeOfType(shape, 'object')?.properties ?? {})
  return keys.length > 0 ? keys.map(swedishKey) : choicesOf(shape, spot)
}

/** The Swedish words that may be chosen among at a place, or undefined when it is no choice. */
function choicesOf(shape: Shape, spot: Spot): readonly string[] | undefined {
  const words = englishWordsIn(shape).map((english) => swedishChoice(spot, english))
  return words.length > 0 ? words : undefined
}

/** What should have stood at a place, when something of another sort does. */
export function expected(shape: Shape, spot: Spot): string {
  const key = swedishKey(spot.key)
  if (isOfType(shape, 'array')) return valueWords.expectedList(key)
  if (isOfType(shape, 'object') && !isOfType(shape, 'string')) return valueWords.expectedKeys(key)
  if (isOfType(shape, 'string')) return valueWords.expectedText(key)
  return isOfType(shape, 'number') ? valueWords.expectedNumber(key) : valueWords.expectedWhole(key)
}
