import type { Child } from 'hono/jsx'

/** A choice in a list. */
export type Choice = { readonly value: string; readonly text: string }

/** What the reader fills in. */
export type FieldKind = 'text' | 'search' | 'email' | 'tel' | 'url' | 'date' | 'textarea' | 'select'

/** What a field shows. */
export type FieldProps = {
  readonly kind?: FieldKind
  /** Also the id, so that an error summary can link to it. */
  readonly name: string
  readonly label: Child
  /** Said after the label when the field may be left out: "(valfritt)". */
  readonly optional?: string
  /** What is expected, before anybody fails: "Till exempel 22 november 2026". */
  readonly hint?: Child
  /** What is wrong and what to do about it. What was typed stays in the field. */
  readonly error?: Child
  /** What was typed, exactly. */
  readonly value?: string
  readonly choices?: readonly Choice[]
  readonly rows?: number
  /** Width in letters, for a field whose answer has a known length. */
  readonly size?: number
  readonly min?: string
  readonly max?: string
  readonly autocomplete?: string
  readonly required?: boolean
  /** Only when a page holds the same name twice. */
  readonly id?: string
}

/** A form field: label, hint, error and what was typed. */
export function Field(props: FieldProps) {
  const { name, label, optional, hint, error } = props
  const id = props.id ?? name
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {label}
        {optional === undefined ? null : <span class="optional"> {optional}</span>}
      </label>
      {hint === undefined ? null : (
        <p data-field="description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p class="ds-validation-message" data-field="validation" id={`${id}-error`}>
          {error}
        </p>
      )}
      {control(props, id)}
    </div>
  )
}

function control(props: FieldProps, id: string) {
  const { kind = 'text', name, value, choices = [], hint, error, size, min, max } = props
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const shared = {
    class: 'ds-input',
    id,
    name,
    required: props.required,
    autocomplete: props.autocomplete,
    'aria-invalid': error === undefined ? undefined : ('true' as const),
    'aria-describedby': describedBy === '' ? undefined : describedBy,
  }
  if (kind === 'textarea') {
    return (
      <textarea {...shared} rows={props.rows ?? 5}>
        {value ?? ''}
      </textarea>
    )
  }
  if (kind === 'select') {
    return (
      <select {...shared}>
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
    )
  }
  return <input {...shared} type={kind} value={value} size={size} min={min} max={max} />
}
