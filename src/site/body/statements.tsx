import type { Statement } from '../../charter/charter.ts'
import { Words } from '../../design/words.tsx'
import type { CollaborationContext } from '../page-context.ts'

interface StatementsProps {
  readonly context: CollaborationContext
  readonly heading: string
  readonly statements: readonly Statement[]
}

/** Purposes or tasks in plain words. One stands as a paragraph, several as a list, none leave no heading behind. */
export function Statements({ context, heading, statements }: StatementsProps) {
  const [first, ...others] = statements
  if (!first) return null
  return (
    <>
      <h2>{heading}</h2>
      {others.length === 0 ? (
        <p>
          <Words text={first.text} language={context.language} />
        </p>
      ) : (
        <ul>
          {statements.map(({ text }) => (
            <li>
              <Words text={text} language={context.language} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
