import type { Acting, Place } from '../acting.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { byUrgency, type WaitingSource, type WaitingThing } from './waiting.ts'
import { waitingSources } from './waiting-sources.ts'

/** Something that waits, and in which collaboration. */
export interface Waiting {
  readonly thing: WaitingThing
  readonly place: Place
}

/** Everything that waits for the person, in every collaboration and hat they have today, the most urgent first. */
export async function whatWaits(
  { db }: Pick<WorkspaceGround, 'db'>,
  { places, today, now, language, to }: Acting,
  sources: readonly WaitingSource[] = waitingSources,
): Promise<readonly Waiting[]> {
  const found = await Promise.all(
    places.flatMap((place) =>
      sources.map(async (source) => {
        const things = await source({ db, place, today, now, language, to })
        return things.map((thing) => ({ thing, place }))
      }),
    ),
  )
  return found.flat().toSorted((one, other) => byUrgency(one.thing, other.thing))
}
