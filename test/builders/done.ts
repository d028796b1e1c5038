import type { Result } from '../../src/shared/result.ts'

/** What an act gave. Throws with the refusal when it was refused. */
export function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
