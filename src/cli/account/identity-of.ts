import type { Kysely } from 'kysely'
import type { Language } from '../../shared/language.ts'
import {
  demoIssuer,
  type Identity,
  mailIssuer,
  parseAddress,
} from '../../sign-in/account/account.ts'
import { holdsPersonalNumber } from '../../sign-in/account/personal-number.ts'
import { findProvider, listProviders } from '../../sign-in/oidc/provider.repository.ts'
import type { Provider } from '../../sign-in/oidc/provider.ts'
import type { SignInTables } from '../../sign-in/sign-in.table.ts'
import type { ManageCommand } from '../commands.ts'
import { OrderRefused } from '../order.ts'
import { accountText } from './account.text.ts'

/** A provider by its id, or a refusal that names those there are. */
export async function providerCalled(
  db: Kysely<SignInTables>,
  id: string,
  language: Language,
): Promise<Provider> {
  const provider = await findProvider(db, id)
  if (provider !== undefined) return provider
  const known = (await listProviders(db)).map((one) => one.id)
  throw new OrderRefused(accountText[language].unknownProvider(id, known))
}

/** What the account is to be recognised by, as the options say it: an address, a provider's subject, both or neither. */
export async function identitiesIn(
  db: Kysely<SignInTables>,
  { values }: ManageCommand,
  language: Language,
): Promise<readonly Identity[]> {
  const text = accountText[language]
  const identities: Identity[] = []
  if (values.mail !== undefined) {
    const address = parseAddress(values.mail)
    if (!address.ok) {
      throw new OrderRefused(
        address.refusal === 'personal-number'
          ? text.personalNumber
          : text.notAnAddress(values.mail),
      )
    }
    identities.push({ issuer: mailIssuer, subject: address.value })
  }
  if ((values.provider === undefined) !== (values.subject === undefined)) {
    throw new OrderRefused(text.subjectMissing)
  }
  if (values.provider !== undefined && values.subject !== undefined) {
    if (holdsPersonalNumber(values.subject)) throw new OrderRefused(text.personalNumber)
    const { issuer } = await providerCalled(db, values.provider, language)
    identities.push({ issuer, subject: values.subject })
  }
  return identities
}

/** What an account is recognised by, as people say it: an address, or `e123 hos sala`. */
export function sayIdentity(
  { issuer, subject }: Identity,
  providers: readonly Provider[],
  language: Language,
): string {
  if (issuer === mailIssuer) return subject
  const text = accountText[language]
  if (issuer === demoIssuer) return text.demo
  return text.identity(subject, providers.find((one) => one.issuer === issuer)?.id ?? issuer)
}
