import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done } from '../../test/builders/done.ts'
import { makeCollaboration } from '../../test/builders/in-collaboration.ts'
import { aPreparedMatter, aRecordGround, people } from '../../test/builders/record.ts'
import { onServer, testDatabaseUrl } from '../../test/postgres-server.ts'
import { migrate } from '../store/migrate.ts'
import { openStore, type Store } from '../store/store.ts'
import { loadPrivate, saveOwnText } from './own-space.actions.ts'
import type { RecordTables } from './record.table.ts'
import { shareWithGroup } from './share.actions.ts'

/** As in docs/guides/run-in-production.md: a user that owns its database and may do nothing else on the server. */
describe('a PostgreSQL whose user may not create roles', () => {
  const user = `radslag_test_${randomUUID().replaceAll('-', '')}`
  const password = randomUUID()
  let store: Store<RecordTables>
  beforeAll(async () => {
    // Another test may make it at this moment.
    await onServer(`do $$ begin create role radslag_app nologin;
       exception when duplicate_object or unique_violation then null; end $$`)
    await onServer(`create role ${user} login nosuperuser nocreaterole password '${password}'`)
    await onServer(`create database ${user} owner ${user} template template0 encoding 'UTF8'`)
    const url = new URL(testDatabaseUrl)
    url.pathname = `/${user}`
    url.username = user
    url.password = password
    store = await openStore<RecordTables>({ kind: 'postgres', url: url.href })
  })
  afterAll(async () => {
    await store?.close()
    await onServer(`drop database if exists ${user} with (force)`)
    await onServer(`drop role if exists ${user}`)
  })

  it('is told in words what whoever runs the database shall do, and then works', async () => {
    await expect(migrate(store)).rejects.toMatchObject({
      code: 'role-missing',
      said: { sv: expect.stringContaining(`grant radslag_app to "${user}";`) },
    })
    await onServer(`grant radslag_app to ${user}`)
    expect(await migrate(store)).toContain('0017_create_record')

    await makeCollaboration(store.db)
    const ground = aRecordGround(store.db)
    const matter = await aPreparedMatter(ground)
    const target = { actor: people.official, matterId: matter.id, principalId: 'sala' }
    done(await saveOwnText(ground, target, { text: 'Salas förslag.', seenTextVersion: 0 }))
    expect((await loadPrivate(ground, people.official, matter)).own?.text?.version).toBe(1)
    const what = { kind: 'text', version: 1, seenTextVersion: 0 } as const
    done(await shareWithGroup(ground, target, { principalId: 'sala', what, confirmed: true }))

    const seenByOwner = await sql`select text from own_text`.execute(store.db)
    expect(seenByOwner.rows).toEqual([])
  })
})
