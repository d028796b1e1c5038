import { NotFound } from '../../shared/errors.ts'
import { accept } from '../../shared/result.ts'
import { recordAct } from '../../trail/trail.repository.ts'
import { factsOfHat } from '../hat-facts.ts'
import { mayEditDraft } from '../matter.policy.ts'
import { deleteDraft } from '../matter.repository.ts'
import type { Matter } from '../matter.ts'
import { type Acted, actIn, type MatterGround, type Target } from '../matter-change.ts'
import { deletePaper, listPapers } from './preparation.repository.ts'
import type { Paper } from './preparation.ts'

/**
 * Kasta ett utkast. It is gone with its papers. The trail keeps that there was one and that its author threw it away,
 * never what it said.
 */
export function discardDraft(ground: MatterGround, target: Target): Acted {
  return actIn<Matter>(ground, target, {
    may: mayEditDraft,
    act: async (matter, trx, now) => {
      const papers = await listPapers(trx, matter)
      await deleteDraft(trx, matter)
      const { accountId, name, hat } = target.actor
      await recordAct(trx, {
        collaborationId: matter.collaborationId,
        at: now,
        by: { accountId, name, hat: factsOfHat(hat) },
        act: 'matter-draft-discarded',
        subject: { kind: 'matter', id: matter.id, version: matter.version },
        details: { bodyId: matter.originBodyId, papers: papers.length },
      })
      return accept({ value: matter, matter })
    },
  })
}

/** Takes a paper out of a draft. Once raised, papers stay: others have received them, and only get new versions. */
export function removeDraftPaper(
  ground: MatterGround,
  target: Target,
  paperId: string,
): Acted<Paper> {
  return actIn<Paper>(ground, target, {
    may: mayEditDraft,
    act: async (matter, trx) => {
      const paper = (await listPapers(trx, matter)).find(({ id }) => id === paperId)
      if (!paper) throw new NotFound(`paper '${paperId}'`)
      await deletePaper(trx, matter, paperId)
      return accept({ value: paper, matter })
    },
  })
}
