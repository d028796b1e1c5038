import type { RelationEnd } from '../body/body.ts'
import type {
  DecisionRight,
  SeatRequirement,
  SeatRole,
  StatedOccupancy,
  YesNoUnknown,
} from '../seat/seat.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Localized } from '../shared/language.ts'
import type { PartialDate } from '../shared/partial-date.ts'
import type { Period } from '../shared/period.ts'
import type { Clause } from '../shared/source.ts'

/** What kind of body a charter sets up (domain A1). Kept with the charter: one body is described differently in different years. */
export type BodyKind =
  | 'strategicPreparatoryCommittee'
  | 'politicalCollaborationGroup'
  | 'managementForum'
  | 'preparatoryGroup'
  | 'workingGroup'
  | 'regionalManagementGroup'
  | 'professionalNetwork'
  | 'localLeadershipGroup'
  | 'programme'
  | 'programmeBoard'
  | 'referenceGroup'
  | 'localGroup'
  | 'subRegionalGroup'
  | 'steeringGroup'
  | 'leadershipGroup'
  | 'decidingBody'

/** The form in law (domain B1). An informal collaboration has no power over its members. */
export type LegalForm =
  | 'informalCollaboration'
  | 'jointCommittee'
  | 'localFederation'
  | 'contractualCooperation'
  | 'principalsOwnBody'

/** How strongly a rule is put: shall, should, may, has the right to, or unless otherwise agreed. */
export type Modality = 'must' | 'should' | 'may' | 'right' | 'default'

/** How a rule is followed: computed from data, attested by a person, or only shown. */
export type CheckMode = 'auto' | 'attest' | 'info'

/** Regel. One thing a charter says, with the words it says it in. */
export interface CharterRule {
  readonly id: string
  readonly kind: string
  readonly modality: Modality
  readonly check: CheckMode
  /** The rule in plain words, our own. */
  readonly title: Localized
  readonly clause: Clause
  /** What the kind needs to know, in the shape the kind declares. */
  readonly params: unknown
  /** The bodies it is for, when the charter sets up several and this is not for all. */
  readonly onlyFor?: readonly string[]
  readonly appliesFrom?: PartialDate
}

/** A purpose, task or power in plain words, with the source's own. */
export interface Statement {
  readonly text: Localized
  readonly clause?: Clause
  readonly onlyFor?: readonly string[]
}

/**
 * A part of the composition: one seat, several, or one for each municipality. The count is left out when
 * the source names the category but not the number.
 */
export interface CompositionPart {
  readonly id: string
  readonly label: Localized
  readonly place: 'seat' | 'support'
  readonly role: SeatRole
  readonly decisionRight: DecisionRight
  readonly count?: number
  readonly each?: 'municipality' | 'principal'
  readonly principalId?: string
  /** Whose mandate it may be when the source gives a list: five of ten municipalities. */
  readonly appointedBy?: RelationEnd
  readonly nominatedBy?: RelationEnd
  readonly requires?: SeatRequirement
  readonly personalDeputy: YesNoUnknown
  readonly represents?: readonly string[]
  readonly attendsForSectors?: readonly string[]
  readonly period?: Period
  readonly stated?: StatedOccupancy
  /** The seat exists only under this reading of an ambiguous text. */
  readonly readingId?: string
  readonly clause?: Clause
}

/** Sammansättning. What the charter states as a total, kept apart from the parts it lists (domain A3). */
export interface Composition {
  readonly statedTotal?: {
    readonly seats: number
    readonly deputies?: number
    readonly includesDeputies: YesNoUnknown
    readonly clause: Clause
  }
  /** Whether the parts are said to be all of it ("Representanter ur ledningsgruppen" may be a selection). */
  readonly isComplete: YesNoUnknown
  readonly parts: readonly CompositionPart[]
}

/** Tolkning. How an unclear text shall be read, recorded by a person. The text itself is never changed. */
export interface Interpretation {
  readonly ruleId: string
  readonly bodyId: string
  readonly readingId: string
  readonly rationale: Localized
  readonly by: string
  readonly on: CalendarDay
  readonly isExample: boolean
}

/** Överenskommet undantag. What the group has agreed instead of a default ("om inget annat överenskoms"). */
export interface AgreedException {
  readonly ruleId: string
  readonly bodyId: string
  /** Replaces the same-named parameters of the rule while it holds. */
  readonly params: Readonly<Record<string, unknown>>
  readonly reference: string
  readonly by: string
  readonly on: CalendarDay
  readonly period: Period
  readonly isExample: boolean
}

/** Intygande. A person's note that a rule no data can check is followed. */
export interface Attestation {
  readonly ruleId: string
  readonly bodyId: string
  readonly note: Localized
  readonly by: string
  readonly on: CalendarDay
  /** The last day it speaks for. */
  readonly until: CalendarDay
  readonly isExample: boolean
}

/** Uppdragsbeskrivning. The terms of reference of one or more bodies during a period, as data. */
export interface Charter {
  readonly id: string
  readonly title: Localized
  readonly documentId: string
  readonly bodyIds: readonly string[]
  readonly bodyKind: BodyKind
  readonly legalForm: LegalForm
  readonly period: Period
  readonly mandatePeriod?: Period
  readonly decidedBy?: RelationEnd
  readonly decidedOn?: PartialDate
  readonly underRevision?: {
    readonly clause: Clause
    readonly about: Localized
    readonly since?: PartialDate
  }
  readonly purposes: readonly Statement[]
  readonly tasks: readonly Statement[]
  readonly composition: Composition
  readonly rules: readonly CharterRule[]
  readonly interpretations: readonly Interpretation[]
  readonly exceptions: readonly AgreedException[]
  readonly attestations: readonly Attestation[]
}

/** The rules that a charter has for one of its bodies. */
export function rulesFor(charter: Charter, bodyId: string): readonly CharterRule[] {
  return charter.rules.filter(({ onlyFor }) => onlyFor === undefined || onlyFor.includes(bodyId))
}

/** The statements that concern one of the charter's bodies. */
export function statementsFor(
  statements: readonly Statement[],
  bodyId: string,
): readonly Statement[] {
  return statements.filter(({ onlyFor }) => onlyFor === undefined || onlyFor.includes(bodyId))
}

/**
 * The readings that count for a body, the latest recorded of each rule: the parts of the composition that
 * hang on them exist.
 */
export function readingsFor(charter: Charter, bodyId: string): ReadonlySet<string> {
  const latest = new Map<string, Interpretation>()
  for (const interpretation of charter.interpretations) {
    const before = latest.get(interpretation.ruleId)
    if (interpretation.bodyId !== bodyId || (before && before.on > interpretation.on)) continue
    latest.set(interpretation.ruleId, interpretation)
  }
  return new Set([...latest.values()].map(({ readingId }) => readingId))
}
