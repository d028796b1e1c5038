import { verbText } from '../../body/body.text.ts'
import { type Body, isBody, nameOfBody, type Relation } from '../../body/body.ts'
import { Disclosure } from '../../design/disclosure.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { type Shape, Status } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import type { Comparison, RuleChange, SeatChange } from '../../register/compare.ts'
import type { Mandate, SeatHolding } from '../../seat/seat.ts'
import { sayCount, sayText } from '../../shared/format.ts'
import { bodyText } from '../body/body.text.ts'
import { EndList } from '../body/ends.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { saysOf, whoseSeat } from '../roster/seat-strip.tsx'
import { compareText } from './compare.text.ts'

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

/** The groups that came, or those that went, with how many seats and rules each brought or took along. */
function WholeBodies({
  context,
  comparison,
  kind,
}: ChangesProps & { readonly kind: 'come' | 'gone' }) {
  const { language, day, register, to } = context
  const text = compareText[language]
  const bodies = kind === 'come' ? comparison.bodiesCome : comparison.bodiesGone
  if (bodies.length === 0) return null
  return (
    <>
      <h2>{text.bodies[kind]}</h2>
      {kind === 'come' ? <p class="soft small">{text.comeMeans}</p> : null}
      <ul>
        {bodies.map((body) => {
          const seats = comparison.seats.filter(
            (change) =>
              change.body === body && (change.after ?? change.before)?.seat.place === 'seat',
          ).length
          const rules = comparison.rules.filter((change) => change.body === body).length
          const counts = [
            ...(seats > 0 ? [sayCount(seats, language, text.seatNoun)] : []),
            ...(rules > 0 ? [sayCount(rules, language, text.ruleNoun)] : []),
          ]
          return (
            <li>
              <a href={to.body(register.collaboration.id, body.slug)}>
                <Words text={nameOfBody(body, day)} language={language} />
              </a>
              {counts.length > 0 ? `: ${counts.join(', ')}` : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}

type Kind = 'come' | 'gone' | 'changed'

const shapes: Readonly<Record<Kind, Shape>> = { come: 'plus', gone: 'minus', changed: 'swap' }

function Change({
  context,
  change,
}: {
  readonly context: CollaborationContext
  readonly change: { readonly before?: unknown; readonly after?: unknown }
}) {
  const kind: Kind =
    change.before === undefined ? 'come' : change.after === undefined ? 'gone' : 'changed'
  return (
    <Status tone={kind === 'gone' ? 'open' : 'neutral'} shape={shapes[kind]}>
      {compareText[context.language][kind]}
    </Status>
  )
}

/** Seats of the groups that exist on both days, group by group. */
function SeatChanges({
  context,
  changes,
}: {
  readonly context: CollaborationContext
  readonly changes: readonly SeatChange[]
}) {
  const { language, day } = context
  const text = compareText[language]
  if (changes.length === 0) return null
  return (
    <>
      <h2>{text.seats}</h2>
      {[...Map.groupBy(changes, ({ body }) => body)].map(([body, some]) => (
        <Disclosure
          summary={text.countOf(
            sayText(nameOfBody(body, day), language),
            sayCount(some.length, language, text.seatNoun),
          )}
        >
          <StackTable
            caption={sayText(nameOfBody(body, day), language)}
            captionHidden
            columns={[
              { heading: text.what, cell: (change) => seatName(context, change) },
              {
                heading: text.change,
                cell: (change) => <Change context={context} change={change} />,
              },
              {
                heading: text.names,
                cell: (change) => <SeatSentence context={context} change={change} />,
              },
            ]}
            rows={some}
          />
        </Disclosure>
      ))}
    </>
  )
}

function seatName(context: CollaborationContext, { before, after }: SeatChange): string {
  const holding = after ?? before
  return holding ? whoseSeat(context, holding) : ''
}

/** Who sat and who sits there; and the deputy, where that is what changed. */
function SeatSentence({
  context,
  change: { before, after },
}: {
  readonly context: CollaborationContext
  readonly change: SeatChange
}) {
  const text = compareText[context.language]
  if (!before || !after) {
    const only = after ?? before
    return <>{only ? <Member context={context} holding={only} /> : null}</>
  }
  const sameMember = before.holder?.id === after.holder?.id && before.occupancy === after.occupancy
  const sameDeputy = before.deputy?.id === after.deputy?.id
  return (
    <>
      {sameMember ? null : (
        <>
          {text.before}: <Member context={context} holding={before} />. {text.after}:{' '}
          <Member context={context} holding={after} />.
        </>
      )}
      {sameDeputy ? null : (
        <div>
          {text.deputyBefore}: <Person context={context} mandate={before.deputy} />. {text.after}:{' '}
          <Person context={context} mandate={after.deputy} />.
        </div>
      )}
    </>
  )
}

function Member({
  context,
  holding,
}: {
  readonly context: CollaborationContext
  readonly holding: SeatHolding
}) {
  return holding.holder ? (
    <Person context={context} mandate={holding.holder} />
  ) : (
    saysOf(context, holding)
  )
}

/** Somebody by name, marked when invented. */
function Person({
  context,
  mandate,
}: {
  readonly context: CollaborationContext
  readonly mandate: Mandate | undefined
}) {
  const person = mandate && context.register.personById(mandate.personId)
  if (!person) return <>{compareText[context.language].nobody}</>
  return (
    <>
      {person.name}
      {person.isExample ? (
        <span class="soft small"> {bodyText[context.language].example}</span>
      ) : null}
    </>
  )
}

/** Rules of the groups that exist on both days, group by group. */
function RuleChanges({
  context,
  changes,
}: {
  readonly context: CollaborationContext
  readonly changes: readonly RuleChange[]
}) {
  const { language, day } = context
  const text = compareText[language]
  if (changes.length === 0) return null
  return (
    <>
      <h2>{text.rules}</h2>
      {[...Map.groupBy(changes, ({ body }) => body)].map(([body, some]) => (
        <Disclosure
          summary={text.countOf(
            sayText(nameOfBody(body, day), language),
            sayCount(some.length, language, text.ruleNoun),
          )}
        >
          <StackTable
            caption={sayText(nameOfBody(body, day), language)}
            captionHidden
            columns={[
              {
                heading: text.what,
                cell: ({ before, after }) => {
                  const rule = after ?? before
                  return rule ? <Words text={rule.title} language={language} /> : ''
                },
              },
              {
                heading: text.change,
                cell: (change) => <Change context={context} change={change} />,
              },
            ]}
            rows={some}
          />
        </Disclosure>
      ))}
    </>
  )
}

/** What is done to whom, or no longer is, a sentence each. */
function RelationChanges({
  context,
  come,
  gone,
}: {
  readonly context: CollaborationContext
  readonly come: readonly Relation[]
  readonly gone: readonly Relation[]
}) {
  const { language } = context
  const changes = [...come.map((after) => ({ after })), ...gone.map((before) => ({ before }))]
  if (changes.length === 0) return null
  return (
    <>
      <h2>{compareText[language].relations}</h2>
      <ul>
        {changes.map((change) => (
          <li>
            <Change context={context} change={change} />{' '}
            <RelationSentence
              context={context}
              relation={'after' in change ? change.after : change.before}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function RelationSentence({
  context,
  relation: { from, verb, to, about },
}: {
  readonly context: CollaborationContext
  readonly relation: Relation
}) {
  const { language } = context
  return (
    <>
      <EndList context={context} ends={[from]} starts /> {verbText[language][verb]}{' '}
      <EndList context={context} ends={[to]} />
      {about ? (
        <>
          : <Words text={about} language={language} />
        </>
      ) : null}
      .
    </>
  )
}
