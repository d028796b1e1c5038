import { type Body, isBody, type Relation } from '../../body/body.ts'
import type { Comparison } from '../../register/compare.ts'
import { sayText } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { compareText } from './compare.text.ts'
import { RelationChanges } from './relation-changes.tsx'
import { RuleChanges } from './rule-changes.tsx'
import { SeatChanges } from './seat-changes.tsx'
import { WholeBodies } from './whole-bodies.tsx'

interface ChangesProps {
  readonly context: CollaborationContext
  readonly comparison: Comparison
}

/**
 * What is different: the groups that came and went, a line each; and of those that exist on both days, which
 * seats and rules are not what they were, and how they belong together in another way.
 */
export function Changes({ context, comparison }: ChangesProps) {
  const { language } = context
  const text = compareText[language]
  const { bodiesCome, bodiesGone, seats, rules } = comparison
  const whole = new Set([...bodiesCome, ...bodiesGone])
  const lasting = ({ body }: { readonly body: Body }) => !whole.has(body)
  const names = [
    ...comparison.bodiesRenamed.map(({ before, after }) =>
      text.fromTo(sayText(before, language), sayText(after, language)),
    ),
    ...comparison.principalsRenamed.map(({ before, after }) => text.fromTo(before, after)),
  ]
  return (
    <>
      <WholeBodies context={context} comparison={comparison} kind="come" />
      <WholeBodies context={context} comparison={comparison} kind="gone" />
      {names.length === 0 ? null : (
        <>
          <h2>{text.names}</h2>
          <ul>
            {names.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <SeatChanges context={context} changes={seats.filter(lasting)} />
      <RuleChanges context={context} changes={rules.filter(lasting)} />
      <RelationChanges
        context={context}
        come={comparison.relationsCome.filter(between(whole))}
        gone={comparison.relationsGone.filter(between(whole))}
      />
    </>
  )
}

/** A new group's page tells all it does; here each of its relations would hide the others. */
function between(whole: ReadonlySet<Body>): (relation: Relation) => boolean {
  return ({ from, to }) => ![...whole].some(({ id }) => isBody(from, id) || isBody(to, id))
}
