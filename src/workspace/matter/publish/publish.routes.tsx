import type { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Actor } from '../../../actor/actor.ts'
import { decisionsAwaited } from '../../../adoption/closing/close-settled.ts'
import { closeMatter, publishMatter, unpublishMatter } from '../../../matter/matter.actions.ts'
import { type MatterDenial, mayClose, mayPublish } from '../../../matter/matter.policy.ts'
import { listEvents } from '../../../matter/matter.repository.ts'
import type { Matter } from '../../../matter/matter.ts'
import { keepingRecords } from '../../../record/finalise.ts'
import { individualText } from '../../../shared/individual.text.ts'
import type { Verdict } from '../../../shared/verdict.ts'
import type { ActingContext, ActingEnv } from '../../acting.ts'
import { sayProblem } from '../../preparation/say-problem.ts'
import { largestForm, longest, problemOf, readTyped } from '../../preparation/typed.ts'
import { sendWorkspacePage } from '../../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../../workspace.paths.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'
import { sendDenied } from '../act-denied.tsx'
import { actRefusedText } from '../act-refused.text.ts'
import { crumbsOf } from '../crumbs.ts'
import { type FoundMatter, findMatterOf } from '../find-matter.ts'
import { type TriedAct, tryAct } from '../try-act.ts'
import { publishText } from './publish.text.ts'
import {
  addressOfDecision,
  type Decision,
  DecisionView,
  type TriedDecision,
} from './publish.view.tsx'

const mayDecide: Readonly<
  Record<Decision, (actor: Actor, matter: Matter) => Verdict<MatterDenial>>
> = { publish: mayPublish, unpublish: mayPublish, close: mayClose }

/** The code of the sentence that says that it was done. */
const doneCode: Readonly<Record<Decision, string>> = {
  publish: 'publicerat',
  unpublish: 'avpublicerat',
  close: 'avslutat',
}

/** As long as what a matter led to may be told, in characters. */
const mostOutcome = longest.question

/** Publishing the public part, taking it away again, and closing the matter: each on a small page of its own. */
export function publishRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: string,
): void {
  for (const decision of ['publish', 'unpublish', 'close'] as const) {
    const address = `${prefix}${workspacePatterns.matter}/${addressOfDecision[decision]}`
    routes.get(address, async (c) =>
      sendDecision(ground, c, await findMatterOf(ground, c), decision),
    )
    routes.post(address, bodyLimit({ maxSize: largestForm }), (c) => perform(ground, c, decision))
  }
}

async function perform(
  ground: WorkspaceGround,
  c: ActingContext,
  decision: Decision,
): Promise<Response> {
  const found = await findMatterOf(ground, c)
  const form = await readTyped(c)
  const { language, to } = c.var.acting
  const typed = form.text('utfall')
  const problem = decision === 'close' ? problemOf(typed, mostOutcome) : undefined
  if (problem) {
    const { missing } = publishText[language].close
    const error = problem === 'missing' ? missing : sayProblem(problem, mostOutcome, language)
    return sendDecision(ground, c, found, decision, { typed, error })
  }
  const act = actOf(ground, decision, typed)
  const refused = await tryAct(ground, found, { ...act, seenVersion: form.text('version') })
  if (refused === undefined) {
    const page = to.matter(found.place.register.collaboration.id, found.number)
    return c.redirect(`${page}?klart=${doneCode[decision]}`, 303)
  }
  const { refusal, matter } = refused
  const tried: TriedDecision =
    refusal.kind === 'content'
      ? { typed, error: individualText[language].personalNumberInText }
      : { typed, refusal }
  return sendDecision(ground, c, { ...found, matter }, decision, tried)
}

function actOf(
  ground: WorkspaceGround,
  decision: Decision,
  outcome: string,
): Omit<TriedAct, 'seenVersion'> {
  switch (decision) {
    case 'publish':
      return {
        told: { kind: 'published', data: {} },
        act: (target) => publishMatter(ground, target),
      }
    case 'unpublish':
      return {
        told: { kind: 'unpublished', data: {} },
        act: (target) => unpublishMatter(ground, target),
      }
    case 'close':
      return {
        told: { kind: 'closed', data: { outcome } },
        act: (target) => closeMatter(keepingRecords(ground), target, outcome, decisionsAwaited),
      }
  }
}

async function sendDecision(
  ground: WorkspaceGround,
  c: ActingContext,
  found: FoundMatter,
  decision: Decision,
  tried?: TriedDecision,
): Promise<Response> {
  const { acting } = c.var
  const { matter, place, number } = found
  const verdict = mayDecide[decision](place.actor, matter)
  if (!verdict.allowed) {
    return sendDenied(ground, c, found, {
      code: verdict.code,
      may: mayDecide[decision],
      at: addressOfDecision[decision],
      typed: tried?.typed ?? '',
    })
  }
  const { title } = publishText[acting.language][decision]
  const events =
    decision === 'close' ? [] : await listEvents(ground.db, matter.collaborationId, matter.id)
  const status = tried === undefined ? 200 : tried.error === undefined ? 409 : 422
  const alert = tried?.error === undefined ? '' : `${actRefusedText[acting.language].mended} `
  return sendWorkspacePage(
    ground,
    c,
    {
      title: `${alert}${title} – ${number}`,
      section: 'matters',
      place,
      crumbs: crumbsOf(acting, found, title),
      content: (
        <DecisionView
          acting={acting}
          found={found}
          decision={decision}
          events={events}
          tried={tried}
        />
      ),
    },
    status,
  )
}
