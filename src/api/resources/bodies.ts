import type { Body } from '../../body/body.ts'
import { nameOfBody, statusOfBody } from '../../body/body.ts'
import { checkBody } from '../../charter/engine.ts'
import { plainForm } from '../../shared/partial-date.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { choiceParameter } from '../parameter.ts'
import { presentBody, presentBodyDetail, presentSeat } from '../present/body.ts'
import { presentCharter } from '../present/charter.ts'
import { presentFinding } from '../present/finding.ts'
import type { OnDay } from '../present/values.ts'
import { type Problem, problem, shortened } from '../problem.ts'
import { listResource, thingResource } from '../resource.ts'
import * as schema from '../schema/body.ts'
import { charter } from '../schema/charter.ts'
import { finding } from '../schema/finding.ts'
import { bodyAt, nearestBody } from './find-body.ts'
import { statusFilter, worstFirst } from './findings.ts'
import { resourceText } from './resource.text.ts'

const bodyPath = '/collaborations/{collaboration}/bodies/{body}'

/** The bodies, and for each its seats, its charter and how the charter is followed. */
export const bodyResources = [
  listResource({
    path: '/collaborations/{collaboration}/bodies',
    operationId: 'listBodies',
    text: resourceText.bodies,
    name: 'BodyList',
    filters: {
      status: choiceParameter(
        ['active', 'planned', 'discontinued'],
        'Vilka organ: de som arbetar den dagen (om inget anges), de som ännu inte har börjat, de som har upphört.',
        'Which bodies: those that work on the day (when left out), those not yet begun, those that have ended.',
      ),
    },
    item: schema.body,
    find: ({ register, day, given }) => {
      const wanted = given.status ?? ['active']
      return accept(register.bodies.filter((body) => wanted.includes(statusOfBody(body, day))))
    },
    present: presentBody,
  }),
  thingResource({
    path: bodyPath,
    operationId: 'getBody',
    text: resourceText.body,
    filters: {},
    problems: ['unknown-body'],
    answers: schema.bodyDetail,
    answer: (asked) => withBody(asked, (body) => accept(presentBodyDetail(asked, body))),
  }),
  listResource({
    path: `${bodyPath}/seats`,
    operationId: 'listSeats',
    text: resourceText.seats,
    name: 'SeatList',
    filters: {
      place: choiceParameter(
        ['seat', 'support'],
        'Bara platser i organet, eller bara stödet vid sidan om.',
        'Only seats in the body, or only the support beside it.',
      ),
    },
    problems: ['unknown-body'],
    item: schema.seat,
    find: (asked) =>
      withBody(asked, (body) =>
        accept(
          asked.register
            .holdingsOn(body.id, asked.day)
            .filter(
              ({ seat }) =>
                asked.given.place === undefined || asked.given.place.includes(seat.place),
            ),
        ),
      ),
    present: presentSeat,
  }),
  thingResource({
    path: `${bodyPath}/charter`,
    operationId: 'getCharter',
    text: resourceText.charter,
    filters: {},
    problems: ['unknown-body', 'no-charter'],
    answers: charter,
    answer: (asked) =>
      withBody(asked, (body) => {
        const inForce = asked.register.charterOn(body.id, asked.day)
        return inForce
          ? accept(presentCharter(asked, inForce, body))
          : refuse(noCharter(asked, body))
      }),
  }),
  listResource({
    path: `${bodyPath}/findings`,
    operationId: 'listFindingsOfBody',
    text: resourceText.bodyFindings,
    name: 'FindingList',
    filters: { status: statusFilter },
    problems: ['unknown-body'],
    item: finding,
    find: (asked) =>
      withBody(asked, (body) =>
        accept(worstFirst(checkBody(asked.register, body.id, asked.day), asked.given.status)),
      ),
    present: presentFinding,
  }),
]

function withBody<Value>(
  { register, path }: OnDay & { readonly path: Readonly<Record<string, string>> },
  use: (body: Body) => Result<Value, Problem>,
): Result<Value, Problem> {
  const typed = path.body ?? ''
  const body = bodyAt(register, typed)
  if (body) return use(body)
  return refuse(
    problem('unknown-body', {
      typed: shortened(typed),
      near: nearestBody(register, typed) ?? '',
    }),
  )
}

function noCharter({ register, day }: OnDay, body: Body): Problem {
  const others = register.chartersOf(body.id).map(({ id, period }) => {
    const from = period.from ?? period.seenFrom
    return `${id} (${from ? plainForm(from) : '…'} – ${period.until ? plainForm(period.until) : '…'})`
  })
  return problem('no-charter', {
    name: nameOfBody(body, day).sv,
    on: day,
    others: others.join(', '),
  })
}
