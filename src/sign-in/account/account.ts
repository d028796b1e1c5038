import { domainToASCII } from 'node:url'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { holdsPersonalNumber } from './personal-number.ts'

/** Konto: what somebody signs in to. Who the person is, and what they may, others know. */
export interface Account {
  readonly id: string
  readonly displayName: string
  /** Invented, for the demo. */
  readonly isExample: boolean
  readonly createdAt: Date
  readonly closedAt?: Date
}

/** What an account is recognised by: who says so, and what they call the person. Unique together (domain B13). */
export interface Identity {
  readonly issuer: string
  readonly subject: string
}

/** The issuer of those who are recognised by an address whose mail they can read. */
export const mailIssuer = 'mail'

/** The issuer of those who are let in without any check, in the demo. */
export const demoIssuer = 'demo'

/** Why something cannot be what an account is recognised by. */
export type IdentityRefusal = 'not-an-address' | 'personal-number' | 'taken'

const localPart = /^(?!\.)(?!.*\.\.)[a-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}(?<!\.)$/
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/

/** An e-mail address in the one form it is kept in: small letters, and the host as the network writes it. */
export function parseAddress(typed: string): Result<string, 'not-an-address' | 'personal-number'> {
  const [local = '', host = '', ...more] = typed.normalize('NFC').trim().toLowerCase().split('@')
  // Whatever could end a host name or begin something else is not taken for a part of one.
  const ascii = /[\s/:?#\\]/.test(host) ? '' : domainToASCII(host)
  const labels = ascii.split('.')
  const isRight =
    more.length === 0 &&
    localPart.test(local) &&
    labels.length > 1 &&
    labels.every((part) => label.test(part)) &&
    !/^[0-9]+$/.test(labels.at(-1) ?? '') &&
    local.length + 1 + ascii.length <= 254
  if (!isRight) return refuse('not-an-address')
  const address = `${local}@${ascii}`
  return holdsPersonalNumber(address) ? refuse('personal-number') : accept(address)
}
