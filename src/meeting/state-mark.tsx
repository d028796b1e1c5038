import { Status, type Tone } from '../design/status.tsx'
import type { Language } from '../shared/language.ts'
import { meetingText } from './meeting.text.ts'
import type { MeetingState } from './meeting.ts'

/** Open while somebody works on it; right when people are called or all is done; crossed when nobody meets. */
const toneOf: Readonly<Record<MeetingState, Tone>> = {
  planned: 'neutral',
  agenda: 'open',
  noticed: 'ok',
  held: 'warn',
  notes: 'open',
  approved: 'ok',
  cancelled: 'stop',
}

/** Where a meeting stands, in a word, a shape and a colour: the same on every page. */
export function MeetingStateMark({
  state,
  language,
}: {
  readonly state: MeetingState
  readonly language: Language
}) {
  return <Status tone={toneOf[state]}>{meetingText[language].state[state].name}</Status>
}
