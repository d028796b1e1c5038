import { waitingCommissions } from '../commission/waiting-commissions.ts'
import { waitingToBring, waitingToTell } from '../meeting/item/waiting-anchoring.ts'
import type { WaitingSource } from './waiting.ts'
import { waitingAnswers } from './waiting-answers.ts'
import { waitingAsks } from './waiting-asks.ts'
import { waitingAssignments } from './waiting-assignments.ts'
import { waitingDecisions, waitingReminders, waitingReturns } from './waiting-decisions.ts'
import { waitingDrafts } from './waiting-drafts.ts'
import { waitingIntake } from './waiting-intake.ts'
import { waitingMeetings } from './waiting-meetings.ts'
import { waitingRegistrations } from './waiting-registrations.ts'
import { waitingSentBack } from './waiting-sent-back.ts'

/** Every kind of thing that may wait for somebody, one line each. The page shows what they answer. */
export const waitingSources: readonly WaitingSource[] = [
  waitingIntake,
  waitingSentBack,
  waitingAsks,
  waitingAnswers,
  waitingDecisions,
  waitingReminders,
  waitingReturns,
  waitingMeetings,
  waitingRegistrations,
  waitingCommissions,
  waitingToBring,
  waitingToTell,
  waitingAssignments,
  waitingDrafts,
]
