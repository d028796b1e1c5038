import type { z } from '@hono/zod-openapi'
import type { CharterRule } from '../../charter/charter.ts'
import { compareDays, isUnchanged } from '../../register/compare.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import type * as schema from '../schema/comparison.ts'
import { presentRelation, presentSeat } from './body.ts'
import { orNull, presentBodyRef, presentClause, presentText } from './values.ts'

type Presented = z.infer<typeof schema.comparison>

/** What differs between two days. What was is told as it was on the first day, the rest as on the last. */
export function presentComparison(
  register: Register,
  from: CalendarDay,
  until: CalendarDay,
): Presented {
  const before = { register, day: from }
  const after = { register, day: until }
  const found = compareDays(register, from, until)
  const ruleOn = (on: typeof before) => (rule: CharterRule) => ({
    id: rule.id,
    title: presentText(rule.title),
    clause: presentClause(on, rule.clause),
  })
  return {
    collaboration: register.collaboration.id,
    from,
    until,
    isUnchanged: isUnchanged(found),
    bodiesCome: found.bodiesCome.map((body) => presentBodyRef(after, body)),
    bodiesGone: found.bodiesGone.map((body) => presentBodyRef(before, body)),
    bodiesRenamed: found.bodiesRenamed.map((renaming) => ({
      id: renaming.thing.id,
      slug: renaming.thing.slug,
      before: presentText(renaming.before),
      after: presentText(renaming.after),
    })),
    principalsRenamed: found.principalsRenamed.map((renaming) => ({
      id: renaming.thing.id,
      before: renaming.before,
      after: renaming.after,
    })),
    seats: found.seats.map((change) => ({
      body: presentBodyRef(after, change.body),
      before: orNull(change.before, (holding) => presentSeat(before, holding)),
      after: orNull(change.after, (holding) => presentSeat(after, holding)),
    })),
    rules: found.rules.map((change) => ({
      body: presentBodyRef(after, change.body),
      before: orNull(change.before, ruleOn(before)),
      after: orNull(change.after, ruleOn(after)),
    })),
    relationsCome: found.relationsCome.map((relation) => presentRelation(after, relation)),
    relationsGone: found.relationsGone.map((relation) => presentRelation(before, relation)),
  }
}
