import fc from 'fast-check'
import type { DeliveryFact, MeetingFact } from '../../../src/charter/activity.ts'
import type { Announcement } from '../../../src/register/register.ts'
import { addDays } from '../../../src/shared/calendar-day.ts'
import { bodyIds } from './given.ts'
import { calendarDay, localized, text, year } from './value.ts'

export const meeting = (meetingId: string): fc.Arbitrary<MeetingFact> =>
  fc.record(
    {
      id: fc.constant(meetingId),
      bodyId: fc.constantFrom(...bodyIds),
      on: calendarDay,
      status: fc.constantFrom('planned' as const, 'held' as const, 'cancelled' as const),
      hours: fc.integer({ min: 1, max: 96 }).map((quarters) => quarters / 4),
      mode: fc.constantFrom('physical' as const, 'digital' as const, 'hybrid' as const),
      place: text,
      isExample: fc.boolean(),
    },
    { requiredKeys: ['id', 'bodyId', 'on', 'status', 'isExample'] },
  )

export const delivery = (deliveryId: string): fc.Arbitrary<DeliveryFact> =>
  fc.record(
    {
      id: fc.constant(deliveryId),
      bodyId: fc.constantFrom(...bodyIds),
      kind: fc.constantFrom('yearPlan' as const, 'followUp' as const, 'gathering' as const),
      on: calendarDay,
      forYear: year,
      toBodyId: fc.constantFrom(...bodyIds),
      isExample: fc.boolean(),
    },
    { requiredKeys: ['id', 'bodyId', 'kind', 'on', 'forYear', 'isExample'] },
  )

export const announcement = (announcementId: string): fc.Arbitrary<Announcement> =>
  fc
    .record({
      id: fc.constant(announcementId),
      title: localized,
      text: localized,
      from: calendarDay,
      days: fc.nat(60),
      isExample: fc.boolean(),
    })
    .map(({ days, ...rest }) => ({ ...rest, until: addDays(rest.from, days) }))
