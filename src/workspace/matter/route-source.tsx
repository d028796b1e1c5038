import type { Child } from 'hono/jsx'
import { Clause } from '../../design/clause.tsx'
import type { MatterEvent } from '../../matter/event/matter-event.ts'
import { routeClause } from '../../matter/route-clause.ts'
import { citationOf } from '../../register/finding-record.ts'
import type { SourcePlace } from '../../shared/source.ts'
import type { Acting } from '../acting.ts'
import { matterPageText } from './matter-page.text.ts'
import { bodyName, type Naming } from './naming.ts'

/** A rule of a charter as it is quoted: its words, where they stand, and which body and rule it is. */
export interface QuotedRule {
  readonly quote: string
  readonly source?: SourcePlace
  readonly bodyId: string
  readonly ruleId?: string
}

interface RouteSourceProps {
  readonly acting: Acting
  readonly naming: Naming
  readonly rule: QuotedRule
}

/** The charter's own words, with the way to the rule while the body still follows the charter that has it. */
export function RouteSource({ acting, naming, rule }: RouteSourceProps) {
  return <Clause quote={rule.quote} lang="sv" source={sourceOf(acting, naming, rule)} />
}

function sourceOf(
  { to, today, language }: Acting,
  naming: Naming,
  { source, bodyId, ruleId }: QuotedRule,
): Child {
  const { register } = naming
  const said =
    source === undefined
      ? matterPageText[language].clauseOf(bodyName(naming, bodyId))
      : citationOf(register, source)
  const body = register.bodyById(bodyId)
  const isInForce = register.charterOn(bodyId, today)?.rules.some(({ id }) => id === ruleId)
  return body && isInForce ? (
    <a href={to.charter(register.collaboration.id, body.slug, ruleId)}>{said}</a>
  ) : (
    said
  )
}

/** The rule that a matter was handed on by; undefined for any other event, and when no rule was named. */
export function ruleOfEvent(
  { register }: Naming,
  event: Pick<MatterEvent, 'kind' | 'data'>,
): QuotedRule | undefined {
  const clause = routeClause(register, event)
  const { bodyId } = event.data
  if (clause === undefined || typeof bodyId !== 'string') return undefined
  return { ...clause, bodyId }
}
