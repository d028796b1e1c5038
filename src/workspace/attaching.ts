import { attachmentText } from '../attachment/attachment.text.ts'
import { usualLimits } from '../attachment/attachment.ts'
import type { Receiving } from '../attachment/receive-form.ts'
import { individualText } from '../shared/individual.text.ts'
import type { Language } from '../shared/language.ts'
import type { WorkspaceGround } from './workspace-ground.ts'

/** What may be attached, how large, and what is looked for in it. */
export function sayWhatMayBeAttached(language: Language): string {
  const { allowed, mostInForm } = attachmentText[language]
  const { file, together } = usualLimits
  return `${allowed} ${mostInForm(file, together)} ${individualText[language].searchedFiles}`
}

/** How forms with files are received in the workspace. */
export function receivingOn({
  tray,
  examining: { limits },
}: Pick<WorkspaceGround, 'tray' | 'examining'>): Receiving {
  return { tray, ...(limits && { limits }) }
}
