import type { Actor } from '../../actor/actor.ts'
import type { AttachmentRefusal, ExaminedFile } from '../../attachment/attachment.ts'
import { examine } from '../../attachment/examine.ts'
import type { SentForm } from '../../attachment/receive-form.ts'
import { addPaper } from '../../matter/preparation/preparation.actions.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'

/** The files of a form, examined: those that may be attached, and why the others may not. */
export interface ExaminedFiles {
  readonly files: readonly ExaminedFile[]
  readonly refusals: readonly AttachmentRefusal[]
}

/** Examines the papers of a form one by one, before anything is stored: it takes its time. */
export async function examineFiles(
  ground: WorkspaceGround,
  sent: readonly SentForm['files'][number][],
): Promise<ExaminedFiles> {
  const files: ExaminedFile[] = []
  const refusals: AttachmentRefusal[] = []
  for (const file of sent.filter(({ field }) => field === 'papers')) {
    const examined = await examine(file, ground.examining)
    if (examined.ok) files.push(examined.value)
    else refusals.push(examined.refusal)
  }
  return { files, refusals }
}

/** Attaches files that have been examined. The same file again is still one. */
export async function attachFiles(
  ground: WorkspaceGround,
  actor: Actor,
  matterId: string,
  files: readonly ExaminedFile[],
): Promise<void> {
  for (const file of files) {
    await addPaper(ground, { actor, matterId }, { file, shelf: ground.shelf })
  }
}
