import type { MeetingMode } from '../../charter/activity.ts'
import type { Answer } from '../../meeting/attendance/attendance.ts'

const options: Readonly<Record<MeetingMode, readonly Answer[]>> = {
  physical: ['comes', 'cannot'],
  hybrid: ['comes', 'digital', 'cannot'],
  digital: ['digital', 'cannot'],
}

/** What can be answered to a notice, by how people meet: nobody is with by link where there is none. */
export function answerOptions(mode: MeetingMode): readonly Answer[] {
  return options[mode]
}

/** An answer as a form sends it; undefined when it is none that can be given to such a meeting. */
export function answerFrom(typed: unknown, mode: MeetingMode): Answer | undefined {
  return answerOptions(mode).find((answer) => answer === typed)
}
