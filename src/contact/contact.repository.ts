import type { Kysely, Transaction } from 'kysely'
import { type MailAddress, parseMailAddress } from '../post/mail-address.ts'
import { mailIssuer } from '../sign-in/account/account.ts'
import type { ContactTables } from './contact.table.ts'

type Db = Kysely<ContactTables> | Transaction<ContactTables>

/** Kontaktuppgift. Where somebody of a collaboration gets letters. */
export interface Contact {
  readonly personId: string
  readonly mail: MailAddress
}

/** As many people as one statement is about. */
const atOnce = 1_000

/** Writes down where somebody gets letters. Written again, the latest counts. */
export async function saveContact(
  trx: Transaction<ContactTables>,
  collaborationId: string,
  contact: Contact,
  now: Date,
): Promise<void> {
  await saveContacts(trx, collaborationId, [contact], now)
}

/** Writes down where some people get letters, each of them there once. */
export async function saveContacts(
  trx: Transaction<ContactTables>,
  collaborationId: string,
  contacts: readonly Contact[],
  now: Date,
): Promise<void> {
  for (let from = 0; from < contacts.length; from += atOnce) {
    await trx
      .insertInto('person_contact')
      .values(
        contacts.slice(from, from + atOnce).map(({ personId, mail }) => ({
          collaboration_id: collaborationId,
          person_id: personId,
          mail,
          changed_at: now,
        })),
      )
      .onConflict((conflict) =>
        conflict.columns(['collaboration_id', 'person_id']).doUpdateSet((row) => ({
          mail: row.ref('excluded.mail'),
          changed_at: row.ref('excluded.changed_at'),
        })),
      )
      .execute()
  }
}

/** Forgets where somebody gets letters. An address that they sign in by is still theirs. */
export async function removeContact(
  trx: Transaction<ContactTables>,
  collaborationId: string,
  personId: string,
): Promise<void> {
  await trx
    .deleteFrom('person_contact')
    .where('collaboration_id', '=', collaborationId)
    .where('person_id', '=', personId)
    .execute()
}

/** Everybody whose address has been written down in a collaboration, by person. */
export async function listContacts(db: Db, collaborationId: string): Promise<readonly Contact[]> {
  const rows = await db
    .selectFrom('person_contact')
    .select(['person_id', 'mail'])
    .where('collaboration_id', '=', collaborationId)
    .orderBy('person_id')
    .execute()
  // Only addresses that were read as such are written, and the database holds to their shape.
  return rows.map(({ person_id, mail }) => ({ personId: person_id, mail: mail as MailAddress }))
}

/**
 * Where some people get letters: what has been written down, else the address that their open account is recognised
 * by. Whoever has neither is not among them. Two questions, however many the people are.
 */
export async function addressesOf(
  db: Db,
  collaborationId: string,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, MailAddress>> {
  const asked = [...new Set(personIds)]
  if (asked.length === 0) return new Map()
  const signIns = await db
    .selectFrom('account_person')
    .innerJoin('account', 'account.id', 'account_person.account_id')
    .innerJoin('identity', 'identity.account_id', 'account.id')
    .select(['account_person.person_id', 'identity.subject'])
    .where('account_person.collaboration_id', '=', collaborationId)
    .where('account_person.person_id', 'in', asked)
    .where('account.closed_at', 'is', null)
    .where('identity.issuer', '=', mailIssuer)
    // The latest they took stands last, and counts.
    .orderBy('identity.created_at')
    .orderBy('identity.subject')
    .execute()
  const written = await db
    .selectFrom('person_contact')
    .select(['person_id', 'mail'])
    .where('collaboration_id', '=', collaborationId)
    .where('person_id', 'in', asked)
    .execute()
  const found = new Map<string, MailAddress>()
  for (const { person_id, subject } of signIns) {
    const address = parseMailAddress(subject)
    if (address.ok) found.set(person_id, address.value)
  }
  for (const { person_id, mail } of written) found.set(person_id, mail as MailAddress)
  return found
}
