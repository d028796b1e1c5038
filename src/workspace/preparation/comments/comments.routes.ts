import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { mayPrepare } from '../../../matter/matter.policy.ts'
import { commentOn } from '../../../matter/preparation/preparation.actions.ts'
import { listComments } from '../../../matter/preparation/preparation.repository.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { actInMatter, sendRefusal } from '../refusal.tsx'
import { addressIn, type Room } from '../room.ts'
import { sendPreparation } from '../send-preparation.tsx'
import { largestForm, longest, problemOf, readTyped, type Typed } from '../typed.ts'

/** Saying something to everybody who may read the matter. */
export function commentsRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const address = `${prefix}${workspacePatterns.preparation}/kommentarer`

  routes.post(address, bodyLimit({ maxSize: largestForm }), async (c) => {
    const form = await readTyped(c)
    return actInMatter(ground, c, [form.text('kommentar')], (room) => say(c, room, form))
  })

  const say = async (c: ActingContext, { acting, found }: Room, form: Typed): Promise<Response> => {
    const { place, matter } = found
    const text = form.text('kommentar')
    const sentId = form.text('id')
    const problem = problemOf(text, longest.comment)
    if (problem && mayPrepare(place.actor, matter).allowed) {
      return sendPreparation(ground, c, found, { comment: { id: sentId, typed: text, problem } })
    }
    // The form as the back button gave it again, with something else written in it, is another comment.
    const comments = await listComments(ground.db, matter)
    const isTaken = comments.some((comment) => comment.id === sentId && comment.text !== text)
    const id = isTaken ? ground.newId() : sentId
    const said = await commentOn(ground, { actor: place.actor, matterId: matter.id }, { text, id })
    if (said.ok) {
      return c.redirect(`${addressIn({ acting, found })}?klart=kommentar#kommentarer`, 303)
    }
    const { refusal } = said
    // What was typed has been looked through above: the act finds nothing more in it.
    if (refusal.kind === 'content') throw new Error('a comment that was looked through was refused')
    return sendRefusal(ground, c, found, refusal, [text], { may: mayPrepare })
  }
}
