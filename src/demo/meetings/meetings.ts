import type { MeetingStory } from './meeting-story.ts'
import { naraVardMeetings } from './nara-vard-meetings.ts'
import { otherMeetings } from './other-meetings.ts'
import { vastbusMeetings } from './vastbus-meetings.ts'

/** Every meeting of the demo, past and to come. */
export const meetings: readonly MeetingStory[] = [
  ...naraVardMeetings,
  ...otherMeetings,
  ...vastbusMeetings,
]
