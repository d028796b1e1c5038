import type { Provider } from '../../sign-in/oidc/provider.ts'
import { callbackPath } from '../../sign-in/sign-in.paths.ts'
import type { ManageGround } from '../order.ts'
import { providerText } from './provider.text.ts'

/** The environment variable that holds a secret, by the name that a provider's row has for it. */
export function variableOf(reference: string): string {
  return `RADSLAG_SECRET_${reference}`
}

/** Where the provider sends people back: the address to register there. */
export function redirectOf(id: string, { publicUrl, talk }: ManageGround): string {
  return `${publicUrl ?? providerText[talk.language].withoutUrl}${callbackPath(id)}`
}

/** A provider in some lines. Of its secret only where it is looked for, and whether it is there. */
export function linesOf(provider: Provider, ground: ManageGround): readonly string[] {
  const { language } = ground.talk
  const text = providerText[language]
  const { id, name, isOpen, issuer, clientId, secretReference: reference } = provider
  const secret =
    reference === undefined
      ? text.noSecret
      : ground.secretOf(reference)
        ? text.secretIn(variableOf(reference))
        : text.secretMissing(variableOf(reference))
  return [
    `${id}  ${name[language]}, ${isOpen ? text.isOpen : text.isClosed}`,
    `  ${issuer}`,
    `  ${text.client(clientId, secret)}`,
    ...(provider.principalRef === undefined
      ? []
      : [`  ${text.forPrincipal(provider.principalRef)}`]),
    ...(provider.allowsNew ? [`  ${text.newPeople}`] : []),
    `  ${redirectOf(id, ground)}`,
  ]
}

/** A provider as data, with the address that people come back to. */
export function dataOf(provider: Provider, ground: ManageGround) {
  const { secretReference: reference, ...said } = provider
  return {
    ...said,
    secretVariable: reference === undefined ? null : variableOf(reference),
    hasSecret: reference !== undefined && Boolean(ground.secretOf(reference)),
    redirectUri: redirectOf(provider.id, ground),
  }
}
