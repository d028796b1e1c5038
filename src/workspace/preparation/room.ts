import { nameOfBody } from '../../body/body.ts'
import type { MatterDenial } from '../../matter/matter.policy.ts'
import { matterText } from '../../matter/matter.text.ts'
import { nameOfPrincipal } from '../../principal/principal.ts'
import { principalsInOrder } from '../../principal/principal-order.ts'
import { sayText } from '../../shared/format.ts'
import type { Acting } from '../acting.ts'
import type { FoundMatter } from '../matter/find-matter.ts'

/** Where people write and gather papers in a matter: what the group prepares together, or what one principal has for itself. */
export type RoomPart = 'preparation' | 'own'

/** A room of a matter as one person meets it: who they are there, and which matter it is. */
export interface Room {
  readonly acting: Acting
  readonly found: FoundMatter
  /** The group's preparation unless said. */
  readonly part?: RoomPart
}

/** The address of a page of the room: `addressIn(room, 'text')`. */
export function addressIn({ acting, found, part = 'preparation' }: Room, page?: string): string {
  const id = found.place.register.collaboration.id
  const room = partInAddress[part]
  return acting.to.matter(id, found.number, page === undefined ? room : `${room}/${page}`)
}

/** What each room is called in an address. */
export const partInAddress: Readonly<Record<RoomPart, string>> = {
  preparation: 'beredning',
  own: 'eget',
}

/** What a principal is called: `Sala kommun`. Its id when the register has it no more. */
export function principalName({ acting, found }: Room, principalId: string): string {
  const principal = found.place.register.principalById(principalId)
  return principal ? nameOfPrincipal(principal, acting.today).full : principalId
}

/** The principals that the matter concerns, as people list them. */
export function concernedIn({ acting, found }: Room): readonly string[] {
  const { concerns } = found.matter
  const known = principalsInOrder(found.place.register.principals, acting.today)
    .map(({ id }) => id)
    .filter((id) => concerns.includes(id))
  return [...known, ...concerns.filter((id) => !known.includes(id))]
}

/** Why somebody may not, and who may. */
export function sayDenial({ acting, found }: Room, code: MatterDenial): string {
  const body = found.place.register.bodyById(found.matter.handlingBodyId)
  const name = body
    ? sayText(nameOfBody(body, acting.today), acting.language)
    : found.matter.handlingBodyId
  return matterText[acting.language].denial[code]({ body: name })
}
