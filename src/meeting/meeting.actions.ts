import type { Actor } from '../actor/actor.ts'
import { factsOfHat } from '../matter/hat-facts.ts'
import { isUuid } from '../matter/matter.rows.ts'
import type { Register } from '../register/register.ts'
import { dayInSweden } from '../shared/calendar-day.ts'
import { NotFound } from '../shared/errors.ts'
import { accept, type Result, refuse } from '../shared/result.ts'
import { inTransaction } from '../store/store.ts'
import { recordAct } from '../trail/trail.repository.ts'
import { listItems } from './agenda/agenda.repository.ts'
import { mayPlanMeeting, mayReadMeeting, mayRunMeeting } from './meeting.policy.ts'
import { findMeeting, findSetting, insertMeeting, saveSetting } from './meeting.repository.ts'
import { cancel, isUntold, type Meeting, type MeetingPlan, move } from './meeting.ts'
import {
  actAt,
  fits,
  keep,
  type MeetingActed,
  type MeetingActRefusal,
  type MeetingGround,
  type MeetingTarget,
  type MeetingTransaction,
  notAt,
  type ToldToMatter,
} from './meeting-change.ts'
import { lastDays, type MeetingSetting, planProblems, settingProblems } from './meeting-days.ts'
import { type Delivery, issue } from './notice/issue.ts'

export type {
  MeetingActed,
  MeetingGround,
  MeetingTarget,
} from './meeting-change.ts'

/** A meeting to be planned. */
export interface NewMeeting {
  readonly bodyId: string
  readonly plan: MeetingPlan
  /** From the form that was sent: sent twice, there is still one meeting. */
  readonly id?: string
}

/** Planera ett möte. It counts in the charter's rules from now on. */
export function planMeeting(
  ground: MeetingGround,
  actor: Actor,
  register: Register,
  { bodyId, ...meeting }: NewMeeting,
): MeetingActed {
  return inTransaction(ground, async (trx) => {
    const planned = await planIn(trx, ground, actor, register, { bodyId, meetings: [meeting] })
    if (!planned.ok) return planned
    const [only] = planned.value
    return only ? accept(only) : notAt('nothing-changed')
  })
}

/** Planera flera möten på en gång: all of them, or none when one does not do. */
export function planMeetings(
  ground: MeetingGround,
  actor: Actor,
  register: Register,
  planned: NewMeetings,
): MeetingActed<readonly Meeting[]> {
  return inTransaction(ground, (trx) => planIn(trx, ground, actor, register, planned))
}

/** Meetings to be planned of one body. */
interface NewMeetings {
  readonly bodyId: string
  readonly meetings: readonly Omit<NewMeeting, 'bodyId'>[]
}

async function planIn(
  trx: MeetingTransaction,
  ground: MeetingGround,
  actor: Actor,
  register: Register,
  { bodyId, meetings }: NewMeetings,
): Promise<Result<readonly Meeting[], MeetingActRefusal>> {
  const { collaborationId } = actor
  const body = register.bodyById(bodyId)
  if (!body) throw new NotFound(`body '${bodyId}'`)
  const verdict = mayPlanMeeting(actor, { collaborationId, bodyId })
  if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
  // Everything is looked through before anything is stored: a refusal keeps what was stored before it.
  const codes = [...new Set(meetings.flatMap(({ plan }) => planProblems(plan, body)))]
  if (codes.length > 0) return refuse({ kind: 'content', codes })
  const setting = await findSetting(trx, collaborationId, bodyId)
  const planned: Meeting[] = []
  for (const { plan, id } of meetings) {
    const meeting: Meeting = {
      ...tidy(plan),
      ...lastDays(plan.on, setting),
      id: id !== undefined && isUuid(id) ? id : ground.newId(),
      collaborationId,
      bodyId,
      state: 'planned',
      sequence: 0,
      agendaVersion: 0,
      notesApproval: setting.notesApproval,
      isExample: actor.isExample,
      version: 1,
    }
    planned.push(await planOne(trx, ground, actor, meeting))
  }
  return accept(planned)
}

/** Saves a new meeting; the one that is stored when the same form has been sent before. */
async function planOne(
  trx: MeetingTransaction,
  ground: MeetingGround,
  actor: Actor,
  meeting: Meeting,
): Promise<Meeting> {
  const now = ground.now()
  if (!(await insertMeeting(trx, meeting, now))) {
    const stored = await findMeeting(trx, meeting.collaborationId, meeting.id)
    // Somebody else's meeting by an id that was made up: nothing of what was asked for is kept.
    if (!stored || !mayReadMeeting(actor, stored).allowed) {
      throw new NotFound(`meeting '${meeting.id}'`)
    }
    return stored
  }
  const told = { act: 'planned', facts: { bodyId: meeting.bodyId, on: meeting.on } }
  await keep(trx, { actor, before: undefined, now }, { value: meeting, meeting, told })
  return meeting
}

/**
 * Flytta eller ändra ett möte. Its last days follow, earlier answers hold no longer, and the matters of a noticed
 * agenda tell of it. Whoever has been told is told by the next notice.
 */
export function moveMeeting(
  ground: MeetingGround,
  target: MeetingTarget,
  register: Register,
  plan: MeetingPlan,
): MeetingActed {
  return actAt<Meeting>(ground, target, {
    may: mayPlanMeeting,
    act: async (meeting, trx) => {
      const body = register.bodyById(meeting.bodyId)
      if (!body) return notAt('nothing-changed')
      const codes = planProblems(plan, body)
      if (codes.length > 0) return refuse({ kind: 'content', codes })
      const setting = await findSetting(trx, meeting.collaborationId, meeting.bodyId)
      const moved = fits(move(meeting, tidy(plan), lastDays(plan.on, setting)))
      if (!moved.ok) return moved
      const isTold = meeting.state === 'noticed' && meeting.on !== plan.on
      const items = isTold ? await listItems(trx, meeting) : []
      return accept({
        value: moved.value,
        meeting: moved.value,
        told: { act: 'moved', facts: { from: meeting.on, to: plan.on } },
        matters: items.flatMap(({ matterId }): readonly ToldToMatter[] =>
          matterId === undefined
            ? []
            : [
                {
                  matterId,
                  kind: 'meetingMoved',
                  data: {
                    bodyId: meeting.bodyId,
                    meetingId: meeting.id,
                    meetingOn: meeting.on,
                    newMeetingOn: plan.on,
                  },
                },
              ],
        ),
      })
    },
  })
}

/**
 * Ställa in ett möte. Everybody who has been invited is told in the same act, unless its day has passed and they know
 * already; what was to be approved or had returned to its agenda waits for the next.
 */
export function cancelMeeting(
  ground: MeetingGround,
  target: MeetingTarget,
  because: string,
  delivery: Delivery,
): MeetingActed {
  return actAt<Meeting>(ground, target, {
    may: mayRunMeeting,
    written: [because],
    act: async (meeting, trx, now) => {
      const cancelled = fits(cancel(meeting, because))
      if (!cancelled.ok) return cancelled
      const items = meeting.state === 'noticed' ? await listItems(trx, meeting) : []
      await trx
        .deleteFrom('agenda_returned')
        .where('collaboration_id', '=', meeting.collaborationId)
        .where('meeting_id', '=', meeting.id)
        .execute()
      const context = { actor: target.actor, meeting: cancelled.value, now }
      const isTold = meeting.state === 'noticed' && !isUntold(meeting, dayInSweden(now))
      const issued = isTold ? await issue(trx, context, [], delivery) : undefined
      const after = issued?.meeting ?? cancelled.value
      return accept({
        value: after,
        meeting: after,
        told: { act: 'cancelled', facts: { on: meeting.on } },
        matters: items.flatMap(({ matterId }): readonly ToldToMatter[] =>
          matterId === undefined
            ? []
            : [
                {
                  matterId,
                  kind: 'meetingCancelled',
                  data: { bodyId: meeting.bodyId, meetingId: meeting.id, meetingOn: meeting.on },
                },
              ],
        ),
      })
    },
  })
}

/** Ändra hur gruppen möts. Meetings that are already planned keep their days. */
export function changeSetting(
  ground: MeetingGround,
  actor: Actor,
  bodyId: string,
  setting: MeetingSetting,
): MeetingActed<MeetingSetting> {
  return inTransaction(ground, async (trx) => {
    const { collaborationId } = actor
    const verdict = mayRunMeeting(actor, { collaborationId, bodyId })
    if (!verdict.allowed) return refuse({ kind: 'denied', code: verdict.code })
    const codes = settingProblems(setting)
    if (codes.length > 0) return refuse({ kind: 'content', codes })
    await saveSetting(trx, { collaborationId, bodyId }, setting)
    const { matterDays, dispatchDays, notesApproval } = setting
    await recordAct(trx, {
      collaborationId,
      at: ground.now(),
      by: { accountId: actor.accountId, name: actor.name, hat: factsOfHat(actor.hat) },
      act: 'meeting-setting-changed',
      subject: { kind: 'body', id: bodyId },
      details: { matterDays, dispatchDays, notesApproval },
    })
    return accept(setting)
  })
}

/** Without the empty texts of a form. */
function tidy({ place, link, ...plan }: MeetingPlan): MeetingPlan {
  return {
    ...plan,
    ...(place !== undefined && place.trim() !== '' && { place: place.trim() }),
    ...(link !== undefined && link !== '' && { link }),
  }
}
