/**
 * How a value in a column becomes a value in the program, by the number PostgreSQL knows the type under.
 * One list for both engines, so that a page cannot differ between them: a type that is not here stays text.
 * Days and ranges of days stay text ('2027-06-01'), because a `Date` would move them between time zones.
 */
export const readers: Readonly<Record<number, (text: string) => unknown>> = withArrays({
  16: { array: 1000, read: (text) => text === 't' || text === 'true' }, // boolean
  17: { array: 1001, read: readBytes }, // bytea
  20: { array: 1016, read: readWhole }, // bigint
  21: { array: 1005, read: Number }, // smallint
  23: { array: 1007, read: Number }, // integer
  25: { array: 1009, read: asWritten }, // text
  26: { array: 1028, read: Number }, // oid
  114: { array: 199, read: (text) => JSON.parse(text) }, // json
  700: { array: 1021, read: Number }, // real
  701: { array: 1022, read: Number }, // double precision
  1042: { array: 1014, read: asWritten }, // char
  1043: { array: 1015, read: asWritten }, // varchar
  1082: { array: 1182, read: asWritten }, // date
  1114: { array: 1115, read: asWritten }, // timestamp without zone: nobody should have one
  1184: { array: 1185, read: readInstant }, // timestamptz
  1700: { array: 1231, read: asWritten }, // numeric: text, since a number would round it
  2950: { array: 2951, read: asWritten }, // uuid
  3802: { array: 3807, read: (text) => JSON.parse(text) }, // jsonb
})

/** How a value in the program is written as a parameter, in the way `pg` writes it. */
export function parameterText(value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`
  if (Array.isArray(value)) return arrayText(value)
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value)
}

function arrayText(values: readonly unknown[]): string {
  const parts = values.map((value) => {
    if (Array.isArray(value)) return arrayText(value)
    const text = parameterText(value)
    return text === null ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`
  })
  return `{${parts.join(',')}}`
}

function asWritten(text: string): string {
  return text
}

/** A whole number; beyond what a number holds exactly it stays a bigint. */
function readWhole(text: string): number | bigint {
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

function readBytes(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.slice(2), 'hex'))
}

/** An instant as both engines write it: '2026-11-22 08:15:00.123+00'. Infinity stays text. */
function readInstant(text: string): Date | string {
  const found = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)([+-]\d\d)(:\d\d)?$/.exec(text)
  return found ? new Date(`${found[1]}T${found[2]}${found[3]}${found[4] ?? ':00'}`) : text
}

type Reader = (text: string) => unknown

function withArrays(
  types: Record<number, { array: number; read: Reader }>,
): Record<number, Reader> {
  const all: Record<number, Reader> = {}
  for (const [type, { array, read }] of Object.entries(types)) {
    all[Number(type)] = read
    all[array] = (text) => readArray(text, read)
  }
  return all
}

/** One item of an array as PostgreSQL writes it: a brace, a comma, a quoted text or a bare one. */
const item = /([{},])|"((?:[^"\\]|\\.)*)"|([^{},"]+)/gy

/** Reads `{a,"b c",NULL,{...}}` into a list, nested as deep as it is written. */
export function readArray(text: string, read: Reader): unknown[] {
  const outer: unknown[] = []
  const open = [outer]
  // A lower bound other than one is written before the brace: `[0:1]={a,b}`.
  for (const [, mark, quoted, bare] of text.slice(text.indexOf('{')).matchAll(item)) {
    const list = open.at(-1) ?? outer
    if (mark === '{') {
      const inner: unknown[] = []
      list.push(inner)
      open.push(inner)
    } else if (mark === '}') open.pop()
    else if (quoted !== undefined) list.push(read(quoted.replace(/\\(.)/gs, '$1')))
    else if (bare !== undefined) list.push(bare === 'NULL' ? null : read(bare))
  }
  return Array.isArray(outer[0]) ? outer[0] : []
}
