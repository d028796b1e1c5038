import { type Body, type BodyLevel, nameOfBody, statusOfBody } from '../../body/body.ts'
import { charterText } from '../../charter/charter.text.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Entries } from '../../design/entries.tsx'
import { Words } from '../../design/words.tsx'
import { startSentence } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { startText } from './start.text.ts'

/** What is shared comes before what is the region's; the widest before the narrowest. */
const levels: readonly BodyLevel[] = ['national', 'countyWide', 'regional', 'subRegional', 'local']

/** Every group: those at work on the day by level, then reference groups, those that have ended and those that came later. */
export function BodiesView({ context }: { readonly context: CollaborationContext }) {
  const { language, day, register, to, today, path } = context
  const text = startText[language]
  const withStatus = (status: ReturnType<typeof statusOfBody>) =>
    register.bodies.filter((body) => statusOfBody(body, day) === status)
  const active = withStatus('active')
  const ended = withStatus('discontinued')
  const later = withStatus('planned')
  const isReference = ({ id }: Body) => register.charterOn(id, day)?.bodyKind === 'referenceGroup'
  const reference = active.filter(isReference)
  return (
    <>
      <h1>{text.bodiesHeading}</h1>
      <Lead>{text.bodiesLead}</Lead>
      {active.length === 0 ? (
        <Empty
          heading={text.noBodies}
          wayOn={<ButtonLink href={to.same(path, { day: today })}>{text.showToday}</ButtonLink>}
        >
          <p>{text.noBodiesWhy}</p>
        </Empty>
      ) : null}
      {levels.map((level) => {
        const bodies = active.filter((body) => body.level === level && !isReference(body))
        return bodies.length === 0 ? null : (
          <>
            <h2>{text.levels[level]}</h2>
            <BodyEntries context={context} bodies={bodies} />
          </>
        )
      })}
      {reference.length === 0 ? null : (
        <>
          <h2>{text.referenceHeading}</h2>
          <p>{text.referenceLead}</p>
          <BodyEntries context={context} bodies={reference} />
        </>
      )}
      {ended.length === 0 ? null : (
        <>
          <h2>{text.endedHeading}</h2>
          <p>{text.endedLead}</p>
          <BodyEntries context={context} bodies={ended} />
        </>
      )}
      {later.length === 0 ? null : (
        <>
          <h2>{text.laterHeading}</h2>
          <BodyEntries context={context} bodies={later} />
        </>
      )}
    </>
  )
}

function BodyEntries({
  context,
  bodies,
}: {
  readonly context: CollaborationContext
  readonly bodies: readonly Body[]
}) {
  const { language, day, register, to } = context
  return (
    <Entries
      items={bodies.map((body) => {
        const kind = register.charterOn(body.id, day)?.bodyKind
        return {
          href: to.body(register.collaboration.id, body.slug),
          title: <Words text={nameOfBody(body, day)} language={language} />,
          text: <Words text={body.summary} language={language} />,
          ...(kind && {
            aside: (
              <span class="soft small">{startSentence(charterText[language].bodyKinds[kind])}</span>
            ),
          }),
        }
      })}
    />
  )
}
