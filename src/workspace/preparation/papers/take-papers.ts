import { attachmentText, sayAttachmentRefusal } from '../../../attachment/attachment.text.ts'
import type { ExaminedFile } from '../../../attachment/attachment.ts'
import { examine } from '../../../attachment/examine.ts'
import type { FormRefusal, SentForm } from '../../../attachment/receive-form.ts'
import type { Acted } from '../../../matter/matter-change.ts'
import { addPaper } from '../../../matter/preparation/preparation.actions.ts'
import type { Paper } from '../../../matter/preparation/preparation.ts'
import type { Language } from '../../../shared/language.ts'
import type { Result } from '../../../shared/result.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import type { OtherRefusal } from '../refusal.tsx'
import type { Room } from '../room.ts'

/** What became of the files that somebody sent. */
export interface TakenPapers {
  /** How many were taken. */
  readonly taken: number
  /** Why others were not, a sentence for each. */
  readonly errors: readonly string[]
  /** Why none could be taken at all, whatever they are. */
  readonly refusal?: OtherRefusal
}

/** Takes the files of a form as papers of the group's. */
export function takePapers(
  ground: WorkspaceGround,
  { acting, found }: Room,
  form: Result<SentForm, FormRefusal>,
  paperId?: string,
): Promise<TakenPapers> {
  const target = { actor: found.place.actor, matterId: found.matter.id }
  const { shelf } = ground
  const of = paperId !== undefined && { paperId }
  return takeFiles(ground, acting.language, form, (file) =>
    addPaper(ground, target, { file, shelf, ...of }),
  )
}

/** Examines the files of a form one by one and adds those that may be added: one that may not stops no other. */
export async function takeFiles(
  ground: WorkspaceGround,
  language: Language,
  form: Result<SentForm, FormRefusal>,
  add: (file: ExaminedFile) => Acted<Paper>,
): Promise<TakenPapers> {
  if (!form.ok) {
    return { taken: 0, errors: [attachmentText[language].formRefusal[form.refusal.code]] }
  }
  const errors: string[] = []
  let taken = 0
  for (const file of form.value.files) {
    const examined = await examine(file, ground.examining)
    if (!examined.ok) {
      errors.push(sayAttachmentRefusal(examined.refusal, language))
      continue
    }
    const added = await add(examined.value)
    if (added.ok) taken += 1
    else if (added.refusal.kind === 'content') {
      errors.push(attachmentText[language].personalNumberInName(file.name))
    } else return { taken, errors, refusal: added.refusal }
  }
  return { taken, errors }
}
