import { setImmediate } from 'node:timers/promises'
import { NotFound } from '../../shared/errors.ts'
import { refuse } from '../../shared/result.ts'
import type { MeetingStory } from '../meetings/meeting-story.ts'
import { performMeetingStep } from '../meetings/perform-meeting.ts'
import { beginStory, matterIdOf, performStep } from './perform.ts'
import type { Performed, PerformRefusal } from './performed.ts'
import { readInstants, readProgress } from './progress.repository.ts'
import type { Stage } from './stage.ts'
import { instantOf, type Step, type Story } from './story.ts'

/** Something that could not be done as a story says; the rest of that story was not told. */
export interface Stuck {
  readonly story: string
  readonly at: string
  readonly does: string
  readonly refusal: PerformRefusal
}

/** How the telling went: how many things happened in it, and where a story stopped. */
export interface Telling {
  readonly done: number
  readonly stuck: readonly Stuck[]
}

/** One thing to happen in a story. */
interface Turn {
  readonly key: string
  readonly at: number
  /** What it is called where it could not be done. */
  readonly told: Pick<Stuck, 'at' | 'does'>
  readonly perform: () => Performed
}

/**
 * Tells the stories of a collaboration that are not told yet, all together in the order things happened, each as an
 * act of its own: numbers and trail come as they would have. Told half, it goes on where it was; told whole, it is
 * two questions. A story that somebody has taken another way meanwhile is left there. Stops between two acts when asked.
 */
export async function tellStories(
  stage: Stage,
  {
    stories,
    meetings,
  }: { readonly stories: readonly Story[]; readonly meetings: readonly MeetingStory[] },
  signal?: AbortSignal,
): Promise<Telling> {
  const turns = [
    ...(await matterTurns(stage, stories)),
    ...(await meetingTurns(stage, meetings)),
  ].toSorted((one, other) => one.at - other.at)
  const stuck = new Map<string, Stuck>()
  let done = 0
  for (const { key, told, perform } of turns) {
    if (signal?.aborted) break
    if (stuck.has(key)) continue
    const performed = await unlessGone(perform)
    if (performed.ok) done += 1
    else stuck.set(key, { story: key, ...told, refusal: performed.refusal })
    // Whoever has asked for a page goes first.
    await setImmediate()
  }
  return { done, stuck: [...stuck.values()] }
}

/** Somebody who may not know of a thing is told that it does not exist: that stops a story too, and nothing else. */
async function unlessGone(perform: () => Performed): Performed {
  try {
    return await perform()
  } catch (error) {
    if (error instanceof NotFound) return refuse({ kind: 'gone' })
    throw error
  }
}

async function matterTurns(stage: Stage, stories: readonly Story[]): Promise<readonly Turn[]> {
  const collaborationId = stage.register.collaboration.id
  const own = stories.filter((story) => story.collaborationId === collaborationId)
  const ids = own.map(({ key }) => matterIdOf(key))
  const progress = await readProgress(stage.db, collaborationId, ids)
  return own.flatMap((story): readonly Turn[] => {
    const { key, drafted } = story
    const told = progress.get(matterIdOf(key))
    const first: Turn = {
      key,
      at: instantOf(drafted).getTime(),
      told: { at: drafted, does: 'draft' },
      perform: () => beginStory(stage, story),
    }
    const rest = story.steps
      .filter((step) => !isTold(step, told))
      .map((step): Turn => {
        return {
          key,
          at: instantOf(step.at).getTime(),
          told: { at: step.at, does: step.does },
          perform: () => performStep(stage, story, step),
        }
      })
    return told === undefined ? [first, ...rest] : rest
  })
}

function isTold(step: Step, told: ReadonlySet<number> | undefined): boolean {
  if (told === undefined) return false
  const at = instantOf(step.at).getTime()
  // What is kept for oneself leaves no mark: it has been told when something after it has.
  return step.does === 'keepForOneself' ? [...told].some((other) => other > at) : told.has(at)
}

/** What is left of the meetings. A step has been told when the trail has something of its instant, or a later step has. */
async function meetingTurns(
  stage: Stage,
  meetings: readonly MeetingStory[],
): Promise<readonly Turn[]> {
  const collaborationId = stage.register.collaboration.id
  const own = meetings.filter((story) => story.collaborationId === collaborationId)
  const instants = own.flatMap(({ steps }) => steps.map(({ at }) => instantOf(at)))
  const told = await readInstants(stage.db, collaborationId, instants)
  return own.flatMap((story) => {
    const last = story.steps.findLastIndex(({ at }) => told.has(instantOf(at).getTime()))
    return story.steps.slice(last + 1).map((step): Turn => {
      return {
        key: story.key,
        at: instantOf(step.at).getTime(),
        told: { at: step.at, does: step.does },
        perform: () => performMeetingStep(stage, story, step),
      }
    })
  })
}
