import type { Kysely, Transaction } from 'kysely'
import { columnsOfPaper, paperFrom } from '../../matter/paper-columns.ts'
import type { Paper } from '../../matter/preparation/preparation.ts'
import type { MeetingTables } from '../meeting.table.ts'
import type { Meeting } from '../meeting.ts'

type Db = Kysely<MeetingTables> | Transaction<MeetingTables>
type Trx = Transaction<MeetingTables>
type Of = Pick<Meeting, 'collaborationId' | 'id'>

/** A paper of an agenda's own item, in one version of it. */
export interface AgendaPaper extends Paper {
  readonly itemId: string
}

/** Every version of every paper of a meeting's own items, in the order they were added. */
export async function listAgendaPapers(
  db: Db,
  { collaborationId, id }: Of,
): Promise<readonly AgendaPaper[]> {
  const rows = await db
    .selectFrom('agenda_paper')
    .selectAll()
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .orderBy('version')
    .execute()
  return rows.map((row) => ({ ...paperFrom(row), itemId: row.item_id }))
}

/** Saves a paper of an item, or a new version of one. */
export async function insertAgendaPaper(
  trx: Trx,
  { collaborationId, id }: Of,
  paper: AgendaPaper,
): Promise<void> {
  await trx
    .insertInto('agenda_paper')
    .values({
      collaboration_id: collaborationId,
      meeting_id: id,
      item_id: paper.itemId,
      ...columnsOfPaper(paper),
    })
    .execute()
}

/** Takes papers away, every version of them. What they hold is kept, for whoever else has attached the same. */
export async function deleteAgendaPapers(
  trx: Trx,
  { collaborationId, id }: Of,
  paperIds: readonly string[],
): Promise<void> {
  if (paperIds.length === 0) return
  await trx
    .deleteFrom('agenda_paper')
    .where('collaboration_id', '=', collaborationId)
    .where('meeting_id', '=', id)
    .where('id', 'in', paperIds)
    .execute()
}
