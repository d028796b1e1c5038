import type { Context } from 'hono'

/** The fields of a form without files, each with every text it came with. */
export type FormFields = Readonly<Record<string, unknown>>

/** Reads a form without files. What is no form, or was cut off on its way, has no fields: it is no fault of ours. */
export async function formFields(c: Context): Promise<FormFields> {
  return c.req.parseBody({ all: true }).catch((error: unknown) => {
    if (error instanceof TypeError) return {}
    throw error
  })
}

/** The first text of a field; empty when it has none. */
export function firstText(fields: FormFields, name: string): string {
  const first = [fields[name]].flat().find((value) => typeof value === 'string')
  return typeof first === 'string' ? first : ''
}
