import { describe, expect, it } from 'vitest'
import { aMeeting } from '../../../../test/builders/meeting.ts'
import type { Meeting } from '../../../meeting/meeting.ts'
import { day } from '../../../shared/calendar-day.ts'
import { nextStep, type Step, type StepFacts, type StepReader } from './next-step.ts'

const support: StepReader = {
  canRun: true,
  isInvited: true,
  answer: 'comes',
  canApprove: false,
  canReadNotes: true,
}
const chair: StepReader = { ...support, canApprove: true }
const member: StepReader = {
  canRun: false,
  isInvited: true,
  answer: 'none',
  canApprove: false,
  canReadNotes: true,
}
const answered: StepReader = { ...member, answer: 'cannot' }
const onlooker: StepReader = { ...member, isInvited: false }

const usual: StepFacts = { items: 3, sinceNotice: 'nothing', hasNotes: false }
const shared = { notesSharedAt: new Date('2026-12-12T09:00:00Z') }
const approved = { ...shared, notesApprovedAt: new Date('2026-12-14T09:00:00Z') }

describe('what comes next at a meeting, by where it stands and who asks', () => {
  it.each<readonly [string, Partial<Meeting>, StepReader, Partial<StepFacts>, Step]>([
    ['planned: the support makes the agenda', { state: 'planned' }, support, {}, 'makeAgenda'],
    ['planned: the chair may do it too', { state: 'planned' }, chair, {}, 'makeAgenda'],
    ['planned: a member waits', { state: 'planned' }, member, {}, 'waitForNotice'],
    [
      'an empty agenda is still to be made',
      { state: 'agenda' },
      support,
      { items: 0 },
      'makeAgenda',
    ],
    ['with items the notice is sent', { state: 'agenda' }, support, {}, 'sendNotice'],
    ['while it is made a member waits', { state: 'agenda' }, member, {}, 'waitForNotice'],
    ['noticed: a member answers', { state: 'noticed' }, member, {}, 'answer'],
    ['… then prepares', { state: 'noticed' }, answered, {}, 'prepare'],
    ['… who is not invited reads only', { state: 'noticed' }, onlooker, {}, 'prepare'],
    [
      'noticed and changed since: a new notice',
      { state: 'noticed' },
      support,
      { sinceNotice: 'agenda' },
      'sendNewNotice',
    ],
    [
      'changed since is nothing a member mends',
      { state: 'noticed' },
      answered,
      { sinceNotice: 'plan' },
      'prepare',
    ],
    ['the support answers too', { state: 'noticed' }, { ...support, answer: 'none' }, {}, 'answer'],
    ['noticed: the support waits for the day', { state: 'noticed' }, support, {}, 'waitForDay'],
    [
      'on its day the meeting is opened, whatever is new on the agenda',
      { state: 'noticed', on: day('2026-11-22') },
      { ...support, answer: 'none' },
      { sinceNotice: 'agenda' },
      'open',
    ],
    [
      '… but those who are on their way are first told of another time or place',
      { state: 'noticed', on: day('2026-11-22') },
      { ...support, answer: 'none' },
      { sinceNotice: 'plan' },
      'sendNewNotice',
    ],
    [
      'not opened on its day: the support says what happened',
      { state: 'noticed', on: day('2026-11-21') },
      support,
      { sinceNotice: 'plan' },
      'sayWhatHappened',
    ],
    [
      '… also when no notice was sent',
      { state: 'agenda', on: day('2026-11-21') },
      chair,
      {},
      'sayWhatHappened',
    ],
    [
      '… nor an agenda begun',
      { state: 'planned', on: day('2026-11-21') },
      support,
      { items: 0 },
      'sayWhatHappened',
    ],
    [
      'on its day a member can still answer',
      { state: 'noticed', on: day('2026-11-22') },
      member,
      {},
      'answer',
    ],
    [
      'on its day a member who has answered waits for it to open',
      { state: 'noticed', on: day('2026-11-22') },
      answered,
      {},
      'waitForOpening',
    ],
    [
      'after its day nobody answers: members wait to be told',
      { state: 'noticed', on: day('2026-11-21') },
      member,
      {},
      'waitForWord',
    ],
    ['under way: the support leads it', { state: 'held' }, support, {}, 'lead'],
    ['under way: a member follows', { state: 'held' }, member, {}, 'follow'],
    ['over: notes are written', { state: 'notes' }, support, {}, 'writeNotes'],
    ['… and shared', { state: 'notes' }, support, { hasNotes: true }, 'shareNotes'],
    ['… a member waits for them', { state: 'notes' }, member, { hasNotes: true }, 'waitForNotes'],
    ['shared: the chair approves', { state: 'notes', ...shared }, chair, {}, 'approveNotes'],
    ['shared: the support waits', { state: 'notes', ...shared }, support, {}, 'waitForApproval'],
    ['shared: a member reads', { state: 'notes', ...shared }, member, {}, 'waitForApproval'],
    [
      'shared: one who was there approves, where all do',
      { state: 'notes', ...shared, notesApproval: 'participants' },
      { ...member, canApprove: true },
      {},
      'approveNotes',
    ],
    [
      'shared: they wait for the next meeting, where it approves',
      { state: 'notes', ...shared, notesApproval: 'nextMeeting' },
      support,
      {},
      'waitForNextMeeting',
    ],
    ['approved: published or not', { state: 'approved', ...approved }, support, {}, 'publishNotes'],
    ['approved: a member reads', { state: 'approved', ...approved }, member, {}, 'readNotes'],
    [
      'published: nothing is left to do',
      { state: 'approved', ...approved, notesPublishedAt: new Date('2026-12-15T09:00:00Z') },
      support,
      {},
      'readNotes',
    ],
    ['cancelled: another is planned', { state: 'cancelled' }, support, {}, 'planAnother'],
    ['cancelled: a member is told', { state: 'cancelled' }, member, {}, 'cancelled'],
  ])('%s', (_what, changes, reader, facts, step) => {
    const meeting = aMeeting(changes)
    expect(nextStep(meeting, reader, { ...usual, ...facts }, day('2026-11-22'))).toBe(step)
  })
})
