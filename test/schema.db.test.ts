import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { dumpSchema } from '../src/store/schema-dump.ts'
import { databases } from './database.ts'

const written = new URL('schema.sql', import.meta.url)

describe('the schema after every migration', () => {
  for (const { name, open } of databases) {
    it(`is what test/schema.sql says in the ${name} database (mend with: npm run db:dump)`, async () => {
      const store = await open<unknown>()
      try {
        expect(await dumpSchema(store.db)).toBe(await readFile(written, 'utf8'))
      } finally {
        await store.close()
      }
    })
  }
})
