import type { Transaction } from 'kysely'
import type { AdoptionTables } from '../src/adoption/adoption.table.ts'
import { saveRecorded } from '../src/adoption/decision/decision.repository.ts'
import type { DecisionFacts, DecisionOutcome, Standing } from '../src/adoption/decision/decision.ts'
import { record } from '../src/adoption/decision/record-decision.ts'
import { insertLedger } from '../src/adoption/ledger/ledger.repository.ts'
import type { Ledger } from '../src/adoption/recommendation.ts'
import { addDays, day } from '../src/shared/calendar-day.ts'
import { anActor, anAuthorityHat } from './builders/actor.ts'

/** The agreement and its sub-agreements, as an invented county has them. */
export const agreementTitles = [
  'Hälso- och sjukvårdsavtalet 2027–2030',
  'Underavtal om läkarmedverkan i hemsjukvården',
  'Underavtal om personer med psykisk funktionsnedsättning',
  'Underavtal om barn och unga utanför hemmet',
  'Underavtal om skadligt bruk och beroende',
] as const

/** The id of the agreement, or of one of its sub-agreements, by its place. */
export function agreementId(index: number): string {
  return `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`
}

const body = 'delregional-vastbusgrupp'

/** Where a principal stands to a part of the agreement: most have adopted, and every kind of answer occurs. */
export function standingIn(part: number, principal: number): Standing {
  const rare: Readonly<Record<number, Standing>> = {
    0: 'rejected',
    1: 'referredBack',
    2: 'pending',
    3: 'adoptedWithReservation',
    4: 'notNeeded',
  }
  return rare[(principal * 7 + part * 3) % 25] ?? 'adopted'
}

/** A recommendation in which every principal stands as `standingIn` says, published, with its history. */
export async function makeLargeAgreement(
  trx: Transaction<AdoptionTables>,
  collaborationId: string,
  principalIds: readonly string[],
  parts = agreementTitles.length,
): Promise<void> {
  for (let part = 0; part < parts; part += 1) {
    await makePart(trx, collaborationId, principalIds, part)
  }
}

async function makePart(
  trx: Transaction<AdoptionTables>,
  collaborationId: string,
  principalIds: readonly string[],
  part: number,
): Promise<void> {
  const opened: Ledger = {
    id: agreementId(part),
    collaborationId,
    title: agreementTitles[part] ?? `Underavtal ${part}`,
    text: 'Gruppen rekommenderar huvudmännen att anta avtalet.',
    recommendedOn: day('2026-03-10'),
    byBodyId: body,
    returnsToBodyId: body,
    ...(part > 0 && { partOfId: agreementId(0) }),
    condition: { kind: 'perPrincipal', from: day('2026-10-01') },
    openedAt: new Date(Date.UTC(2026, 2, 10, 12, part)),
    publishedAt: new Date('2026-03-11T08:00:00Z'),
    version: 1,
    decisions: principalIds.map((principalId) => ({
      principalId,
      authority: { name: 'Kommunfullmäktige', level: 'assembly' },
      dueOn: day('2026-12-31'),
      entries: 0,
      reminders: 0,
    })),
  }
  const by = { accountId: agreementId(900), name: 'Anna Exempel4' }
  await insertLedger(trx, opened, by)
  let ledger = opened
  for (const [index, principalId] of principalIds.entries()) {
    const outcome = standingIn(part, index)
    if (outcome === 'pending') continue
    const entryId = agreementId(10_000 + part * 1_000 + index)
    const at = new Date('2026-11-10T08:00:00Z')
    const recorder = { ...by, entryId, at, today: day('2026-11-10') }
    const recorded = record(ledger, principalId, factsOf(outcome, index), recorder)
    if (!recorded.ok) throw new Error(recorded.refusal)
    const hat = anAuthorityHat({ id: `${collaborationId}:${principalId}`, principalId })
    await saveRecorded(trx, recorded.value, anActor(hat, 4, { collaborationId }))
    ledger = recorded.value.ledger
  }
}

function factsOf(outcome: DecisionOutcome, index: number): DecisionFacts {
  const decidedOn = addDays(day('2026-05-04'), index * 3)
  return {
    outcome,
    decidedOn,
    paragraph: `§ ${index + 1}`,
    registrationNumber: `KS 2026/${index + 100}`,
    link: `https://protokoll.exempel.se/${index + 1}`,
    ...(outcome === 'adoptedWithReservation' && { reservation: 'Punkt 4.2 om hjälpmedel' }),
    attestedOn: addDays(decidedOn, 7),
    announcedOn: addDays(decidedOn, 8),
  }
}
