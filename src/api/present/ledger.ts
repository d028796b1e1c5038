import type { z } from '@hono/zod-openapi'
import { appealEndsOn, legalForceOn } from '../../adoption/decision/appeal.ts'
import { isAdopting } from '../../adoption/decision/decision.ts'
import { holdsSince } from '../../adoption/decision/holds-since.ts'
import { sayCondition, sayStatus } from '../../adoption/ledger/ledger-status.text.ts'
import { standingOn, statusOf } from '../../adoption/ledger/ledger-status.ts'
import { decidedBy, type PublicLedger } from '../../adoption/public/public-ledger.ts'
import type { FoundLedger, LedgerFamily } from '../../adoption/public/public-ledgers.ts'
import { holdsFromOf } from '../../adoption/recommendation.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { paths } from '../paths.ts'
import type * as schema from '../schema/ledger.ts'
import { type OnDay, presentBodyId, presentPrincipalId } from './values.ts'

type Presented = z.infer<typeof schema.ledger>
type Ref = z.infer<typeof schema.ledgerRef>

/** A published ledger in a list: how it stands, and what belongs to it. */
export function presentLedger(
  on: OnDay,
  ledger: PublicLedger,
  { main, parts }: LedgerFamily = { main: ledger, parts: [] },
): Presented {
  const { day } = on
  const { total, deciding, adopted, holdsFor, isForAll, condition, counts } = statusOf(ledger, day)
  const isMain = main.id === ledger.id
  return {
    id: ledger.id,
    title: ledger.title,
    recommendedOn: ledger.recommendedOn,
    recommendedBy: presentBodyId(on, ledger.byBodyId),
    returnsTo: presentBodyId(on, ledger.returnsToBodyId),
    condition: {
      kind: ledger.condition.kind,
      from: holdsFromOf(ledger) ?? null,
      text: { sv: sayCondition(ledger, day, 'sv'), en: sayCondition(ledger, day, 'en') },
    },
    status: {
      text: { sv: sayStatus(ledger, day, 'sv'), en: sayStatus(ledger, day, 'en') },
      asked: total,
      deciding,
      adopted,
      holdsFor: holdsFor.length,
      isForAll,
      condition,
      counts,
    },
    hasEnded: ledger.hasEnded,
    matter: ledger.matterNumber ?? null,
    publishedOn: dayInSweden(ledger.publishedAt),
    latestOn: dayInSweden(ledger.latestAt),
    partOf: isMain ? null : refTo(on, main),
    parts: isMain ? parts.map((part) => refTo(on, part)) : [],
    link: paths.ledger(on.register.collaboration.id, ledger.id),
  }
}

function refTo({ register }: OnDay, { id, title }: PublicLedger): Ref {
  return { id, title, link: paths.ledger(register.collaboration.id, id) }
}

/** A published ledger with every decision; a main agreement with those of its parts too. */
export function presentFoundLedger(
  on: OnDay,
  { ledger, family }: FoundLedger,
): z.infer<typeof schema.ledgerDetail> {
  const isMain = family.main.id === ledger.id
  return {
    ...presentLedger(on, ledger, family),
    ...presentRows(on, ledger),
    day: on.day,
    collaboration: on.register.collaboration.id,
    members: isMain
      ? family.parts.map((part) => ({
          ...presentLedger(on, part, family),
          ...presentRows(on, part),
        }))
      : [],
  }
}

type Rows = Pick<z.infer<typeof schema.ledgerDetail>, 'text' | 'decisions'>

function presentRows(on: OnDay, ledger: PublicLedger): Rows {
  const since = holdsSince(ledger, on.day)
  return {
    text: ledger.text,
    decisions: ledger.decisions.map((row) => {
      const outcome = standingOn(row, on.day)
      const facts = outcome === 'pending' ? undefined : row.standing
      const announced = facts && isAdopting(facts.outcome) ? facts.announcedOn : undefined
      const { name, level } = facts ? decidedBy(row) : row.authority
      return {
        principal: presentPrincipalId(on, row.principalId),
        authority: { name, level },
        dueOn: row.dueOn ?? null,
        outcome,
        decidedOn: facts?.decidedOn ?? null,
        paragraph: facts?.paragraph ?? null,
        registrationNumber: facts?.registrationNumber ?? null,
        link: facts?.link ?? null,
        reservation: facts?.reservation ?? null,
        attestedOn: facts?.attestedOn ?? null,
        announcedOn: facts?.announcedOn ?? null,
        appealEndsOn: announced ? appealEndsOn(announced) : null,
        legalForceOn: announced ? legalForceOn(announced) : null,
        holdsSince: since.get(row.principalId) ?? null,
      }
    }),
  }
}
