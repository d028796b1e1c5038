import { isWaiting, type PrincipalDecision } from '../../../adoption/decision/decision.ts'
import { isJustReminded } from '../../../adoption/link/decision-link.ts'
import type { Ledger } from '../../../adoption/recommendation.ts'
import { type MailAddress, parseMailAddress } from '../../../post/mail-address.ts'
import type { Typed } from '../../preparation/typed.ts'
import type { Registrar } from './registrars.ts'

/** A principal that the group waits for, as it stands in the form that writes to all of them. */
export interface AskRow {
  readonly row: PrincipalDecision
  readonly registrars: readonly Registrar[]
  /** What stands in the field: what was typed, else the address of a registrar. */
  readonly address: string
  /** How many letters it had been sent when the form was made. */
  readonly seen: number
  /** It got a letter so lately that it is not written to again. */
  readonly isJustSent: boolean
  readonly isWrong: boolean
}

/** The fields of a row, by its principal. */
export const fieldsOf = {
  address: (principalId: string) => `adress-${principalId}`,
  seen: (principalId: string) => `brev-${principalId}`,
}

/** A row for each principal that the group waits for; with what was typed, when something was. */
export function askRowsOf(
  ledger: Ledger,
  registrars: ReadonlyMap<string, readonly Registrar[]>,
  now: Date,
  typed?: Typed,
): readonly AskRow[] {
  return waitedFor(ledger).map((row) => {
    const { principalId, reminders } = row
    const known = registrars.get(principalId) ?? []
    // A form that was made before the principal was sent back has no row for it: nothing was typed.
    const isTyped = typed !== undefined && typed.all(fieldsOf.seen(principalId)).length > 0
    const typedAddress = typed?.text(fieldsOf.address(principalId)) ?? ''
    const address = isTyped ? typedAddress : typed ? '' : (known[0]?.address ?? '')
    const seen = Number(typed?.text(fieldsOf.seen(principalId)) || reminders)
    return {
      row,
      registrars: known,
      address,
      seen: Number.isInteger(seen) ? seen : reminders,
      isJustSent: isJustReminded(row, now),
      isWrong: address !== '' && !parseMailAddress(address).ok,
    }
  })
}

/** The principals that have not decided, or have sent it back. */
export function waitedFor({ decisions }: Ledger): readonly PrincipalDecision[] {
  return decisions.filter(({ standing }) => isWaiting(standing?.outcome ?? 'pending'))
}

/** Whether nobody who is waited for has been written to before: then they are asked, and else reminded. */
export function isFirstAsked(ledger: Ledger): boolean {
  return waitedFor(ledger).some(({ reminders }) => reminders === 0)
}

/** Who a row's letter goes to; undefined when its field is empty or holds no address. */
export function receiverOf(
  { address, registrars }: AskRow,
  defaultName: string,
): { readonly to: MailAddress; readonly name: string } | undefined {
  const to = parseMailAddress(address)
  if (!to.ok) return undefined
  const registrar = registrars.find((one) => one.address === to.value)
  return { to: to.value, name: registrar?.name ?? defaultName }
}
