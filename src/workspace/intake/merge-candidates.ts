import type { Actor } from '../../actor/actor.ts'
import { listWaiting } from '../../matter/list/matter-lists.repository.ts'
import { mayRead } from '../../matter/matter.policy.ts'
import { findMatterByNumber } from '../../matter/matter.repository.ts'
import { hasEnded, type Matter } from '../../matter/matter.ts'
import type { WorkspaceGround } from '../workspace-ground.ts'
import { alikeFrom, likeness } from './likeness.ts'

/** A matter that another may be merged into. */
export interface Candidate {
  readonly matter: Matter
  /** Whether the two are called much the same: the same question may have been raised twice. */
  readonly isAlike: boolean
}

/** What a matter may be merged into: those that are shown, and how many there are. */
export interface Candidates {
  readonly shown: readonly Candidate[]
  readonly total: number
  /** The words that were searched for; empty when nothing was. */
  readonly words: string
}

/** As many as one can choose among at a glance. */
const mostShown = 12

/**
 * The open matters of the body that a matter may be merged into, those called much the same first. With words,
 * only those that hold them all; with a number also a matter of another body, when the actor may read it.
 */
export async function mergeCandidates(
  { db }: Pick<WorkspaceGround, 'db'>,
  actor: Actor,
  matter: Matter,
  words: string,
): Promise<Candidates> {
  const { collaborationId, handlingBodyId } = matter
  const open = await listWaiting(
    db,
    collaborationId,
    [handlingBodyId],
    ['raised', 'askedBack', 'inPreparation'],
  )
  const [, year, running] = /^(\d{4})[:-](\d{1,9})$/.exec(words) ?? []
  const numbered =
    year === undefined
      ? undefined
      : await findMatterByNumber(db, collaborationId, `${year}:${running}`)
  const found = numbered
    ? [numbered].filter((one) => !hasEnded(one) && mayRead(actor, one).allowed)
    : open.filter((one) => holds(one, words))
  const candidates = found
    .filter(({ id }) => id !== matter.id)
    .map((one) => ({ matter: one, alike: likeness(matter, one) }))
    .toSorted((one, other) => other.alike - one.alike)
  return {
    shown: candidates
      .slice(0, mostShown)
      .map(({ matter: one, alike }) => ({ matter: one, isAlike: alike >= alikeFrom })),
    total: candidates.length,
    words,
  }
}

function holds({ number = '', title, question }: Matter, words: string): boolean {
  const text = `${number} ${title} ${question}`.toLocaleLowerCase('sv')
  return words
    .toLocaleLowerCase('sv')
    .split(/\s+/)
    .every((word) => text.includes(word))
}
