import type { Kysely } from 'kysely'
import { listLinks } from '../../actor/actor.repository.ts'
import type { ActorTables } from '../../actor/actor.table.ts'
import type { Register } from '../../register/register.ts'
import type { CalendarDay } from '../../shared/calendar-day.ts'
import type { Language } from '../../shared/language.ts'
import { findAccount, findHolderOf } from '../../sign-in/account/account.repository.ts'
import { type Account, mailIssuer, parseAddress } from '../../sign-in/account/account.ts'
import type { SignInTables } from '../../sign-in/sign-in.table.ts'
import { OrderRefused } from '../order.ts'
import { accountText } from './account.text.ts'
import { findPerson, sayPerson } from './find-person.ts'

const idShape = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** An account as a few words: the name it has, and its id. */
export function sayAccount({ displayName, id }: Pick<Account, 'displayName' | 'id'>): string {
  return `${displayName} (${id})`
}

/** An account by its id, closed or not, or a refusal. */
export async function accountCalled(
  db: Kysely<SignInTables>,
  typed: string,
  language: Language,
): Promise<Account> {
  const account = idShape.test(typed) ? await findAccount(db, typed.toLowerCase()) : undefined
  if (account === undefined) throw new OrderRefused(accountText[language].unknownAccount(typed))
  return account
}

/** Whom to look for in a collaboration. */
export interface WhoIsMeant {
  readonly typed: string
  readonly register: Register
  readonly on: CalendarDay
  readonly language: Language
}

/** Who is meant: the account, as far as there is one, and the person it is here, as people say it. */
export interface Meant {
  readonly account?: Account
  readonly personId?: string
  readonly said: string
}

/** Who is meant by a person's id or name, an address, or the id of an account. */
export async function whoIsMeant(
  db: Kysely<ActorTables & SignInTables>,
  asked: WhoIsMeant,
): Promise<Meant> {
  const { typed, register, language } = asked
  const links = await listLinks(db, register.collaboration.id)
  if (idShape.test(typed) || typed.includes('@')) {
    const account = typed.includes('@')
      ? await holderOfAddress(db, typed, language)
      : await accountCalled(db, typed, language)
    const personId = links.find(({ accountId }) => accountId === account.id)?.personId
    return {
      account,
      ...(personId !== undefined && { personId }),
      said: sayOf(register, personId, account),
    }
  }
  // Somebody who has left the register may still have an account.
  const isLeft = register.personById(typed) === undefined
  const personId =
    isLeft && links.some((link) => link.personId === typed)
      ? typed
      : (await findPerson(db, asked)).id
  const accountId = links.find((link) => link.personId === personId)?.accountId
  const account = accountId === undefined ? undefined : await findAccount(db, accountId)
  return {
    ...(account && { account }),
    personId,
    said: sayOf(register, personId, account),
  }
}

async function holderOfAddress(
  db: Kysely<SignInTables>,
  typed: string,
  language: Language,
): Promise<Account> {
  const address = parseAddress(typed)
  const holder = address.ok
    ? await findHolderOf(db, { issuer: mailIssuer, subject: address.value })
    : undefined
  if (holder === undefined) throw new OrderRefused(accountText[language].unknownAccount(typed))
  return holder
}

function sayOf(
  register: Register,
  personId: string | undefined,
  account: Account | undefined,
): string {
  const person = personId === undefined ? undefined : register.personById(personId)
  if (person !== undefined) return sayPerson(person)
  return personId ?? (account === undefined ? '' : sayAccount(account))
}
