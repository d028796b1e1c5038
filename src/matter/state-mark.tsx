import { Status, type Tone } from '../../design/status.tsx'
import { matterText } from '../../matter/matter.text.ts'
import type { MatterState } from '../../matter/matter.ts'
import type { Language } from '../../shared/language.ts'

/** Neutral while it waits, open while a group works, and at the end whether the group took it up. */
const toneOf: Readonly<Record<MatterState, Tone>> = {
  draft: 'neutral',
  raised: 'neutral',
  askedBack: 'neutral',
  inPreparation: 'open',
  declined: 'stop',
  merged: 'neutral',
  closed: 'ok',
}

/** Where a matter stands, in a word, a shape and a colour. */
export function MatterStateMark({
  state,
  language,
}: {
  readonly state: MatterState
  readonly language: Language
}) {
  return <Status tone={toneOf[state]}>{matterText[language].state[state].name}</Status>
}
