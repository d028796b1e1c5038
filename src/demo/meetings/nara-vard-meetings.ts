import type { MeetingStory } from './meeting-story.ts'
import { naraVardInDecember } from './nara-vard-december.ts'
import { naraVardInMay } from './nara-vard-may.ts'
import { naraVardInNovember } from './nara-vard-november.ts'

/** The meetings of Nära vård: one with public notes, one whose notes wait, one to come. */
export const naraVardMeetings: readonly MeetingStory[] = [
  naraVardInMay,
  naraVardInNovember,
  naraVardInDecember,
]
