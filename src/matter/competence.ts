import { nameOfBody, statusOfBody } from '../body/body.ts'
import type { CharterRule } from '../charter/charter.ts'
import { rulesFor } from '../charter/charter.ts'
import {
  type HandledMatters,
  type Handling,
  handledMatters,
} from '../charter/rules/handles-matters.ts'
import type { Register } from '../register/register.ts'
import type { CalendarDay } from '../shared/calendar-day.ts'
import type { Localized } from '../shared/language.ts'
import { earliest } from '../shared/partial-date.ts'
import type { Clause } from '../shared/source.ts'
import type { MatterContent } from './matter.ts'

/** That a body may handle a matter: what it does with it, and the clause that says so. */
export interface Competence {
  readonly bodyId: string
  readonly name: Localized
  readonly as: Handling
  readonly charterId: string
  readonly charterTitle: Localized
  readonly ruleId: string
  readonly clause: Clause
  /** Whether the rule names a sector that the matter is in; false when it is for every sector, or the matter names none. */
  readonly matchesSector: boolean
  /** Who takes a position afterwards, when the body only prepares. */
  readonly decidedBy: readonly Localized[]
}

/** Somebody to ask when no charter says who handles such a matter. */
export interface Adviser {
  readonly bodyId: string
  readonly name: Localized
}

/** Which bodies may handle a matter, best first; and when none may, whom to ask. */
export type Routing =
  | { readonly found: true; readonly bodies: readonly Competence[] }
  | { readonly found: false; readonly ask: readonly Adviser[] }

type Asked = Pick<MatterContent, 'kind' | 'sectors'>

/**
 * Ärendets väg. The bodies whose charters say that they handle such a matter, on a day: those for the matter's own
 * sectors first, and one that prepares before one that takes a position on what is prepared. When no text says,
 * nothing is guessed: those who decide which groups there are, or lead them, are named instead.
 */
export function bodiesFor(register: Register, asked: Asked, on: CalendarDay): Routing {
  const fitting = register.bodies
    .filter((body) => statusOfBody(body, on) === 'active')
    .flatMap((body) => rulesOf(register, body.id, on).filter(({ says }) => fits(says, asked)))
  const deciders = fitting.filter(({ says }) => says.as === 'decides')
  const bodies = fitting
    .map(({ bodyId, rule, says, charterId, charterTitle }): Competence => {
      const matchesSector = says.sectors?.some((sector) => asked.sectors.includes(sector)) ?? false
      return {
        bodyId,
        name: nameIn(register, bodyId, on),
        as: says.as,
        charterId,
        charterTitle,
        ruleId: rule.id,
        clause: rule.clause,
        matchesSector,
        decidedBy:
          says.as === 'prepares'
            ? deciders
                .filter((decider) => decider.bodyId !== bodyId)
                .map((decider) => nameIn(register, decider.bodyId, on))
            : [],
      }
    })
    .toSorted(bestFirst)
  return bodies.length > 0 ? { found: true, bodies } : { found: false, ask: advisers(register, on) }
}

interface Said {
  readonly bodyId: string
  readonly rule: CharterRule
  readonly says: HandledMatters
  readonly charterId: string
  readonly charterTitle: Localized
}

function rulesOf(register: Register, bodyId: string, on: CalendarDay): readonly Said[] {
  const charter = register.charterOn(bodyId, on)
  if (charter === undefined) return []
  return rulesFor(charter, bodyId).flatMap((rule) => {
    const says = handledMatters(rule)
    const applies = rule.appliesFrom === undefined || earliest(rule.appliesFrom) <= on
    return says && applies
      ? [{ bodyId, rule, says, charterId: charter.id, charterTitle: charter.title }]
      : []
  })
}

/** A matter that names no sector may be in any. */
function fits(says: HandledMatters, { kind, sectors }: Asked): boolean {
  if (!says.kinds.includes(kind)) return false
  if (says.sectors === undefined || sectors.length === 0) return true
  return says.sectors.some((sector) => sectors.includes(sector))
}

const order: readonly Handling[] = ['prepares', 'receives', 'decides']

function bestFirst(one: Competence, other: Competence): number {
  return (
    Number(other.matchesSector) - Number(one.matchesSector) ||
    order.indexOf(one.as) - order.indexOf(other.as) ||
    one.name.sv.localeCompare(other.name.sv, 'sv')
  )
}

/** Those who set the frame for the groups: whoever decides which there are, and the management of the collaboration. */
function advisers(register: Register, on: CalendarDay): readonly Adviser[] {
  const kinds = ['strategicPreparatoryCommittee', 'regionalManagementGroup', 'managementForum']
  return register.bodies
    .filter((body) => statusOfBody(body, on) === 'active')
    .flatMap((body) => {
      const kind = register.charterOn(body.id, on)?.bodyKind
      return kind !== undefined && kinds.includes(kind)
        ? [{ bodyId: body.id, name: nameOfBody(body, on), rank: kinds.indexOf(kind) }]
        : []
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ bodyId, name }) => ({ bodyId, name }))
}

function nameIn(register: Register, bodyId: string, on: CalendarDay): Localized {
  const body = register.bodyById(bodyId)
  return body ? nameOfBody(body, on) : { sv: bodyId }
}
