import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { isUuid } from '../../matter/matter.rows.ts'
import { followCommission } from '../../meeting/commission/commission.actions.ts'
import { NotFound } from '../../shared/errors.ts'
import type { ActingEnv } from '../acting.ts'
import { findGroupOf } from '../group/find-group.ts'
import { largestForm, readTyped } from '../preparation/typed.ts'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { putOnAgenda } from './put-on-agenda.ts'
import { sendCommissions, sendRefusal } from './send-commissions.tsx'
import { addressOfStep, stepFromAddress } from './steps.ts'

/** What a body has been given by others, what it has sent and what came of it, and its working groups. */
export function commissionRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.group}/uppdrag`

  routes.get(address, async (c) => sendCommissions(ground, c, findGroupOf(c)))

  routes.post(`${address}/:outcome`, bodyLimit({ maxSize: largestForm }), async (c) => {
    const group = findGroupOf(c)
    const { acting, place, body } = group
    const { text } = await readTyped(c)
    const kind = stepFromAddress(text('gor'))
    const outcomeId = c.req.param('outcome')
    if (kind === undefined || !isUuid(outcomeId)) throw new NotFound('a step by that name')
    const id = isUuid(text('id')) ? text('id') : ground.newId()
    const form = { outcomeId, kind, id, text: text('text') }
    const done =
      kind === 'placed'
        ? await putOnAgenda(ground, group, { outcomeId, id, meetingId: text('mote') })
        : await followCommission(ground, place.actor, form)
    if (done.ok) {
      const page = acting.to.group(place.actor.collaborationId, body.id, 'uppdrag')
      return c.redirect(`${page}?klart=${addressOfStep(kind)}#uppdrag-${outcomeId}`, 303)
    }
    const { refusal } = done
    switch (refusal.kind) {
      case 'content':
        return sendCommissions(ground, c, group, { ...form, problems: refusal.codes })
      case 'no-meeting':
        return sendCommissions(ground, c, group, { ...form, problems: ['no-meeting'] })
      default:
        return sendRefusal(ground, c, group, refusal, form.text)
    }
  })
}
