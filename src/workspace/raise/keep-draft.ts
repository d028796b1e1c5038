import type { Actor } from '../../actor/actor.ts'
import type { SentForm } from '../../attachment/receive-form.ts'
import { raiseMatter, saveDraft, saveNewDraft } from '../../matter/matter.actions.ts'
import { mayHandIn } from '../../matter/matter.policy.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import type { Matter } from '../../matter/matter.ts'
import type { ActRefusal } from '../../matter/matter-change.ts'
import { removeDraftPaper } from '../../matter/preparation/draft.actions.ts'
import type { Principal } from '../../principal/principal.ts'
import { NotFound } from '../../shared/errors.ts'
import { accept, type Result } from '../../shared/result.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { asKind, saysTheSame, type TypedMatter, without } from './raise.form.ts'
import { nothingWrong, type Wrongs } from './say-wrong.ts'
import { attachFiles, examineFiles } from './take-files.ts'

/** What came of a form that was sent. */
export type Outcome =
  /** The draft is kept. */
  | { readonly came: 'saved'; readonly draft: Matter; readonly deed: TypedMatter['deed']['does'] }
  /** It is raised: now, or by the same form a moment ago. */
  | { readonly came: 'raised'; readonly number: string }
  /** Something must be mended. The draft is there when anything could be kept. */
  | { readonly came: 'wrong'; readonly wrongs: Wrongs; readonly draft?: Matter }
  /** Somebody, most often the same person in another tab, saved something else meanwhile. */
  | { readonly came: 'edited'; readonly stored: Matter }
  | { readonly came: 'refused'; readonly refusal: ActRefusal }

/** A form that was sent, by whom, and whom it may concern. */
export interface SentDraft {
  readonly actor: Actor
  readonly typed: TypedMatter
  readonly files: SentForm['files']
  readonly principals: readonly Principal[]
  /** The draft whose page the form stood on; undefined on the page for a new one. */
  readonly known?: Matter
}

/**
 * Does what the form asks: saves, attaches, raises. Whatever is wrong, everything that can be kept is kept: the texts
 * when a file is refused, the files when a text is.
 */
export async function keepDraft(ground: WorkspaceGround, sent: SentDraft): Promise<Outcome> {
  const { actor, typed, principals } = sent
  const { files, refusals } = await examineFiles(ground, sent.files)
  if (typed.blocking.length > 0) {
    const fields = typed.deed.does === 'raise' ? typed.problems : typed.blocking
    const wrongs: Wrongs = { fields, files: refusals, isOnlyHere: true }
    return keepTheRest(ground, sent, wrongs, files)
  }
  const saved = await save(ground, sent)
  if (!saved.ok) return told(ground, sent, saved.refusal)
  const draft = saved.value
  await attachFiles(ground, actor, draft.id, files)
  if (typed.deed.does === 'removePaper') await takeOut(ground, actor, draft, typed.deed.paperId)
  const isRaising = typed.deed.does === 'raise'
  const fields = isRaising ? typed.problems : []
  if (refusals.length > 0 || fields.length > 0) {
    return { came: 'wrong', wrongs: { fields, files: refusals }, draft }
  }
  if (!isRaising) return { came: 'saved', draft, deed: typed.deed.does }
  const target = { actor, matterId: draft.id, seenVersion: draft.version }
  const raised = await raiseMatter(ground, target, principals)
  if (!raised.ok) return told(ground, sent, raised.refusal)
  return { came: 'raised', number: raised.value.number ?? '' }
}

/** Saves what was typed, as a new draft or a new version of it. The same form sent twice is saved once. */
async function save(
  ground: WorkspaceGround,
  { actor, typed, known }: SentDraft,
): Promise<Result<Matter, ActRefusal>> {
  const { deed, onBehalfOf, bodyId, id } = typed
  const content = deed.does === 'changeKind' ? asKind(typed.content, deed.kind) : typed.content
  if (known) {
    if (isSaved(known, typed, content)) return accept(known)
    const seenVersion = typed.version ?? 0
    const target = { actor, matterId: known.id, seenVersion }
    return saveDraft(ground, target, content, onBehalfOf)
  }
  const forWhom = onBehalfOf !== '' && { onBehalfOf }
  const saved = await saveNewDraft(ground, actor, { bodyId, content, id, ...forWhom })
  if (!saved.ok || isSaved(saved.value, typed, content)) return saved
  return { ok: false, refusal: { kind: 'editedMeanwhile', stored: saved.value } }
}

function isSaved(
  stored: Matter,
  { onBehalfOf }: TypedMatter,
  content: Matter | TypedMatter['content'],
) {
  return (
    stored.state === 'draft' &&
    saysTheSame(stored, content) &&
    (stored.raisedBy.onBehalfOf ?? '') === onBehalfOf
  )
}

/** A text cannot be kept as it is. A page cannot hold files, so they are attached all the same. */
async function keepTheRest(
  ground: WorkspaceGround,
  { actor, typed, known }: SentDraft,
  wrongs: Wrongs,
  files: Parameters<typeof attachFiles>[3],
): Promise<Outcome> {
  if (files.length === 0) return { came: 'wrong', wrongs, ...(known && { draft: known }) }
  if (known) {
    if (known.state === 'draft') await attachFiles(ground, actor, known.id, files)
    return { came: 'wrong', wrongs, draft: known }
  }
  const { bodyId, id } = typed
  const content = without(typed.content, typed.blocking)
  const saved = await saveNewDraft(ground, actor, { bodyId, content, id })
  if (!saved.ok) {
    return { came: 'wrong', wrongs: { ...wrongs, lost: files.map(({ name }) => name) } }
  }
  await attachFiles(ground, actor, saved.value.id, files)
  return { came: 'wrong', wrongs, draft: saved.value }
}

/** Takes a paper out; one that is gone already, because the button was pressed twice, is gone. */
async function takeOut(
  ground: WorkspaceGround,
  actor: Actor,
  { id }: Matter,
  paperId: string,
): Promise<void> {
  try {
    await removeDraftPaper(ground, { actor, matterId: id }, paperId)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
  }
}

/** A refusal as the page tells it: a form that was sent twice, and raised the first time, leads to the matter. */
async function told(
  ground: WorkspaceGround,
  { actor, typed, known }: SentDraft,
  refusal: ActRefusal,
): Promise<Outcome> {
  if (refusal.kind === 'content') {
    return { came: 'wrong', wrongs: { ...nothingWrong, fields: typed.problems } }
  }
  const stored =
    refusal.kind === 'editedMeanwhile'
      ? refusal.stored
      : await findMatter(ground.db, actor.collaborationId, known?.id ?? typed.id)
  if (stored && mayHandIn(actor, stored).allowed) {
    if (stored.number !== undefined && saysTheSame(stored, typed.content)) {
      return { came: 'raised', number: stored.number }
    }
    if (refusal.kind !== 'denied') return { came: 'edited', stored }
  }
  return { came: 'refused', refusal }
}
