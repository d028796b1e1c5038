import { Status, type Tone } from '../design/status.tsx'
import type { Language } from '../shared/language.ts'
import { matterText } from './matter.text.ts'
import type { MatterState } from './matter.ts'

/** What waits for somebody asks to be seen; open while a group works; at the end whether the group took it up. */
const toneOf: Readonly<Record<MatterState, Tone>> = {
  draft: 'neutral',
  raised: 'warn',
  askedBack: 'warn',
  inPreparation: 'open',
  declined: 'stop',
  merged: 'neutral',
  closed: 'ok',
}

/** Where a matter stands, in a word, a shape and a colour: the same on every page. */
export function MatterStateMark({
  state,
  language,
}: {
  readonly state: MatterState
  readonly language: Language
}) {
  return <Status tone={toneOf[state]}>{matterText[language].state[state].name}</Status>
}
