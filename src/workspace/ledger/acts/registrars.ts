import { listRegistrarsOf } from '../../../actor/registrars.repository.ts'
import { addressesOf } from '../../../contact/contact.repository.ts'
import type { MailAddress } from '../../../post/mail-address.ts'
import type { CalendarDay } from '../../../shared/calendar-day.ts'
import type { Place } from '../../acting.ts'
import type { WorkspaceGround } from '../../workspace-ground.ts'

/** Somebody who keeps a principal's register, and where they get letters. */
export interface Registrar {
  readonly personId: string
  readonly name: string
  readonly address: MailAddress
}

/** Those who keep a principal's register on a day and can get letters. */
export async function registrarsOf(
  ground: Pick<WorkspaceGround, 'db'>,
  place: Place,
  principalId: string,
  on: CalendarDay,
): Promise<readonly Registrar[]> {
  return (await registrarsOfAll(ground, place, [principalId], on)).get(principalId) ?? []
}

/** Those who keep the registers of some principals and can get letters, by principal. */
export async function registrarsOfAll(
  { db }: Pick<WorkspaceGround, 'db'>,
  { register }: Place,
  principalIds: readonly string[],
  on: CalendarDay,
): Promise<ReadonlyMap<string, readonly Registrar[]>> {
  const { id } = register.collaboration
  const found = await listRegistrarsOf(db, id, principalIds, on)
  const addresses = await addressesOf(
    db,
    id,
    found.map(({ personId }) => personId),
  )
  const reached = found.flatMap(({ principalId, personId }) => {
    const address = addresses.get(personId)
    const name = register.personById(personId)?.name
    return address === undefined || name === undefined
      ? []
      : [{ principalId, registrar: { personId, name, address } }]
  })
  const byPrincipal = Map.groupBy(reached, ({ principalId }) => principalId)
  return new Map(
    [...byPrincipal].map(([principalId, rows]) => [
      principalId,
      rows.map(({ registrar }) => registrar),
    ]),
  )
}
