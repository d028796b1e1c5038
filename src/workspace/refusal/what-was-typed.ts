import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type FormFields, formFields } from '../../http/form-fields.ts'
import { readHeldForm } from '../../sign-in/guard/held-form.ts'

/**
 * The texts somebody had typed in the form that was refused, so that they can be copied: the database may be gone, or
 * their mandate may have ended while they wrote. None where the form was too large, or nothing longer was typed.
 */
export async function whatWasTyped(c: Context, error: Error): Promise<readonly string[]> {
  if (c.req.method !== 'POST' || error instanceof HTTPException) return []
  const fields = c.req.raw.bodyUsed ? await formFields(c) : await unreadFields(c)
  return Object.values(fields).flat().filter(isTyped)
}

async function unreadFields(c: Context): Promise<FormFields> {
  const isKnown = c.get('session') !== undefined
  const held = await readHeldForm(c.req.raw, { writer: undefined, isKnown })
  return Object.fromEntries(held?.fields.map(([, value], index) => [String(index), value]) ?? [])
}

/** Words, and not an id or a code that the form carried along. */
function isTyped(value: unknown): value is string {
  return typeof value === 'string' && value.length > 20 && /\s/.test(value.trim())
}
