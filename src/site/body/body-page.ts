import {
  type Body,
  type BodyStatus,
  isBody,
  type Relation,
  type RelationEnd,
  type RelationVerb,
  relationsOn,
  statusOfBody,
} from '../../body/body.ts'
import type { MeetingFact } from '../../charter/activity.ts'
import { type Charter, type Statement, statementsFor } from '../../charter/charter.ts'
import { checkBody } from '../../charter/engine.ts'
import { type Finding, statusOrder } from '../../charter/finding.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import type { Register } from '../../register/register.ts'
import { type Roster, rosterFrom } from '../../seat/roster.ts'
import { addDays, type CalendarDay } from '../../shared/calendar-day.ts'

/** A relation seen from the body the page is about. */
export interface Tie {
  readonly relation: Relation
  readonly other: RelationEnd
}

/** Everything the page of a body says, on one day, as plain data. */
export interface BodyPage {
  readonly body: Body
  readonly status: BodyStatus
  readonly charter?: Charter
  readonly purposes: readonly Statement[]
  readonly tasks: readonly Statement[]
  readonly roster: Roster
  /** All findings, worst first. */
  readonly findings: readonly Finding[]
  readonly nextMeeting?: MeetingFact
  /** Meetings of the year the page shows, in order. */
  readonly meetings: readonly MeetingFact[]
  readonly setUpBy: readonly Tie[]
  readonly commissionedBy: readonly Tie[]
  readonly decidedOnBy: readonly Tie[]
  readonly appointedBy: readonly Tie[]
  readonly answersTo: readonly Tie[]
  readonly replaced: readonly Tie[]
  readonly replacedBy: readonly Tie[]
  /** Every other relation that holds on the day. */
  readonly otherTies: readonly Tie[]
}

const appointing: readonly RelationVerb[] = ['appoints', 'nominates']
const answering: readonly RelationVerb[] = ['reportsTo', 'preparesFor']

/** How far ahead a next meeting is worth telling. */
const nextMeetingWithin = 366

/** Gathers the page of a body as it is on a day. */
export function bodyPage(register: Register, body: Body, on: CalendarDay): BodyPage {
  const from = relationsOn(register.relationsFrom(body.id), on)
  const to = relationsOn(register.relationsTo(body.id), on)
  // What replaced what is history: it is told whatever day the page shows.
  const replaced = register.relationsFrom(body.id).filter(({ verb }) => verb === 'replaces')
  const replacedBy = register.relationsTo(body.id).filter(({ verb }) => verb === 'replaces')
  const by = (kind: RelationVerb) => to.filter(({ verb }) => verb === kind).map(outOf)
  const setUpBy = by('setsUp')
  const commissionedBy = by('commissions')
  const decidedOnBy = by('decides')
  const appointedBy = to.filter(({ verb }) => appointing.includes(verb)).map(outOf)
  const answersTo = from.filter(({ verb }) => answering.includes(verb)).map(into)
  const told = new Set(
    [...setUpBy, ...commissionedBy, ...decidedOnBy, ...appointedBy, ...answersTo].map(
      ({ relation }) => relation.id,
    ),
  )
  const otherTies = [...from, ...to]
    .filter(({ verb, id }) => verb !== 'replaces' && !told.has(id))
    .map((relation) => (isBody(relation.from, body.id) ? into(relation) : outOf(relation)))
  const charter = register.charterOn(body.id, on)
  const meetings = register
    .meetingsOf(body.id)
    .filter(({ status }) => status !== 'cancelled')
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  const status = statusOfBody(body, on)
  const horizon = addDays(on, nextMeetingWithin)
  const nextMeeting =
    status === 'active' ? meetings.find((one) => isAhead(one, on) && one.on <= horizon) : undefined
  return {
    body,
    status,
    ...(charter && { charter }),
    purposes: charter ? statementsFor(charter.purposes, body.id) : [],
    tasks: charter ? statementsFor(charter.tasks, body.id) : [],
    roster: rosterFrom(
      register.holdingsOn(body.id, on),
      principalsInOrder(register.principals, on).map(({ id }) => id),
    ),
    findings: checkBody(register, body.id, on).toSorted(
      (a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status),
    ),
    ...(nextMeeting && { nextMeeting }),
    meetings: meetings.filter((meeting) => meeting.on.slice(0, 4) === on.slice(0, 4)),
    setUpBy,
    commissionedBy,
    decidedOnBy,
    appointedBy,
    answersTo,
    replaced: replaced.map(into),
    replacedBy: replacedBy.map(outOf),
    otherTies,
  }
}

function into(relation: Relation): Tie {
  return { relation, other: relation.to }
}

function outOf(relation: Relation): Tie {
  return { relation, other: relation.from }
}

/** Whether a meeting is still to come on a day: on the day itself until it has been held. */
function isAhead({ on: day, status }: MeetingFact, on: CalendarDay): boolean {
  return day > on || (day === on && status === 'planned')
}
