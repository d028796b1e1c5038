import type { Kysely, Transaction } from 'kysely'
import { stated } from '../../shared/columns.ts'
import type { SignInTables } from '../sign-in.table.ts'
import type { HomeChoice, Provider } from './provider.ts'

/** Saves a provider, as it was or changed. */
export async function saveProvider(
  trx: Transaction<SignInTables>,
  provider: Provider,
): Promise<void> {
  const { id, ...values } = {
    id: provider.id,
    issuer: provider.issuer,
    client_id: provider.clientId,
    client_auth: provider.clientAuth,
    secret_reference: provider.secretReference ?? null,
    name_sv: provider.name.sv,
    name_en: provider.name.en,
    principal_ref: provider.principalRef ?? null,
    discovery_url: provider.discoveryUrl ?? null,
    acr_values: provider.acrValues ?? null,
    assurance_level: provider.assuranceLevel ?? null,
    allows_new: provider.allowsNew,
    is_open: provider.isOpen,
  }
  await trx
    .insertInto('provider')
    .values({ id, ...values })
    .onConflict((already) => already.column('id').doUpdateSet(values))
    .execute()
}

/** A provider by its id, open or not. */
export async function findProvider(
  db: Kysely<SignInTables>,
  id: string,
): Promise<Provider | undefined> {
  // An address is typed by anybody: the database takes no sign that cannot be written.
  if (!/^[a-z0-9-]+$/.test(id)) return undefined
  const row = await db
    .selectFrom('provider')
    .select(providerColumns)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && providerFrom(row)
}

/** Every provider, open or not, by id. */
export async function listProviders(db: Kysely<SignInTables>): Promise<readonly Provider[]> {
  const rows = await db.selectFrom('provider').select(providerColumns).orderBy('id').execute()
  return rows.map(providerFrom)
}

/** Removes a provider. Sessions that came through it go on; what somebody has begun there ends. */
export async function removeProvider(trx: Transaction<SignInTables>, id: string): Promise<void> {
  await trx.deleteFrom('provider').where('id', '=', id).execute()
}

const providerColumns = [
  'id',
  'issuer',
  'client_id',
  'client_auth',
  'secret_reference',
  'name_sv',
  'name_en',
  'principal_ref',
  'discovery_url',
  'acr_values',
  'assurance_level',
  'allows_new',
  'is_open',
] as const

function providerFrom(row: SignInTables['provider']): Provider {
  return {
    id: row.id,
    issuer: row.issuer,
    clientId: row.client_id,
    clientAuth: row.client_auth,
    name: { sv: row.name_sv, en: row.name_en },
    allowsNew: row.allows_new,
    isOpen: row.is_open,
    ...stated({
      secretReference: row.secret_reference,
      principalRef: row.principal_ref,
      discoveryUrl: row.discovery_url,
      acrValues: row.acr_values,
      assuranceLevel: row.assurance_level,
    }),
  }
}

/** Where one can sign in from, in the Swedish order of their names. */
export async function listHomeChoices(db: Kysely<SignInTables>): Promise<readonly HomeChoice[]> {
  const rows = await db
    .selectFrom('provider')
    .select(['id', 'name_sv', 'name_en', 'principal_ref'])
    .where('is_open', '=', true)
    .orderBy('name_sv', (name) => name.collate('sv'))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: { sv: row.name_sv, en: row.name_en },
    ...stated({ principalRef: row.principal_ref }),
  }))
}
