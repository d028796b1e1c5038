import { checkAll, checkBody } from '../../charter/engine.ts'
import { type Finding, type FindingStatus, statusOrder } from '../../charter/finding.ts'
import { addDays } from '../../shared/calendar-day.ts'
import { accept, refuse } from '../../shared/result.ts'
import { choiceParameter, dayParameter, slugParameter } from '../parameter.ts'
import { presentComparison } from '../present/comparison.ts'
import { presentCoverage } from '../present/coverage.ts'
import { presentFinding } from '../present/finding.ts'
import { badQuery, shortened } from '../problem.ts'
import { listResource, noSuchBody, thingResource } from '../resource.ts'
import { comparison } from '../schema/comparison.ts'
import { coverage, finding } from '../schema/finding.ts'
import { bodyAt, nearestBody } from './find-body.ts'
import { resourceText } from './resource.text.ts'

/** Only findings of some statuses. */
export const statusFilter = choiceParameter(
  statusOrder,
  'Bara bedömningar som kom fram till detta.',
  'Only findings that came to this.',
)

/** The findings asked for, the worst first, otherwise in the order of the charter. */
export function worstFirst(
  findings: readonly Finding[],
  wanted: readonly FindingStatus[] | undefined,
): readonly Finding[] {
  return findings
    .filter(({ status }) => wanted === undefined || wanted.includes(status))
    .toSorted((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status))
}

/** How the charters are followed, what differs between two days, and what the data lacks. */
export const findingResources = [
  listResource({
    path: '/collaborations/{collaboration}/findings',
    operationId: 'listFindings',
    text: resourceText.findings,
    name: 'FindingList',
    filters: {
      status: statusFilter,
      body: slugParameter('Bara organet med den här adressen.', 'Only the body with this address.'),
    },
    item: finding,
    find: ({ register, day, given }) => {
      const body = given.body === undefined ? undefined : bodyAt(register, given.body)
      if (given.body !== undefined && !body) {
        return refuse(noSuchBody('body', shortened(given.body), nearestBody(register, given.body)))
      }
      const findings = body ? checkBody(register, body.id, day) : checkAll(register, day)
      return accept(worstFirst(findings, given.status))
    },
    present: presentFinding,
  }),
  thingResource({
    path: '/collaborations/{collaboration}/comparison',
    operationId: 'compareDays',
    text: resourceText.comparison,
    onDay: false,
    filters: {
      from: dayParameter(
        'Den första dagen. Utelämnad: ett år före den sista.',
        'The first day. Left out: a year before the last.',
      ),
      until: dayParameter(
        'Den sista dagen. Utelämnad: i dag, i Sverige.',
        'The last day. Left out: today, in Sweden.',
      ),
    },
    answers: comparison,
    answer: ({ register, today, given }) => {
      const until = given.until ?? today
      const from = given.from ?? addDays(until, -365)
      return from > until
        ? refuse(badQuery([{ parameter: 'from', code: 'from-after-until', values: {} }]))
        : accept(presentComparison(register, from, until))
    },
  }),
  thingResource({
    path: '/collaborations/{collaboration}/coverage',
    operationId: 'getCoverage',
    text: resourceText.coverage,
    filters: {},
    answers: coverage,
    answer: (asked) => accept(presentCoverage(asked)),
  }),
]
