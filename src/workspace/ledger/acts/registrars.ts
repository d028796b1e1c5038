import { registrarsReached } from '../../../adoption/link/registrars-reached.ts'
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
  const reached = await registrarsReached(db, register.collaboration.id, principalIds, on)
  const named = [...reached].map(([principalId, registrars]): [string, readonly Registrar[]] => [
    principalId,
    registrars.map(({ personId, address }) => ({
      personId,
      name: register.personById(personId)?.name ?? address,
      address,
    })),
  ])
  return new Map(named)
}
