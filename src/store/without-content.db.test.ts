import { inspect } from 'node:util'
import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databases } from '../../test/database.ts'
import type { Store } from './store.ts'
import { withoutContent } from './without-content.ts'

for (const { name, openEmpty } of databases) {
  describe(`a fault in the log, of the ${name} database`, () => {
    let store: Store<unknown>
    beforeAll(async () => {
      store = await openEmpty()
      await sql`create table kept (said text, size integer constraint kept_is_small check (size < 3))`.execute(
        store.db,
      )
    })
    afterAll(() => store?.close())

    const refused = (db: Kysely<unknown>): Promise<unknown> =>
      sql`insert into kept values (${'bara för oss'}, 4)`
        .execute(db)
        .catch((fault: unknown) => fault)

    it('names the rule that was broken, and never what stood in the row', async () => {
      const fault = await refused(store.db)
      expect(inspect(fault)).toContain('bara för oss')
      const logged = inspect(withoutContent(fault))
      expect(logged).toContain('kept_is_small')
      expect(logged).not.toContain('bara för oss')
    })

    it('is told as little by what it led to', async () => {
      const fault = new Error('could not be saved', { cause: await refused(store.db) })
      expect(inspect(withoutContent(fault))).not.toContain('bara för oss')
      expect(withoutContent('thrown text')).toBe('thrown text')
    })
  })
}
