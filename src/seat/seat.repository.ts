import type { Kysely } from 'kysely'
import { mandatesFrom, personsFrom, seatsFrom } from './seat.rows.ts'
import type { SeatTables } from './seat.table.ts'
import type { Mandate, Person, Seat } from './seat.ts'

/** All seats of a collaboration, past and present, by id. */
export async function listSeats(
  db: Kysely<SeatTables>,
  collaborationId: string,
): Promise<readonly Seat[]> {
  const seat = await db
    .selectFrom('seat')
    .select(['collaboration_id', 'id', 'body_id', 'charter_id', 'part_id', 'place', 'role'])
    .select(['label_sv', 'label_en', 'decision_right', 'principal_id', 'represents'])
    .select(['requires_category', 'requires_function_title', 'requires_or_equivalent'])
    .select(['personal_deputy', 'attends_for_sectors'])
    .select(['from_text', 'until_text', 'seen_from_text'])
    .select(['stated_occupancy', 'stated_since_text'])
    .select(['stated_quote', 'stated_document_id', 'stated_place'])
    .where('collaboration_id', '=', collaborationId)
    .orderBy('id')
    .execute()
  return seatsFrom({ seat })
}

/** Everybody who holds or has held a seat in a collaboration, by id. */
export async function listPersons(
  db: Kysely<SeatTables>,
  collaborationId: string,
): Promise<readonly Person[]> {
  const person = await db
    .selectFrom('person')
    .select(['collaboration_id', 'id', 'name', 'is_example'])
    .where('collaboration_id', '=', collaborationId)
    .orderBy('id')
    .execute()
  return personsFrom({ person })
}

/** All mandates in a collaboration, past and present, by id. */
export async function listMandates(
  db: Kysely<SeatTables>,
  collaborationId: string,
): Promise<readonly Mandate[]> {
  const mandate = await db
    .selectFrom('mandate')
    .select(['collaboration_id', 'id', 'seat_id', 'person_id', 'held_as', 'office', 'home_office'])
    .select(['equivalence_reason', 'equivalence_attested_by', 'appointed_by'])
    .select(['from_text', 'until_text', 'seen_from_text', 'source_document_id', 'source_place'])
    .where('collaboration_id', '=', collaborationId)
    .orderBy('id')
    .execute()
  return mandatesFrom({ mandate })
}
