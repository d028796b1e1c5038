import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml'
import { nearest } from '../shared/nearest.ts'
import { type Desk, type Mistake, note, type Path, placeKey, type Reference } from './desk.ts'
import { englishKey, swedishChoice, swedishKey } from './dictionary.ts'
import { valueWords, yamlWords } from './mistake.text.ts'
import { alternativeOfType, type Shape, type Spot, shapeOfParams, top, under } from './shape.ts'
import { allowedIn, expected, readScalar } from './translate-scalar.ts'
import type { YamlText } from './yaml-text.ts'

/** A file in the program's words, with where everything stood. */
export interface Translated {
  readonly value: unknown
  readonly mistakes: readonly Mistake[]
  readonly references: readonly Reference[]
  readonly places: ReadonlyMap<string, number>
}

/**
 * Translates a file to the program's words, guided by its shape. What cannot be translated is noted and
 * left out, so that everything else is still checked and all mistakes come at once.
 */
export function translate(text: YamlText, shape: Shape): Translated {
  const desk: Desk = {
    mistakes: [],
    references: [],
    places: new Map(),
    lineOf: (offset) => text.lines.linePos(offset).line,
  }
  const value = readNode(desk, text.root, shape, [], top)
  return { value, ...desk }
}

// The parser only makes parsed nodes; the general node type also covers documents built by hand.
const asParsed = (node: unknown) => node as ParsedNode | null

function readNode(desk: Desk, node: ParsedNode, shape: Shape, path: Path, spot: Spot): unknown {
  desk.places.set(placeKey(path), node.range[0])
  if (isAlias(node) || node.anchor !== undefined) return note(desk, node, path, yamlWords.alias)
  if (isScalar(node)) return readScalar(desk, node, shape, path, spot)
  if (isMap(node)) {
    const keys = alternativeOfType(shape, 'object')?.properties
    if (keys) return readMap(desk, node, keys, path, spot)
  }
  if (isSeq(node)) {
    const items = alternativeOfType(shape, 'array')?.items
    if (items) {
      return node.items.map((item, index) =>
        readItem(desk, asParsed(item) ?? node, items, [...path, index], spot),
      )
    }
  }
  return note(desk, node, path, expected(shape, spot), allowedIn(shape, spot))
}

function readItem(desk: Desk, node: ParsedNode, shape: Shape, path: Path, spot: Spot): unknown {
  return isEmpty(node)
    ? note(desk, node, path, valueWords.emptyItem)
    : readNode(desk, node, shape, path, spot)
}

function isEmpty(node: ParsedNode | null): node is null {
  return node === null || (isScalar(node) && node.value === null)
}

type Properties = Readonly<Record<string, Shape>>

function readMap(
  desk: Desk,
  node: YAMLMap.Parsed,
  properties: Properties,
  path: Path,
  spot: Spot,
): Record<string, unknown> {
  const value: Record<string, unknown> = {}
  const seen = new Map<string, number>()
  for (const pair of node.items) {
    const keyNode = asParsed(pair.key)
    if (!isScalar(keyNode)) {
      note(desk, keyNode ?? node, path, yamlWords.oddKey)
      continue
    }
    const typed = String(keyNode.value)
    const before = seen.get(typed)
    if (before !== undefined) {
      note(desk, keyNode, path, yamlWords.duplicateKey(typed, desk.lineOf(before)))
      continue
    }
    seen.set(typed, keyNode.range[0])
    const key = englishKey(typed)
    if (key === undefined || !Object.hasOwn(properties, key)) {
      noteUnknownKey(desk, keyNode, typed, Object.keys(properties), path)
      continue
    }
    const below = [...path, key]
    const valueNode = asParsed(pair.value)
    if (isEmpty(valueNode)) {
      // Nothing after the colon: as if the key were not there, and missing on this line when it must be.
      desk.places.set(placeKey(below), keyNode.range[0])
      continue
    }
    const inner =
      key === 'params' ? shapeOfParams(ruleKindIn(node, properties, spot)) : (properties[key] ?? {})
    value[key] = readNode(desk, valueNode, inner, below, under(spot, key, inner))
  }
  return value
}

/** The kind of the rule that a place is about: it decides which parameters the rule takes. */
function ruleKindIn(node: YAMLMap.Parsed, properties: Properties, spot: Spot): string | undefined {
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === swedishKey('kind'))
  const typed = pair && isScalar(pair.value) ? pair.value.value : undefined
  return properties.kind?.enum
    ?.map(String)
    .find((english) => swedishChoice({ ...spot, key: 'kind' }, english) === typed)
}

function noteUnknownKey(
  desk: Desk,
  node: ParsedNode,
  typed: string,
  keys: readonly string[],
  path: Path,
): void {
  const allowed = keys.map(swedishKey)
  if (allowed.length === 0) {
    note(desk, node, [...path, typed], valueWords.noKeysHere(typed))
    return
  }
  const near = nearest(typed, allowed)
  // A misspelled key is told once: the one it was meant to be is then not also told to be missing.
  const meant = near === undefined ? undefined : englishKey(near)
  note(desk, node, [...path, meant ?? typed], valueWords.unknownKey(typed, near), allowed)
}
