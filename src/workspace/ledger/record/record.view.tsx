import { adoptionText } from '../../../adoption/adoption.text.ts'
import type { PrincipalDecision } from '../../../adoption/decision/decision.ts'
import { Button, ButtonLink, ButtonRow } from '../../../design/button.tsx'
import { Lead } from '../../../design/columns.tsx'
import { Disclosure } from '../../../design/disclosure.tsx'
import { ErrorSummary, type FieldError } from '../../../design/error-summary.tsx'
import { Notice } from '../../../design/notice.tsx'
import { sayDay, startSentence } from '../../../shared/format.ts'
import type { Acting } from '../../acting.ts'
import { bodyName, principalName } from '../../matter/naming.ts'
import { Written } from '../../preparation/written.tsx'
import type { FoundLedger } from '../find-ledger.ts'
import { namingOf } from '../ledger-frame.tsx'
import { DecisionFields } from './decision-fields.tsx'
import { formOf, type TypedForm } from './decision-form.ts'
import { recordText } from './record.text.ts'

/** What one does on the page: record a decision, or correct the one that stands. */
export type Recording = 'anteckna' | 'ratta'

/** A form that was sent and not done: what was typed, and why. */
export interface TriedRecording {
  readonly form: TypedForm
  readonly errors: readonly FieldError[]
  /** Why it cannot be done, when there is no field to mend it at. */
  readonly refusal?: string
}

interface RecordViewProps {
  readonly acting: Acting
  readonly found: FoundLedger
  readonly row: PrincipalDecision
  readonly recording: Recording
  readonly entryId: string
  readonly tried?: TriedRecording | undefined
}

/** The form in which a principal's decision is recorded or corrected. */
export function RecordView(props: RecordViewProps) {
  const { acting, found, row, recording, entryId, tried } = props
  const { language, to } = acting
  const { ledger, place } = found
  const text = recordText[language]
  const naming = namingOf(acting, place)
  const isCorrection = recording === 'ratta'
  const { id } = place.register.collaboration
  const { principalId } = row
  return (
    <>
      <ErrorSummary heading={text.toMend(tried?.errors.length ?? 0)} errors={tried?.errors ?? []} />
      {tried?.refusal === undefined ? null : (
        <Notice tone="warn" heading={text.notDone}>
          <p>{tried.refusal}</p>
          <p>{text.standsNow(sayStanding(row, language))}</p>
        </Notice>
      )}
      <Lead>
        {isCorrection
          ? text.correctLead
          : text.lead(
              startSentence(bodyName(naming, ledger.byBodyId)),
              sayDay(ledger.recommendedOn, language),
            )}
      </Lead>
      <Disclosure summary={text.recommended}>
        <Written text={ledger.text} language={language} />
      </Disclosure>
      <form method="post" action={to.ledger(id, ledger.id, `${recording}/${principalId}`)}>
        <input type="hidden" name="id" value={entryId} />
        <input type="hidden" name="sett" value={String(row.entries)} />
        <DecisionFields
          language={language}
          principal={principalName(naming, principalId)}
          form={tried?.form ?? formOf(row, { isCorrection })}
          errors={tried?.errors ?? []}
          isCorrection={isCorrection}
        />
        <ButtonRow>
          <Button>{isCorrection ? text.saveCorrection : text.save}</Button>
          <ButtonLink kind="tertiary" href={to.ledger(id, ledger.id)}>
            {text.stop}
          </ButtonLink>
        </ButtonRow>
      </form>
      <p class="small soft">{adoptionText[language].notTheMinutes}</p>
    </>
  )
}

/** Where a principal stands, in a few words: `antagen 26 oktober 2026, § 131`. */
export function sayStanding({ standing }: PrincipalDecision, language: Acting['language']): string {
  const words = adoptionText[language].standing
  if (!standing) return words.pending.name.toLowerCase()
  const said = `${words[standing.outcome].name.toLowerCase()} ${sayDay(standing.decidedOn, language)}`
  return standing.paragraph === undefined ? said : `${said}, ${standing.paragraph}`
}
