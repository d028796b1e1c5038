import type { Register } from '../register/register.ts'
import type { SourcePlace } from '../shared/source.ts'
import type { PublicEvent } from './public/public-matter.ts'

/** The words that a matter was handed on by. */
export interface RouteClause {
  readonly quote: string
  /** Where they stand, and in which rule; undefined when the charter that had them is no longer known. */
  readonly source?: SourcePlace
  readonly ruleId?: string
}

/** The clause that says that a body handles such matters, as it stood when the matter was handed on to it. */
export function routeClause(
  register: Pick<Register, 'charters'>,
  { kind, data }: Pick<PublicEvent, 'kind' | 'data'>,
): RouteClause | undefined {
  const { quote, ruleId, bodyId } = data
  if (kind !== 'forwarded' || typeof quote !== 'string' || quote.trim() === '') return undefined
  const rule = register.charters
    .filter(({ bodyIds }) => typeof bodyId === 'string' && bodyIds.includes(bodyId))
    .flatMap(({ rules }) => rules)
    .find(({ id }) => id === ruleId)
  return rule ? { quote, source: rule.clause.source, ruleId: rule.id } : { quote }
}
