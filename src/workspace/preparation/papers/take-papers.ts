import { attachmentText, sayAttachmentRefusal } from '../../../attachment/attachment.text.ts'
import { examine } from '../../../attachment/examine.ts'
import type { FormRefusal, SentForm } from '../../../attachment/receive-form.ts'
import { addPaper } from '../../../matter/preparation.actions.ts'
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

/** Examines the files of a form one by one and adds those that may be added: one that may not stops no other. */
export async function takePapers(
  ground: WorkspaceGround,
  { acting, found }: Room,
  form: Result<SentForm, FormRefusal>,
  paperId?: string,
): Promise<TakenPapers> {
  const { language } = acting
  if (!form.ok) {
    return { taken: 0, errors: [attachmentText[language].formRefusal[form.refusal.code]] }
  }
  const target = { actor: found.place.actor, matterId: found.matter.id }
  const errors: string[] = []
  let taken = 0
  for (const file of form.value.files) {
    const examined = await examine(file, ground.examining)
    if (!examined.ok) {
      errors.push(sayAttachmentRefusal(examined.refusal, language))
      continue
    }
    const added = await addPaper(ground, target, {
      file: examined.value,
      shelf: ground.shelf,
      ...(paperId !== undefined && { paperId }),
    })
    if (added.ok) taken += 1
    else if (added.refusal.kind === 'content') {
      errors.push(attachmentText[language].personalNumberInName(file.name))
    } else return { taken, errors, refusal: added.refusal }
  }
  return { taken, errors }
}
