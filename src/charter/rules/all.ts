import type { RuleKind } from '../rule-kind.ts'
import { allowedOutcomes } from './allowed-outcomes.ts'
import { attendsForSector } from './attends-for-sector.ts'
import { chairAppointedBy } from './chair-appointed-by.ts'
import { decisionRight } from './decision-right.ts'
import { delegation } from './delegation.ts'
import { deliveriesPerYear } from './deliveries-per-year.ts'
import { deliveryByDay } from './delivery-by-day.ts'
import { groupInEach } from './group-in-each.ts'
import { handlesMatters } from './handles-matters.ts'
import { mandatePeriod } from './mandate-period.ts'
import { meetingLength } from './meeting-length.ts'
import { meetingMode } from './meeting-mode.ts'
import { meetingsPerTerm } from './meetings-per-term.ts'
import { meetingsPerYear } from './meetings-per-year.ts'
import { personalDeputies } from './personal-deputies.ts'
import { principalCoverage } from './principal-coverage.ts'
import { receiverExists } from './receiver-exists.ts'
import { replaces } from './replaces.ts'
import { requiredFunction } from './required-function.ts'
import { revisionDue } from './revision-due.ts'
import { seatTotal } from './seat-total.ts'
import { seatsPerPrincipal } from './seats-per-principal.ts'
import { statement } from './statement.ts'
import { supportOfficials } from './support-officials.ts'
import { temporaryGroups } from './temporary-groups.ts'
import { underRevision } from './under-revision.ts'
import { yearPlan } from './year-plan.ts'

/** Every rule kind the program knows. A new one gets a line here (docs/guides/add-a-rule-kind.md). */
export const allRuleKinds: readonly RuleKind[] = [
  seatTotal,
  seatsPerPrincipal,
  chairAppointedBy,
  personalDeputies,
  decisionRight,
  requiredFunction,
  principalCoverage,
  supportOfficials,
  meetingsPerYear,
  meetingsPerTerm,
  meetingLength,
  meetingMode,
  yearPlan,
  deliveriesPerYear,
  deliveryByDay,
  revisionDue,
  underRevision,
  receiverExists,
  mandatePeriod,
  groupInEach,
  allowedOutcomes,
  handlesMatters,
  attendsForSector,
  temporaryGroups,
  replaces,
  delegation,
  statement,
]

/** The rule kinds by name. */
export const ruleKinds: ReadonlyMap<string, RuleKind> = new Map(
  allRuleKinds.map((ruleKind) => [ruleKind.kind, ruleKind]),
)
