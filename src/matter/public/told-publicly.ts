import { type RawBuilder, sql } from 'kysely'

/**
 * Whether an event of a published matter may be told to everybody: what principals have decided only while that
 * ledger is published, and that notes were published only while they are. The event itself never changes, so this is
 * asked when it is read.
 */
export function isToldPublicly(event: 'matter_event' | 'event'): RawBuilder<boolean> {
  const of = (column: string) => sql.ref(`${event}.${column}`)
  const idIn = (name: string) => sql`(${of('data')} ->> ${sql.lit(name)})::uuid`
  return sql<boolean>`(${of('is_public')} and case
    when ${of('kind')} in ('recommended', 'decided', 'decisionCorrected', 'recommendationEnded') then exists (
      select from recommendation
      where recommendation.collaboration_id = ${of('collaboration_id')}
        and recommendation.id = ${idIn('recommendationId')} and recommendation.published_at is not null)
    when ${of('kind')} = 'notesPublished' then exists (
      select from meeting
      where meeting.collaboration_id = ${of('collaboration_id')}
        and meeting.id = ${idIn('meetingId')} and meeting.notes_published_at is not null)
    else true end)`
}
