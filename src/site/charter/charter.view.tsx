import type { Child } from 'hono/jsx'
import { type Body, nameOfBody } from '../../body/body.ts'
import { charterText } from '../../charter/charter.text.ts'
import type { Charter } from '../../charter/charter.ts'
import { statementsFor } from '../../charter/charter.ts'
import { type Finding, type FindingStatus, statusOrder } from '../../charter/finding.ts'
import { ButtonLink } from '../../design/button.tsx'
import { type Fact, Facts, Lead, TwoColumns } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { Notice } from '../../design/notice.tsx'
import { SumRow } from '../../design/sum-row.tsx'
import { Words } from '../../design/words.tsx'
import { sayDay, sayPartialDate, sayPeriod, startSentence } from '../../shared/format.ts'
import { lastDay, type Period } from '../../shared/period.ts'
import { bodyText } from '../body/body.text.ts'
import { End } from '../body/ends.tsx'
import { ownNoun } from '../body/own-noun.ts'
import { Statements } from '../body/statements.tsx'
import type { CollaborationContext } from '../page-context.ts'
import { CompositionTable } from './composition.tsx'
import { findingsText } from './findings.text.ts'
import {
  countByStatus,
  FindingItem,
  FindingStatusMark,
  pressingFirst,
  sourceWords,
} from './findings.tsx'

interface CharterViewProps {
  readonly context: CollaborationContext
  readonly body: Body
  readonly charter: Charter | undefined
  readonly findings: readonly Finding[]
}

/** A body's charter: what it is, what it says rule by rule, and how each rule stands on the day. */
export function CharterView({ context, body, charter, findings }: CharterViewProps) {
  const { language, day, path, register, to } = context
  const text = findingsText[language]
  const name = nameOfBody(body, day)
  const title = text.charterOf(name[language] ?? name.sv)
  if (!charter) {
    const last = lastDay(body.period)
    return (
      <Empty
        level={1}
        kicker={title}
        heading={bodyText[language].noCharter(ownNoun(context, body))}
        wayOn={
          <ButtonLink href={to.body(register.collaboration.id, body.slug)}>
            <Words text={name} language={language} />
          </ButtonLink>
        }
      >
        {last && last < day ? (
          <p>
            <a href={to.same(path, { day: last })}>{text.asItWas(sayDay(last, language))}</a>
          </p>
        ) : null}
      </Empty>
    )
  }
  const counts = countByStatus(findings)
  const checked = findings.filter(({ check }) => check !== 'info')
  const onlyShown = findings.filter(({ check }) => check === 'info')
  return (
    <TwoColumns
      head={
        <>
          <h1>{title}</h1>
          <Lead>
            {findings.length > 0 ? text.lead : bodyText[language].noRules(ownNoun(context, body))}
          </Lead>
          {findings.length > 0 ? (
            <>
              <SumRow
                sums={statusOrder
                  .filter((status) => counts[status] > 0)
                  .map((status) => ({
                    value: counts[status],
                    label: sumLabel(context, status, counts[status]),
                  }))}
              />
              <p class="soft">{text.checkedOn(sayDay(day, language))}</p>
            </>
          ) : null}
          <SourceNotice context={context} charter={charter} />
        </>
      }
      margin={<CharterFacts context={context} charter={charter} />}
    >
      <ToLookInto context={context} findings={findings} />
      <Statements
        heading={text.purpose}
        statements={statementsFor(charter.purposes, body.id)}
        context={context}
      />
      <Statements
        heading={text.tasks}
        statements={statementsFor(charter.tasks, body.id)}
        context={context}
      />
      <CompositionTable context={context} composition={charter.composition} />
      <Rules context={context} heading={text.rules} findings={checked} />
      <Rules context={context} heading={text.onlyShown} findings={onlyShown} />
    </TwoColumns>
  )
}

interface FindingsProps {
  readonly context: CollaborationContext
  readonly findings: readonly Finding[]
}

/** The rules that need somebody's eye, worst first, each a link to where it stands in the charter's own order. */
function ToLookInto({ context, findings }: FindingsProps) {
  const { language } = context
  const pressing = pressingFirst(findings)
  if (pressing.length === 0) return null
  return (
    <>
      <h2>{findingsText[language].lookInto}</h2>
      <ul class="entries">
        {pressing.map((finding) => (
          <li>
            <div class="entries__text">
              <a href={`#${finding.ruleId}`}>
                <Words text={finding.title} language={language} />
              </a>
            </div>
            <FindingStatusMark context={context} status={finding.status} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Rules under a heading of their own; none leave no heading behind. */
function Rules({ context, heading, findings }: FindingsProps & { readonly heading: string }) {
  if (findings.length === 0) return null
  return (
    <>
      <h2>{heading}</h2>
      {findings.map((finding) => (
        <FindingItem context={context} finding={finding} anchored />
      ))}
    </>
  )
}

function sumLabel(context: CollaborationContext, status: FindingStatus, count: number): string {
  const words = findingsText[context.language].sums[status]
  return count === 1 ? words.one : words.many
}

/** What the reader should know of the source itself: scanned and unchecked, or under revision. */
function SourceNotice({
  context,
  charter,
}: {
  readonly context: CollaborationContext
  readonly charter: Charter
}) {
  const { language, register } = context
  const text = findingsText[language]
  const source = register.sourceById(charter.documentId)
  if (!source || source.verified) return null
  return (
    <Notice tone="info" heading={text.unverified}>
      {source.datingNote ? <p lang="sv">{source.datingNote}</p> : null}
    </Notice>
  )
}

function CharterFacts({
  context,
  charter,
}: {
  readonly context: CollaborationContext
  readonly charter: Charter
}) {
  const { language, register, to } = context
  const text = findingsText[language]
  const source = register.sourceById(charter.documentId)
  const dated = source?.dated ? sayPartialDate(source.dated, language) : text.undated
  const items: readonly (Fact | undefined)[] = [
    {
      term: text.document,
      details: [
        <a href={to.sources(register.collaboration.id, charter.documentId)}>
          {sourceWords(context, { documentId: charter.documentId })}
        </a>,
        dated,
      ],
    },
    fact(
      text.decidedBy,
      charter.decidedBy && <End context={context} end={charter.decidedBy} starts />,
    ),
    fact(text.decidedOn, charter.decidedOn && sayPartialDate(charter.decidedOn, language)),
    { term: text.validity, details: periodWords(context, charter.period) },
    fact(text.mandatePeriod, charter.mandatePeriod && sayPeriod(charter.mandatePeriod, language)),
    {
      term: bodyText[language].kind,
      details: startSentence(charterText[language].bodyKinds[charter.bodyKind]),
    },
    { term: text.legalForm, details: text.legalForms[charter.legalForm] },
    fact(
      text.underRevision,
      charter.underRevision && <Words text={charter.underRevision.about} language={language} />,
    ),
  ]
  return (
    <Facts
      heading={bodyText[language].inShort}
      items={items.filter((item) => item !== undefined)}
    />
  )
}

function fact(term: string, details: Child | undefined): Fact | undefined {
  return details === undefined || details === null ? undefined : { term, details }
}

function periodWords({ language }: CollaborationContext, period: Period): string {
  return startSentence(sayPeriod(period, language)) || findingsText[language].validityUnknown
}
