import { adoptionText } from '../../../adoption/adoption.text.ts'
import type { FieldError } from '../../../design/error-summary.tsx'
import { errorAt, FormField } from '../../../design/form-field.tsx'
import { StackTable } from '../../../design/stack-table.tsx'
import type { Acting, Place } from '../../acting.ts'
import { principalName } from '../../matter/naming.ts'
import { namingOf } from '../ledger-frame.tsx'
import { levelsInForm } from '../record/decision-form.ts'
import { fieldsOfLedger, type NewLedgerForm, type PrincipalRow } from './new-ledger.form.ts'
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
  const shown = { values: fieldsOfLedger(form), errors }
  const nobody = errorAt(errors, 'fraga').error
  const nameOf = ({ principalId }: PrincipalRow) => principalName(naming, principalId)
  const hidden = (said: string) => <span class="ds-sr-only">{said}</span>
  return (
    <>
      <h2>{text.asked}</h2>
      <p class="soft">{text.askedHint}</p>
      {nobody ? (
        <p class="ds-validation-message" id="fraga-error">
          {nobody}
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
              <FormField
                form={shown}
                name={`organ-${row.principalId}`}
                label={hidden(text.authorityOf(nameOf(row)))}
                autocomplete="off"
              />
            ),
          },
          {
            heading: text.level,
            cell: (row) => (
              <FormField
                form={shown}
                kind="select"
                name={`niva-${row.principalId}`}
                label={hidden(text.levelOf(nameOf(row)))}
                choices={levelsInForm.map((level) => ({ value: level, text: words.level[level] }))}
              />
            ),
          },
          {
            heading: text.own,
            cell: (row) => (
              <FormField
                form={shown}
                kind="date"
                name={`senast-${row.principalId}`}
                label={hidden(text.ownOf(nameOf(row)))}
              />
            ),
          },
        ]}
      />
    </>
  )
}
