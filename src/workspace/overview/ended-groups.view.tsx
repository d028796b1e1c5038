import { nameOfBody } from '../../body/body.ts'
import { heldTogether } from '../../http/hold-together.ts'
import { sayText } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { LeftToFinish } from '../group/left-to-finish.view.tsx'
import { sayEndedTerm } from '../matter/next-decider.ts'
import type { EndedGroup } from './ended-groups.ts'
import { overviewText } from './overview.text.ts'

/** The groups whose task has ended: until when it held, who decides what follows, and what is left to finish. */
export function EndedGroups({
  acting,
  ended,
}: {
  readonly acting: Acting
  readonly ended: readonly EndedGroup[]
}) {
  const { language, today, to } = acting
  const text = overviewText[language]
  if (ended.length === 0) return null
  return (
    <section>
      <h2>{text.endedGroups}</h2>
      {ended.map(({ group: { place, body }, ended: term, left }) => {
        const { register } = place
        const { id } = register.collaboration
        return (
          <>
            <h3>
              <a href={to.group(id, body.id)}>{sayText(nameOfBody(body, today), language)}</a>
            </h3>
            <p>
              {heldTogether(sayEndedTerm({ register, today, language }, body.id, term).join(' '))}
            </p>
            {left === undefined ? null : (
              <>
                <p>{text.leftToFinish}</p>
                <LeftToFinish acting={acting} collaborationId={id} body={body} left={left} />
              </>
            )}
          </>
        )
      })}
    </section>
  )
}
