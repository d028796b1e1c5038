import type { Child } from 'hono/jsx'
import { charterText } from '../../charter/charter.text.ts'
import { type Finding, type FindingStatus, statusOrder } from '../../charter/finding.ts'
import { tellFinding } from '../../charter/tell.ts'
import { Clause } from '../../design/clause.tsx'
import { FindingRow, Remedy } from '../../design/finding-row.tsx'
import { Status, type Tone } from '../../design/status.tsx'
import { Words } from '../../design/words.tsx'
import { sayDay } from '../../shared/format.ts'
import type { SourcePlace } from '../../shared/source.ts'
import type { CollaborationContext } from '../page-context.ts'
import { shellText } from '../shell/shell.text.ts'
import { findingsText } from './findings.text.ts'

/** The tone of a finding's status, the same wherever it is shown. */
const toneOf: Readonly<Record<FindingStatus, Tone>> = {
  met: 'ok',
  notMet: 'stop',
  atRisk: 'warn',
  cannotTell: 'open',
  notChecked: 'neutral',
}

interface StatusOfProps {
  readonly context: CollaborationContext
  readonly status: FindingStatus
}

/** A finding's status in a word, a shape and a colour. */
export function FindingStatusMark({ context, status }: StatusOfProps) {
  return <Status tone={toneOf[status]}>{charterText[context.language].statuses[status]}</Status>
}

interface FindingProps {
  readonly context: CollaborationContext
  readonly finding: Finding
  readonly level?: 2 | 3 | 4
  /** With an anchor, so that others can link to this very rule. */
  readonly anchored?: boolean
}

/** One rule: how it stands, its own words, why, who has read it how, and the next step. */
export function FindingItem({ context, finding, level = 3, anchored = false }: FindingProps) {
  const { language } = context
  const text = findingsText[language]
  const told = tellFinding(finding, language)
  const { interpretation, exception, attestation } = finding
  // What is only shown stands under a heading that says so; how strongly it is put is what it has to tell.
  const isOnlyShown = finding.check === 'info'
  // Most reasons tell who recorded what themselves; then it is not said again below them.
  const isSaid = (by: string) =>
    told.reasons.some((reason) => reason.toLowerCase().includes(by.toLowerCase()))
  return (
    <FindingRow
      status={
        isOnlyShown ? (
          <span class="soft small">{charterText[language].modalities[finding.modality]}</span>
        ) : (
          <FindingStatusMark context={context} status={finding.status} />
        )
      }
      heading={<Words text={finding.title} language={language} />}
      level={level}
      {...(anchored && { id: finding.ruleId })}
    >
      <Clause
        quote={finding.clause.quote}
        lang="sv"
        source={sourceWords(context, finding.clause.source)}
      />
      {(isOnlyShown ? [] : told.reasons).map((reason) => (
        <p>{reason}</p>
      ))}
      {interpretation && !isSaid(interpretation.by) ? (
        <p class="soft">
          {text.interpretedBy(interpretation.by, sayDay(interpretation.on, language))}{' '}
          <Words text={interpretation.rationale} language={language} />
        </p>
      ) : null}
      {exception && !isSaid(exception.by) ? (
        <p class="soft">
          {text.agreedBy(exception.by, sayDay(exception.on, language), exception.reference)}
        </p>
      ) : null}
      {attestation && !isSaid(attestation.by) ? (
        <p class="soft">
          {text.attestedBy(attestation.by, sayDay(attestation.on, language))}{' '}
          <Words text={attestation.note} language={language} />
        </p>
      ) : null}
      {told.remedy ? <Remedy label={shellText[language].nextStep}>{told.remedy}</Remedy> : null}
    </FindingRow>
  )
}

/** Where a clause stands, in words: the document's title and the place in it, which are Swedish. */
export function sourceWords(
  { register, language }: CollaborationContext,
  place: SourcePlace,
): Child {
  const title = register.sourceById(place.documentId)?.title ?? place.documentId
  const said = place.place ? `${title}, ${place.place}` : title
  return <Words text={{ sv: said }} language={language} />
}

/** The findings that somebody needs to look into, worst first. */
export function pressingFirst(findings: readonly Finding[]): readonly Finding[] {
  return statusOrder
    .filter((status) => status === 'notMet' || status === 'atRisk' || status === 'cannotTell')
    .flatMap((status) => findings.filter((finding) => finding.status === status))
}

/** How many findings have each status, for a row of figures. */
export function countByStatus(
  findings: readonly Finding[],
): Readonly<Record<FindingStatus, number>> {
  const counts = { met: 0, notMet: 0, atRisk: 0, cannotTell: 0, notChecked: 0 }
  for (const { status } of findings) counts[status] += 1
  return counts
}
