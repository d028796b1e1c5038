import { nameOfBody } from '../../body/body.ts'
import { type Finding, statusOrder } from '../../charter/finding.ts'
import { tellFinding } from '../../charter/tell.ts'
import { ButtonLink } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { StackTable } from '../../design/stack-table.tsx'
import { SumRow } from '../../design/sum-row.tsx'
import { Words } from '../../design/words.tsx'
import { sayDay } from '../../shared/format.ts'
import type { CollaborationContext } from '../page-context.ts'
import { findingsText } from './findings.text.ts'
import { countByStatus, FindingStatusMark, pressingFirst } from './findings.tsx'

interface AllFindingsProps {
  readonly context: CollaborationContext
  /** The findings of every body that works on the day. */
  readonly findings: readonly Finding[]
}

/** How every charter of the collaboration is followed: the figures, what needs action, and group by group. */
export function AllFindingsView({ context, findings }: AllFindingsProps) {
  const { language, day, register, to } = context
  const text = findingsText[language]
  const counts = countByStatus(findings)
  const pressing = pressingFirst(findings)
  if (findings.length === 0) {
    return (
      <Empty
        level={1}
        kicker={text.allFindings}
        heading={text.noFindings}
        wayOn={
          <ButtonLink href={to.structure(register.collaboration.id)}>
            {text.seeStructure}
          </ButtonLink>
        }
      />
    )
  }
  return (
    <>
      <h1>{text.allFindings}</h1>
      <Lead>{text.allLead}</Lead>
      <SumRow
        sums={statusOrder
          .filter((status) => counts[status] > 0)
          .map((status) => {
            const words = text.sums[status]
            return { value: counts[status], label: counts[status] === 1 ? words.one : words.many }
          })}
      />
      <p class="soft">{text.checkedOn(sayDay(day, language))}</p>
      <h2>{text.needsAction}</h2>
      {pressing.length === 0 ? (
        <p>{text.nothingWrong}</p>
      ) : (
        <Pressing context={context} findings={pressing} />
      )}
      <h2>{text.groupsWith}</h2>
      <GroupByGroup context={context} findings={findings} />
    </>
  )
}

/** What needs action, worst first: the group, the rule, why, and the next step. */
function Pressing({ context, findings }: AllFindingsProps) {
  const { language, day, register, to } = context
  const text = findingsText[language]
  return (
    <StackTable
      caption={text.needsAction}
      captionHidden
      columns={[
        {
          heading: text.rule,
          cell: (finding) => {
            const body = register.bodyById(finding.bodyId)
            return (
              <>
                <a href={to.charter(register.collaboration.id, body?.slug ?? '', finding.ruleId)}>
                  <Words text={finding.title} language={language} />
                </a>
                {body ? (
                  <div class="soft small">
                    <Words text={nameOfBody(body, day)} language={language} />
                  </div>
                ) : null}
              </>
            )
          },
        },
        {
          heading: text.status,
          cell: ({ status }) => <FindingStatusMark context={context} status={status} />,
        },
        {
          heading: text.nextStep,
          cell: (finding) => tellFinding(finding, language).remedy ?? '–',
        },
      ]}
      rows={findings}
    />
  )
}

/** Each group's count of rules by how they stand. */
function GroupByGroup({ context, findings }: AllFindingsProps) {
  const { language, day, register, to } = context
  const text = findingsText[language]
  const byBody = Map.groupBy(findings, ({ bodyId }) => bodyId)
  const column = (status: Finding['status']) => ({
    heading: text.columns[status],
    number: true,
    cell: ([, list]: readonly [string, readonly Finding[]]) => countByStatus(list)[status] || '–',
  })
  return (
    <StackTable
      caption={text.groupsWith}
      captionHidden
      columns={[
        {
          heading: text.body,
          cell: ([bodyId]) => {
            const body = register.bodyById(bodyId)
            if (!body) return bodyId
            return (
              <a href={to.charter(register.collaboration.id, body.slug)}>
                <Words text={nameOfBody(body, day)} language={language} />
              </a>
            )
          },
        },
        column('notMet'),
        column('atRisk'),
        column('cannotTell'),
        column('met'),
        column('notChecked'),
      ]}
      rows={[...byBody]}
    />
  )
}
