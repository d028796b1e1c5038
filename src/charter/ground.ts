import type { Body, Relation } from '../body/body.ts'
import type { Division, Principal } from '../principal/principal.ts'
import type { Mandate, Seat } from '../seat/seat.ts'
import type { DeliveryFact, MeetingFact } from './activity.ts'
import type { Charter } from './charter.ts'

/** What a charter rule may look at: the register through all time, found by body or seat. */
export interface Ground {
  readonly principals: readonly Principal[]
  readonly divisions: readonly Division[]
  readonly bodies: readonly Body[]
  readonly relations: readonly Relation[]
  readonly charters: readonly Charter[]
  /** The body with an id, or undefined. */
  readonly bodyById: (bodyId: string) => Body | undefined
  readonly principalById: (principalId: string) => Principal | undefined
  /** All seats a body has or has had. */
  readonly seatsOf: (bodyId: string) => readonly Seat[]
  /** All mandates on a seat, members' and deputies'. */
  readonly mandatesOf: (seatId: string) => readonly Mandate[]
  readonly relationsFrom: (bodyId: string) => readonly Relation[]
  readonly relationsTo: (bodyId: string) => readonly Relation[]
  readonly meetingsOf: (bodyId: string) => readonly MeetingFact[]
  readonly deliveriesOf: (bodyId: string) => readonly DeliveryFact[]
  readonly chartersOf: (bodyId: string) => readonly Charter[]
}
