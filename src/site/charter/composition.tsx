import type { Composition, CompositionPart } from '../../charter/charter.ts'
import { Clause } from '../../design/clause.tsx'
import { type Column, StackTable } from '../../design/stack-table.tsx'
import { Words } from '../../design/words.tsx'
import { sayNumber } from '../../shared/format.ts'
import { bodyText } from '../body/body.text.ts'
import { End } from '../body/ends.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { findingsText } from './findings.text.ts'
import { sourceWords } from './findings.tsx'

interface CompositionTableProps {
  readonly context: CollaborationContext
  readonly composition: Composition
}

/** What the charter says of the composition: the total it states, apart from the parts it lists. */
export function CompositionTable({ context, composition }: CompositionTableProps) {
  const { language } = context
  const text = findingsText[language]
  const { statedTotal, parts } = composition
  if (!statedTotal && parts.length === 0) return null
  return (
    <>
      <h2>{text.composition}</h2>
      {statedTotal ? (
        <>
          <p>
            {statedTotal.deputies === undefined
              ? text.statedTotal(statedTotal.seats)
              : text.statedTotalWithDeputies(statedTotal.seats, statedTotal.deputies)}{' '}
            {text.includesDeputies[statedTotal.includesDeputies]}
          </p>
          <Clause
            quote={statedTotal.clause.quote}
            lang="sv"
            source={sourceWords(context, statedTotal.clause.source)}
          />
        </>
      ) : null}
      {parts.length > 0 ? (
        <StackTable caption={text.parts} columns={columns(context, parts)} rows={parts} />
      ) : null}
    </>
  )
}

type Columns = readonly [Column<CompositionPart>, ...Column<CompositionPart>[]]

function columns(context: CollaborationContext, parts: readonly CompositionPart[]): Columns {
  const { language } = context
  const text = findingsText[language]
  const rights = new Set(parts.map(({ decisionRight }) => decisionRight))
  const part: Column<CompositionPart> = {
    heading: text.part,
    cell: ({ label, readingId }) => (
      <>
        <Words text={label} language={language} />
        {readingId ? <div class="soft small">{text.onlyUnderReading}</div> : null}
      </>
    ),
  }
  const count: Column<CompositionPart> = {
    heading: text.count,
    cell: (row) => countWords(context, row),
  }
  const appointed: Column<CompositionPart> = {
    heading: text.appointedBy,
    cell: ({ appointedBy }) =>
      appointedBy ? <End context={context} end={appointedBy} starts /> : '–',
  }
  const right: Column<CompositionPart> = {
    heading: text.right,
    cell: ({ decisionRight }) => bodyText[language].right[decisionRight],
  }
  return [
    part,
    count,
    ...(parts.some(({ appointedBy }) => appointedBy) ? [appointed] : []),
    ...(rights.size > 1 ? [right] : []),
  ]
}

function countWords({ language }: CollaborationContext, { count, each }: CompositionPart): string {
  const text = findingsText[language]
  if (count === undefined && !each) return text.countUnknown
  const number = count ?? 1
  if (each === 'municipality') return text.eachMunicipality(number)
  if (each === 'principal') return text.eachPrincipal(number)
  return sayNumber(number, language, 'en')
}
