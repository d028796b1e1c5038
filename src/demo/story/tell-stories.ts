import { setImmediate } from 'node:timers/promises'
import { NotFound } from '../../shared/errors.ts'
import { refuse } from '../../shared/result.ts'
import { beginStory, matterIdOf, performStep } from './perform.ts'
import type { Performed, PerformRefusal } from './performed.ts'
import { type Progress, readProgress } from './progress.repository.ts'
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

/** One thing to happen in a story; without a step, its first draft. */
interface Turn {
  readonly story: Story
  readonly at: number
  readonly step?: Step
}

/**
 * Tells the stories of a collaboration that are not told yet, all together in the order things happened, each as an
 * act of its own: numbers and trail come as they would have. Told half, it goes on where it was; told whole, it is
 * one question. A story that somebody has taken another way meanwhile is left there. Stops between two acts when asked.
 */
export async function tellStories(
  stage: Stage,
  stories: readonly Story[],
  signal?: AbortSignal,
): Promise<Telling> {
  const collaborationId = stage.register.collaboration.id
  const own = stories.filter((story) => story.collaborationId === collaborationId)
  const ids = own.map(({ key }) => matterIdOf(key))
  const progress = await readProgress(stage.db, collaborationId, ids)
  const turns = own
    .flatMap(turnsOf)
    .filter((turn) => !isTold(turn, progress))
    .toSorted((one, other) => one.at - other.at)
  const stuck = new Map<string, Stuck>()
  let done = 0
  for (const { story, step } of turns) {
    if (signal?.aborted) break
    if (stuck.has(story.key)) continue
    const performed = await perform(stage, story, step)
    if (performed.ok) done += 1
    else {
      const { at, does } = step ?? { at: story.drafted, does: 'draft' }
      stuck.set(story.key, { story: story.key, at, does, refusal: performed.refusal })
    }
    // Whoever has asked for a page goes first.
    await setImmediate()
  }
  return { done, stuck: [...stuck.values()] }
}

/** Somebody who may not know of a matter is told that it does not exist: that stops a story too, and nothing else. */
async function perform(stage: Stage, story: Story, step: Step | undefined): Performed {
  try {
    return await (step ? performStep(stage, story, step) : beginStory(stage, story))
  } catch (error) {
    if (error instanceof NotFound) return refuse({ kind: 'gone' })
    throw error
  }
}

function turnsOf(story: Story): readonly Turn[] {
  return [
    { story, at: instantOf(story.drafted).getTime() },
    ...story.steps.map((step) => ({ story, at: instantOf(step.at).getTime(), step })),
  ]
}

function isTold({ story, step, at }: Turn, progress: Progress): boolean {
  const told = progress.get(matterIdOf(story.key))
  if (told === undefined || step === undefined) return told !== undefined
  // What is kept for oneself leaves no mark: it has been told when something after it has.
  return step.does === 'keepForOneself' ? [...told].some((other) => other > at) : told.has(at)
}
