import { idFor } from '../cast/persona.ts'

/** The meeting of a story: the same at every start. */
export function meetingIdOf(key: string): string {
  return idFor(`möte ${key}`)
}

/** An item of its agenda. */
export function itemIdOf(key: string, item: string): string {
  return idFor(`punkt ${key} ${item}`)
}

/** What an item came to. */
export function outcomeIdOf(key: string, outcome: string): string {
  return idFor(`utfall ${key} ${outcome}`)
}

/** The ledger that was opened from it. */
export function ledgerIdOf(key: string): string {
  return idFor(`beslutsläge ${key}`)
}
