import type { Hono } from 'hono'
import { nameOfBody } from '../../body/body.ts'
import { nameInSentence } from '../../body/name-in-sentence.ts'
import { mayHandIn } from '../../matter/matter.policy.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import { isUuid } from '../../matter/matter.rows.ts'
import { matterText } from '../../matter/matter.text.ts'
import { sayText } from '../../shared/format.ts'
import type { ActingContext, ActingEnv } from '../acting.ts'
import { placeOf } from '../place.ts'
import { sendWorkspacePage } from '../shell/send-workspace-page.tsx'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { type Arrived, receiveMatter } from './answer.ts'
import { answerDraft, sendRefused } from './answer-draft.ts'
import { completeRoutes } from './complete.routes.tsx'
import { draftRoutes } from './draft.routes.ts'
import { keepDraft } from './keep-draft.ts'
import { asKind, concernable, matterKinds, readRaiseForm } from './raise.form.ts'
import { raiseText } from './raise.text.ts'
import { crumbsTo, sendForm, sendNotDone } from './raise-page.tsx'
import { raisingIn, raisingPlaces } from './raising-hat.ts'
import { StartView } from './start.view.tsx'

/** Raising a matter: the form, drafts, and completing what was sent back. */
export function raiseRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: '' | '/en',
): void {
  const at = prefix + workspacePatterns.newMatter
  routes.get(at, (c) => sendNew(ground, c))
  routes.post(at, (c) => receiveMatter(ground, c, (arrived) => takeNew(ground, c, arrived)))
  draftRoutes(ground, routes, prefix)
  completeRoutes(ground, routes, prefix)
}

/** The first step, or the form when group and kind have been chosen. */
async function sendNew(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const { organ, slag } = c.req.query()
  const place = placeOf(c)
  const { actor, register } = place
  const places = raisingPlaces(actor, register)
  if (places.length === 0) return sendNowhere(ground, c)
  const body = organ === undefined ? undefined : register.bodyById(organ)
  const kind = matterKinds.find((known) => known === slag)
  const raiser = body && raisingIn(actor, body.id)
  if (body && !raiser) return sendElsewhere(ground, c, body.id)
  if (body && raiser && kind) {
    // The id stands in the address: whoever comes back to it, with the browser's own button, comes to the same matter.
    const id = c.req.query('id') ?? ''
    if (!isUuid(id)) return leadTo(c, { organ: body.id, slag: kind, id: ground.newId() })
    const known = await findMatter(ground.db, actor.collaborationId, id)
    if (known && mayHandIn(actor, known).allowed) {
      return c.redirect(c.var.acting.to.draft(actor.collaborationId, id), 303)
    }
    const content = asKind(emptyContent, kind)
    const typed = { content, onBehalfOf: '', hints: [], id, bodyId: body.id }
    return sendForm(ground, c, { place, actor: raiser, body, typed })
  }
  const hasGoneOn = organ !== undefined || slag !== undefined
  const missing = [
    ...(body ? [] : (['organ'] as const)),
    ...(kind ? [] : (['slag'] as const)),
  ].filter(() => hasGoneOn)
  return sendStart(ground, c, { missing, ...(body && { bodyId: body.id }), ...(kind && { kind }) })
}

function leadTo(c: ActingContext, chosen: Readonly<Record<string, string>>): Response {
  const { to } = c.var.acting
  const form = to.newMatter(placeOf(c).register.collaboration.id)
  return c.redirect(`${form}?${new URLSearchParams(chosen)}`, 303)
}

const emptyContent = {
  kind: 'question',
  title: '',
  question: '',
  wanted: '',
  concerns: [],
  sectors: [],
} as const

async function sendStart(
  ground: WorkspaceGround,
  c: ActingContext,
  chosen: Pick<Parameters<typeof StartView>[0], 'missing' | 'bodyId' | 'kind'>,
): Promise<Response> {
  const { acting } = c.var
  const place = placeOf(c)
  const text = raiseText[acting.language]
  const { title } = text.start
  const isWrong = chosen.missing.length > 0
  return sendWorkspacePage(
    ground,
    c,
    {
      title: isWrong ? `${text.errorFirst}: ${title}` : title,
      section: 'matters',
      place,
      crumbs: crumbsTo(c, place, title),
      content: (
        <StartView
          acting={acting}
          action={acting.to.newMatter(place.register.collaboration.id)}
          places={raisingPlaces(place.actor, place.register)}
          {...chosen}
        />
      ),
    },
    isWrong ? 422 : 200,
  )
}

/** Takes the form of a new matter: keeps it as a draft, and raises it when that was asked for. */
async function takeNew(
  ground: WorkspaceGround,
  c: ActingContext,
  { texts, files, whole }: Arrived,
): Promise<Response> {
  const place = placeOf(c)
  const { actor, register } = place
  const principals = concernable(register, c.var.acting.today)
  const typed = readRaiseForm(texts, principals)
  const body = register.bodyById(typed.bodyId)
  if (!body) return sendStart(ground, c, { missing: ['organ'], kind: typed.content.kind })
  const raiser = raisingIn(actor, body.id)
  if (!raiser) return sendElsewhere(ground, c, body.id, typed.content)
  const sent = { actor: raiser, typed, files, principals }
  if (whole !== undefined) {
    const wrongs = { fields: [], files: [], whole, isOnlyHere: true }
    return answerDraft(ground, c, { place, body, sent }, { came: 'wrong', wrongs })
  }
  return answerDraft(ground, c, { place, body, sent }, await keepDraft(ground, sent))
}

/** The person has no seat in any body: they may not raise anything. */
async function sendNowhere(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const { language, to } = c.var.acting
  const { heading, why } = raiseText[language].none
  const wayOn = { href: to.overview(), text: raiseText[language].overview }
  return sendNotDone(ground, c, placeOf(c), { status: 403, heading, why, wayOn })
}

/** The person has no seat in that body: who may, and what they had typed. */
async function sendElsewhere(
  ground: WorkspaceGround,
  c: ActingContext,
  bodyId: string,
  typed?: Parameters<typeof sendRefused>[3],
): Promise<Response> {
  const place = placeOf(c)
  const { language, today } = c.var.acting
  const body = place.register.bodyById(bodyId)
  const name = body ? sayText(nameInSentence(nameOfBody(body, today)), language) : bodyId
  const why = matterText[language].denial['only-participants-raise']({ body: name })
  return sendRefused(ground, c, why, typed)
}
