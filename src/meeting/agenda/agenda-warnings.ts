import type { Matter } from '../../matter/matter.ts'
import type { Register } from '../../register/register.ts'
import { type CalendarDay, dayInSweden } from '../../shared/calendar-day.ts'
import type { Meeting } from '../meeting.ts'
import { allowedOutcomesOf, type OutcomeKind } from '../outcome/outcome.ts'
import type { AgendaItem, ItemKind } from './agenda.ts'

/** What whoever makes an agenda should know of an item, and may go on in spite of. */
export type ItemWarning =
  | { readonly code: 'after-last-day'; readonly raisedOn: CalendarDay; readonly day: CalendarDay }
  | { readonly code: 'kind-not-in-charter'; readonly kind: ItemKind }

/** What an item of a kind is meant to lead to, where a charter can have something to say of it. */
const leadsTo: Readonly<Partial<Record<ItemKind, OutcomeKind>>> = {
  information: 'informationNoted',
  views: 'views',
  recommendation: 'recommendation',
}

/** The kinds of item that the charter of the body gives no room for on the day of the meeting. */
export function kindsNotInCharter(
  register: Register,
  { bodyId, on }: Pick<Meeting, 'bodyId' | 'on'>,
): ReadonlySet<ItemKind> {
  const allowed = new Set(allowedOutcomesOf(register, bodyId, on).map(({ kind }) => kind))
  const kinds = Object.keys(leadsTo) as ItemKind[]
  return new Set(
    kinds.filter((kind) => {
      const outcome = leadsTo[kind]
      return outcome !== undefined && !allowed.has(outcome)
    }),
  )
}

/** The last day for matters, when a matter was raised after it. Nothing stops such a matter (R21). */
export function lateFor(
  { raisedAt }: Pick<Matter, 'raisedAt'>,
  { lastDayForMatters }: Pick<Meeting, 'lastDayForMatters'>,
): Extract<ItemWarning, { readonly code: 'after-last-day' }> | undefined {
  const raisedOn = raisedAt && dayInSweden(raisedAt)
  return raisedOn !== undefined && raisedOn > lastDayForMatters
    ? { code: 'after-last-day', raisedOn, day: lastDayForMatters }
    : undefined
}

/** What there is to know of an item before the notice is sent. */
export function itemWarnings(
  { kind }: Pick<AgendaItem, 'kind'>,
  matter: Pick<Matter, 'raisedAt'> | undefined,
  meeting: Pick<Meeting, 'lastDayForMatters'>,
  notInCharter: ReadonlySet<ItemKind>,
): readonly ItemWarning[] {
  const late = matter && lateFor(matter, meeting)
  return [
    ...(late ? [late] : []),
    ...(notInCharter.has(kind) ? [{ code: 'kind-not-in-charter', kind } as const] : []),
  ]
}
