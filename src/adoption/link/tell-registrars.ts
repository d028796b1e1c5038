import type { Actor } from '../../actor/actor.ts'
import { addressesOf } from '../../contact/contact.repository.ts'
import { findMatter } from '../../matter/matter.repository.ts'
import type { MailAddress } from '../../post/mail-address.ts'
import { postAll } from '../../post/post.repository.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import type { Language } from '../../shared/language.ts'
import type { AdoptionTransaction } from '../ledger/ledger-change.ts'
import type { Ledger } from '../recommendation.ts'
import { linkSentLetter } from './link-sent-letter.text.ts'
import { type ReachedRegistrar, registrarsReached } from './registrars-reached.ts'

/** What the letters of one act have in common: who sends them, of what, and whom the principals have to be told. */
export interface Sending {
  readonly actor: Actor
  readonly ledger: Ledger
  readonly at: Date
  readonly senderAddress: MailAddress | undefined
  readonly matterNumber: string | undefined
  readonly registrars: ReadonlyMap<string, readonly ReachedRegistrar[]>
}

/** Reads what the letters of one act have in common. */
export async function sendingOf(
  trx: AdoptionTransaction,
  act: Pick<Sending, 'actor' | 'ledger' | 'at'>,
  principalIds: readonly string[],
): Promise<Sending> {
  const { collaborationId, matterId } = act.ledger
  const { personId } = act.actor
  const on = dayInSweden(act.at)
  const matter =
    matterId === undefined ? undefined : await findMatter(trx, collaborationId, matterId)
  return {
    ...act,
    senderAddress: (await addressesOf(trx, collaborationId, [personId])).get(personId),
    matterNumber: matter?.number,
    registrars: await registrarsReached(trx, collaborationId, principalIds, on),
  }
}

/** A link that has been sent: for whose decision, and where. */
interface SentLink {
  readonly principalId: string
  readonly to: MailAddress
  readonly names: { readonly body: string; readonly principal: string }
  readonly ledgerAddress: string
  readonly closeAddress: string
  readonly language: Language
  readonly until: Date
}

/** A letter to each who keeps the principal's register and did not get the link. */
export async function tellRegistrars(
  trx: AdoptionTransaction,
  { actor, ledger, at, senderAddress, matterNumber, registrars }: Sending,
  { principalId, to, names, ledgerAddress, closeAddress, language, until }: SentLink,
): Promise<void> {
  const addresses = new Set((registrars.get(principalId) ?? []).map(({ address }) => address))
  const letter = linkSentLetter(language, {
    title: ledger.title,
    matterNumber,
    names,
    to,
    sender: { name: actor.name, address: senderAddress },
    sentOn: dayInSweden(at),
    until,
    page: ledgerAddress,
    closePage: closeAddress,
  })
  const others = [...addresses].filter((address) => address !== to)
  const purpose = 'decision-link-sent'
  await postAll(
    trx,
    others.map((address) => ({ to: address, ...letter, purpose, at })),
  )
}
