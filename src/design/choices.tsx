import type { Child } from 'hono/jsx'

/** Something to choose, with a sentence about it when its name is not enough. */
export type DescribedChoice = {
  readonly value: string
  readonly text: Child
  readonly hint?: Child
}

type GroupProps = {
  /** Every choice is sent by this name. The first choice has it as id, so that an error summary can link to it. */
  readonly name: string
  /** The question that the choices answer. */
  readonly legend: Child
  /** Said after the legend when nothing has to be chosen: "(valfritt)". */
  readonly optional?: string
  readonly hint?: Child
  /** What is wrong and what to do about it. What was chosen stays chosen. */
  readonly error?: Child
  readonly choices: readonly DescribedChoice[]
  /** Short choices stand beside each other where there is room. */
  readonly inColumns?: boolean
}

type CheckboxGroupProps = GroupProps & {
  /** What is chosen: none, one or several. */
  readonly values?: readonly string[]
}

/** A question to which several answers can be chosen. */
export function CheckboxGroup({ values = [], ...group }: CheckboxGroupProps) {
  return <Group {...group} kind="checkbox" chosen={values} />
}

type RadioGroupProps = GroupProps & {
  /** What is chosen; nothing until somebody has. */
  readonly value?: string
}

/** A question to which one answer is chosen. */
export function RadioGroup({ value, ...group }: RadioGroupProps) {
  return <Group {...group} kind="radio" chosen={value === undefined ? [] : [value]} />
}

type AllProps = GroupProps & {
  readonly kind: 'checkbox' | 'radio'
  readonly chosen: readonly string[]
}

function Group(props: AllProps) {
  const { kind, name, legend, optional, hint, error, choices, inColumns } = props
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  const invalid = error === undefined ? undefined : ('true' as const)
  return (
    <fieldset
      class="choices"
      aria-describedby={described === '' ? undefined : described}
      // A group of checkboxes cannot be invalid as one; its checkboxes are (WAI-ARIA 1.2).
      {...(kind === 'radio' && { role: 'radiogroup', 'aria-invalid': invalid })}
    >
      <legend class="ds-label">
        {legend}
        {optional === undefined ? null : <span class="optional"> {optional}</span>}
      </legend>
      {hint === undefined ? null : (
        <p class="choices__hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined ? null : (
        <p class="ds-validation-message" data-field="validation" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div class="choices__list" data-columns={inColumns ? '' : undefined}>
        {choices.map((choice, index) => (
          <OneChoice of={props} choice={choice} id={index === 0 ? name : `${name}-${index + 1}`} />
        ))}
      </div>
    </fieldset>
  )
}

function OneChoice({
  of: { kind, name, chosen, error },
  choice: { value, text, hint },
  id,
}: {
  readonly of: AllProps
  readonly choice: DescribedChoice
  readonly id: string
}) {
  return (
    <div class="choice">
      <input
        class="ds-input"
        type={kind}
        id={id}
        name={name}
        value={value}
        checked={chosen.includes(value)}
        aria-invalid={kind === 'checkbox' && error !== undefined ? 'true' : undefined}
        aria-describedby={hint === undefined ? undefined : `${id}-means`}
      />
      <label for={id}>{text}</label>
      {hint === undefined ? null : (
        <p class="choices__hint" id={`${id}-means`}>
          {hint}
        </p>
      )}
    </div>
  )
}
