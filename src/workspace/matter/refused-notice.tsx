import { Notice } from '../../design/notice.tsx'
import { matterText } from '../../matter/matter.text.ts'
import type { Matter } from '../../matter/matter.ts'
import type { ActRefusal } from '../../matter/matter-change.ts'
import type { Language } from '../../shared/language.ts'
import { actRefusedText } from './act-refused.text.ts'

interface RefusedNoticeProps {
  readonly refusal: ActRefusal
  /** As it is now. */
  readonly matter: Matter
  readonly language: Language
}

/** That somebody else was first, or that the act does not fit any more, and how the matter stands now. */
export function RefusedNotice({ refusal, matter, language }: RefusedNoticeProps) {
  const text = actRefusedText[language]
  const words = matterText[language]
  if (refusal.kind !== 'state' && refusal.kind !== 'editedMeanwhile') return null
  const isEdited = refusal.kind === 'editedMeanwhile'
  return (
    <Notice tone="warn" heading={isEdited ? text.changed : text.notNow}>
      <p>{isEdited ? words.editedMeanwhile : words.refusal[refusal.code]}</p>
      <p>{text.now(words.state[matter.state].name)}</p>
    </Notice>
  )
}
