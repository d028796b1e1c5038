import type { Kysely, Transaction } from 'kysely'
import { listRegistrarsOf, type RegistrarOf } from '../../actor/registrars.repository.ts'
import { addressesOf } from '../../contact/contact.repository.ts'
import type { ContactTables } from '../../contact/contact.table.ts'
import type { MailAddress } from '../../post/mail-address.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'

/** Somebody who keeps a principal's register, and where they get letters. */
export interface ReachedRegistrar extends RegistrarOf {
  readonly address: MailAddress
}

/** Those who keep the registers of some principals on a day and can get letters, by principal. */
export async function registrarsReached(
  db: Kysely<ContactTables> | Transaction<ContactTables>,
  collaborationId: string,
  principalIds: readonly string[],
  on: CalendarDay,
): Promise<ReadonlyMap<string, readonly ReachedRegistrar[]>> {
  const registrars = await listRegistrarsOf(db, collaborationId, principalIds, on)
  const personIds = registrars.map(({ personId }) => personId)
  const addresses = await addressesOf(db, collaborationId, personIds)
  const reached = registrars.flatMap((registrar) => {
    const address = addresses.get(registrar.personId)
    return address === undefined ? [] : [{ ...registrar, address }]
  })
  return Map.groupBy(reached, ({ principalId }) => principalId)
}
