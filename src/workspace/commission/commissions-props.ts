import type { FoundGroup } from '../group/find-group.ts'
import type { LoadedCommissions } from './load-commissions.ts'
import type { StepForm } from './steps.ts'

/** What a list of commissions is shown with. */
export interface CommissionsProps {
  readonly group: FoundGroup
  readonly loaded: LoadedCommissions
  readonly newId: () => string
  readonly typed?: StepForm
}
