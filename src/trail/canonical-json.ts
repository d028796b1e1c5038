/** What JSON can say. A value that is undefined is the same as one that is not there. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json | undefined }

/**
 * The same value always gives the same text, whatever order its parts were written in: what a hash needs.
 * Names are in the order of their UTF-16 code units, and nothing stands between the parts (as in RFC 8785).
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const parts: string[] = []
  for (const name of Object.keys(value).sort()) {
    const part = value[name]
    if (part !== undefined) parts.push(`${JSON.stringify(name)}:${canonicalJson(part)}`)
  }
  return `{${parts.join(',')}}`
}

/** `Array.isArray` does not tell a readonly list from an object to the compiler. */
function isList(value: object): value is readonly Json[] {
  return Array.isArray(value)
}
