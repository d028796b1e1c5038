import { adoptionText } from '../../../adoption/adoption.text.ts'
import type { FieldError } from '../../../design/error-summary.tsx'
import { Field } from '../../../design/field.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import type { Acting, Place } from '../../acting.ts'
import { principalName } from '../../matter/naming.ts'
import { namingOf } from '../ledger-frame.tsx'
import { levelsInForm } from '../record/decision-form.ts'
import type { NewLedgerForm, PrincipalRow } from './new-ledger.form.ts'
import { newLedgerText } from './new-ledger.text.ts'

interface AskedTableProps {
  readonly acting: Acting
  readonly place: Place
  readonly form: NewLedgerForm
  readonly errors: readonly FieldError[]
}

/** Which principals are asked, and who decides there: a row each, with what is usual filled in. */
export function AskedTable({ acting, place, form, errors }: AskedTableProps) {
  const { language } = acting
  const text = newLedgerText[language]
  const words = adoptionText[language]
  const naming = namingOf(acting, place)
  const errorAt = (name: string) => {
    const error = errors.find(({ field }) => field === name)
    return error && { error: error.text }
  }
  const nobody = errorAt('fraga')
  const nameOf = ({ principalId }: PrincipalRow) => principalName(naming, principalId)
  const hidden = (said: string) => <span class="ds-sr-only">{said}</span>
  return (
    <>
      <h2>{text.asked}</h2>
      <p class="soft">{text.askedHint}</p>
      {nobody ? (
        <p class="ds-validation-message" id="fraga-error">
          {nobody.error}
        </p>
      ) : null}
      <StackTable
        caption={text.asked}
        captionHidden
        rows={form.rows}
        columns={[
          {
            heading: text.principal,
            cell: (row) => (
              <div class="choice">
                <input
                  class="ds-input"
                  type="checkbox"
                  id={row === form.rows[0] ? 'fraga' : `fraga-${row.principalId}`}
                  name="fraga"
                  value={row.principalId}
                  checked={row.isAsked}
                  aria-describedby={nobody ? 'fraga-error' : undefined}
                />
                <label for={row === form.rows[0] ? 'fraga' : `fraga-${row.principalId}`}>
                  {nameOf(row)}
                </label>
              </div>
            ),
          },
          {
            heading: text.authority,
            cell: (row) => (
              <Field
                name={`organ-${row.principalId}`}
                label={hidden(text.authorityOf(nameOf(row)))}
                value={row.authority}
                autocomplete="off"
                {...errorAt(`organ-${row.principalId}`)}
              />
            ),
          },
          {
            heading: text.level,
            cell: (row) => (
              <Field
                kind="select"
                name={`niva-${row.principalId}`}
                label={hidden(text.levelOf(nameOf(row)))}
                value={row.level}
                choices={levelsInForm.map((level) => ({ value: level, text: words.level[level] }))}
              />
            ),
          },
          {
            heading: text.own,
            cell: (row) => (
              <Field
                kind="date"
                name={`senast-${row.principalId}`}
                label={hidden(text.ownOf(nameOf(row)))}
                value={row.due}
                {...errorAt(`senast-${row.principalId}`)}
              />
            ),
          },
        ]}
      />
    </>
  )
}
