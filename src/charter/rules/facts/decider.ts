import { type RelationEnd, type RelationVerb, statusOfBody } from '../../../body/body.ts'
import { sayText } from '../../../shared/format.ts'
import type { Language, Localized } from '../../../shared/language.ts'
import { holdsOn } from '../../../shared/period.ts'
import type { Situation } from '../../rule-kind.ts'
import { endName } from './names.ts'

type Asking = Pick<Situation, 'charter' | 'body' | 'ground' | 'day'>

/** Who can change a text, when the register knows. */
export interface Decider {
  readonly who?: Localized
}

/**
 * Who can say what a body's text shall say: the one that decided it, else the one that decides on the body or
 * gives it its task. Somebody that works no longer is never named: nobody can turn there.
 */
export function deciderOf({ charter, body, ground, day }: Asking): Decider {
  const doing = (verb: RelationVerb): readonly RelationEnd[] =>
    ground
      .relationsTo(body.id)
      .filter((relation) => relation.verb === verb && holdsOn(relation.period, day))
      .map(({ from }) => from)
  const works = (end: RelationEnd) => {
    if (end.kind !== 'body') return true
    const deciding = ground.bodyById(end.bodyId)
    return deciding !== undefined && statusOfBody(deciding, day) === 'active'
  }
  const known = [
    charter.decidedBy ? [charter.decidedBy] : [],
    doing('decides'),
    doing('commissions'),
  ]
    .map((ends) => ends.filter(works))
    .find((ends) => ends.length > 0)
  const [only, ...others] = known ?? []
  return only === undefined || others.length > 0 ? {} : { who: endName(ground, only, day) }
}

/** Who can change the text, inside a sentence: `Strategisk Regional Beredning`, `den som har beslutat texten`. */
export function sayDecider({ who }: Decider, language: Language): string {
  if (who !== undefined) return sayText(who, language)
  return language === 'sv' ? 'den som har beslutat texten' : 'whoever decided the text'
}
