import { relationsOn } from '../../body/body.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import { nearest } from '../../shared/nearest.ts'
import { accept, refuse } from '../../shared/result.ts'
import { choiceParameter, dayParameter, slugParameter } from '../parameter.ts'
import { presentRelation } from '../present/body.ts'
import {
  presentCollaboration,
  presentCollaborationSummary,
  presentMeeting,
  presentPrincipal,
  presentPrincipalDetail,
  presentSource,
} from '../present/collaboration.ts'
import { problem, shortened } from '../problem.ts'
import { listResource, noSuchBody, thingResource, topResource } from '../resource.ts'
import { relation } from '../schema/body.ts'
import * as schema from '../schema/collaboration.ts'
import { bodyAt, nearestBody } from './find-body.ts'
import { resourceText } from './resource.text.ts'

const principalKinds = [
  'region',
  'municipality',
  'localFederation',
  'independentOrganiser',
] as const

const byBody = slugParameter(
  'Bara det som rör organet med den här adressen.',
  'Only what concerns the body with this address.',
)

/** The collaborations, their principals, relations, meetings and sources. */
export const collaborationResources = [
  topResource({
    path: '/collaborations',
    operationId: 'listCollaborations',
    text: resourceText.collaborations,
    name: 'CollaborationList',
    item: schema.collaborationSummary,
    present: presentCollaborationSummary,
  }),
  thingResource({
    path: '/collaborations/{collaboration}',
    operationId: 'getCollaboration',
    text: resourceText.collaboration,
    filters: {},
    answers: schema.collaboration,
    answer: (asked) => accept(presentCollaboration(asked)),
  }),
  listResource({
    path: '/collaborations/{collaboration}/principals',
    operationId: 'listPrincipals',
    text: resourceText.principals,
    name: 'PrincipalList',
    filters: {
      kind: choiceParameter(
        principalKinds,
        'Bara huvudmän av dessa slag.',
        'Only principals of these kinds.',
      ),
    },
    item: schema.principal,
    find: ({ register, day, given }) =>
      accept(
        principalsInOrder(register.principals, day).filter(
          ({ kind }) => given.kind === undefined || given.kind.includes(kind),
        ),
      ),
    present: presentPrincipal,
  }),
  thingResource({
    path: '/collaborations/{collaboration}/principals/{principal}',
    operationId: 'getPrincipal',
    text: resourceText.principal,
    filters: {},
    problems: ['unknown-principal'],
    answers: schema.principalDetail,
    answer: (asked) => {
      const typed = asked.path.principal ?? ''
      const principal = asked.register.principalById(typed)
      if (principal) return accept(presentPrincipalDetail(asked, principal))
      const near = nearest(
        typed,
        asked.register.principals.map(({ id }) => id),
      )
      return refuse(problem('unknown-principal', { typed: shortened(typed), near: near ?? '' }))
    },
  }),
  listResource({
    path: '/collaborations/{collaboration}/relations',
    operationId: 'listRelations',
    text: resourceText.relations,
    name: 'RelationList',
    filters: { body: byBody },
    item: relation,
    find: ({ register, day, given }) => {
      const relations = relationsOn(register.relations, day)
      if (given.body === undefined) return accept(relations)
      const body = bodyAt(register, given.body)
      if (!body)
        return refuse(noSuchBody('body', shortened(given.body), nearestBody(register, given.body)))
      const ends = new Set([...register.relationsFrom(body.id), ...register.relationsTo(body.id)])
      return accept(relations.filter((one) => ends.has(one)))
    },
    present: presentRelation,
  }),
  listResource({
    path: '/collaborations/{collaboration}/meetings',
    operationId: 'listMeetings',
    text: resourceText.meetings,
    name: 'MeetingList',
    filters: {
      body: byBody,
      from: dayParameter('Möten från och med den här dagen.', 'Meetings from this day on.'),
      until: dayParameter(
        'Möten till och med den här dagen.',
        'Meetings up to and including this day.',
      ),
      status: choiceParameter(
        ['planned', 'held', 'cancelled'],
        'Bara möten som står så.',
        'Only meetings that stand so.',
      ),
    },
    item: schema.meeting,
    find: ({ register, given }) => {
      const body = given.body === undefined ? undefined : bodyAt(register, given.body)
      if (given.body !== undefined && !body) {
        return refuse(noSuchBody('body', shortened(given.body), nearestBody(register, given.body)))
      }
      return accept(
        (body ? register.meetingsOf(body.id) : register.meetings)
          .filter(
            (meeting) =>
              (given.from === undefined || given.from <= meeting.on) &&
              (given.until === undefined || meeting.on <= given.until) &&
              (given.status === undefined || given.status.includes(meeting.status)),
          )
          .toSorted((a, b) => (a.on + a.id < b.on + b.id ? -1 : 1)),
      )
    },
    present: presentMeeting,
  }),
  listResource({
    path: '/collaborations/{collaboration}/sources',
    operationId: 'listSources',
    text: resourceText.sources,
    name: 'SourceList',
    filters: {},
    item: schema.source,
    find: ({ register }) => accept(register.sources),
    present: (_on, source) => presentSource(source),
  }),
]
