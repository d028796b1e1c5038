import { plainToSwedishDate, swedishDayOfYear } from '../shared/swedish-date.ts'
import { isParameterDate, isParameterDayOfYear, swedishChoice, swedishKey } from './dictionary.ts'
import { type Shape, type Spot, shapeOfParams, top, under } from './shape.ts'

/**
 * A file's content in the words of the files: the translation back. Keys come in the order of the format,
 * and what says no more than its absence would is left out.
 */
export function toSwedish(value: unknown, shape: Shape): unknown {
  return swedish(value, shape, top)
}

function swedish(value: unknown, shape: Shape, spot: Spot): unknown {
  if (Array.isArray(value)) {
    const items = alternatives(shape).find((one) => one.items)?.items ?? {}
    return value.map((item) => swedish(item, items, spot))
  }
  if (typeof value === 'object' && value !== null) {
    const wanted = alternatives(shape).find((one) => one.properties)
    // Plain data of the format: whatever is neither a list nor a simple value has keys.
    return swedishMap(value as Readonly<Record<string, unknown>>, wanted ?? {}, spot)
  }
  if (typeof value === 'boolean') return value ? 'ja' : 'nej'
  return typeof value === 'string' ? swedishText(value, shape, spot) : value
}

const alternatives = (shape: Shape): readonly Shape[] => shape.anyOf ?? [shape]

function swedishMap(
  value: Readonly<Record<string, unknown>>,
  { properties = {} }: Shape,
  spot: Spot,
): Record<string, unknown> {
  const written: Record<string, unknown> = {}
  for (const [key, shape] of Object.entries(properties)) {
    const inner = value[key]
    if (inner === undefined || (!spot.inParams && saysNothing(inner, shape))) continue
    const wanted = key === 'params' ? shapeOfParams(kindOf(value)) : shape
    written[swedishKey(key)] = swedish(inner, wanted, under(spot, key, wanted))
  }
  return written
}

function kindOf({ kind }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof kind === 'string' ? kind : undefined
}

/** Whether a value is what its absence would mean. */
function saysNothing(value: unknown, shape: Shape): boolean {
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) return true
  return shape.default !== undefined && JSON.stringify(value) === JSON.stringify(shape.default)
}

function swedishText(value: string, shape: Shape, spot: Spot): string | number {
  if (isParameterDate(spot)) return plainToSwedishDate(value)
  if (isParameterDayOfYear(spot)) return swedishDayOfYear(value)
  const isChoice = alternatives(shape).some((one) => one.enum?.includes(value))
  return isChoice ? swedishChoice(spot, value) : value
}
