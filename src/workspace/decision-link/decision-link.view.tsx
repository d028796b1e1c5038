import { adoptionText } from '../../adoption/adoption.text.ts'
import type { PrincipalDecision } from '../../adoption/decision/decision.ts'
import type { LinkRefusal } from '../../adoption/link/decision-link.ts'
import type { Ledger } from '../../adoption/recommendation.ts'
import { Button, ButtonLink, ButtonRow } from '../../design/button.tsx'
import { Lead } from '../../design/columns.tsx'
import { Empty } from '../../design/empty.tsx'
import { ErrorSummary, type FieldError } from '../../design/error-summary.tsx'
import { Field } from '../../design/field.tsx'
import { FormField } from '../../design/form-field.tsx'
import { Notice } from '../../design/notice.tsx'
import { sayDay, startSentence } from '../../shared/format.ts'
import type { Language } from '../../shared/language.ts'
import { signInPaths } from '../../sign-in/sign-in.paths.ts'
import { DecisionFields } from '../ledger/record/decision-fields.tsx'
import type { TypedForm } from '../ledger/record/decision-form.ts'
import { recordText } from '../ledger/record/record.text.ts'
import { sayStanding } from '../ledger/record/record.view.tsx'
import { bodyName, type Naming, principalName } from '../matter/naming.ts'
import { Written } from '../preparation/written.tsx'
import { decisionLinkAddress } from './decision-link.paths.ts'
import { decisionLinkText } from './decision-link.text.ts'

/** The row that a link is for, and what its names are said from. */
export interface OpenedRow {
  readonly naming: Naming
  readonly ledger: Ledger
  readonly row: PrincipalDecision
}

interface LinkFormProps extends OpenedRow {
  readonly token: string
  readonly entryId: string
  readonly form: TypedForm
  readonly errors?: readonly FieldError[]
  readonly refusal?: string | undefined
}

/** What was recommended, and the form. Opening it records nothing: that is for the button. */
export function LinkFormView(props: LinkFormProps) {
  const { naming, ledger, row, token, entryId, form, errors = [], refusal } = props
  const { language } = naming
  const text = decisionLinkText[language]
  const words = recordText[language]
  const principal = principalName(naming, row.principalId)
  return (
    <>
      <ErrorSummary heading={words.toMend(errors.length)} errors={errors} />
      <p class="kicker">{ledger.title}</p>
      <h1>{text.title(principal)}</h1>
      {refusal === undefined ? null : (
        <Notice tone="warn" heading={words.notDone}>
          <p>{refusal}</p>
        </Notice>
      )}
      <Lead>
        {text.lead(
          startSentence(bodyName(naming, ledger.byBodyId)),
          sayDay(ledger.recommendedOn, language),
        )}{' '}
        {row.dueOn ? text.due(sayDay(row.dueOn, language)) : null}
      </Lead>
      <h2>{text.recommended}</h2>
      <Written text={ledger.text} language={language} />
      <form method="post" action={decisionLinkAddress(language, token)}>
        <input type="hidden" name="id" value={entryId} />
        <DecisionFields language={language} principal={principal} form={form} errors={errors} />
        <FormField
          form={{ values: { ...form }, errors }}
          name="namn"
          label={words.name}
          hint={words.nameHint}
          autocomplete="name"
        />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </form>
      <p class="small soft">{adoptionText[language].notTheMinutes}</p>
    </>
  )
}

interface LinkRefusedProps {
  readonly language: Language
  readonly code: LinkRefusal
  /** What stands, when the link was for a row that there is. */
  readonly opened?: OpenedRow | undefined
  /** It was just used, by whoever reads. */
  readonly isDone?: boolean
  /** What was typed, so that it can be copied. */
  readonly typed?: string
}

/** A link that records nothing, or no more: why, what stands, and a way on. */
export function LinkRefusedView(props: LinkRefusedProps) {
  const { language, code, opened, isDone = false, typed = '' } = props
  const text = decisionLinkText[language]
  const isRecorded = opened?.row.standing !== undefined
  return (
    <>
      <Empty
        level={1}
        heading={isDone ? text.thanks : text.refused[code]}
        {...(opened && { kicker: opened.ledger.title })}
        wayOn={
          <ButtonLink kind="secondary" href={signInPaths(language).signIn()}>
            {text.toSignIn}
          </ButtonLink>
        }
      >
        <p>{isDone ? text.thanksWhy : adoptionText[language].link[code]}</p>
        {opened ? (
          <p>
            <strong>
              {text.stands(
                principalName(opened.naming, opened.row.principalId),
                sayStanding(opened.row, language),
              )}
            </strong>
          </p>
        ) : null}
        {isRecorded ? <p class="small soft">{text.wrong}</p> : null}
      </Empty>
      {typed === '' ? null : (
        <Field kind="textarea" name="skrivet" label={text.kept} value={typed} />
      )}
    </>
  )
}
