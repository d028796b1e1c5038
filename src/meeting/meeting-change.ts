import type { Kysely, Transaction } from 'kysely'
import type { Actor } from '../actor/actor.ts'
import {
  type MatterEvent,
  type MatterEventKind,
  publicKinds,
} from '../matter/event/matter-event.ts'
import { factsOfHat } from '../matter/hat-facts.ts'
import { addEvents, lockMatters } from '../matter/matter.repository.ts'
import { type ActTables, authorOf } from '../matter/matter-change.ts'
import { NotFound } from '../shared/errors.ts'
import { hasPersonalNumber } from '../shared/personal-number.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import type { Verdict } from '../shared/verdict.ts'
import { inTransaction } from '../store/store.ts'
import { recordAct } from '../trail/trail.repository.ts'
import type { Facts } from '../trail/trail.ts'
import type { Agenda, AgendaRefusal, ItemProblem } from './agenda/agenda.ts'
import { type MeetingDenial, mayReadMeeting } from './meeting.policy.ts'
import { getMeetingToChange, touchMeeting, updateMeeting } from './meeting.repository.ts'
import type { MeetingTables } from './meeting.table.ts'
import type { Meeting, MeetingRefusal } from './meeting.ts'
import type { PlanProblem } from './meeting-days.ts'
import { type FactTables, tellRegister } from './meeting-fact.repository.ts'
import type { Note } from './notes/notes.ts'
import type { OutcomeProblem } from './outcome/outcome.ts'

/** The tables that an act at a meeting writes to. */
export type MeetingActTables = MeetingTables & ActTables & FactTables

/** The transaction of one act. */
export type MeetingTransaction = Transaction<MeetingActTables>

/** What every act at a meeting needs. */
export interface MeetingGround {
  readonly db: Kysely<MeetingActTables>
  readonly now: () => Date
  readonly newId: () => string
}

/** Which meeting, and which version of it the actor saw. */
export interface MeetingTarget {
  readonly actor: Actor
  readonly meetingId: string
  readonly seenVersion?: number
}

/** Why an act at a meeting does not fit what is there. */
export type MeetingStateRefusal =
  | MeetingRefusal
  | AgendaRefusal
  | 'not-invited'
  | 'no-such-outcome'
  | 'outcome-changed'
  | 'unknown-person'
  | 'unknown-principal'
  | 'already-approved-by-you'
  | 'next-meeting-not-held'
  | 'preview-not-seen'

/** What is wrong with what was typed. */
export type MeetingProblem = PlanProblem | ItemProblem | OutcomeProblem | 'note-too-long'

/**
 * Why an act was not done: the actor may not, it does not fit where the meeting stands, what was typed does not do,
 * or somebody else saved first (with what is stored, so that the page can show both).
 */
export type MeetingActRefusal =
  | { readonly kind: 'denied'; readonly code: MeetingDenial }
  | { readonly kind: 'state'; readonly code: MeetingStateRefusal }
  | { readonly kind: 'content'; readonly codes: readonly MeetingProblem[] }
  | { readonly kind: 'editedMeanwhile'; readonly stored: Meeting }
  | { readonly kind: 'agendaEditedMeanwhile'; readonly stored: Agenda }
  | {
      readonly kind: 'noteEditedMeanwhile'
      readonly stored: Note | undefined
      readonly yours: string
    }

/** What an act leads to, once done. */
export type MeetingActed<Value = Meeting> = Promise<Result<Value, MeetingActRefusal>>

/** What is told in the story of a matter that an act at a meeting is about. */
export interface ToldToMatter {
  readonly matterId: string
  readonly kind: MatterEventKind
  readonly data: MatterEvent['data']
}

/** An act that has been done. Nothing told: notes that are saved while somebody writes. */
export interface MeetingDone<Value> {
  readonly value: Value
  readonly meeting: Meeting
  readonly told?: { readonly act: string; readonly facts?: Facts }
  readonly matters?: readonly ToldToMatter[]
}

/** The parts that an act is made of. */
export interface MeetingActParts<Value> {
  readonly may: (actor: Actor, meeting: Meeting) => Verdict<MeetingDenial>
  /** What the actor has written with the act; personal identity numbers in it are refused. */
  readonly written?: readonly string[]
  /** Decides and stores. Refuses before it stores anything: what is stored is kept. */
  readonly act: (
    meeting: Meeting,
    trx: MeetingTransaction,
    now: Date,
  ) => Promise<Result<MeetingDone<Value>, MeetingActRefusal>>
}

/**
 * Load, allow, decide, store, tell: one transaction and one entry in the trail. Whoever may not know of the meeting
 * is told that there is none.
 */
export function actAt<Value>(
  ground: MeetingGround,
  { actor, meetingId, seenVersion }: MeetingTarget,
  { may, written = [], act }: MeetingActParts<Value>,
): MeetingActed<Value> {
  return inTransaction(ground, async (trx) => {
    const now = ground.now()
    const meeting = await getMeetingToChange(trx, actor.collaborationId, meetingId)
    const verdict = may(actor, meeting)
    if (!verdict.allowed) {
      if (!mayReadMeeting(actor, meeting).allowed) throw new NotFound(`meeting '${meetingId}'`)
      return refuse({ kind: 'denied', code: verdict.code })
    }
    if (written.some(hasPersonalNumber)) {
      return refuse({ kind: 'content', codes: ['personal-number'] })
    }
    if (seenVersion !== undefined && seenVersion !== meeting.version) {
      return refuse({ kind: 'editedMeanwhile', stored: meeting })
    }
    const done = await act(meeting, trx, now)
    if (!done.ok) return done
    await keep(trx, { actor, before: meeting, now }, done.value)
    return accept(done.value.value)
  })
}

/** Stores the meeting as an act leaves it, tells the register and the matters, and last the trail. */
export async function keep<Value>(
  trx: MeetingTransaction,
  context: { readonly actor: Actor; readonly before: Meeting | undefined; readonly now: Date },
  { meeting, told, matters = [] }: MeetingDone<Value>,
): Promise<void> {
  const { actor, before, now } = context
  // A note that is saved while somebody writes is no news to those who follow along.
  if (before === meeting && told) await touchMeeting(trx, meeting, now)
  else if (before && before !== meeting) await updateMeeting(trx, meeting, before, now)
  await tellMatters(trx, context, meeting.collaborationId, matters)
  await tellRegister(trx, meeting, before, { by: actor.name, at: now })
  if (!told) return
  await recordAct(trx, {
    collaborationId: meeting.collaborationId,
    at: now,
    by: { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) },
    act: `meeting-${told.act}`,
    subject: { kind: 'meeting', id: meeting.id, version: meeting.version },
    ...(told.facts && { details: told.facts }),
  })
}

async function tellMatters(
  trx: MeetingTransaction,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
  collaborationId: string,
  matters: readonly ToldToMatter[],
): Promise<void> {
  if (matters.length === 0) return
  const ids = [...new Set(matters.map(({ matterId }) => matterId))]
  const known = await lockMatters(trx, collaborationId, ids)
  const by = authorOf(actor)
  const told = matters.flatMap(({ matterId, kind, data }) => {
    const event = { at: now, kind, by, isPublic: publicKinds.has(kind), data }
    return known.has(matterId) ? [{ matterId, event }] : []
  })
  await addEvents(trx, collaborationId, told)
}

/** An act that does not fit what is there. */
export function notAt(code: MeetingStateRefusal): {
  readonly ok: false
  readonly refusal: MeetingActRefusal
} {
  return refuse({ kind: 'state', code })
}

/** A transition as an act's answer. */
export function fits<Value>(
  decided: Result<Value, MeetingStateRefusal>,
): Result<Value, MeetingActRefusal> {
  return decided.ok ? decided : notAt(decided.refusal)
}
