import { domainToASCII } from 'node:url'
import { accept, type Result, refuse } from '../shared/result.ts'

declare const mailAddress: unique symbol
/** An address that a letter can be sent to: one, and nothing that could be read as a header of its own. */
export type MailAddress = string & { readonly [mailAddress]: true }

/** Who the letters are from: an address, and the name that is shown beside it. */
export interface Sender {
  readonly name: string
  readonly address: MailAddress
}

const localPart = /^(?!\.)(?!.*\.\.)[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}(?<!\.)$/i
const domainLabel = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/**
 * Reads an address as people write it. What stands before the at-sign is kept as it is; the domain is written in
 * small letters, and one with å, ä or ö in the form that mail servers know.
 */
export function parseMailAddress(text: string): Result<MailAddress, 'not-an-address'> {
  const [local = '', domain = '', ...rest] = text.trim().split('@')
  const ascii = /[\s/:?#\\]/.test(domain) ? '' : domainToASCII(domain)
  const labels = ascii.split('.')
  const isRight =
    rest.length === 0 &&
    localPart.test(local) &&
    labels.length > 1 &&
    labels.every((label) => domainLabel.test(label)) &&
    !/^[0-9]+$/.test(labels.at(-1) ?? '') &&
    local.length + 1 + ascii.length <= 254
  // The one place where a text becomes an address.
  return isRight ? accept(`${local}@${ascii}` as MailAddress) : refuse('not-an-address')
}

/** Reads `Rådslag <radslag@region.example>`, or an address alone. */
export function parseSender(text: string): Result<Sender, 'not-a-sender'> {
  const [, quoted = '', bracketed] = /^([^<>]*)<([^<>]*)>$/.exec(text.trim()) ?? []
  const name = quoted.trim().replace(/^"(.*)"$/, '$1')
  const address = parseMailAddress(bracketed ?? text)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  if (!address.ok || /[\u0000-\u001f\u007f"]/.test(name)) return refuse('not-a-sender')
  return accept({ name, address: address.value })
}

/** The domain of an address: `region.example`. */
export function domainOf(address: MailAddress): string {
  return address.slice(address.indexOf('@') + 1)
}
