import type { Matter } from '../matter/matter.ts'
import type { PrivateTransaction } from './as-actor.ts'
import type { NotedMatter, PersonalNote } from './own-space.ts'

type Of = Pick<Matter, 'collaborationId' | 'id'>

/** What an account has noted in a matter, or undefined. */
export async function readNote(
  own: PrivateTransaction,
  of: Of,
  accountId: string,
): Promise<PersonalNote | undefined> {
  return own
    .selectFrom('personal_note')
    .select(['version', 'text', 'at'])
    .where('collaboration_id', '=', of.collaborationId)
    .where('matter_id', '=', of.id)
    .where('account_id', '=', accountId)
    .executeTakeFirst()
}

/** Where an account has notes in a collaboration, the latest saved first. */
export async function listNotedMatters(
  own: PrivateTransaction,
  collaborationId: string,
  accountId: string,
): Promise<readonly NotedMatter[]> {
  const rows = await own
    .selectFrom('personal_note')
    .select(['matter_id', 'at'])
    .where('collaboration_id', '=', collaborationId)
    .where('account_id', '=', accountId)
    .orderBy('at', 'desc')
    .orderBy('matter_id')
    .execute()
  return rows.map(({ matter_id, at }) => ({ matterId: matter_id, at }))
}

/** Saves the note on the version before it; false when another window has saved since. */
export async function writeNote(
  own: PrivateTransaction,
  of: Of,
  accountId: string,
  { version, text, at }: PersonalNote,
): Promise<boolean> {
  if (version === 1) {
    const { numInsertedOrUpdatedRows } = await own
      .insertInto('personal_note')
      .values({
        collaboration_id: of.collaborationId,
        matter_id: of.id,
        account_id: accountId,
        version,
        text,
        at,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow()
    return numInsertedOrUpdatedRows !== 0n
  }
  const { numUpdatedRows } = await own
    .updateTable('personal_note')
    .set({ version, text, at })
    .where('collaboration_id', '=', of.collaborationId)
    .where('matter_id', '=', of.id)
    .where('account_id', '=', accountId)
    .where('version', '=', version - 1)
    .executeTakeFirst()
  return numUpdatedRows !== 0n
}

/** Erases the note: nothing of it is left in the table. */
export async function eraseNote(own: PrivateTransaction, of: Of, accountId: string): Promise<void> {
  await own
    .deleteFrom('personal_note')
    .where('collaboration_id', '=', of.collaborationId)
    .where('matter_id', '=', of.id)
    .where('account_id', '=', accountId)
    .execute()
}
