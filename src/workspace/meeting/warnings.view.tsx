import type { CharterRule } from '../../charter/charter.ts'
import { sayWarning } from '../../meeting/meeting-warning.text.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import { startSentence } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import { bodyName, type Naming, personName } from '../matter/naming.ts'
import { RouteSource } from '../matter/route-source.tsx'
import type { GoodToKnow } from './good-to-know.ts'

/** Whose warnings, and for which day the charter is read. */
interface Warned {
  readonly acting: Acting
  readonly register: Register
  readonly bodyId: string
  readonly on: CalendarDay
}

/** A warning in words. */
function sayPlanWarning(
  { acting, register }: Pick<Warned, 'acting' | 'register'>,
  warning: GoodToKnow,
): string {
  const naming: Naming = { register, today: acting.today, language: acting.language }
  const names = {
    body: (id: string) => startSentence(bodyName(naming, id)),
    person: (id: string) => personName(naming, id),
  }
  return sayWarning(warning, names, acting.language)
}

/** What is worth knowing before one goes on, with the charter's own words where they are the reason. */
export function Warnings({
  warnings,
  ...warned
}: Warned & { readonly warnings: readonly GoodToKnow[] }) {
  if (warnings.length === 0) return null
  const { acting, register, bodyId } = warned
  const naming: Naming = { register, today: acting.today, language: acting.language }
  return (
    <ul>
      {warnings.map((warning) => {
        const rule = ruleOf(warned, warning)
        return (
          <li>
            {sayPlanWarning(warned, warning)}
            {rule ? (
              <RouteSource
                acting={acting}
                naming={naming}
                rule={{ ...rule.clause, bodyId, ruleId: rule.id }}
              />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

function ruleOf({ register, bodyId, on }: Warned, warning: GoodToKnow): CharterRule | undefined {
  if (!('ruleId' in warning)) return undefined
  return register.charterOn(bodyId, on)?.rules.find(({ id }) => id === warning.ruleId)
}
