import { readFile, writeFile } from 'node:fs/promises'
import { dumpSchema } from '../src/store/schema-dump.ts'
import { databases } from '../test/database.ts'

// Writes test/schema.sql anew from the migrations: `npm run db:dump`. Needs nothing but the embedded database.

const file = new URL('../test/schema.sql', import.meta.url)
const embedded = databases.find(({ name }) => name === 'embedded')
if (!embedded) throw new Error('no embedded test database')
const store = await embedded.open()
try {
  const [before, after] = [await readFile(file, 'utf8').catch(() => ''), await dumpSchema(store.db)]
  await writeFile(file, after)
  console.log(before === after ? 'test/schema.sql: unchanged' : 'test/schema.sql: written')
} finally {
  await store.close()
}
