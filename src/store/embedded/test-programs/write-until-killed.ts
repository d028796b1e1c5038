import { sql } from 'kysely'
import { openStore } from '../../store.ts'

// Writes rows one by one, and says each number once it is saved: for the tests that kill it in the middle.

const [folder = ''] = process.argv.slice(2)
const store = await openStore<unknown>({ kind: 'embedded', folder })
await sql`create table if not exists row_written (number integer primary key)`.execute(store.db)
for (let number = 1; ; number += 1) {
  await sql`insert into row_written (number) values (${number})`.execute(store.db)
  process.stdout.write(`${number}\n`)
}
