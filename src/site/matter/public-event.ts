import { sayEvent } from '../../matter/matter-event.text.ts'
import type { PublicEvent } from '../../matter/public-matter.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { bodyName, type Naming, principalName } from './matter-words.ts'

/** A public step of a matter as a sentence, with the names of its own day. What it led to is told for itself. */
export function sayPublicEvent(
  { register, language }: Naming,
  { kind, at, data }: PublicEvent,
): string {
  const naming = { register, day: dayInSweden(at), language }
  const { outcome: _, ...told } = data
  return sayEvent(
    { kind, data: told },
    {
      body: (id) => bodyName(naming, id),
      principal: (id) => principalName(naming, id),
      // Who and which other matters is no part of what is public.
      person: () => '',
      matterNumber: () => undefined,
    },
    language,
  )
}
