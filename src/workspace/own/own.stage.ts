import type { Somebody } from '../../../test/builders/workspace.ts'
import { aMatterIn, inHealth, pageOfMatter } from '../../../test/builders/workspace-matter.ts'
import { workspaceFor } from '../../../test/builders/workspace-suite.ts'
import type { TestDatabase } from '../../../test/database.ts'

// What the tests of a principal's own space begin with: who they are about, and a matter in which Sala has one.

export const { author: sala, intake: support } = inHealth
export const withoutPrincipal: Somebody = { seat: `${inHealth.bodyId}/kommunal-tjansteperson` }
export const arbogaMember: Somebody = { seat: `${inHealth.bodyId}/kommunernas-ledamoter/arboga` }
export const salaOfficial: Somebody = { principal: 'sala', role: 'official' }
export const salaRegistrar: Somebody = { principal: 'sala', role: 'registrar' }
export const regionOfficial: Somebody = { principal: 'region-vastmanland', role: 'official' }
export const arbogaOfficial: Somebody = { principal: 'arboga', role: 'official' }

/** A personal identity number. */
export const personalNumber = ['19811228', '9874'].join('-')
/** What nobody but those who work for Sala may ever see. */
export const secret = 'Salas hemliga förhandlingsläge.'

/** A text file to put in the space. */
export function aText(words: string, name = 'eget.txt'): File {
  return new File([words], name)
}

/** The id of the first paper that a page of the space links to. */
export function paperIn(html: string): string {
  return /eget\/underlag\/([0-9a-f-]{36})\/1/.exec(html)?.[1] ?? ''
}

/** A workspace for a suite about what is a principal's own, and a matter in which Sala has a space. */
export function inOwnSpace(database: TestDatabase) {
  const workspace = workspaceFor(database)
  const { as, pageOf } = workspace
  /** A matter of Sala and the region that the group for health prepares, and its addresses. */
  const prepared = async () => {
    const matter = await aMatterIn(workspace)
    const page = pageOfMatter(matter)
    const asIntake = { actor: await workspace.actor(support), matterId: matter.id }
    return { matter, page, at: `${page}/eget`, asIntake }
  }
  const sendFile = async (who: Somebody, path: string, field: string, file: File) => {
    const form = new FormData()
    form.append(field, file)
    return (await as(who)).post(path, form)
  }
  return { workspace, as, pageOf, prepared, sendFile }
}
