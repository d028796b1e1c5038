import { isShared, statusOfBody } from '../../body/body.ts'
import { bodiesFor, type Competence, type Routing } from '../../matter/competence.ts'
import type { Matter } from '../../matter/matter.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'

/** Where a matter may be handed on to. */
export interface Destinations {
  readonly routing: Routing
  /** What the charter of the body that has it says of such matters; undefined when it says nothing. */
  readonly here?: Competence
  /** The other bodies that may handle it, each once, best first. */
  readonly elsewhere: readonly Competence[]
  /** The rest of the bodies at work in which principals meet. */
  readonly others: readonly string[]
}

/** Which bodies a matter may be handed on to on a day, and what the charters say of each. */
export function destinationsFor(register: Register, matter: Matter, on: CalendarDay): Destinations {
  const routing = bodiesFor(register, matter, on)
  const best = new Map<string, Competence>()
  for (const competence of routing.found ? routing.bodies : []) {
    if (!best.has(competence.bodyId)) best.set(competence.bodyId, competence)
  }
  const here = best.get(matter.handlingBodyId)
  const elsewhere = [...best.values()].filter(({ bodyId }) => bodyId !== matter.handlingBodyId)
  const others = register.bodies
    .filter((body) => isShared(body) && body.inEach === undefined)
    .filter((body) => statusOfBody(body, on) === 'active')
    .map(({ id }) => id)
    .filter((id) => id !== matter.handlingBodyId && !best.has(id))
  return { routing, ...(here && { here }), elsewhere, others }
}
