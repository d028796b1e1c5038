import { verbText } from '../../body/body.text.ts'
import { type Body, isBody, type Relation, type RelationEnd } from '../../body/body.ts'
import { Words } from '../../design/words.tsx'
import { startSentence } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { bodyText } from './body.text.ts'
import type { Tie } from './body-page.ts'
import { EndList } from './ends.tsx'
import { ownNoun } from './own-noun.ts'

interface TieSentencesProps {
  readonly context: CollaborationContext
  readonly heading: string
  readonly body: Body
  readonly ties: readonly Tie[]
}

/** How the body belongs with others, a sentence for each thing it does or has done to it. Without any, no section. */
export function TieSentences({ context, heading, body, ties }: TieSentencesProps) {
  if (ties.length === 0) return null
  const alike = Map.groupBy(ties, ({ relation: { from, verb, about } }) =>
    JSON.stringify([isBody(from, body.id), verb, about]),
  )
  return (
    <>
      <h2>{heading}</h2>
      <ul>
        {[...alike.values()].map((some) => (
          <li>
            <Sentence context={context} body={body} ties={some} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** One sentence for relations that differ only in who the others are: "Gruppen informerar A, B och C: årsplanering." */
function Sentence({
  context,
  body,
  ties,
}: {
  readonly context: CollaborationContext
  readonly body: Body
  readonly ties: readonly Tie[]
}) {
  const { language } = context
  const text = bodyText[language]
  const noun = ownNoun(context, body)
  const others: readonly RelationEnd[] = ties.map(({ other }) => other)
  const [first] = ties
  if (!first) return null
  const { relation } = first
  return isBody(relation.from, body.id) ? (
    <>
      {startSentence(noun)} {verbText[language][relation.verb]}{' '}
      <EndList context={context} ends={others} />
      <About context={context} relation={relation} />.
    </>
  ) : (
    <>
      {others.length > 1 ? text.eachOf : ''}
      <EndList context={context} ends={others} starts={others.length === 1 || text.eachOf === ''} />{' '}
      {verbText[language][relation.verb]} {noun}
      <About context={context} relation={relation} />.
    </>
  )
}

function About({
  context,
  relation,
}: {
  readonly context: CollaborationContext
  readonly relation: Relation
}) {
  return relation.about ? (
    <>
      : <Words text={relation.about} language={context.language} />
    </>
  ) : null
}
