import type { Actor } from '../actor/actor.ts'
import { findAttachments, takeIn } from '../attachment/attachment.repository.ts'
import type { Attachment } from '../attachment/attachment.ts'
import { mayEnterOwnSpace } from '../matter/matter.policy.ts'
import { findMatter } from '../matter/matter.repository.ts'
import type { Matter } from '../matter/matter.ts'
import { type ActRefusal, notNow } from '../matter/matter-change.ts'
import type {
  AddedPaper,
  EditedText,
  TypedText,
} from '../matter/preparation/preparation.actions.ts'
import { NotFound } from '../shared/errors.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { asActor, asActorWithin } from './as-actor.ts'
import {
  insertOwnPaper,
  insertOwnText,
  latestOwnText,
  listOwnPapers,
  listOwnPaperVersions,
  listOwnTexts,
  readOwnSpace,
} from './own-space.repository.ts'
import type { OwnPaper, OwnSpace, OwnText, PersonalNote } from './own-space.ts'
import { actInOwnSpace, type OwnTarget } from './own-space-change.ts'
import { readNote } from './personal-note.repository.ts'
import { mayNote } from './record.policy.ts'
import type { RecordGround } from './record-ground.ts'

/** What somebody has in a matter that others do not see. */
export interface Private {
  /** The own space of the principal whose hat is worn; absent when the hat opens none. */
  readonly own?: OwnSpace
  readonly note?: PersonalNote
}

/** What the actor has in a matter behind the wall, in the hat worn. Nothing, when they may not read it. */
export async function loadPrivate(
  ground: Pick<RecordGround, 'db'>,
  actor: Actor,
  matter: Matter,
): Promise<Private> {
  if (!mayNote(actor, matter).allowed) return {}
  const principalId = actor.hat.principalId
  return asActor(ground, actor, async (own) => {
    const note = await readNote(own, matter, actor.accountId)
    const enters = principalId !== undefined && mayEnterOwnSpace(actor, matter, principalId).allowed
    return {
      ...(enters && { own: await readOwnSpace(own, matter, principalId) }),
      ...(note && { note }),
    }
  })
}

/** Every version of the own text, newest first; none for somebody who may not enter. */
export async function loadOwnTexts(
  ground: Pick<RecordGround, 'db'>,
  actor: Actor,
  matter: Matter,
  principalId: string,
): Promise<readonly OwnText[]> {
  if (!mayEnterOwnSpace(actor, matter, principalId).allowed) return []
  return asActor(ground, actor, (own) => listOwnTexts(own, matter, principalId))
}

/** Every version of every own paper, oldest first; none for somebody who may not enter. */
export async function loadOwnPaperVersions(
  ground: Pick<RecordGround, 'db'>,
  actor: Actor,
  matter: Matter,
  principalId: string,
): Promise<readonly OwnPaper[]> {
  if (!mayEnterOwnSpace(actor, matter, principalId).allowed) return []
  return asActor(ground, actor, (own) => listOwnPaperVersions(own, matter, principalId))
}

/** Which paper of the own space, and which version of it; the latest when none is named. */
export interface WantedPaper {
  readonly matterId: string
  readonly principalId: string
  readonly paperId: string
  readonly version?: number
}

/**
 * An own paper to send to the actor, with what is known of its content; undefined when there is none, and likewise
 * when it is another principal's. The only way to an own paper's content: its hash opens nothing.
 */
export async function findOwnPaper(
  ground: Pick<RecordGround, 'db'>,
  actor: Actor,
  { matterId, principalId, paperId, version }: WantedPaper,
): Promise<{ readonly paper: OwnPaper; readonly file: Attachment } | undefined> {
  const matter = await findMatter(ground.db, actor.collaborationId, matterId)
  if (!matter) return undefined
  const versions = await loadOwnPaperVersions(ground, actor, matter, principalId)
  const paper = versions.findLast(
    (one) => one.id === paperId && (version === undefined || one.version === version),
  )
  const file = paper && (await findAttachments(ground.db, [paper.hash])).get(paper.hash)
  return paper && file && { paper, file }
}

/**
 * Saves a new version of the principal's own text. When a colleague has saved since, nothing is stored and both
 * texts come back. Nobody outside the principal can tell that anything happened: not by the matter, nor its story.
 */
export async function saveOwnText(
  ground: RecordGround,
  target: OwnTarget,
  { text, seenTextVersion }: TypedText,
): Promise<Result<OwnText, ActRefusal | EditedText>> {
  const { actor, principalId } = target
  return actInOwnSpace<OwnText, ActRefusal | EditedText>(ground, target, {
    written: [text],
    act: async (matter, trx, now) => {
      if (text.trim() === '') return notNow('nothing-written')
      return asActorWithin(trx, actor, async (own) => {
        const stored = await latestOwnText(own, matter, principalId)
        if (stored?.text === text) return accept({ value: stored })
        if (stored && stored.version !== seenTextVersion) return edited(stored, text)
        const version = (stored?.version ?? 0) + 1
        const by = { accountId: actor.accountId, name: actor.name }
        const saved: OwnText = { version, text, at: now, by }
        await insertOwnText(own, matter, principalId, saved)
        return accept({ value: saved, noted: { act: 'own-text-saved', version } })
      })
    },
  })
}

/** Adds a paper to the principal's own space, or a new version of one. The same file again, under the same name, is still one. */
export function addOwnPaper(
  ground: RecordGround,
  target: OwnTarget,
  { file, shelf, paperId }: AddedPaper,
): Promise<Result<OwnPaper, ActRefusal>> {
  const { actor, principalId } = target
  return actInOwnSpace<OwnPaper, ActRefusal>(ground, target, {
    written: [file.name],
    act: async (matter, trx, now) => {
      const papers = await asActorWithin(trx, actor, (own) =>
        listOwnPapers(own, matter, principalId),
      )
      const before = papers.find(({ id }) => id === paperId)
      if (paperId !== undefined && !before) throw new NotFound(`paper '${paperId}'`)
      const same = (before ? [before] : papers).find(
        ({ hash, name }) => hash === file.hash && (before !== undefined || name === file.name),
      )
      if (same) return accept({ value: same })
      const { name, hash, size, kind } = await takeIn(trx, shelf, file, now)
      const paper: OwnPaper = {
        id: before?.id ?? ground.newId(),
        version: (before?.version ?? 0) + 1,
        name,
        hash,
        size,
        contentKind: kind,
        at: now,
        by: { accountId: actor.accountId, name: actor.name },
      }
      await asActorWithin(trx, actor, (own) => insertOwnPaper(own, matter, principalId, paper))
      const { id, version } = paper
      const noted = { act: 'own-paper-added', version, facts: { paperId: id } }
      return accept({ value: paper, noted })
    },
  })
}

function edited(stored: OwnText, typed: string) {
  return refuse({ kind: 'textEditedMeanwhile', stored, typed } as const)
}
