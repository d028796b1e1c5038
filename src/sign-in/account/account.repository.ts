import type { Kysely, Transaction } from 'kysely'
import { stated } from '../../shared/columns.ts'
import { accept, type Result, refuse } from '../../shared/result.ts'
import { endAllSessions } from '../session/session.repository.ts'
import type { SignInTables } from '../sign-in.table.ts'
import {
  type Account,
  type Identity,
  type IdentityRefusal,
  mailIssuer,
  parseAddress,
} from './account.ts'
import { holdsPersonalNumber } from './personal-number.ts'

const columns = [
  'account.id',
  'account.display_name',
  'account.is_example',
  'account.created_at',
  'account.closed_at',
] as const

interface SelectedAccount {
  readonly id: string
  readonly display_name: string
  readonly is_example: boolean
  readonly created_at: Date
  readonly closed_at: Date | null
}

function accountFrom(row: SelectedAccount): Account {
  return {
    id: row.id,
    displayName: row.display_name,
    isExample: row.is_example,
    createdAt: row.created_at,
    ...stated({ closedAt: row.closed_at }),
  }
}

/** Opens an account. Nobody can sign in to it until it is recognised by something. */
export async function openAccount(
  trx: Transaction<SignInTables>,
  account: {
    /** Given only when the account must have the same id at every start, as in the demo. */
    readonly id?: string
    readonly displayName: string
    readonly isExample: boolean
    readonly at: Date
  },
): Promise<string> {
  const { id } = await trx
    .insertInto('account')
    .values({
      ...stated({ id: account.id }),
      display_name: account.displayName,
      is_example: account.isExample,
      created_at: account.at,
      closed_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Closes an account for good: every session ends, and nobody can sign in to it again. */
export async function closeAccount(
  trx: Transaction<SignInTables>,
  accountId: string,
  at: Date,
): Promise<void> {
  await trx
    .updateTable('account')
    .set({ closed_at: at })
    .where('id', '=', accountId)
    .where('closed_at', 'is', null)
    .execute()
  await endAllSessions(trx, accountId, at)
}

/** Lets an account be recognised by an issuer and a subject. A personal number is refused, by the database too. */
export async function addIdentity(
  trx: Transaction<SignInTables>,
  accountId: string,
  { issuer, subject }: Identity,
  at: Date,
): Promise<Result<Identity, IdentityRefusal>> {
  if (issuer === mailIssuer) {
    const address = parseAddress(subject)
    return address.ok
      ? insertIdentity(trx, accountId, { issuer, subject: address.value }, at)
      : address
  }
  if (holdsPersonalNumber(subject)) return refuse('personal-number')
  return insertIdentity(trx, accountId, { issuer, subject }, at)
}

async function insertIdentity(
  trx: Transaction<SignInTables>,
  accountId: string,
  identity: Identity,
  at: Date,
): Promise<Result<Identity, 'taken'>> {
  const added = await trx
    .insertInto('identity')
    .values({ ...identity, account_id: accountId, created_at: at })
    .onConflict((already) => already.columns(['issuer', 'subject']).doNothing())
    .returning('subject')
    .executeTakeFirst()
  if (added) return accept(identity)
  const owner = await trx
    .selectFrom('identity')
    .select('account_id')
    .where('issuer', '=', identity.issuer)
    .where('subject', '=', identity.subject)
    .executeTakeFirst()
  return owner?.account_id === accountId ? accept(identity) : refuse('taken')
}

/** Takes away one thing an account is recognised by; sessions that are open stay open. */
export async function removeIdentity(
  trx: Transaction<SignInTables>,
  accountId: string,
  { issuer, subject }: Identity,
): Promise<boolean> {
  const removed = await trx
    .deleteFrom('identity')
    .where('account_id', '=', accountId)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .returning('subject')
    .executeTakeFirst()
  return removed !== undefined
}

/** What an account is recognised by. */
export async function listIdentities(
  db: Kysely<SignInTables>,
  accountId: string,
): Promise<readonly Identity[]> {
  return db
    .selectFrom('identity')
    .select(['issuer', 'subject'])
    .where('account_id', '=', accountId)
    .orderBy('issuer')
    .orderBy('subject')
    .execute()
}

/** An account by its id, closed or not. */
export async function findAccount(
  db: Kysely<SignInTables>,
  id: string,
): Promise<Account | undefined> {
  const row = await db
    .selectFrom('account')
    .select(columns)
    .where('account.id', '=', id)
    .executeTakeFirst()
  return row && accountFrom(row)
}

/** The open account that an issuer and a subject lead to. */
export async function findAccountOf(
  db: Kysely<SignInTables>,
  { issuer, subject }: Identity,
): Promise<Account | undefined> {
  const row = await db
    .selectFrom('identity')
    .innerJoin('account', 'account.id', 'identity.account_id')
    .select(columns)
    .where('identity.issuer', '=', issuer)
    .where('identity.subject', '=', subject)
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  return row && accountFrom(row)
}

/** The account that an issuer and a subject lead to, closed or not: each leads to one. */
export async function findHolderOf(
  db: Kysely<SignInTables>,
  { issuer, subject }: Identity,
): Promise<Account | undefined> {
  const row = await db
    .selectFrom('identity')
    .innerJoin('account', 'account.id', 'identity.account_id')
    .select(columns)
    .where('identity.issuer', '=', issuer)
    .where('identity.subject', '=', subject)
    .executeTakeFirst()
  return row && accountFrom(row)
}

/** Every account, closed or not, in the Swedish order of names. */
export async function listAccounts(db: Kysely<SignInTables>): Promise<readonly Account[]> {
  const rows = await db
    .selectFrom('account')
    .select(columns)
    .orderBy('display_name', (name) => name.collate('sv'))
    .orderBy('id')
    .execute()
  return rows.map(accountFrom)
}
