import { raiseMatter, saveNewDraft, takeInMatter } from '../../src/matter/matter.actions.ts'
import type { Matter, MatterContent } from '../../src/matter/matter.ts'
import { done } from './done.ts'
import { aContent } from './matter.ts'
import type { Somebody, WorkspaceTest } from './workspace.ts'

/** A body of the workspace's demo county, somebody in it who raises matters, and who receives them there. */
export interface Preparing {
  readonly bodyId: string
  readonly author: Somebody
  readonly intake: Somebody
}

const bodyId = 'samverkansgrupp-halsa'

/** The group for health: its member for Sala raises matters, and those who answer for its support receive them. */
export const inHealth: Preparing = {
  bodyId,
  author: { seat: `${bodyId}/kommunernas-ledamoter/sala` },
  intake: { seat: `${bodyId}/overgripande-ansvarig` },
}

/** A matter of the region and Sala, unless it is told otherwise, that a body of the workspace prepares. */
export async function aMatterIn(
  { ground, register, actor: actorOf }: Pick<WorkspaceTest, 'ground' | 'register' | 'actor'>,
  changes: Partial<MatterContent> = {},
  preparing: Preparing = inHealth,
): Promise<Matter> {
  const author = await actorOf(preparing.author)
  const content = aContent({ concerns: ['region-vastmanland', 'sala'], ...changes })
  const draft = done(await saveNewDraft(ground, author, { bodyId: preparing.bodyId, content }))
  const target = { actor: author, matterId: draft.id }
  done(await raiseMatter(ground, target, register.principals))
  const intake = await actorOf(preparing.intake)
  return done(await takeInMatter(ground, { actor: intake, matterId: draft.id }))
}

/** Where the workspace shows a matter. */
export function pageOfMatter({ number = '' }: Pick<Matter, 'number'>): string {
  return `/arbetsyta/vastmanland/arenden/${number.replace(':', '-')}`
}
