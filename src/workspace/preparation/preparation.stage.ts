import { done } from '../../../test/builders/done.ts'
import type { TestBrowser } from '../../../test/builders/sign-in.ts'
import type { Somebody } from '../../../test/builders/workspace.ts'
import { aMatterIn, inHealth, pageOfMatter } from '../../../test/builders/workspace-matter.ts'
import { workspaceFor } from '../../../test/builders/workspace-suite.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { closeMatter } from '../../matter/matter.actions.ts'
import { listEvents } from '../../matter/matter.repository.ts'
import { loadPreparation } from '../../matter/preparation/preparation.repository.ts'

// What the tests of preparing a matter begin with: who they are about, and a matter that is prepared.

export const { author: sala, intake: support } = inHealth
export const salaOfficial: Somebody = { principal: 'sala', role: 'official' }
export const salaRegistrar: Somebody = { principal: 'sala', role: 'registrar' }
export const arbogaOfficial: Somebody = { principal: 'arboga', role: 'official' }
export const otherGroup: Somebody = {
  seat: 'samverkansgrupp-nara-vard/kommunernas-ledamoter/arboga',
}
/** A personal identity number. */
export const numbered = ['19811228', '9874'].join('-')

/** Sends files in the fields of a form. */
export function sendFiles(
  browser: TestBrowser,
  path: string,
  files: readonly (readonly [string, File])[],
): Promise<Response> {
  const form = new FormData()
  for (const [field, file] of files) form.append(field, file)
  return browser.post(path, form)
}

/** A workspace for a suite about preparing, and a matter that is prepared in it. */
export function preparing(database: TestDatabase) {
  const workspace = workspaceFor(database)
  /** A matter of Sala and the region that the group for health prepares, and its address. */
  const prepared = async () => {
    const { ground } = workspace
    const matter = await aMatterIn(workspace)
    const stored = async () => loadPreparation(ground.db, matter)
    const told = async () =>
      (await listEvents(ground.db, matter.collaborationId, matter.id))
        .map(({ kind }) => kind)
        .slice(2)
    const end = async () => {
      const target = { actor: await workspace.actor(support), matterId: matter.id }
      done(await closeMatter(ground, target, 'Gruppen är klar.'))
    }
    return { matter, at: `${pageOfMatter(matter)}/beredning`, stored, told, end }
  }
  return { workspace, as: workspace.as, prepared }
}
