import { nameOfBody } from '../../body/body.ts'
import { Disclosure } from '../../design/disclosure.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import type { SeatChange } from '../../register/compare.ts'
import type { Mandate, SeatHolding } from '../../seat/seat.ts'
import { sayCount, sayText } from '../../shared/format.ts'
import { bodyText } from '../body/body.text.ts'
import type { CollaborationContext } from '../page-context.ts'
import { saysOf, whoseSeat } from '../roster/seat-strip.tsx'
import { ChangeMark } from './change-mark.tsx'
import { compareText } from './compare.text.ts'

/** Seats of the groups that exist on both days, group by group. */
export function SeatChanges({
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
                cell: (change) => <ChangeMark context={context} change={change} />,
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
