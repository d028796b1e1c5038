import { type Link, linksOf, listAssignments, listLinks } from '../../actor/actor.repository.ts'
import { hatsOf } from '../../actor/actor.ts'
import { listCollaborations } from '../../register/register.repository.ts'
import type { Register } from '../../register/register.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay } from '../../shared/format.ts'
import {
  findAccount,
  listAccounts,
  listIdentities,
} from '../../sign-in/account/account.repository.ts'
import type { Account, Identity } from '../../sign-in/account/account.ts'
import { listProviders } from '../../sign-in/oidc/provider.repository.ts'
import type { Provider } from '../../sign-in/oidc/provider.ts'
import type { ManageCommand } from '../commands.ts'
import { type Answer, type ManageGround, registerOf } from '../order.ts'
import { accountText } from './account.text.ts'
import { sayHats, sayPerson } from './find-person.ts'
import { sayIdentity } from './identity-of.ts'

/** An account as it is shown: who it is in one collaboration, and with which hats. */
interface Shown {
  readonly account: Account
  readonly identities: readonly Identity[]
  readonly link?: Link
  readonly person?: string
  readonly hats: readonly string[]
}

/** The accounts of a collaboration with their people and hats today; without one, of all, and those that are nobody. */
export async function listAll(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { db, talk } = ground
  const text = accountText[talk.language]
  const providers = await listProviders(db)
  const [asked] = command.operands
  const ids =
    asked === undefined
      ? (await listCollaborations(db)).map(({ collaboration }) => collaboration.id)
      : [asked]
  const parts = await Promise.all(
    ids.map(async (id) => {
      const register = await registerOf(ground, id)
      return { register, shown: await accountsIn(ground, register) }
    }),
  )
  const alone = asked === undefined ? await withoutPerson(ground) : []
  const lines = parts.flatMap(({ register, shown }) => {
    const { name, id } = register.collaboration
    const head = asked === undefined ? [text.inCollaboration(name, id), ''] : []
    if (shown.length > 0) return [...head, ...linesOf(shown, providers, ground)]
    return asked === undefined ? [] : [text.noAccounts(name)]
  })
  const aloneLines =
    alone.length === 0 ? [] : [text.withoutPerson, '', ...linesOf(alone, providers, ground)]
  const all = [...lines, ...aloneLines]
  return {
    lines: all.length === 0 ? [text.none] : all.at(-1) === '' ? all.slice(0, -1) : all,
    data: { accounts: [...parts.flatMap(({ shown }) => shown), ...alone].map(dataOf) },
  }
}

async function accountsIn(
  { db, now, talk }: ManageGround,
  register: Register,
): Promise<readonly Shown[]> {
  const on = dayInSweden(now)
  const { id: collaborationId } = register.collaboration
  const links = await listLinks(db, collaborationId)
  const tasks = await listAssignments(db, collaborationId)
  const shown: Shown[] = []
  for (const link of links) {
    const account = await findAccount(db, link.accountId)
    if (account === undefined) continue
    const hats = hatsOf(register, tasks, link.personId, on)
    const person = register.personById(link.personId)
    shown.push({
      account,
      identities: await listIdentities(db, account.id),
      link,
      ...(person && { person: sayPerson(person) }),
      hats: sayHats(hats, register, on, talk.language),
    })
  }
  return shown
}

async function withoutPerson({ db }: ManageGround): Promise<readonly Shown[]> {
  const shown: Shown[] = []
  for (const account of await listAccounts(db)) {
    if ((await linksOf(db, account.id)).length > 0) continue
    shown.push({ account, identities: await listIdentities(db, account.id), hats: [] })
  }
  return shown
}

function linesOf(
  shown: readonly Shown[],
  providers: readonly Provider[],
  { talk: { language } }: ManageGround,
): readonly string[] {
  const text = accountText[language]
  return shown.flatMap(({ account, identities, link, person, hats }) => {
    const isGone = link !== undefined && person === undefined
    const { closedAt } = account
    return [
      person ?? (isGone ? `${link.personId}: ${text.notInRegister}` : account.displayName),
      `  ${text.accountId(account.id)}`,
      ...(closedAt ? [`  ${text.closedOn(sayDay(dayInSweden(closedAt), language))}`] : []),
      ...(identities.length === 0 ? [`  ${text.noIdentity}`] : []),
      ...identities.map((identity) => `  ${sayIdentity(identity, providers, language)}`),
      ...(link !== undefined && hats.length === 0 ? [`  ${text.noHat}`] : []),
      ...hats.map((hat) => `  ${hat}`),
      '',
    ]
  })
}

function dataOf({ account, identities, link, person, hats }: Shown) {
  return {
    id: account.id,
    name: account.displayName,
    collaboration: link?.collaborationId ?? null,
    person: link?.personId ?? null,
    isInRegister: person !== undefined,
    closedAt: account.closedAt ?? null,
    identities,
    hats,
  }
}
