import { verbText } from '../../body/body.text.ts'
import type { Relation } from '../../body/body.ts'
import { Words } from '../../design/words.tsx'
import { EndList } from '../body/ends.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { ChangeMark } from './change-mark.tsx'
import { compareText } from './compare.text.ts'

/** What is done to whom, or no longer is, a sentence each. */
export function RelationChanges({
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
            <ChangeMark context={context} change={change} />{' '}
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
