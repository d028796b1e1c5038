import { type Selectable, sql } from 'kysely'
import type { Matter } from '../matter/matter.ts'
import { columnsOfPaper, latestVersions, paperFrom } from '../matter/paper-columns.ts'
import type { PrivateTransaction } from './as-actor.ts'
import type { OwnPaper, OwnSpace, OwnText } from './own-space.ts'
import type { OwnPaperRow, OwnTextRow } from './record.table.ts'

type Of = Pick<Matter, 'collaborationId' | 'id'>

/** What tells the rows of one principal's space in a matter from all others. */
const spaceKey = ({ collaborationId, id }: Of, principalId: string) => ({
  collaboration_id: collaborationId,
  matter_id: id,
  principal_id: principalId,
})

/** Lets nobody else write in the same own space until the transaction ends. Without touching the matter, which others see. */
export async function lockOwnSpace(
  own: PrivateTransaction,
  { collaborationId, id }: Of,
  principalId: string,
): Promise<void> {
  const space = JSON.stringify([collaborationId, id, principalId])
  await sql`select pg_advisory_xact_lock(hashtextextended(${space}, 0))`.execute(own)
}

/** Everything a principal has in a matter for itself. */
export async function readOwnSpace(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
): Promise<OwnSpace> {
  const text = await latestOwnText(own, of, principalId)
  const papers = await listOwnPapers(own, of, principalId)
  return { principalId, ...(text && { text }), papers }
}

/** The latest version of the principal's own text. */
export async function latestOwnText(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
): Promise<OwnText | undefined> {
  const row = await ownTexts(own, of, principalId).limit(1).executeTakeFirst()
  return row && textFrom(row)
}

/** Every version of the principal's own text, newest first. */
export async function listOwnTexts(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
): Promise<readonly OwnText[]> {
  return (await ownTexts(own, of, principalId).execute()).map(textFrom)
}

function ownTexts(own: PrivateTransaction, of: Of, principalId: string) {
  return own
    .selectFrom('own_text')
    .select(['collaboration_id', 'matter_id', 'principal_id', 'version', 'text', 'at'])
    .select(['by_account_id', 'by_name', 'shared_version', 'shared_at'])
    .where((row) => row.and(spaceKey(of, principalId)))
    .orderBy('version', 'desc')
}

/** Saves a version of the own text. */
export async function insertOwnText(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
  text: OwnText,
): Promise<void> {
  await own
    .insertInto('own_text')
    .values({
      ...spaceKey(of, principalId),
      version: text.version,
      text: text.text,
      at: text.at,
      by_account_id: text.by.accountId,
      by_name: text.by.name,
    })
    .execute()
}

/** Notes that a version of the own text has been shared. Cannot be done twice, nor undone. */
export async function markTextShared(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
  { version, shared }: OwnText & Required<Pick<OwnText, 'shared'>>,
): Promise<void> {
  await own
    .updateTable('own_text')
    .set({ shared_version: shared.version, shared_at: shared.at })
    .where((row) => row.and(spaceKey(of, principalId)))
    .where('version', '=', version)
    .execute()
}

/** Every version of every paper that a principal has for itself, in the order they were added. */
export async function listOwnPaperVersions(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
): Promise<readonly OwnPaper[]> {
  const rows = await own
    .selectFrom('own_paper')
    .select(['collaboration_id', 'matter_id', 'principal_id', 'id', 'version', 'name', 'hash'])
    .select(['size', 'content_kind', 'at', 'by_account_id', 'by_name'])
    .select(['shared_paper_id', 'shared_version', 'shared_at'])
    .where((row) => row.and(spaceKey(of, principalId)))
    .orderBy('at')
    .orderBy('id')
    .orderBy('version')
    .execute()
  return rows.map(ownPaperFrom)
}

/** The latest version of each paper that a principal has for itself, by when the paper was first added. */
export async function listOwnPapers(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
): Promise<readonly OwnPaper[]> {
  return latestVersions(await listOwnPaperVersions(own, of, principalId))
}

/** Saves a version of an own paper. */
export async function insertOwnPaper(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
  paper: OwnPaper,
): Promise<void> {
  await own
    .insertInto('own_paper')
    .values({
      ...spaceKey(of, principalId),
      ...columnsOfPaper(paper),
    })
    .execute()
}

/** Notes that a version of an own paper has been shared. Cannot be done twice, nor undone. */
export async function markPaperShared(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
  { id, version, shared }: OwnPaper & Required<Pick<OwnPaper, 'shared'>>,
): Promise<void> {
  await own
    .updateTable('own_paper')
    .set({
      shared_paper_id: shared.paperId,
      shared_version: shared.version,
      shared_at: shared.at,
    })
    .where((row) => row.and(spaceKey(of, principalId)))
    .where('id', '=', id)
    .where('version', '=', version)
    .execute()
}

function textFrom(row: Selectable<OwnTextRow>): OwnText {
  const { version, text, at, shared_version, shared_at } = row
  return {
    version,
    text,
    at,
    by: { accountId: row.by_account_id, name: row.by_name },
    ...(shared_version !== null &&
      shared_at !== null && { shared: { version: shared_version, at: shared_at } }),
  }
}

function ownPaperFrom(row: Selectable<OwnPaperRow>): OwnPaper {
  const { shared_paper_id, shared_version, shared_at } = row
  return {
    ...paperFrom(row),
    ...(shared_paper_id !== null &&
      shared_version !== null &&
      shared_at !== null && {
        shared: { paperId: shared_paper_id, version: shared_version, at: shared_at },
      }),
  }
}
