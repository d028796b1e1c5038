import { linkAccount, linksOf, listLinks, unlinkAccount } from '../../actor/actor.repository.ts'
import type { Register } from '../../register/register.ts'
import type { Person } from '../../seat/seat.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, sayList } from '../../shared/format.ts'
import {
  addIdentity,
  findAccount,
  findHolderOf,
  listIdentities,
  openAccount,
  removeIdentity,
} from '../../sign-in/account/account.repository.ts'
import type { Account, Identity } from '../../sign-in/account/account.ts'
import { listProviders } from '../../sign-in/oidc/provider.repository.ts'
import type { ManageCommand } from '../commands.ts'
import {
  type Answer,
  inOne,
  type ManageGround,
  type ManageTransaction,
  noteAct,
  OrderRefused,
  registerOf,
} from '../order.ts'
import { accountText } from './account.text.ts'
import { accountCalled, sayAccount } from './find-account.ts'
import { findPerson, hatsIn, sayHats, sayPerson } from './find-person.ts'
import { identitiesIn, sayIdentity } from './identity-of.ts'

/** Opens an account for a person of the register, or lets the one they have be recognised by more. */
export function addAccount(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { language } = ground.talk
  const text = accountText[language]
  const [collaborationId = '', typed = ''] = command.operands
  const on = dayInSweden(ground.now)
  return inOne(ground, async (trx, db) => {
    const register = await registerOf({ db, talk: ground.talk }, collaborationId)
    const person = await findPerson(db, { typed, register, on, language })
    const wanted = await identitiesIn(db, command, language)
    const { account, isNew, isLinked } = await accountFor(
      trx,
      { db, command, ground, register, person },
      wanted,
    )
    const added = await recognise(trx, { db, command, ground }, account, wanted)
    if (isNew || isLinked || added.length > 0) {
      await noteAct(trx, {
        collaborationId,
        at: ground.now,
        act: isNew ? 'account-opened' : isLinked ? 'account-linked' : 'account-recognised-by',
        subject: { kind: 'account', id: account.id },
        details: { person: person.id, issuers: added.map(({ issuer }) => issuer) },
      })
    }
    const providers = await listProviders(db)
    const said = sayList(
      added.map((identity) => sayIdentity(identity, providers, language)),
      language,
    )
    const hats = await hatsIn(db, register, person.id, on)
    const worn = sayHats(hats, register, on, language)
    const who = sayPerson(person)
    return {
      lines: [
        isNew
          ? text.opened(who, said)
          : isLinked
            ? text.linked(who, sayAccount(account))
            : added.length > 0
              ? text.recognised(who, said)
              : text.unchangedAccount(who),
        ...(isLinked && !isNew && added.length > 0 ? [text.recognised(who, said)] : []),
        worn.length === 0 ? text.wearsNone : text.wears(worn),
      ],
      data: {
        changed: isNew || isLinked || added.length > 0,
        account: {
          id: account.id,
          person: person.id,
          identities: await listIdentities(db, account.id),
          hats: worn,
        },
      },
    }
  })
}

interface Asked {
  readonly db: ManageGround['db']
  readonly command: ManageCommand
  readonly ground: ManageGround
  readonly register: Register
  readonly person: Person
}

interface Found {
  readonly account: Pick<Account, 'id' | 'displayName'>
  readonly isNew: boolean
  readonly isLinked: boolean
}

/** The account the person has, the one that is named, or a new one. */
async function accountFor(
  trx: ManageTransaction,
  { db, command, ground, register, person }: Asked,
  wanted: readonly Identity[],
): Promise<Found> {
  const { language } = ground.talk
  const text = accountText[language]
  const collaborationId = register.collaboration.id
  const links = await listLinks(db, collaborationId)
  const linkedId = links.find(({ personId }) => personId === person.id)?.accountId
  const linked = linkedId === undefined ? undefined : await findAccount(db, linkedId)

  const named = command.values.account
  if (named !== undefined) {
    const account = await accountCalled(db, named, language)
    if (account.closedAt !== undefined) {
      const day = sayDay(dayInSweden(account.closedAt), language)
      throw new OrderRefused(text.accountIsClosed(sayAccount(account), day))
    }
    if (linked?.id === account.id) return { account, isNew: false, isLinked: false }
    if (linked !== undefined && !(linked.closedAt !== undefined && command.newAccount)) {
      throw new OrderRefused(text.otherAccount(sayPerson(person), sayAccount(linked)))
    }
    const here = (await linksOf(db, account.id)).find(
      (link) => link.collaborationId === collaborationId,
    )
    if (here !== undefined) {
      const other = register.personById(here.personId)
      const who = other === undefined ? here.personId : sayPerson(other)
      throw new OrderRefused(text.otherPerson(sayAccount(account), who))
    }
    if (linked !== undefined) {
      await unlinkAccount(trx, { collaborationId, accountId: linked.id })
    }
    await linkAccount(trx, { collaborationId, accountId: account.id, personId: person.id })
    return { account, isNew: false, isLinked: true }
  }

  if (linked !== undefined && linked.closedAt === undefined) {
    return { account: linked, isNew: false, isLinked: false }
  }
  if (linked?.closedAt !== undefined && !command.newAccount) {
    const day = sayDay(dayInSweden(linked.closedAt), language)
    throw new OrderRefused(text.closedAlready(sayPerson(person), day))
  }
  if (wanted.length === 0) throw new OrderRefused(text.nothingToSignInWith)
  if (linked !== undefined) await unlinkAccount(trx, { collaborationId, accountId: linked.id })
  const id = await openAccount(trx, {
    displayName: person.name,
    isExample: person.isExample,
    at: ground.now,
  })
  await linkAccount(trx, { collaborationId, accountId: id, personId: person.id })
  return { account: { id, displayName: person.name }, isNew: true, isLinked: true }
}

/** Lets the account be recognised by what was asked for; answers what is new. */
async function recognise(
  trx: ManageTransaction,
  { db, command, ground }: Pick<Asked, 'db' | 'command' | 'ground'>,
  account: Found['account'],
  wanted: readonly Identity[],
): Promise<readonly Identity[]> {
  const { language } = ground.talk
  const text = accountText[language]
  const added: Identity[] = []
  for (const identity of wanted) {
    const holder = await findHolderOf(db, identity)
    if (holder?.id === account.id) continue
    const said = sayIdentity(identity, await listProviders(db), language)
    if (holder !== undefined) {
      const who = sayAccount(holder)
      if (holder.closedAt === undefined) throw new OrderRefused(text.taken(said, who))
      if (!command.newAccount) throw new OrderRefused(text.takenByClosed(said, who))
      await removeIdentity(trx, holder.id, identity)
    }
    const recognised = await addIdentity(trx, account.id, identity, ground.now)
    // Somebody else was given it at this very moment.
    if (!recognised.ok) throw new OrderRefused(text.taken(said, '–'))
    added.push(recognised.value)
  }
  return added
}
