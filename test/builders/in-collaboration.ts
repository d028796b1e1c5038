import { type Kysely, sql } from 'kysely'
import { anId } from './actor.ts'

/** Makes a collaboration with nothing in it, and accounts 1 to 9, so that people can act there. */
export async function makeCollaboration<Tables>(
  db: Kysely<Tables>,
  id = 'vastmanland',
): Promise<void> {
  await sql`
    insert into collaboration
      (id, name, summary_sv, contacts, updated_on, version, content_hash, imported_at)
    values (${id}, ${id}, 'Ett exempel.', '[]', '2026-11-22', 1, 'abc', '2026-11-22T08:00:00Z')
  `.execute(db)
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9]) {
    await sql`
      insert into account (id, display_name, is_example, created_at)
      values (${anId(number)}, ${`Anna Exempel${number}`}, true, '2026-11-22T08:00:00Z')
      on conflict do nothing
    `.execute(db)
  }
}
