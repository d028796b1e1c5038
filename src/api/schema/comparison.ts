import { z } from '@hono/zod-openapi'
import { relation, seat } from './body.ts'
import { bodyRef, both, calendarDay, clause, localized, orNull, slug } from './values.ts'

const renamedBody = z.object({ id: z.string(), slug, before: localized, after: localized })

const renamedPrincipal = z.object({ id: z.string(), before: z.string(), after: z.string() })

const seatChange = z.object({ body: bodyRef, before: orNull(seat), after: orNull(seat) })

const ruleOfThatDay = z.object({ id: z.string(), title: localized, clause })

const ruleChange = z.object({
  body: bodyRef,
  before: ruleOfThatDay.nullable(),
  after: ruleOfThatDay.nullable(),
})

export const comparison = z
  .object({
    collaboration: z.string(),
    from: calendarDay,
    until: calendarDay,
    isUnchanged: z.boolean(),
    bodiesCome: z.array(bodyRef),
    bodiesGone: z.array(bodyRef),
    bodiesRenamed: z.array(renamedBody),
    principalsRenamed: z.array(renamedPrincipal),
    seats: z.array(seatChange),
    rules: z.array(ruleChange),
    relationsCome: z.array(relation),
    relationsGone: z.array(relation),
  })
  .openapi(
    'Comparison',
    both(
      'Vad som skiljer mellan två dagar: organ, namn, platser, regler och relationer som har kommit, försvunnit eller ändrats.',
      'What differs between two days: bodies, names, seats, rules and relations that have come, gone or changed.',
    ),
  )
