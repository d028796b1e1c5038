import { linksOf, unlinkAccount } from '../../actor/actor.repository.ts'
import { dayInSweden } from '../../shared/calendar-day.ts'
import { sayDay, sayList } from '../../shared/format.ts'
import {
  closeAccount,
  listIdentities,
  removeIdentity,
} from '../../sign-in/account/account.repository.ts'
import type { Account, Identity } from '../../sign-in/account/account.ts'
import { listProviders } from '../../sign-in/oidc/provider.repository.ts'
import type { ManageCommand } from '../commands.ts'
import {
  type Answer,
  inOne,
  type ManageGround,
  noteAct,
  OrderRefused,
  registerOf,
} from '../order.ts'
import { accountText } from './account.text.ts'
import { sayAccount, whoIsMeant } from './find-account.ts'
import { identitiesIn, sayIdentity } from './identity-of.ts'

/** Unlinks an account from its person, or takes away what it is recognised by. */
export function unlink(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { language } = ground.talk
  const text = accountText[language]
  const [collaborationId = '', typed = ''] = command.operands
  return inOne(ground, async (trx, db) => {
    const register = await registerOf({ db, talk: ground.talk }, collaborationId)
    const on = dayInSweden(ground.now)
    const { account, personId, said } = await whoIsMeant(db, { typed, register, on, language })
    const identities = await identitiesIn(db, command, language)
    if (account === undefined) {
      return { lines: [text.notLinked(said)], data: { changed: false, person: personId } }
    }
    const named = sayAccount(account)
    const note = (act: string, issuers?: readonly string[]) =>
      noteAct(trx, {
        collaborationId,
        at: ground.now,
        act,
        subject: { kind: 'account', id: account.id },
        details: { person: personId, issuers },
      })

    if (identities.length > 0) {
      const taken: Identity[] = []
      for (const identity of identities) {
        if (await removeIdentity(trx, account.id, identity)) taken.push(identity)
      }
      const providers = await listProviders(db)
      const left = await listIdentities(db, account.id)
      if (taken.length > 0) {
        await note(
          'account-not-recognised-by',
          taken.map(({ issuer }) => issuer),
        )
      }
      const of = sayList(
        (taken.length > 0 ? taken : identities).map((one) => sayIdentity(one, providers, language)),
        language,
      )
      return {
        lines: [
          taken.length > 0 ? text.removed(named, of) : text.notRecognised(named, of),
          ...(left.length === 0 ? [text.nothingLeft] : []),
        ],
        data: { changed: taken.length > 0, account: { id: account.id, identities: left } },
      }
    }

    if (personId === undefined) {
      const line = text.accountNotLinked(named, register.collaboration.name)
      return { lines: [line], data: { changed: false, account: { id: account.id } } }
    }
    await unlinkAccount(trx, { collaborationId, accountId: account.id })
    await note('account-unlinked')
    return {
      lines: [text.unlinked(named, said)],
      data: { changed: true, account: { id: account.id }, person: personId },
    }
  })
}

/** Closes an account for good, and ends all its sessions. */
export function close(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { language } = ground.talk
  const text = accountText[language]
  const [collaborationId = '', typed = ''] = command.operands
  return inOne(ground, async (trx, db) => {
    const register = await registerOf({ db, talk: ground.talk }, collaborationId)
    const on = dayInSweden(ground.now)
    const { account, said } = await whoIsMeant(db, { typed, register, on, language })
    if (account === undefined) throw new OrderRefused(text.noAccount(said))
    const named = sayAccount(account)
    if (account.closedAt !== undefined) {
      const day = sayDay(dayInSweden(account.closedAt), language)
      return { lines: [text.closedBefore(named, day)], data: dataOf(account, false) }
    }
    await closeAccount(trx, account.id, ground.now)
    const links = await linksOf(db, account.id)
    // Everybody for whom the person acted can read that it ended, in the same order each time.
    const chains = new Set([collaborationId, ...links.map((link) => link.collaborationId)])
    for (const chain of [...chains].toSorted()) {
      await noteAct(trx, {
        collaborationId: chain,
        at: ground.now,
        act: 'account-closed',
        subject: { kind: 'account', id: account.id },
        details: { person: links.find((link) => link.collaborationId === chain)?.personId },
      })
    }
    return {
      lines: [text.closed(named)],
      data: dataOf({ ...account, closedAt: ground.now }, true),
    }
  })
}

function dataOf({ id, closedAt }: Account, changed: boolean) {
  return { changed, account: { id, closedAt } }
}
