import { sayEndedHat } from '../../actor/actor.text.ts'
import { nameOfBody } from '../../body/body.ts'
import { endedTerm } from '../../charter/ended-term.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { heldTogether } from '../../http/hold-together.ts'
import { sayText, startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { sayEndedTerm } from '../matter/next-decider.ts'
import { formerText } from './former.text.ts'
import type { Former } from './former.ts'
import { hatsText } from './hats.text.ts'

interface FormerProps {
  readonly acting: Acting
  readonly former: readonly Former[]
}

/** What one has been, until when, and what is known of what comes next. Nothing when no mandate has ended. */
export function FormerMandates({ acting, former }: FormerProps) {
  const text = formerText[acting.language]
  if (former.length === 0) return null
  return (
    <section>
      <h2>{text.mandates}</h2>
      <MandateList acting={acting} former={former} />
    </section>
  )
}

function MandateList({ acting: { language, today }, former }: FormerProps) {
  return (
    <ul>
      {former.flatMap(({ register, ended }) =>
        ended.map((one) => {
          const { bodyId } = one.hat
          const term = endedTerm(register, bodyId, today)
          const said = term && sayEndedTerm({ register, today, language }, bodyId, term).join(' ')
          return (
            <li>
              <strong>
                {heldTogether(startSentence(`${sayEndedHat(one, register, language)}.`))}
              </strong>
              {said === undefined ? null : ` ${heldTogether(said)}`}
            </li>
          )
        }),
      )}
    </ul>
  )
}

/** For somebody signed in whose mandates have all ended: that it is so, what they can still read, and what stays. */
export function MandateEnded({ acting, former }: FormerProps) {
  const { language, today, to } = acting
  const text = formerText[language]
  const count = former.reduce((sum, { ended }) => sum + ended.length, 0)
  return (
    <>
      <h1>{text.heading(count)}</h1>
      <Lead>{text.lead}</Lead>
      <MandateList acting={acting} former={former} />
      <p>{text.again}</p>
      <h2>{text.read}</h2>
      <p>{text.readWhy}</p>
      {former.map(({ register, ended }) => {
        const { id } = register.collaboration
        return (
          <ul>
            {ended.map(({ hat: { bodyId } }) => {
              const body = register.bodyById(bodyId)
              return body === undefined ? null : (
                <li>
                  <a href={to.body(id, body.slug)}>
                    {text.group(sayText(nameOfBody(body, today), language))}
                  </a>
                </li>
              )
            })}
            <li>
              <a href={`${to.start(id)}/moten`}>{text.meetings}</a>
            </li>
            <li>
              <a href={`${to.start(id)}/arenden`}>{text.matters}</a>
            </li>
            <li>
              <a href={`${to.start(id)}/beslut`}>{text.ledgers}</a>
            </li>
          </ul>
        )
      })}
      <p>{text.kept}</p>
      <p class="soft">{text.wrong(hatsText[language].none.who)}</p>
    </>
  )
}

/** For somebody signed in who never had a mandate: what one would be, and who can help. */
export function NeverMandate({ acting: { language, to } }: Pick<FormerProps, 'acting'>) {
  const { none } = hatsText[language]
  return (
    <Empty
      level={1}
      heading={none.heading}
      wayOn={<ButtonLink href={to.site()}>{none.wayOn}</ButtonLink>}
    >
      <p>{none.why}</p>
      <p>{none.who}</p>
    </Empty>
  )
}
