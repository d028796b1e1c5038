import type { Actor } from '../../actor/actor.ts'
import { takeIn } from '../../attachment/attachment.repository.ts'
import type { ExaminedFile } from '../../attachment/attachment.ts'
import type { Shelf } from '../../attachment/shelf.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { NotFound } from '../../shared/errors.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { mayAddPaper, mayAnswer, mayNameResponsible, mayPrepare } from '../matter.policy.ts'
import { isUuid } from '../matter.rows.ts'
import {
  type Acted,
  type ActRefusal,
  actIn,
  authorOf,
  type MatterGround,
  notNow,
  type Target,
} from '../matter-change.ts'
import {
  findAsk,
  insertAsk,
  insertComment,
  insertPaper,
  insertText,
  latestText,
  listPapers,
  saveAnswer,
  saveResponsible,
} from './preparation.repository.ts'
import type { Ask, Comment, Paper, Responsible, TextVersion, Writer } from './preparation.ts'

/** Somebody else saved first: both texts, so that whoever came second can put them together. */
export interface EditedText {
  readonly kind: 'textEditedMeanwhile'
  readonly stored: TextVersion
  readonly typed: string
}

/** A text somebody has typed, and the version they began from: 0 when there was none. */
export interface TypedText {
  readonly text: string
  readonly seenTextVersion: number
}

/**
 * Saves a new version of the preparation's text. When somebody else has saved since, nothing is stored and both
 * texts come back. The same text sent twice is one version.
 */
export async function saveText(
  ground: MatterGround,
  target: Target,
  { text, seenTextVersion }: TypedText,
): Promise<Result<TextVersion, ActRefusal | EditedText>> {
  type Saved = { readonly saved: TextVersion } | { readonly edited: EditedText }
  const acted = await actIn<Saved>(ground, target, {
    may: mayPrepare,
    written: [text],
    act: async (matter, trx, now) => {
      if (matter.state !== 'inPreparation') return notNow('not-in-preparation')
      const stored = await latestText(trx, matter)
      if (stored && stored.text === text) return accept({ value: { saved: stored }, matter })
      if (stored && stored.version !== seenTextVersion) {
        const edited = { kind: 'textEditedMeanwhile', stored, typed: text } as const
        return accept({ value: { edited }, matter })
      }
      const version = (stored?.version ?? 0) + 1
      const saved: TextVersion = { version, text, at: now, by: writerOf(target.actor) }
      await insertText(trx, matter, saved)
      return accept({
        value: { saved },
        matter,
        told: { kind: 'textSaved', data: { version }, facts: { textVersion: version } },
      })
    },
  })
  if (!acted.ok) return acted
  return 'edited' in acted.value ? refuse(acted.value.edited) : accept(acted.value.saved)
}

/** A file that has been examined, where its content is kept, and the paper it is a new version of. */
export interface AddedPaper {
  readonly file: ExaminedFile
  readonly shelf: Shelf
  readonly paperId?: string
}

/**
 * Adds a paper, or a new version of one. The same file again, under the same name, is still one. Nothing is told of a
 * paper in a draft: it is told when the matter is raised.
 */
export function addPaper(
  ground: MatterGround,
  target: Target,
  { file, shelf, paperId }: AddedPaper,
): Acted<Paper> {
  return actIn<Paper>(ground, target, {
    may: mayAddPaper,
    written: [file.name],
    act: async (matter, trx, now) => {
      const papers = await listPapers(trx, matter)
      const before = papers.find(({ id }) => id === paperId)
      if (paperId !== undefined && !before) throw new NotFound(`paper '${paperId}'`)
      const same = (before ? [before] : papers).find(
        ({ hash, name }) => hash === file.hash && (before !== undefined || name === file.name),
      )
      if (same) return accept({ value: same, matter })
      const { name, hash, size, kind } = await takeIn(trx, shelf, file, now)
      const paper: Paper = {
        id: before?.id ?? ground.newId(),
        version: (before?.version ?? 0) + 1,
        name,
        hash,
        size,
        contentKind: kind,
        at: now,
        by: writerOf(target.actor),
      }
      await insertPaper(trx, matter, paper)
      const told = { paperId: paper.id, paperVersion: paper.version }
      return accept({
        value: paper,
        matter,
        ...(matter.state !== 'draft' && {
          told: {
            kind: 'paperAdded' as const,
            data: { ...told, name },
            facts: { ...told, hash },
          },
        }),
      })
    },
  })
}

/** Says something to everybody who may read the matter. With the form's own id, sent twice is said once. */
export function commentOn(
  ground: MatterGround,
  target: Target,
  { text, id }: { readonly text: string; readonly id?: string },
): Acted<Comment> {
  return actIn<Comment>(ground, target, {
    may: mayPrepare,
    written: [text],
    act: async (matter, trx, now) => {
      if (text.trim() === '') return notNow('nothing-written')
      const comment: Comment = {
        id: idFrom(id, ground),
        text,
        at: now,
        by: authorOf(target.actor),
      }
      if (!(await insertComment(trx, matter, comment))) return accept({ value: comment, matter })
      const told = { commentId: comment.id }
      return accept({
        value: comment,
        matter,
        told: { kind: 'commented', data: told, facts: told },
      })
    },
  })
}

/** What is asked of one principal. */
export interface NewAsk {
  readonly principalId: string
  readonly question: string
  readonly due?: CalendarDay
  /** From the form that was sent: sent twice, it is asked once. */
  readonly id?: string
}

/** Asks something of a principal that the matter concerns, perhaps to be answered by a day. */
export function askPrincipal(ground: MatterGround, target: Target, asked: NewAsk): Acted<Ask> {
  const { principalId, question, due, id } = asked
  return actIn<Ask>(ground, target, {
    may: mayPrepare,
    written: [question],
    act: async (matter, trx, now) => {
      if (question.trim() === '') return notNow('nothing-written')
      if (!matter.concerns.includes(principalId)) return notNow('not-concerned')
      const ask: Ask = {
        id: idFrom(id, ground),
        principalId,
        question,
        ...(due !== undefined && { due }),
        at: now,
        by: writerOf(target.actor),
      }
      if (!(await insertAsk(trx, matter, ask))) return accept({ value: ask, matter })
      const told = { askId: ask.id, principalId, ...(due !== undefined && { due }) }
      return accept({ value: ask, matter, told: { kind: 'asked', data: told, facts: told } })
    },
  })
}

/** Answers, for the principal that was asked. An answer is given once; more is said as a comment. */
export function answerAsk(
  ground: MatterGround,
  target: Target,
  { askId, text }: { readonly askId: string; readonly text: string },
): Acted<Ask> {
  return actIn<Ask>(ground, target, {
    may: mayAnswerSomething,
    written: [text],
    act: async (matter, trx, now) => {
      const ask = await findAsk(trx, matter, askId)
      if (!ask) throw new NotFound(`ask '${askId}'`)
      const verdict = mayAnswer(target.actor, matter, ask.principalId)
      if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
      if (text.trim() === '') return notNow('nothing-written')
      if (ask.answer) return notNow('already-answered')
      const answer = { text, at: now, byName: target.actor.name }
      await saveAnswer(trx, matter, ask.id, answer)
      const told = { askId: ask.id, principalId: ask.principalId }
      return accept({
        value: { ...ask, answer },
        matter,
        told: { kind: 'answered', data: told, facts: told },
      })
    },
  })
}

/** Names who answers for the matter at a principal, in place of whoever did before. */
export function nameResponsible(
  ground: MatterGround,
  target: Target,
  {
    principalId,
    personId,
    register,
  }: Pick<Responsible, 'principalId' | 'personId'> & {
    readonly register: Register
  },
): Acted<Responsible> {
  return actIn<Responsible>(ground, target, {
    may: (actor, matter) => mayNameResponsible(actor, matter, principalId),
    act: async (matter, trx, now) => {
      if (!register.personById(personId)) return notNow('unknown-person')
      const responsible: Responsible = { principalId, personId, since: now }
      await saveResponsible(trx, matter, responsible)
      const told = { principalId, personId }
      return accept({
        value: responsible,
        matter,
        told: { kind: 'responsibleNamed', data: told, facts: told },
      })
    },
  })
}

/** Whether there is any principal at all whose asks the actor may answer; which ask it is, is seen after. */
function mayAnswerSomething(actor: Actor, matter: Parameters<typeof mayAnswer>[1]) {
  return mayAnswer(actor, matter, actor.hat.principalId ?? '')
}

function writerOf({ accountId, name }: Actor): Writer {
  return { accountId, name }
}

function idFrom(id: string | undefined, ground: MatterGround): string {
  return id !== undefined && isUuid(id) ? id : ground.newId()
}
