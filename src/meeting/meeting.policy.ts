import { type Actor, onlyFinishes, supports, takesPartIn } from '../actor/actor.ts'
import { allowed, denied, type Verdict } from '../shared/verdict.ts'
import { hasBegun, type Meeting } from './meeting.ts'

/** Why an act at a meeting is refused. The words for each say who may instead (meeting.text.ts). */
export type MeetingDenial =
  | 'only-body-reads'
  | 'only-support-or-chair'
  | 'only-own-answer'
  | 'only-chair-approves'
  | 'only-participants-approve'
  | 'only-own-opinion'
  | 'only-own-assignment'
  | 'notes-are-drafts'
  | 'term-is-over'

type Ruling = Verdict<MeetingDenial>
type Of = Pick<Meeting, 'collaborationId' | 'bodyId'>

/** Läsa mötet: whoever sits in the body or supports it. */
export function mayReadMeeting(actor: Actor, meeting: Of): Ruling {
  return isIn(actor, meeting) ? allowed : denied('only-body-reads')
}

/** Planera, göra dagordning, kalla, leda mötet och skriva dess utfall: the support of the body, or its chair. */
export function mayRunMeeting(actor: Actor, meeting: Of): Ruling {
  return runs(actor, meeting) ? allowed : denied('only-support-or-chair')
}

/**
 * Planera nya möten, flytta möten och kalla till dem: whoever runs them, as long as the body has its task. When that
 * has ended and nobody has decided what comes next, what is open is finished and nothing new is called (domain B18).
 */
export function mayPlanMeeting(actor: Actor, meeting: Of): Ruling {
  if (!runs(actor, meeting)) return denied('only-support-or-chair')
  return onlyFinishes(actor.hat, meeting.bodyId) ? denied('term-is-over') : allowed
}

/** Öppna mötet: whoever runs it; a meeting on a day when the body has no task is not held, but cancelled. */
export function mayOpenMeeting(actor: Actor, meeting: Pick<Meeting, 'on'> & Of): Ruling {
  if (!runs(actor, meeting)) return denied('only-support-or-chair')
  const { hat } = actor
  const last = hat.kind === 'body' ? hat.termEndedOn : undefined
  return last !== undefined && meeting.on > last ? denied('term-is-over') : allowed
}

/** Svara på kallelsen: for oneself, or for anybody when one supports the body. */
export function mayAnswerFor(actor: Actor, meeting: Of, personId: string): Ruling {
  if (!isIn(actor, meeting)) return denied('only-body-reads')
  return actor.personId === personId || runs(actor, meeting) ? allowed : denied('only-own-answer')
}

/** Läsa anteckningarna: the whole body once they are shared; until then, those who write them. */
export function mayReadNotes(actor: Actor, meeting: Meeting): Ruling {
  if (!isIn(actor, meeting)) return denied('only-body-reads')
  return meeting.notesSharedAt || runs(actor, meeting) ? allowed : denied('notes-are-drafts')
}

/**
 * Godkänna anteckningarna in the body's own way: its chair; whoever leads its next meeting; or each of those who
 * were there. When the body's task has ended they may have no mandate left, so whoever supports it may.
 */
export function mayApproveNotes(
  actor: Actor,
  meeting: Meeting,
  presentIds: readonly string[],
): Ruling {
  const { hat } = actor
  if (!isIn(actor, meeting)) return denied('only-body-reads')
  if (approvesForBody(actor, meeting)) return allowed
  if (meeting.notesApproval === 'chair') {
    return hat.kind === 'body' && hat.isChair ? allowed : denied('only-chair-approves')
  }
  if (meeting.notesApproval === 'nextMeeting') return mayRunMeeting(actor, meeting)
  // Where nobody is noted as there, nobody could ever approve: whoever leads the meeting does.
  if (presentIds.length === 0) return mayRunMeeting(actor, meeting)
  return presentIds.includes(actor.personId) ? allowed : denied('only-participants-approve')
}

/** Whether the approval stands for the whole body: its task has ended, and its support finishes what is open. */
export function approvesForBody({ hat }: Actor, { bodyId }: Of): boolean {
  return onlyFinishes(hat, bodyId) && supports(hat, bodyId)
}

/** Föra in en avvikande mening: those who sit for that principal, or the support of the body for them. */
export function mayDiffer(actor: Actor, meeting: Meeting, principalId: string): Ruling {
  if (!isIn(actor, meeting) || !hasBegun(meeting)) return denied('only-body-reads')
  return actor.hat.principalId === principalId || runs(actor, meeting)
    ? allowed
    : denied('only-own-opinion')
}

/** Anteckna att en uppgift är gjord: whoever has it, or the support of the body. */
export function mayMarkDone(actor: Actor, meeting: Of, personId: string): Ruling {
  if (!isIn(actor, meeting)) return denied('only-body-reads')
  return actor.personId === personId || runs(actor, meeting)
    ? allowed
    : denied('only-own-assignment')
}

function isIn({ collaborationId, hat }: Actor, meeting: Of): boolean {
  return collaborationId === meeting.collaborationId && takesPartIn(hat, meeting.bodyId)
}

function runs(actor: Actor, meeting: Of): boolean {
  const { hat } = actor
  const isChair = hat.kind === 'body' && hat.isChair
  return isIn(actor, meeting) && (isChair || supports(hat, meeting.bodyId))
}
