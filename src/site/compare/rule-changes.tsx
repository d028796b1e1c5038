import { nameOfBody } from '../../body/body.ts'
import { Disclosure } from '../../design/disclosure.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { Words } from '../../design/words.tsx'
import type { RuleChange } from '../../register/compare.ts'
import { sayCount, sayText } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { ChangeMark } from './change-mark.tsx'
import { compareText } from './compare.text.ts'

/** Rules of the groups that exist on both days, group by group. */
export function RuleChanges({
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
                cell: (change) => <ChangeMark context={context} change={change} />,
              },
            ]}
            rows={some}
          />
        </Disclosure>
      ))}
    </>
  )
}
