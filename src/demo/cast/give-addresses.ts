import type { Kysely } from 'kysely'
import { listContacts, saveContacts } from '../../contact/contact.repository.ts'
import type { ContactTables } from '../../contact/contact.table.ts'
import { parseMailAddress } from '../../post/mail-address.ts'
import type { Register } from '../../register/register.ts'
import { slugOf } from '../../shared/slug.ts'
import { inTransaction } from '../../store/store.ts'

/** When the addresses were written down: before anything that happens in the stories. */
const writtenAt = new Date('2025-12-01T08:00:00Z')

/**
 * Gives everybody invented an address at which nobody can be reached, so that what is sent lands in the mailbox of
 * the demo. Those who have one keep it.
 */
export async function giveAddresses(db: Kysely<ContactTables>, register: Register): Promise<void> {
  const collaborationId = register.collaboration.id
  const known = new Set((await listContacts(db, collaborationId)).map(({ personId }) => personId))
  const contacts = register.persons
    .filter(({ id, isExample }) => isExample && !known.has(id))
    .flatMap(({ id, name }) => {
      const mail = parseMailAddress(`${slugOf(name).replaceAll('-', '.')}@exempel.invalid`)
      return mail.ok ? [{ personId: id, mail: mail.value }] : []
    })
  if (contacts.length === 0) return
  await inTransaction<ContactTables, void>({ db }, (trx) =>
    saveContacts(trx, collaborationId, contacts, writtenAt),
  )
}
