import { z } from 'zod'
import { allRuleKinds, ruleKinds } from '../charter/rules/all.ts'
import type { ReferenceKind } from './format/values.ts'

/**
 * What a place in a file may hold, as JSON Schema describes it. The same description guides the
 * translation to English and back, the words that a message says are allowed, and the editors.
 */
export interface Shape {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly { readonly required: readonly string[] }[]
  readonly pattern?: string
  readonly default?: unknown
  /** The text is an id of this: it must exist. */
  readonly refersTo?: ReferenceKind
}

const known = new WeakMap<z.ZodType, Shape>()

/** The shape of what a schema reads: as it is written in the file, before any of it is converted. */
export function shapeOf(schema: z.ZodType): Shape {
  const before = known.get(schema)
  if (before) return before
  // The general type of JSON Schema allows more than zod ever writes; `Shape` names the part used here.
  const shape = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
  }) as Shape
  known.set(schema, shape)
  return shape
}

/** Where in a file something stands: which key, in which list, and whether it is a rule's parameter. */
export interface Spot {
  /** The nearest key above. */
  readonly key: string
  /** The nearest key above whose value is a list: `kind` means different things in different lists. */
  readonly list: string
  readonly inParams: boolean
}

/** The spot of a whole file. */
export const top: Spot = { key: '', list: '', inParams: false }

/** The spot one key further in. */
export function under(spot: Spot, key: string, shape: Shape): Spot {
  return {
    key,
    list: isOfType(shape, 'array') && !spot.inParams ? key : spot.list,
    inParams: spot.inParams || key === 'params',
  }
}

/** Whether a shape is, or may be, of a type. */
export function isOfType(shape: Shape, type: string): boolean {
  if (shape.anyOf) return shape.anyOf.some((alternative) => isOfType(alternative, type))
  if (shape.type === undefined) return shape.properties !== undefined && type === 'object'
  return typeof shape.type === 'string' ? shape.type === type : shape.type.includes(type)
}

/** Among alternatives, the one of a type. */
export function alternativeOfType(shape: Shape, type: string): Shape | undefined {
  if (!shape.anyOf) return isOfType(shape, type) ? shape : undefined
  return shape.anyOf.find((alternative) => isOfType(alternative, type))
}

/** The shape of a rule's parameters: its kind's own, or any kind's when the kind is not known there. */
export function shapeOfParams(kind: string | undefined): Shape {
  const known = kind === undefined ? undefined : ruleKinds.get(kind)
  const shape = known && shapeOf(known.params)
  return shape?.properties ? shape : anyParams()
}

let every: Shape | undefined

function anyParams(): Shape {
  if (every) return every
  const properties = new Map<string, Shape[]>()
  for (const { params } of allRuleKinds) {
    for (const [key, shape] of Object.entries(shapeOf(params).properties ?? {})) {
      const same = properties.get(key) ?? []
      if (!same.some((other) => JSON.stringify(other) === JSON.stringify(shape))) same.push(shape)
      properties.set(key, same)
    }
  }
  every = {
    type: 'object',
    properties: Object.fromEntries(
      [...properties].map(([key, shapes]) => [key, oneOrMore(shapes)] as const),
    ),
  }
  return every
}

function oneOrMore(shapes: readonly Shape[]): Shape {
  const [only, ...others] = shapes
  return only && others.length === 0 ? only : { anyOf: shapes }
}
