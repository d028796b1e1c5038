import { allRuleKinds, ruleKinds } from '../charter/rules/all.ts'
import { descriptions, descriptionsIn, fileDescriptions } from './descriptions.ts'
import { swedishChoice, swedishKey } from './dictionary.ts'
import { folders, singleFiles } from './format/files.ts'
import { type Shape, type Spot, shapeOf, top, under } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** The editor schema of a file or folder: `organ.json`, `samverkan.json`. */
export function editorSchemaName(file: string): string {
  return `${file.replace(/\.yaml$/, '')}.json`
}

/**
 * The JSON Schemas that let an editor complete and check the files while one writes, by file name. They are
 * the same shapes that the reading follows, in the words of the files.
 */
export function editorSchemas(): ReadonlyMap<string, Json> {
  return new Map(
    [...Object.values(singleFiles), ...Object.values(folders)].map(({ name, schema }) => {
      const file = editorSchemaName(name)
      return [
        file,
        {
          $schema: 'http://json-schema.org/draft-07/schema#',
          title: name.endsWith('.yaml') ? name : `${name}/*.yaml`,
          description: fileDescriptions[file],
          ...inSwedish(shapeOf(schema), top),
        },
      ] as const
    }),
  )
}

/** What a shape says in the words of the files. Keys that only the reading understands are left out. */
function inSwedish(shape: Shape, spot: Spot): Json {
  const { refersTo: _reading, properties, items, anyOf, enum: choices, oneOf, ...rest } = shape
  if (choices) {
    const isRuleKind = spot.key === 'kind' && spot.list === 'rules'
    return {
      enum: choices.map((english) => swedishChoice(spot, String(english))),
      ...(isRuleKind && { enumDescriptions: choices.map(helpOfRuleKind) }),
    }
  }
  if (shape.type === 'boolean') return { enum: ['ja', 'nej', true, false] }
  return {
    ...plain(rest),
    ...(properties && keysInSwedish(shape, spot)),
    ...(items && { items: inSwedish(items, spot) }),
    ...(anyOf && { anyOf: anyOf.map((one) => inSwedish(one, spot)) }),
    ...(oneOf && { oneOf: oneOf.map(({ required }) => ({ required: required.map(swedishKey) })) }),
  }
}

/** Limits and patterns as they are, without what is only a limit of the program's numbers. */
function plain({ default: _default, required, $schema: _schema, ...rest }: Shape & Json): Json {
  const limits = Object.entries(rest).filter(
    ([, limit]) => limit !== Number.MAX_SAFE_INTEGER && limit !== Number.MIN_SAFE_INTEGER,
  )
  return {
    ...Object.fromEntries(limits),
    ...(required && { required: required.map(swedishKey) }),
  }
}

function keysInSwedish({ properties = {} }: Shape, spot: Spot): Json {
  const keys = Object.entries(properties).map(([key, shape]) => {
    const inner = key === 'params' ? { type: 'object' } : inSwedish(shape, under(spot, key, shape))
    return [swedishKey(key), { description: describe(key, spot), ...inner }] as const
  })
  const isRule = 'params' in properties && 'kind' in properties
  return {
    properties: Object.fromEntries(keys),
    additionalProperties: false,
    ...(isRule && { allOf: paramsByKind(spot) }),
  }
}

function describe(key: string, spot: Spot): string | undefined {
  // Any key may be asked for; a test sees that every one has a description.
  const all: Readonly<Record<string, string>> = descriptions
  return descriptionsIn[spot.list]?.[key] ?? all[key]
}

/** Which parameters a rule takes depends on its kind. */
function paramsByKind(spot: Spot): readonly Json[] {
  return allRuleKinds.map(({ kind, describes, params }) => {
    const word = swedishChoice({ ...spot, key: 'kind' }, kind)
    const inner = inSwedish(shapeOf(params), { ...spot, key: 'params', inParams: true })
    const isNeeded = Array.isArray(inner.required) && inner.required.length > 0
    return {
      if: { properties: { [swedishKey('kind')]: { const: word } }, required: [swedishKey('kind')] },
      // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema, never awaited.
      then: {
        properties: { [swedishKey('params')]: { ...inner, description: describes.sv } },
        ...(isNeeded && { required: [swedishKey('params')] }),
      },
    }
  })
}

/** What a kind of rule checks, beside its name in the editor's list. */
function helpOfRuleKind(kind: unknown): string {
  return ruleKinds.get(String(kind))?.describes.sv ?? ''
}
