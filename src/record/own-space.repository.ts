import { type Selectable, sql } from 'kysely'
import type { Matter } from '../matter/matter.ts'
import type { PrivateTransaction } from './as-actor.ts'
import type { OwnPaper, OwnSpace, OwnText } from './own-space.ts'
import type { OwnPaperRow, OwnTextRow } from './record.table.ts'

type Of = Pick<Matter, 'collaborationId' | 'id'>

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
    .where('collaboration_id', '=', of.collaborationId)
    .where('matter_id', '=', of.id)
    .where('principal_id', '=', principalId)
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
      collaboration_id: of.collaborationId,
      matter_id: of.id,
      principal_id: principalId,
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
    .where('collaboration_id', '=', of.collaborationId)
    .where('matter_id', '=', of.id)
    .where('principal_id', '=', principalId)
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
    .where('collaboration_id', '=', of.collaborationId)
    .where('matter_id', '=', of.id)
    .where('principal_id', '=', principalId)
    .orderBy('at')
    .orderBy('id')
    .orderBy('version')
    .execute()
  return rows.map(paperFrom)
}

/** The latest version of each paper that a principal has for itself, by when the paper was first added. */
export async function listOwnPapers(
  own: PrivateTransaction,
  of: Of,
  principalId: string,
): Promise<readonly OwnPaper[]> {
  const latest = new Map<string, OwnPaper>()
  for (const paper of await listOwnPaperVersions(own, of, principalId)) {
    const before = latest.get(paper.id)
    if (!before || before.version < paper.version) latest.set(paper.id, paper)
  }
  return [...latest.values()]
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
      collaboration_id: of.collaborationId,
      matter_id: of.id,
      principal_id: principalId,
      id: paper.id,
      version: paper.version,
      name: paper.name,
      hash: paper.hash,
      size: paper.size,
      content_kind: paper.contentKind,
      at: paper.at,
      by_account_id: paper.by.accountId,
      by_name: paper.by.name,
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
    .where('collaboration_id', '=', of.collaborationId)
    .where('matter_id', '=', of.id)
    .where('principal_id', '=', principalId)
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

function paperFrom(row: Selectable<OwnPaperRow>): OwnPaper {
  const { id, version, name, hash, size, at, shared_paper_id, shared_version, shared_at } = row
  return {
    id,
    version,
    name,
    hash,
    size,
    contentKind: row.content_kind,
    at,
    by: { accountId: row.by_account_id, name: row.by_name },
    ...(shared_paper_id !== null &&
      shared_version !== null &&
      shared_at !== null && {
        shared: { paperId: shared_paper_id, version: shared_version, at: shared_at },
      }),
  }
}
