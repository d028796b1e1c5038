import type { Kysely } from 'kysely'
import { anId } from './actor.ts'

/** What acts are done on: a database, a clock that the test sets, and ids in order. */
export interface ActGround<Tables> {
  readonly db: Kysely<Tables>
  readonly now: () => Date
  readonly newId: () => string
}

/** A ground to act on, at nine in the morning UTC on 22 November 2026. Ids below 1001 are the test's own to give. */
export function anActGround<Tables>(
  db: Kysely<Tables>,
  clock: { now: Date } = { now: new Date('2026-11-22T09:00:00Z') },
): ActGround<Tables> {
  let ids = 1_000
  const newId = () => {
    ids += 1
    return anId(ids)
  }
  return { db, now: () => clock.now, newId }
}
