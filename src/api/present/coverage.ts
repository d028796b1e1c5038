import type { z } from '@hono/zod-openapi'
import { checkAll } from '../../charter/engine.ts'
import type { Finding } from '../../charter/finding.ts'
import { tellFinding } from '../../charter/tell.ts'
import { countSeats } from '../../seat/roster.ts'
import { holdsOn } from '../../shared/period.ts'
import type * as schema from '../schema/finding.ts'
import { type OnDay, presentBodyId, presentBodyRef, presentText } from './values.ts'

type Presented = z.infer<typeof schema.coverage>

/** What the data of a collaboration covers on the day, and what is lacking: open data that hides its gaps misleads. */
export function presentCoverage(on: OnDay): Presented {
  const { register, day } = on
  const bodies = register.bodies.filter(({ period }) => holdsOn(period, day))
  const withoutCharter = bodies.filter(({ id }) => register.charterOn(id, day) === undefined)
  const seats = bodies.flatMap((body) =>
    on.register
      .holdingsOn(body.id, on.day)
      .filter(({ seat }) => seat.place === 'seat')
      .map((holding) => ({ ...holding, body: presentBodyRef(on, body) })),
  )
  const findings = checkAll(register, day)
  const withStatus = (status: Finding['status']) =>
    findings
      .filter((finding) => finding.status === status)
      .map((finding) => ({
        body: presentBodyId(on, finding.bodyId),
        rule: finding.ruleId,
        title: presentText(finding.title),
        reasons: [...tellFinding(finding, 'sv').reasons],
      }))
  const rulesNotChecked = withStatus('notChecked')
  const count = countSeats(seats)
  return {
    collaboration: register.collaboration.id,
    day,
    counts: {
      bodies: bodies.length,
      bodiesWithCharter: bodies.length - withoutCharter.length,
      seats: count.seats,
      seatsFilled: count.filled,
      seatsVacant: count.vacant,
      seatsUnknown: count.unknown,
      rules: findings.length,
      rulesChecked: findings.length - rulesNotChecked.length,
      sources: register.sources.length,
      sourcesVerified: register.sources.filter(({ verified }) => verified).length,
    },
    examples: countExamples(on),
    bodiesWithoutCharter: withoutCharter.map((body) => presentBodyRef(on, body)),
    bodiesWithoutEnglish: bodies
      .filter(({ summary }) => summary.en === undefined)
      .map((body) => presentBodyRef(on, body)),
    bodiesWithoutMeetings: bodies
      .filter(({ id }) => register.meetingsOf(id).length === 0)
      .map((body) => presentBodyRef(on, body)),
    seatsWithoutKnownHolder: seats
      .filter(({ occupancy }) => occupancy === 'unknown')
      .map(({ body, seat }) => ({
        body,
        seat: seat.id,
        label: presentText(seat.label),
        principal: seat.principalId ?? null,
      })),
    seatsWithoutKnownPrincipal: seats
      .filter(({ seat }) => seat.principalId === undefined)
      .map(({ body, seat }) => ({ body, seat: seat.id, label: presentText(seat.label) })),
    rulesNotChecked,
    rulesThatCannotBeTold: withStatus('cannotTell'),
    sourcesNotVerified: register.sources
      .filter(({ verified }) => !verified)
      .map(({ id, title }) => ({ id, title })),
    sourcesWithoutDate: register.sources
      .filter(({ dated }) => dated === undefined)
      .map(({ id, title }) => ({ id, title })),
    openQuestions: bodies.flatMap((body) =>
      body.notes.map((note) => ({ body: presentBodyRef(on, body), note: presentText(note) })),
    ),
  }
}

function countExamples({ register }: OnDay): Presented['examples'] {
  const examples = (all: readonly { readonly isExample: boolean }[]) =>
    all.filter(({ isExample }) => isExample).length
  return {
    persons: examples(register.persons),
    meetings: examples(register.meetings),
    deliveries: examples(register.deliveries),
    interpretations: examples(register.charters.flatMap(({ interpretations }) => interpretations)),
    exceptions: examples(register.charters.flatMap(({ exceptions }) => exceptions)),
    attestations: examples(register.charters.flatMap(({ attestations }) => attestations)),
  }
}
