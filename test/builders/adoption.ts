import type {
  DecisionFacts,
  PrincipalDecision,
  Recorder,
} from '../../src/adoption/decision/decision.ts'
import { record } from '../../src/adoption/decision/record-decision.ts'
import type { AskedPrincipal, Ledger, NewLedger } from '../../src/adoption/recommendation.ts'
import { day } from '../../src/shared/calendar-day.ts'
import { anId } from './actor.ts'
import { vastmanland } from './principal.ts'

/** The ids of the eleven principals of Västmanland, the region first. */
export const elevenPrincipals: readonly string[] = vastmanland.map(({ id }) => id)

/** A principal that is asked: its assembly decides, by the end of the year. */
export function anAsked(
  principalId: string,
  changes: Partial<AskedPrincipal> = {},
): AskedPrincipal {
  return {
    principalId,
    authority: {
      name: principalId === 'regionen' ? 'Regionfullmäktige' : 'Kommunfullmäktige',
      level: 'assembly',
    },
    dueOn: day('2026-12-31'),
    ...changes,
  }
}

/** What Samverkansgrupp Hälsa recommends all eleven to decide, with nothing missing. */
export function aNewLedger(changes: Partial<NewLedger> = {}): NewLedger {
  return {
    id: anId(500),
    collaborationId: 'vastmanland',
    title: 'Överenskommelse om nära vård 2027–2030',
    text: 'Gruppen rekommenderar huvudmännen att anta överenskommelsen.',
    recommendedOn: day('2026-09-09'),
    byBodyId: 'samverkansgrupp-halsa',
    returnsToBodyId: 'samverkansgrupp-halsa',
    condition: { kind: 'allAdopted' },
    asked: elevenPrincipals.map((id) => anAsked(id)),
    ...changes,
  }
}

/** A ledger in which nobody has decided. */
export function aLedger(changes: Partial<Ledger> = {}): Ledger {
  const { asked, ...recommendation } = aNewLedger()
  return {
    ...recommendation,
    openedAt: new Date('2026-09-09T13:00:00Z'),
    version: 1,
    decisions: asked.map((row): PrincipalDecision => ({ ...row, entries: 0, reminders: 0 })),
    ...changes,
  }
}

/** An adoption by an assembly. */
export function someFacts(changes: Partial<DecisionFacts> = {}): DecisionFacts {
  return {
    outcome: 'adopted',
    decidedOn: day('2026-10-26'),
    paragraph: '§ 131',
    registrationNumber: 'KS 2026/388',
    ...changes,
  }
}

/** Who records, on 19 November 2026, with an id from a number. */
export function aRecorder(number = 1, changes: Partial<Recorder> = {}): Recorder {
  return {
    entryId: anId(9_000 + number),
    at: new Date('2026-11-19T09:00:00Z'),
    today: day('2026-11-19'),
    accountId: anId(9),
    name: 'Anna Exempel9',
    ...changes,
  }
}

/** The ledger after some principals have decided. Throws when one of them could not. */
export function decidedBy(
  ledger: Ledger,
  facts: Readonly<Record<string, Partial<DecisionFacts>>>,
): Ledger {
  return Object.entries(facts).reduce((before, [principalId, changes], index) => {
    const recorded = record(before, principalId, someFacts(changes), aRecorder(index))
    if (!recorded.ok) throw new Error(recorded.refusal)
    return recorded.value.ledger
  }, ledger)
}
