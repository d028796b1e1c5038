import { forAgenda, returnedOutcomes } from '../../adoption/closing/returned.repository.ts'
import { recordAnchoring } from '../../anchoring/anchoring.actions.ts'
import { addItem } from '../../meeting/agenda/agenda.actions.ts'
import { prepareAgenda } from '../../meeting/agenda/prepare-agenda.actions.ts'
import { answerNotice, seatsOfMeeting } from '../../meeting/attendance/answer.actions.ts'
import { listKeptSeats } from '../../meeting/attendance/attendance.repository.ts'
import { beginMeeting, endMeeting, recordPresence } from '../../meeting/attendance/hold.actions.ts'
import { followCommission } from '../../meeting/commission/commission.actions.ts'
import { changeSetting, planMeeting } from '../../meeting/meeting.actions.ts'
import { findMeeting, findSetting } from '../../meeting/meeting.repository.ts'
import {
  approveMeetingNotes,
  publishMeetingNotes,
  saveNote,
  shareMeetingNotes,
} from '../../meeting/notes/notes.actions.ts'
import { listNotes } from '../../meeting/notes/notes.repository.ts'
import { revisionOf } from '../../meeting/notes/notes.ts'
import { sendNotice } from '../../meeting/notice/notice.actions.ts'
import { recordOutcome } from '../../meeting/outcome/outcome.actions.ts'
import { day } from '../../shared/calendar-day.ts'
import { accept, refuse } from '../../shared/result.ts'
import { groundAt, matterIdOf } from '../story/perform.ts'
import type { Performed } from '../story/performed.ts'
import { actorAt, type Capacity, type Stage } from '../story/stage.ts'
import { instantOf } from '../story/story.ts'
import { itemIdOf, meetingIdOf, outcomeIdOf } from './meeting-ids.ts'
import type { MeetingScene } from './meeting-scene.ts'
import type { MeetingStep, MeetingStory } from './meeting-story.ts'
import { performWithLedger } from './perform-ledger.ts'

/** Lets somebody do what a meeting's story says, at the moment it says, by the same act as anybody else's. */
export async function performMeetingStep(
  stage: Stage,
  story: MeetingStory,
  step: MeetingStep,
): Performed {
  const at = instantOf(step.at)
  const actor = actorAt(stage, step.by, at, capacityFor(story, step))
  if (actor === undefined) return refuse({ kind: 'nobody' })
  const ground = groundAt(stage, at, `möte ${story.key} ${step.at}`)
  const scene: MeetingScene = { stage, ground, story, actor }
  switch (step.does) {
    case 'openLedger':
    case 'decide':
    case 'publishLedger':
      return performWithLedger(scene, step)
    case 'setting':
    case 'plan':
    case 'prepare':
    case 'addItem':
    case 'notify':
    case 'answers':
    case 'answerNotice':
      return before(scene, step)
    default:
      return fromItsDay(scene, step)
  }
}

/** For the group; for the principal where it decides; for the other group where it follows something up. */
function capacityFor({ bodyId }: MeetingStory, step: MeetingStep): Capacity {
  switch (step.does) {
    case 'decide':
      return { principalId: step.of }
    case 'follow':
      return { bodyId: step.forBody, receives: true }
    case 'anchor':
    case 'answerNotice':
    case 'approveNotes':
      return { bodyId }
    default:
      return { bodyId, receives: true }
  }
}

type Before = Extract<
  MeetingStep,
  {
    readonly does:
      | 'setting'
      | 'plan'
      | 'prepare'
      | 'addItem'
      | 'notify'
      | 'answers'
      | 'answerNotice'
  }
>

async function before(scene: MeetingScene, step: Before): Performed {
  const { stage, ground, story, actor } = scene
  const { register } = stage
  const { bodyId, collaborationId } = story
  const meetingId = meetingIdOf(story.key)
  const target = { actor, meetingId }
  switch (step.does) {
    case 'setting': {
      const setting = await findSetting(stage.db, collaborationId, bodyId)
      return changeSetting(ground, actor, bodyId, { ...setting, notesApproval: step.approval })
    }
    case 'plan':
      return planMeeting(ground, actor, register, {
        id: meetingId,
        bodyId,
        plan: {
          on: day(story.on),
          at: story.time,
          minutes: story.minutes,
          mode: story.mode,
          ...(story.place !== undefined && { place: story.place }),
          ...(story.link !== undefined && { link: story.link }),
        },
      })
    case 'prepare': {
      const returned = await returnedOutcomes(stage.db, collaborationId, bodyId)
      return prepareAgenda(ground, target, { returned: forAgenda(returned), language: 'sv' })
    }
    case 'addItem':
      return addItem(ground, target, {
        id: itemIdOf(story.key, step.item),
        title: step.title,
        kind: step.kind,
        minutes: step.minutes,
        papers: [],
        ...(step.presenter !== undefined && { presenter: step.presenter }),
        ...(step.about !== undefined && { matterId: matterIdOf(step.about) }),
      })
    case 'notify': {
      const byMail = step.byMail ? stage.delivery?.(register) : undefined
      return sendNotice(ground, target, register, byMail ?? nobodyByMail)
    }
    case 'answers':
      return answerForAll(scene, step)
    case 'answerNotice':
      return answerNotice(
        ground,
        target,
        { register },
        {
          personId: actor.personId,
          answer: step.answer,
        },
      )
  }
}

/** What has been sent long ago lies in nobody's mailbox any more. */
const nobodyByMail = { reachable: async () => new Set<string>() }

/** Everybody in a seat answers: comes unless it is said otherwise; where the member cannot, the deputy comes. */
async function answerForAll(
  { stage, ground, story, actor }: MeetingScene,
  step: Extract<MeetingStep, { readonly does: 'answers' }>,
): Performed {
  const { register } = stage
  const meetingId = meetingIdOf(story.key)
  const meeting = await findMeeting(stage.db, story.collaborationId, meetingId)
  if (meeting === undefined) return refuse({ kind: 'gone' })
  const { cannot = [], digitally = [], silent = [] } = step
  for (const { seatId, memberId, deputyId } of seatsOfMeeting(register, meeting)) {
    if (silent.includes(seatId)) continue
    const isAway = cannot.includes(seatId)
    const answers = [
      [memberId, isAway ? 'cannot' : digitally.includes(seatId) ? 'digital' : 'comes'],
      [isAway ? deputyId : undefined, 'comes'],
    ] as const
    for (const [personId, answer] of answers) {
      if (personId === undefined) continue
      const answered = await answerNotice(
        ground,
        { actor, meetingId },
        { register },
        { personId, answer },
      )
      if (!answered.ok) return answered
    }
  }
  return accept(undefined)
}

async function fromItsDay(
  { stage, ground, story, actor }: MeetingScene,
  step: Exclude<MeetingStep, Before>,
): Performed {
  const { db, register, players } = stage
  const { key, bodyId, collaborationId } = story
  const meetingId = meetingIdOf(key)
  const target = { actor, meetingId }
  switch (step.does) {
    case 'begin':
      return beginMeeting(ground, target, register)
    case 'attendance': {
      const { away = [], digitally = [] } = step
      const seats = await listKeptSeats(db, { collaborationId, id: meetingId })
      const there = seats.flatMap(({ seatId, memberId, deputyId }) => {
        const personId = away.includes(seatId) ? deputyId : (memberId ?? deputyId)
        const mode = digitally.includes(seatId) ? 'digitally' : 'physically'
        return personId === undefined ? [] : [{ personId, mode } as const]
      })
      return recordPresence(ground, target, there)
    }
    case 'note': {
      const itemId = itemIdOf(key, step.item)
      return saveNote(ground, target, { itemId, seenNoteVersion: 0, text: step.text })
    }
    case 'outcome': {
      const { kind, text, toBody, person, due, ends } = step
      const personId = person && players.get(person)?.personId
      const of = {
        ...target,
        itemId: itemIdOf(key, step.item),
        outcomeId: outcomeIdOf(key, step.outcome),
      }
      return recordOutcome(ground, of, register, {
        kind,
        text,
        ...(toBody !== undefined && { toBodyId: toBody }),
        ...(personId !== undefined && { personId }),
        ...(due !== undefined && { dueOn: day(due) }),
        ...(ends !== undefined && { endsOn: day(ends) }),
      })
    }
    case 'end':
      return endMeeting(ground, target)
    case 'shareNotes':
      return shareMeetingNotes(ground, target)
    case 'approveNotes':
      return approveMeetingNotes(
        ground,
        target,
        revisionOf(await listNotes(db, { collaborationId, id: meetingId })),
      )
    case 'publishNotes':
      return publishMeetingNotes(ground, target, {
        hasSeenPreview: true,
        showsNames: true,
        papers: [],
      })
    case 'anchor': {
      const item = story.steps.find((one) => one.does === 'addItem' && one.item === step.item)
      const about = item?.does === 'addItem' ? item.about : undefined
      const { principalId } = actor.hat
      if (principalId === undefined) return refuse({ kind: 'nobody' })
      return recordAnchoring(ground, actor, {
        bodyId,
        principalId,
        direction: step.direction,
        withWhom: step.with,
        on: day(step.on),
        ...(step.text !== undefined && { note: step.text }),
        item: { meetingId, itemId: itemIdOf(key, step.item) },
        ...(about !== undefined && { matterId: matterIdOf(about) }),
      })
    }
    case 'follow':
      return followCommission(ground, actor, {
        outcomeId: outcomeIdOf(key, step.outcome),
        kind: step.step,
        ...(step.text !== undefined && { text: step.text }),
      })
    default:
      return refuse({ kind: 'gone' })
  }
}
