import type { Actor } from '../actor/actor.ts'
import { isUuid } from '../matter/matter.rows.ts'
import { type ActRefusal, notNow } from '../matter/matter-change.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { inTransaction } from '../store/store.ts'
import { asActor, asActorWithin, type Whose } from './as-actor.ts'
import { enterMatter } from './enter-matter.ts'
import type { NotedMatter, PersonalNote } from './own-space.ts'
import { eraseNote, listNotedMatters, readNote, writeNote } from './personal-note.repository.ts'
import { mayNote } from './record.policy.ts'
import type { RecordTables } from './record.table.ts'
import type { RecordGround } from './record-ground.ts'

/** Somebody saved their note in another window first: both, so that they can put them together. */
export interface EditedNote {
  readonly kind: 'noteEditedMeanwhile'
  /** Absent when the other window erased it. */
  readonly stored?: PersonalNote
  readonly typed: string
}

/** A note somebody has typed, and the version they began from: 0 when there was none. */
export interface TypedNote {
  readonly text: string
  readonly seenVersion: number
}

interface NoteTarget {
  readonly actor: Actor
  readonly matterId: string
}

/**
 * Saves a person's own note in a matter. Nothing is told of it anywhere, not even in the trail: it is nobody's
 * but theirs, and the law does not see it as a record.
 */
export function saveNote(
  ground: RecordGround,
  { actor, matterId }: NoteTarget,
  { text, seenVersion }: TypedNote,
): Promise<Result<PersonalNote, ActRefusal | EditedNote>> {
  type Saved = Result<PersonalNote, ActRefusal | EditedNote>
  return inTransaction<RecordTables, Saved>(ground, async (trx) => {
    const at = ground.now()
    const entered = await enterMatter(trx, { actor, matterId, may: mayNote, written: [text] })
    if (!entered.ok) return entered
    if (text.trim() === '') return notNow('nothing-written')
    return asActorWithin(trx, actor, async (own): Promise<Saved> => {
      const of = entered.value
      const before = await readNote(own, of, actor.accountId)
      if (before?.text === text) return accept(before)
      const note = { version: seenVersion + 1, text, at }
      const isNext = (before?.version ?? 0) === seenVersion
      if (isNext && (await writeNote(own, of, actor.accountId, note))) return accept(note)
      const stored = await readNote(own, of, actor.accountId)
      if (stored?.text === text) return accept(stored)
      return refuse({ kind: 'noteEditedMeanwhile', ...(stored && { stored }), typed: text })
    })
  })
}

/** The matters of a collaboration in which a person has a note, also those that they may no longer read. */
export function loadNotedMatters(
  ground: Pick<RecordGround, 'db'>,
  whose: Whose,
): Promise<readonly NotedMatter[]> {
  return asActor(ground, whose, (own) =>
    listNotedMatters(own, whose.collaborationId, whose.accountId),
  )
}

/** Erases a person's own note for good. Also when they may no longer read the matter: it is theirs. */
export async function deleteNote(
  ground: Pick<RecordGround, 'db'>,
  { actor, matterId }: { readonly actor: Whose; readonly matterId: string },
): Promise<void> {
  if (!isUuid(matterId)) return
  const of = { collaborationId: actor.collaborationId, id: matterId }
  await asActor(ground, actor, (own) => eraseNote(own, of, actor.accountId))
}
