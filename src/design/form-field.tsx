import type { Child } from 'hono/jsx'
import type { FieldError } from './error-summary.tsx'
import { Field, type FieldProps } from './field.tsx'

/** A form as it is shown: what stands in its fields, by name, and what is wrong with them. */
export type ShownForm = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FieldError[]
}

type FormFieldProps = Omit<FieldProps, 'value' | 'error'> & { readonly form: ShownForm }

/** A field of a form that knows what was typed and what is wrong: the page says only what the field is for. */
export function FormField({ form, ...field }: FormFieldProps) {
  const { name } = field
  return <Field {...field} value={form.values[name] ?? ''} {...errorAt(form.errors, name)} />
}

/** What is wrong with a field, as the property that shows it; no property when nothing is. */
export function errorAt(errors: readonly FieldError[], name: string): { readonly error?: Child } {
  const found = errors.find(({ field }) => field === name)
  return found ? { error: found.text } : {}
}
