import { z } from 'zod'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import type { DeliveryFact, DeliveryKind } from '../../activity.ts'
import type { Ground } from '../../ground.ts'

/** The parameter that says what is handed over. */
export const deliveryKindValue = z.enum([
  'yearPlan',
  'followUp',
  'annualReport',
  'compilation',
  'gathering',
])

/** What a body has handed over of one kind, as known on a day. */
export interface Delivered {
  /** Handed to the one the rule names, or to anybody when it names none. */
  readonly right: readonly DeliveryFact[]
  /** Handed over, but the register does not say to whom. */
  readonly unclear: readonly DeliveryFact[]
  /** Whether anything of the kind has ever been registered. */
  readonly ever: boolean
}

/** What a body has handed over of one kind, until and including a day. */
export function deliveredBy(
  ground: Ground,
  bodyId: string,
  { delivery, to }: { readonly delivery: DeliveryKind; readonly to?: string | undefined },
  day: CalendarDay,
): Delivered {
  const known = ground
    .deliveriesOf(bodyId)
    .filter(({ kind, on }) => kind === delivery && on <= day)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
  if (to === undefined) return { right: known, unclear: [], ever: known.length > 0 }
  return {
    right: known.filter(({ toBodyId }) => toBodyId === to),
    unclear: known.filter(({ toBodyId }) => toBodyId === undefined),
    ever: known.length > 0,
  }
}

/** The deliveries that are about a year. */
export function aboutYear(
  deliveries: readonly DeliveryFact[],
  year: number,
): readonly DeliveryFact[] {
  return deliveries.filter(({ forYear }) => forYear === year)
}
