import type { z } from 'zod'
import type { DeliveryFact, MeetingFact } from '../../charter/activity.ts'
import type { Mandate, Person } from '../../seat/seat.ts'
import type { demoFile, rosterFile } from '../format/activity.ts'
import { withIds, withoutDerivedIds } from './derived-ids.ts'
import { defined, fromPeriod, fromSourcePlace, toPeriod, toSourcePlace } from './values.ts'

type Roster = z.output<typeof rosterFile>
type RosterOut = z.input<typeof rosterFile>
type MeetingIn = z.output<typeof demoFile>['meetings'][number]
type DeliveryIn = z.output<typeof demoFile>['deliveries'][number]

/** What is known of the people and what the bodies have done. */
export interface Activity {
  readonly persons: readonly Person[]
  readonly mandates: readonly Mandate[]
  readonly meetings: readonly MeetingFact[]
  readonly deliveries: readonly DeliveryFact[]
}

const saysMandate = ({
  seat,
  as,
  person,
}: {
  seat: string
  as?: string | undefined
  person: string
}) => [seat, as ?? 'member', person].join(' ')
const saysMeeting = ({ body, on }: { body: string; on: string }) => [body, on].join(' ')
const saysDelivery = ({ body, kind, on }: { body: string; kind: string; on: string }) =>
  [body, kind, on].join(' ').replace(/[A-Z]/g, (capital) => ` ${capital}`)

/** Meetings with their ids. `isExample` says whether one is invented. */
export function toMeetings<Typed extends MeetingIn>(
  meetings: readonly Typed[],
  isExample: (typed: Typed) => boolean,
): readonly MeetingFact[] {
  const ids = withIds(meetings, saysMeeting)
  return meetings.map((typed, index) => {
    const { body, on, status, hours, mode, place } = typed
    const id = ids[index]?.id ?? ''
    return defined({
      id,
      bodyId: body,
      on,
      status,
      hours,
      mode,
      place,
      isExample: isExample(typed),
    })
  })
}

/** Deliveries with their ids. */
export function toDeliveries<Typed extends DeliveryIn>(
  deliveries: readonly Typed[],
  isExample: (typed: Typed) => boolean,
): readonly DeliveryFact[] {
  const ids = withIds(deliveries, saysDelivery)
  return deliveries.map((typed, index) => {
    const { body, kind, on, forYear, to } = typed
    const id = ids[index]?.id ?? ''
    return defined({
      id,
      bodyId: body,
      kind,
      on,
      forYear,
      toBodyId: to,
      isExample: isExample(typed),
    })
  })
}

function toMandate(typed: Roster['mandates'][number] & { readonly id: string }): Mandate {
  const { id, seat, person, as, office, homeOffice, equivalence, appointedBy, source } = typed
  return defined({
    id,
    seatId: seat,
    personId: person,
    as,
    office,
    homeOffice,
    equivalence,
    period: toPeriod(typed),
    appointedBy,
    source: source && toSourcePlace(source),
  })
}

/** What a roster says of the people and of what the bodies have done. */
export function toActivity(roster: Roster): Activity {
  return {
    persons: roster.persons.map(({ id, name, example }) => ({ id, name, isExample: example })),
    mandates: withIds(roster.mandates, saysMandate).map(toMandate),
    meetings: toMeetings(roster.meetings, ({ example }) => example),
    deliveries: toDeliveries(roster.deliveries, ({ example }) => example),
  }
}

type Out<List extends keyof RosterOut> = NonNullable<RosterOut[List]>[number]

/** `forteckning.yaml`, or undefined when there is nothing to list. */
export function fromActivity(activity: Activity): RosterOut {
  const mandates = activity.mandates.map(
    ({ id, seatId, personId, as, office, homeOffice, equivalence, ...rest }): Out<'mandates'> =>
      defined({
        id,
        seat: seatId,
        person: personId,
        as,
        office,
        homeOffice,
        equivalence: equivalence && { ...equivalence },
        ...fromPeriod(rest.period),
        appointedBy: rest.appointedBy,
        source: rest.source && fromSourcePlace(rest.source),
      }),
  )
  const meetings = activity.meetings.map(
    ({ bodyId, isExample, ...rest }): Out<'meetings'> => ({
      body: bodyId,
      ...rest,
      example: isExample,
    }),
  )
  const deliveries = activity.deliveries.map(
    ({ bodyId, toBodyId, isExample, ...rest }): Out<'deliveries'> =>
      defined({ body: bodyId, ...rest, to: toBodyId, example: isExample }),
  )
  return {
    persons: activity.persons.map(({ id, name, isExample }) => ({ id, name, example: isExample })),
    mandates: [...withoutDerivedIds(mandates, saysMandate)],
    meetings: [...withoutDerivedIds(meetings, saysMeeting)],
    deliveries: [...withoutDerivedIds(deliveries, saysDelivery)],
  }
}
