import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { answerNotice } from '../../../meeting/attendance/answer.actions.ts'
import { mayAnswerFor } from '../../../meeting/meeting.policy.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { answerFrom } from '../../answer-link/answer-options.ts'
import { readTyped } from '../../preparation/typed.ts'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { findMeetingOf } from '../find-meeting.ts'
import { sendNotDone } from '../not-done.tsx'
import { letterGround } from './letter/letter-ground.ts'
import { sendProblem } from './send-problem.tsx'
import { tellDeputies } from './tell-deputies.ts'

/** Answering a notice when one is signed in: for oneself or, as the support of the body, for somebody who has called. */
export function answerRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  const own = `${prefix}${workspacePatterns.meeting}/svar`
  routes.post(own, bodyLimit({ maxSize: 10_000 }), (c) => answer(ground, c))
  // The address of the form, opened again when the browser has forgotten what was sent.
  routes.get(own, (c) => c.redirect(c.req.path.replace(/\/svar$/, ''), 303))
}

async function answer(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const found = await findMeetingOf(ground, c)
  const { acting } = c.var
  const { meeting, place } = found
  const { actor, register } = place
  const typed = await readTyped(c)
  const personId = typed.text('person') || actor.personId
  const given = answerFrom(typed.text('svar'), meeting.mode)
  if (given === undefined) return sendProblem(ground, c, found, 'answer')
  if (register.personById(personId) === undefined) return sendProblem(ground, c, found, 'person')
  const tell = tellDeputies(letterGround(ground, c.req.raw, register))
  const target = { actor, meetingId: meeting.id }
  const answered = await answerNotice(
    ground,
    target,
    { register, tell },
    { personId, answer: given },
  )
  if (answered.ok) {
    return c.redirect(
      `${acting.to.meeting(register.collaboration.id, meeting.id)}?klart=svarat`,
      303,
    )
  }
  return sendNotDone(ground, c, found, {
    refusal: answered.refusal,
    may: (who, of) => mayAnswerFor(who, of, personId),
  })
}
