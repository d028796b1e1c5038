import { type Kysely, sql } from 'kysely'
import type { MatterTables } from '../../../matter/matter.table.ts'
import type { MeetingTables } from '../../../meeting/meeting.table.ts'
import type { Meeting } from '../../../meeting/meeting.ts'

type Db = Kysely<MeetingTables & MatterTables>
type Of = Pick<Meeting, 'collaborationId' | 'id'>

/** The numbers of the matters on a meeting's agenda, by their ids. */
export async function matterNumbersOf(
  db: Db,
  { collaborationId, id }: Of,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('agenda_item')
    .innerJoin('matter', (join) =>
      join
        .onRef('matter.collaboration_id', '=', 'agenda_item.collaboration_id')
        .onRef('matter.id', '=', 'agenda_item.matter_id'),
    )
    .select(['agenda_item.matter_id', 'matter.number_year', 'matter.number_in_year'])
    .where('agenda_item.collaboration_id', '=', collaborationId)
    .where('agenda_item.meeting_id', '=', id)
    .execute()
  return new Map(
    rows.flatMap(({ matter_id, number_year, number_in_year }) =>
      matter_id === null || number_year === null
        ? []
        : [[matter_id, `${number_year}:${number_in_year}`]],
    ),
  )
}

/** How far the notes of a meeting have come, for one person. */
export interface NotesProgress {
  readonly hasNotes: boolean
  /** The person has approved the notes as they now read. */
  readonly hasApproved: boolean
}

/** Whether anything of the notes is written, and whether somebody has approved them as they now read. */
export async function findNotesProgress(
  db: Db,
  { collaborationId, id }: Of,
  personId: string,
): Promise<NotesProgress> {
  const { rows } = await sql<{ revision: number | string; approved: number | null }>`
    select coalesce((select sum(latest.version) from (
        select max(version) as version from meeting_note
        where collaboration_id = ${collaborationId} and meeting_id = ${id} group by item_id
      ) as latest), 0) as revision,
      (select revision from notes_approval where collaboration_id = ${collaborationId}
        and meeting_id = ${id} and person_id = ${personId}) as approved
  `.execute(db)
  const revision = Number(rows[0]?.revision ?? 0)
  const approved = rows[0]?.approved ?? undefined
  return { hasNotes: revision > 0, hasApproved: approved === revision }
}
