import type { Kysely } from 'kysely'
import { listPrincipals } from '../../principal/principal.repository.ts'
import { listCollaborations } from '../../register/register.repository.ts'
import type { RegisterTables } from '../../register/register.table.ts'
import type { Language } from '../../shared/language.ts'
import { isSlug } from '../../shared/slug.ts'
import { findProvider, saveProvider } from '../../sign-in/oidc/provider.repository.ts'
import type { ClientAuth, Provider } from '../../sign-in/oidc/provider.ts'
import type { ManageCommand, ValueOption } from '../commands.ts'
import { optionWords } from '../commands.ts'
import { type Answer, inOne, type ManageGround, noteAct, OrderRefused } from '../order.ts'
import { providerText } from './provider.text.ts'
import { dataOf, redirectOf, variableOf } from './told-provider.ts'

const authOf: Readonly<Record<string, ClientAuth>> = {
  basic: 'client_secret_basic',
  post: 'client_secret_post',
  none: 'none',
}

/** Adds a provider, or changes what is written of one that is there. */
export function addProvider(command: ManageCommand, ground: ManageGround): Promise<Answer> {
  const { language } = ground.talk
  const text = providerText[language]
  const [id = ''] = command.operands
  return inOne(ground, async (trx, db) => {
    if (!isSlug(id)) throw new OrderRefused(text.notAnId(id))
    const present = await findProvider(db, id)
    await checkPrincipal(db, command.values.principal, language)
    const provider = changedBy(command, present, ground)
    const isSame = present !== undefined && same(present, provider)
    if (!isSame) {
      await saveProvider(trx, provider)
      await noteAct(trx, {
        at: ground.now,
        act: present === undefined ? 'provider-added' : 'provider-changed',
        subject: { kind: 'provider', id },
        details: {
          issuer: provider.issuer.slice(0, 200),
          principal: provider.principalRef,
          allowsNew: provider.allowsNew,
        },
      })
    }
    const { secretReference } = provider
    const lacksSecret = secretReference !== undefined && !ground.secretOf(secretReference)
    return {
      lines: [
        isSame ? text.same(id) : present === undefined ? text.added(id) : text.changed(id),
        text.redirect(redirectOf(id, ground)),
        ...(lacksSecret ? [text.secretIsMissing(variableOf(secretReference))] : []),
        ...(isSame ? [] : [text.thenCheck(id)]),
      ],
      data: { changed: !isSame, provider: dataOf(provider, ground) },
    }
  })
}

/** The provider with what is written put in; what is not written stays as it was. */
function changedBy(
  { values, operands }: ManageCommand,
  present: Provider | undefined,
  { mode, talk }: ManageGround,
): Provider {
  const text = providerText[talk.language]
  const [id = ''] = operands
  const auth = authIn(values.clientAuth, talk.language) ?? present?.clientAuth
  const reference =
    values.secret === undefined ? undefined : referenceIn(values.secret, talk.language)
  if (auth === 'none' && reference !== undefined) throw new OrderRefused(text.secretAndNone)
  const secretReference = auth === 'none' ? undefined : (reference ?? present?.secretReference)

  const issuer = values.issuer ?? present?.issuer
  const clientId = values.clientId ?? present?.clientId
  const sv = values.name ?? present?.name.sv
  const lacks: readonly (readonly [ValueOption, unknown])[] = [
    ['issuer', issuer],
    ['clientId', clientId],
    ['secret', auth === 'none' ? true : secretReference],
    ['name', sv],
  ]
  const missing = lacks.filter(([, value]) => value === undefined).map(([option]) => option)
  if (issuer === undefined || clientId === undefined || sv === undefined || missing.length > 0) {
    throw new OrderRefused(
      text.missing(
        id,
        missing.map((option) => wordOf(option, talk.language)),
      ),
    )
  }
  const discoveryUrl = kept(values.discovery, present?.discoveryUrl)
  const addresses: readonly (readonly [ValueOption, string | undefined])[] = [
    ['issuer', issuer],
    ['discovery', discoveryUrl],
  ]
  for (const [option, address] of addresses) {
    if (address === undefined) continue
    const protocol = URL.parse(address)?.protocol
    const word = wordOf(option, talk.language)
    if (protocol === 'http:' && mode === 'production') {
      throw new OrderRefused(text.notEncrypted(address, word))
    }
    if (protocol !== 'https:' && protocol !== 'http:') {
      throw new OrderRefused(text.notAnIssuer(address, word))
    }
  }
  const optional = {
    secretReference,
    principalRef: kept(values.principal, present?.principalRef),
    discoveryUrl,
    acrValues: kept(values.acr, present?.acrValues),
    assuranceLevel: kept(values.level, present?.assuranceLevel),
  }
  const { secretReference: secret, principalRef, acrValues, assuranceLevel } = optional
  return {
    id,
    issuer,
    clientId,
    clientAuth: auth ?? 'client_secret_basic',
    // Unless said otherwise it is called the same in both languages.
    name: {
      sv,
      en: values.englishName ?? (values.name === undefined ? present?.name.en : undefined) ?? sv,
    },
    allowsNew: yesIn(values.newPeople, talk.language) ?? present?.allowsNew ?? false,
    isOpen: present?.isOpen ?? true,
    ...(secret !== undefined && { secretReference: secret }),
    ...(principalRef !== undefined && { principalRef }),
    ...(discoveryUrl !== undefined && { discoveryUrl }),
    ...(acrValues !== undefined && { acrValues }),
    ...(assuranceLevel !== undefined && { assuranceLevel }),
  }
}

/** What is written, or what was there; a hyphen takes it away. */
function kept(written: string | undefined, present: string | undefined): string | undefined {
  return written === '-' ? undefined : (written ?? present)
}

function authIn(typed: string | undefined, language: Language): ClientAuth | undefined {
  if (typed === undefined) return undefined
  const auth = authOf[typed.toLowerCase().replace(/^client_secret_/, '')]
  if (auth === undefined) throw new OrderRefused(providerText[language].notAnAuth(typed))
  return auth
}

/** The name that the row has for the secret: what follows RADSLAG_SECRET_. What was written is never repeated. */
function referenceIn(typed: string, language: Language): string {
  const [, reference] = /^RADSLAG_SECRET_([A-Z0-9_]{1,100})$/.exec(typed) ?? []
  if (reference === undefined) throw new OrderRefused(providerText[language].notAVariable)
  return reference
}

function yesIn(typed: string | undefined, language: Language): boolean | undefined {
  if (typed === undefined) return undefined
  if (['ja', 'yes'].includes(typed.toLowerCase())) return true
  if (['nej', 'no'].includes(typed.toLowerCase())) return false
  throw new OrderRefused(providerText[language].notYesOrNo(typed))
}

async function checkPrincipal(
  db: Kysely<RegisterTables>,
  typed: string | undefined,
  language: Language,
): Promise<void> {
  if (typed === undefined || typed === '-') return
  const known = new Set<string>()
  for (const { collaboration } of await listCollaborations(db)) {
    for (const { id } of await listPrincipals(db, collaboration.id)) known.add(id)
  }
  if (!known.has(typed)) {
    throw new OrderRefused(providerText[language].unknownPrincipal(typed, [...known].toSorted()))
  }
}

/** The word for an option in a language: the first one in Swedish, the last in English. */
function wordOf(option: ValueOption, language: Language): string {
  return optionWords[option].at(language === 'sv' ? 0 : -1) ?? option
}

function same(one: Provider, other: Provider): boolean {
  const plain = (provider: Provider) => JSON.stringify(Object.entries(provider).toSorted())
  return plain(one) === plain(other)
}
