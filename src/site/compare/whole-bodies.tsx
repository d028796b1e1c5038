import { nameOfBody } from '../../body/body.ts'
import { Words } from '../../design/words.tsx'
import type { Comparison } from '../../register/compare.ts'
import { sayCount } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { compareText } from './compare.text.ts'

/** The groups that came, or those that went, with how many seats and rules each brought or took along. */
export function WholeBodies({
  context,
  comparison,
  kind,
}: {
  readonly context: CollaborationContext
  readonly comparison: Comparison
  readonly kind: 'come' | 'gone'
}) {
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
