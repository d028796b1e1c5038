import type { Hono } from 'hono'
import { findAttachments } from '../../attachment/attachment.repository.ts'
import { serveAttachment } from '../../attachment/serve.ts'
import { mayHandIn } from '../../matter/matter.policy.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import type { Matter } from '../../matter/matter.ts'
import { discardDraft } from '../../matter/preparation/draft.actions.ts'
import { listPapers } from '../../matter/preparation/preparation.repository.ts'
import { NotFound } from '../../shared/errors.ts'
import type { ActingContext, ActingEnv, Place } from '../acting.ts'
import { placeOf } from '../place.ts'
import { workspacePatterns } from '../workspace.paths.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { type Arrived, receiveMatter } from './answer.ts'
import { answerDraft, sendRefused } from './answer-draft.ts'
import { keepDraft } from './keep-draft.ts'
import { concernable, formOf, readRaiseForm } from './raise.form.ts'
import { raiseText } from './raise.text.ts'
import { sendForm } from './raise-page.tsx'
import { raisingIn } from './raising-hat.ts'

/** One's own drafts: written on, raised, thrown away, and their papers read. */
export function draftRoutes(
  ground: WorkspaceGround,
  routes: Hono<ActingEnv>,
  prefix: '' | '/en',
): void {
  const at = prefix + workspacePatterns.draft
  routes.get(at, async (c) => {
    const { place, draft } = await findOwn(ground, c)
    if (draft.number !== undefined) return c.redirect(matterAt(c, draft), 303)
    return sendKept(ground, c, place, draft)
  })
  routes.post(at, (c) => receiveMatter(ground, c, (arrived) => takeDraft(ground, c, arrived)))
  routes.post(`${at}/kasta`, (c) => throwAway(ground, c))
  routes.get(`${at}/underlag/:paperId`, (c) => sendPaper(ground, c))
}

interface Own {
  readonly place: Place
  readonly draft: Matter
}

/** The person's own draft, or what became of it. Of somebody else's nothing is told, not even that there is one. */
async function findOwn(ground: WorkspaceGround, c: ActingContext): Promise<Own> {
  const place = placeOf(c)
  const { actor } = place
  const draft = await findMatter(ground.db, actor.collaborationId, c.req.param('id') ?? '')
  if (!draft || !mayHandIn(actor, draft).allowed) throw new NotFound('a draft of the own')
  return { place, draft }
}

function matterAt(c: ActingContext, { collaborationId, number = '' }: Matter): string {
  return c.var.acting.to.matter(collaborationId, number)
}

function bodyOf({ register }: Place, { originBodyId }: Matter) {
  const body = register.bodyById(originBodyId)
  if (!body) throw new NotFound(`body '${originBodyId}'`)
  return body
}

async function sendKept(
  ground: WorkspaceGround,
  c: ActingContext,
  place: Place,
  draft: Matter,
): Promise<Response> {
  const body = bodyOf(place, draft)
  const { content, hints } = readRaiseForm(
    formOf(draft),
    concernable(place.register, c.var.acting.today),
  )
  return sendForm(ground, c, {
    place,
    actor: raisingIn(place.actor, body.id) ?? place.actor,
    body,
    draft,
    typed: {
      content,
      hints,
      onBehalfOf: draft.raisedBy.onBehalfOf ?? '',
      id: draft.id,
      version: draft.version,
      bodyId: body.id,
    },
    done: c.req.query('klart'),
  })
}

async function takeDraft(
  ground: WorkspaceGround,
  c: ActingContext,
  { texts, files, whole }: Arrived,
): Promise<Response> {
  const { place, draft } = await findOwn(ground, c)
  const body = bodyOf(place, draft)
  const principals = concernable(place.register, c.var.acting.today)
  const typed = { ...readRaiseForm(texts, principals), bodyId: body.id, id: draft.id }
  const actor = raisingIn(place.actor, body.id) ?? place.actor
  const sent = { actor, typed, files, principals, known: draft }
  const parts = { place, body, sent }
  if (whole !== undefined) {
    const wrongs = { fields: [], files: [], whole, isOnlyHere: true }
    return answerDraft(ground, c, parts, { came: 'wrong', wrongs })
  }
  return answerDraft(ground, c, parts, await keepDraft(ground, sent))
}

/**
 * Throws the draft away; pressed twice, or in two tabs, it is gone all the same. Somebody else's stays, and is
 * answered like one that is gone: not even that there is one is told.
 */
async function throwAway(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const { actor } = placeOf(c)
  const { language, to } = c.var.acting
  const matterId = c.req.param('id') ?? ''
  const draft = await findMatter(ground.db, actor.collaborationId, matterId)
  if (draft && mayHandIn(actor, draft).allowed) {
    const thrown = await discardDraft(ground, { actor, matterId })
    if (!thrown.ok) return sendRefused(ground, c, raiseText[language].edited.already)
  }
  return c.redirect(`${to.overview()}?klart=kastat`, 303)
}

async function sendPaper(ground: WorkspaceGround, c: ActingContext): Promise<Response> {
  const { draft } = await findOwn(ground, c)
  const paperId = c.req.param('paperId')
  const paper = (await listPapers(ground.db, draft)).find(({ id }) => id === paperId)
  const file = paper && (await findAttachments(ground.db, [paper.hash])).get(paper.hash)
  if (!paper || !file) throw new NotFound('a paper in the draft')
  const ifNoneMatch = c.req.header('if-none-match')
  return serveAttachment(ground.db, ground.shelf, { file, name: paper.name, ifNoneMatch })
}
