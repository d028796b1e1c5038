import type { Actor } from '../../actor/actor.ts'
import type { Stage, StageGround } from '../story/stage.ts'
import type { MeetingStory } from './meeting-story.ts'

/** What a step is done with. */
export interface MeetingScene {
  readonly stage: Stage
  readonly ground: StageGround
  readonly story: MeetingStory
  readonly actor: Actor
}
