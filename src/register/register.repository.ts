import type { Kysely, Transaction } from 'kysely'
import { listBodies, listRelations } from '../body/body.repository.ts'
import { listDeliveries, listMeetings } from '../charter/activity.repository.ts'
import { listCharters } from '../charter/charter.repository.ts'
import { listDivisions, listPrincipals } from '../principal/principal.repository.ts'
import { listMandates, listPersons, listSeats } from '../seat/seat.repository.ts'
import type { SourceDocument } from '../shared/source.ts'
import { announcementsFrom, collaborationFrom, sourcesFrom } from './collaboration.rows.ts'
import type { CollaborationTables } from './collaboration.table.ts'
import type { RegisterTables } from './register.table.ts'
import type { Announcement, Collaboration, RegisterData } from './register.ts'

/** Everything known of a collaboration, and the version of the content that says so. */
export interface VersionedRegister {
  readonly data: RegisterData
  readonly version: string
}

/**
 * Everything known of one collaboration through all time, or undefined when there is none: one query a table,
 * each list by id. All of it is of the same moment, so that an import under way is seen whole or not at all.
 */
export async function loadRegister(
  db: Kysely<RegisterTables> | Transaction<RegisterTables>,
  collaborationId: string,
): Promise<RegisterData | undefined> {
  return (await loadVersionedRegister(db, collaborationId))?.data
}

/** The same with the version of the content, read in the same moment. */
export async function loadVersionedRegister(
  db: Kysely<RegisterTables> | Transaction<RegisterTables>,
  collaborationId: string,
): Promise<VersionedRegister | undefined> {
  if (db.isTransaction) return selectRegister(db, collaborationId)
  // One connection for all queries: several at once would each see their own moment.
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((trx) => selectRegister(trx, collaborationId))
}

async function selectRegister(
  db: Kysely<RegisterTables>,
  collaborationId: string,
): Promise<VersionedRegister | undefined> {
  const found = await findCollaboration(db, collaborationId)
  if (found === undefined) return undefined
  const [sources, principals, divisions, bodies, relations, charters] = await Promise.all([
    listSources(db, collaborationId),
    listPrincipals(db, collaborationId),
    listDivisions(db, collaborationId),
    listBodies(db, collaborationId),
    listRelations(db, collaborationId),
    listCharters(db, collaborationId),
  ])
  const [seats, persons, mandates, meetings, deliveries, announcements] = await Promise.all([
    listSeats(db, collaborationId),
    listPersons(db, collaborationId),
    listMandates(db, collaborationId),
    listMeetings(db, collaborationId),
    listDeliveries(db, collaborationId),
    listAnnouncements(db, collaborationId),
  ])
  const { collaboration, version } = found
  const texts = { sources, principals, divisions, bodies, relations, charters }
  const lives = { seats, persons, mandates, meetings, deliveries, announcements }
  return { data: { collaboration, ...texts, ...lives }, version }
}

/** A collaboration as a choice on the front page, and the version of its content. */
export interface ListedCollaboration {
  readonly collaboration: Collaboration
  readonly version: string
}

/** All collaborations, by id. */
export async function listCollaborations(
  db: Kysely<CollaborationTables>,
): Promise<readonly ListedCollaboration[]> {
  const rows = await selectCollaborations(db).orderBy('id').execute()
  return rows.map((row) => ({ collaboration: collaborationFrom(row), version: versionOf(row) }))
}

async function findCollaboration(
  db: Kysely<CollaborationTables>,
  id: string,
): Promise<ListedCollaboration | undefined> {
  const row = await selectCollaborations(db).where('id', '=', id).executeTakeFirst()
  return row && { collaboration: collaborationFrom(row), version: versionOf(row) }
}

function selectCollaborations(db: Kysely<CollaborationTables>) {
  return db
    .selectFrom('collaboration')
    .select(['id', 'name', 'summary_sv', 'summary_en', 'contacts', 'updated_on'])
    .select(['version', 'content_hash'])
}

/** The version of every collaboration's content, by id. A page made from another version is old. */
export async function registerVersions(
  db: Kysely<CollaborationTables>,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('collaboration')
    .select(['id', 'version', 'content_hash'])
    .orderBy('id')
    .execute()
  return new Map(rows.map((row) => [row.id, versionOf(row)]))
}

/** The fingerprint of a collaboration's content, or undefined when there is none by that name. */
export async function contentHashOf(
  db: Kysely<RegisterTables>,
  collaborationId: string,
): Promise<string | undefined> {
  const found = await db
    .selectFrom('collaboration')
    .select('content_hash')
    .where('id', '=', collaborationId)
    .executeTakeFirst()
  return found?.content_hash
}

/**
 * The number alone would come again when a data folder is emptied and filled anew, and browsers would keep
 * pages of the old content: so the version also says what the content is.
 */
function versionOf(row: { readonly version: number; readonly content_hash: string }): string {
  return `${row.version}-${row.content_hash.slice(0, 12)}`
}

/** The documents that say something about a collaboration, by id. */
async function listSources(
  db: Kysely<CollaborationTables>,
  collaborationId: string,
): Promise<readonly SourceDocument[]> {
  const source_document = await db
    .selectFrom('source_document')
    .select(['collaboration_id', 'id', 'title', 'publisher', 'dated_text', 'dating_note', 'url'])
    .select(['verified', 'read_on'])
    .where('collaboration_id', '=', collaborationId)
    .orderBy('id')
    .execute()
  return sourcesFrom({ source_document })
}

/** The announcements of a collaboration, past, present and coming, by id. */
async function listAnnouncements(
  db: Kysely<CollaborationTables>,
  collaborationId: string,
): Promise<readonly Announcement[]> {
  const announcement = await db
    .selectFrom('announcement')
    .select(['collaboration_id', 'id', 'title_sv', 'title_en', 'text_sv', 'text_en'])
    .select(['from_day', 'until_day', 'is_example'])
    .where('collaboration_id', '=', collaborationId)
    .orderBy('id')
    .execute()
  return announcementsFrom({ announcement })
}
