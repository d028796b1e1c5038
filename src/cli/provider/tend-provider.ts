import { checkProvider, type ProviderFault } from '../../sign-in/oidc/check-provider.ts'
import {
  listProviders,
  removeProvider,
  saveProvider,
} from '../../sign-in/oidc/provider.repository.ts'
import type { Provider } from '../../sign-in/oidc/provider.ts'
import { providerCalled } from '../account/identity-of.ts'
import type { ManageCommand } from '../commands.ts'
import { type Answer, inOne, type ManageGround, noteAct } from '../order.ts'
import { providerText } from './provider.text.ts'
import { dataOf, linesOf, redirectOf, variableOf } from './told-provider.ts'

/** Every provider, open or not. */
export async function listAllProviders(ground: ManageGround): Promise<Answer> {
  const providers = await listProviders(ground.db)
  const lines = providers.flatMap((provider) => ['', ...linesOf(provider, ground)])
  return {
    lines: lines.length === 0 ? [providerText[ground.talk.language].none] : lines.slice(1),
    data: { providers: providers.map((provider) => dataOf(provider, ground)) },
  }
}

/** Opens a provider, or closes it so that nobody can sign in there. */
export function setOpen(
  command: ManageCommand,
  ground: ManageGround,
  isOpen: boolean,
): Promise<Answer> {
  const { language } = ground.talk
  const text = providerText[language]
  const [id = ''] = command.operands
  return inOne(ground, async (trx, db) => {
    const present = await providerCalled(db, id, language)
    const provider = { ...present, isOpen }
    const data = { changed: present.isOpen !== isOpen, provider: dataOf(provider, ground) }
    if (!data.changed) {
      return { lines: [isOpen ? text.openAlready(id) : text.closedAlready(id)], data }
    }
    await saveProvider(trx, provider)
    await noteAct(trx, {
      at: ground.now,
      act: isOpen ? 'provider-opened' : 'provider-closed',
      subject: { kind: 'provider', id },
    })
    return { lines: [isOpen ? text.opened(id) : text.closed(id)], data }
  })
}

/** Removes a provider for good. */
export function remove(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { language } = ground.talk
  const [id = ''] = command.operands
  return inOne(ground, async (trx, db) => {
    await providerCalled(db, id, language)
    await removeProvider(trx, id)
    await noteAct(trx, {
      at: ground.now,
      act: 'provider-removed',
      subject: { kind: 'provider', id },
    })
    return {
      lines: [providerText[language].removed(id)],
      data: { changed: true, provider: { id } },
    }
  })
}

/** Reads the provider's own description and says whether all is well. Answers 1 when it is not. */
export async function checkOne(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { language } = ground.talk
  const text = providerText[language]
  const [id = ''] = command.operands
  const provider = await providerCalled(ground.db, id, language)
  const { faults, saysPkce } = await checkProvider(
    { mode: ground.mode, now: () => ground.now, secretOf: ground.secretOf },
    provider,
  )
  const name = provider.name[language]
  const isWell = faults.length === 0
  return {
    lines: [
      ...(isWell
        ? [saysPkce ? text.well(name) : text.wellButUnsaid(name)]
        : [text.isWrong(name), ...faults.map((fault) => `  ${sayFault(fault, provider, ground)}`)]),
      ...(provider.isOpen ? [] : [text.closedToo]),
      text.redirect(redirectOf(id, ground)),
    ],
    data: { isWell, faults, saysPkce, provider: dataOf(provider, ground) },
    code: isWell ? 0 : 1,
  }
}

function sayFault(fault: ProviderFault, provider: Provider, { talk }: ManageGround): string {
  const { faults } = providerText[talk.language]
  const address = provider.discoveryUrl ?? provider.issuer
  switch (fault.code) {
    case 'secret-missing':
      return faults.secret(variableOf(fault.reference))
    case 'unreachable':
    case 'no-description':
    case 'not-encrypted':
      return faults[fault.code](address)
    case 'wrong-issuer':
      return faults[fault.code](fault.said, provider.issuer)
    case 'no-code':
      return faults[fault.code]
    case 'no-pkce':
    case 'other-auth':
      return faults[fault.code](fault.said.join(', '))
    case 'incomplete':
      return faults[fault.code](fault.missing.join(', '))
  }
}
