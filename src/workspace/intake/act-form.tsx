import type { Child } from 'hono/jsx'
import { type Intake, type IntakeForm, intakeAddress } from './intake-form.ts'

interface ActFormProps {
  readonly intake: Intake
  readonly form: IntakeForm
  readonly children: Child
}

/** A form that does one thing with the matter, as it was when the page was made. */
export function ActForm({ intake, form, children }: ActFormProps) {
  const { matter, number, place } = intake.found
  const { id } = place.register.collaboration
  return (
    <form method="post" action={intake.acting.to.matter(id, number, intakeAddress[form])}>
      <input type="hidden" name="version" value={String(matter.version)} />
      {children}
    </form>
  )
}
