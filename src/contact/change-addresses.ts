import type { Transaction } from 'kysely'
import { domainOf, type MailAddress } from '../post/mail-address.ts'
import { postAll } from '../post/post.repository.ts'
import type { PostTables } from '../post/post.table.ts'
import { type AddressChangedSaid, addressChangedText } from './address-changed.text.ts'
import { addressesOf, type Contact, saveContacts } from './contact.repository.ts'
import type { ContactTables } from './contact.table.ts'

/** Who changes where people get letters, and when. */
export interface AddressChange extends Omit<AddressChangedSaid, 'name' | 'hint' | 'others'> {
  readonly at: Date
  readonly nameOf: (personId: string) => string
  /** Whom somebody can ask about it, other than themself and whoever made the change. */
  readonly othersThan: (personId: string) => string | undefined
}

/**
 * Byta adress. Writes down where some people get letters, and tells whoever got them at another address before, at
 * that one: letters hold links by which somebody answers in their name, so nobody's are led elsewhere unnoticed. The
 * new address is never told in full. Of one who is named twice the last holds. Answers with how many were told.
 */
export async function changeAddresses(
  trx: Transaction<ContactTables & PostTables>,
  collaborationId: string,
  contacts: readonly Contact[],
  { at, nameOf, othersThan, ...said }: AddressChange,
): Promise<number> {
  const latest = new Map(contacts.map(({ personId, mail }) => [personId, mail]))
  const before = await addressesOf(trx, collaborationId, [...latest.keys()])
  const saved = [...latest].map(([personId, mail]) => ({ personId, mail }))
  await saveContacts(trx, collaborationId, saved, at)
  const letters = saved.flatMap(({ personId, mail }) => {
    const old = before.get(personId)
    if (old === undefined || old.toLowerCase() === mail.toLowerCase()) return []
    const { subject, text } = addressChangedText.sv
    const others = othersThan(personId)
    const letter = text({ ...said, others, name: nameOf(personId), hint: hintOf(mail) })
    return [{ to: old, subject, text: letter, purpose: 'address-changed', at }]
  })
  await postAll(trx, letters)
  return letters.length
}

/** So much of an address that its owner knows it, and nobody else can write to it: `a…@s….example`. */
function hintOf(address: MailAddress): string {
  const [ending = ''] = /\.[^.]*$/.exec(address) ?? []
  return `${address.slice(0, 1)}…@${domainOf(address).slice(0, 1)}…${ending}`
}
