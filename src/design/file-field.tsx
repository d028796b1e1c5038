import type { Child } from 'hono/jsx'

type FileFieldProps = {
  /** Also the id, so that an error summary can link to it. */
  readonly name: string
  readonly label: Child
  /** Said after the label when nothing has to be attached: "(valfritt)". */
  readonly optional?: string
  /** What may be attached and how large, before anybody fails. */
  readonly hint?: Child
  /** What is wrong, a sentence for each file. A browser never keeps a chosen file, so the others must be kept here. */
  readonly errors?: readonly Child[]
  /** Several files at once. */
  readonly multiple?: boolean
  /** What the browser offers first: `.pdf,.docx`. What is sent is examined by its content all the same. */
  readonly accept?: string
}

/** A field for files. Its form must be sent as `multipart/form-data`. */
export function FileField(props: FileFieldProps) {
  const { name, label, optional, hint, errors = [], multiple, accept } = props
  const isWrong = errors.length > 0
  const described = [hint && `${name}-hint`, isWrong && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div class="ds-field">
      <label class="ds-label" for={name}>
        {label}
        {optional === undefined ? null : <span class="optional"> {optional}</span>}
      </label>
      {hint === undefined ? null : (
        <p data-field="description" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {isWrong ? (
        <div id={`${name}-error`}>
          {errors.map((error) => (
            <p class="ds-validation-message" data-field="validation">
              {error}
            </p>
          ))}
        </div>
      ) : null}
      <input
        class="ds-input"
        type="file"
        id={name}
        name={name}
        multiple={multiple}
        accept={accept}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={described === '' ? undefined : described}
      />
    </div>
  )
}
