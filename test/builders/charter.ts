import type {
  AgreedException,
  Attestation,
  Charter,
  CharterRule,
  CompositionPart,
  Interpretation,
} from '../../src/charter/charter.ts'
import { day } from '../../src/shared/calendar-day.ts'
import { partialDate } from '../../src/shared/partial-date.ts'
import { always } from '../../src/shared/period.ts'
import type { Clause } from '../../src/shared/source.ts'

/** Some words of a source. */
export const aClause: Clause = {
  quote: 'Varje kommun utser en ledamot och Regionen utser tre ledamöter.',
  source: { documentId: 'politiska-samverkansgrupper', place: 'avsnitt 2.1' },
}

/** The charter of one political group for 2023–2026, with no rules and no composition. */
export function aCharter(changes: Partial<Charter> = {}): Charter {
  return {
    id: 'politiska-samverkansgrupper',
    title: { sv: 'Politiska samverkansgrupper 2023–2026' },
    documentId: 'politiska-samverkansgrupper',
    bodyIds: ['samverkansgrupp-halsa'],
    bodyKind: 'politicalCollaborationGroup',
    legalForm: 'informalCollaboration',
    period: { from: partialDate('2023') },
    purposes: [],
    tasks: [],
    composition: { isComplete: 'unknown', parts: [] },
    rules: [],
    interpretations: [],
    exceptions: [],
    attestations: [],
    ...changes,
  }
}

/** A statement that must hold and is computed; change what the test is about. */
export function aRule(changes: Partial<CharterRule> = {}): CharterRule {
  return {
    id: 'R01',
    kind: 'statement',
    modality: 'must',
    check: 'auto',
    title: { sv: 'En regel' },
    clause: aClause,
    params: {},
    ...changes,
  }
}

/** One member from each municipality, with a personal deputy. */
export function aPart(changes: Partial<CompositionPart> = {}): CompositionPart {
  return {
    id: 'ledamoter',
    label: { sv: 'Ledamot från varje kommun', en: 'Member from each municipality' },
    place: 'seat',
    role: 'member',
    decisionRight: 'full',
    count: 1,
    each: 'municipality',
    personalDeputy: 'yes',
    ...changes,
  }
}

/** Three members from the region. */
export function aRegionPart(changes: Partial<CompositionPart> = {}): CompositionPart {
  const { each: _, ...part } = aPart({
    id: 'regionens-ledamoter',
    label: { sv: 'Ledamot från regionen', en: 'Member from the region' },
    count: 3,
    principalId: 'regionen',
  })
  return { ...part, ...changes }
}

/** That the chair is a seat of its own, recorded in March 2026. */
export function anInterpretation(changes: Partial<Interpretation> = {}): Interpretation {
  return {
    ruleId: 'R01',
    bodyId: 'samverkansgrupp-halsa',
    readingId: 'ordforande-egen-plats',
    rationale: { sv: 'Så har grupperna varit sammansatta sedan 2019' },
    by: 'gruppens stöd',
    on: day('2026-03-02'),
    isExample: true,
    ...changes,
  }
}

/** That the group has agreed on something else than a default, in 2026. */
export function anException(changes: Partial<AgreedException> = {}): AgreedException {
  return {
    ruleId: 'R01',
    bodyId: 'samverkansgrupp-halsa',
    params: {},
    reference: 'minnesanteckningar från mötet i februari',
    by: 'gruppens stöd',
    on: day('2026-02-10'),
    period: always,
    isExample: true,
    ...changes,
  }
}

/** That a rule is followed, attested for a year from March 2026. */
export function anAttestation(changes: Partial<Attestation> = {}): Attestation {
  return {
    ruleId: 'R01',
    bodyId: 'samverkansgrupp-halsa',
    note: { sv: 'Alla har berättat hemma' },
    by: 'gruppens ordförande',
    on: day('2026-03-02'),
    until: day('2027-03-01'),
    isExample: true,
    ...changes,
  }
}
