import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { testDatabaseUrl } from '../../../test/postgres-server.ts'
import { storeFault } from '../errors.ts'
import { inTransaction, openStore } from '../store.ts'

const addressWith = (change: (url: URL) => void) => {
  const url = new URL(testDatabaseUrl)
  change(url)
  return url.href
}
const refusalOf = (url: string) =>
  openStore({ kind: 'postgres', url }).then(
    () => 'opened',
    (error: unknown) => error,
  )

describe('a PostgreSQL that does not take us in', () => {
  it('is named with host and database, never with the password, when nobody answers', async () => {
    // Port 1 is kept for a service that no longer exists.
    const refusal = await refusalOf('postgres://radslag:hemligt@127.0.0.1:1/samverkan')
    expect(refusal).toMatchObject({
      code: 'database-unreachable',
      message: expect.stringContaining('127.0.0.1:1/samverkan (ECONNREFUSED)'),
    })
    expect(String(refusal)).not.toContain('hemligt')
  })

  it('is told apart from a database that does not exist', async () => {
    const url = addressWith((address) => {
      address.pathname = '/radslag_no_such_database'
    })
    expect(await refusalOf(url)).toMatchObject({
      code: 'database-missing',
      message: expect.stringContaining('/radslag_no_such_database'),
    })
  })

  it('is told apart from a user it does not know', async () => {
    const url = addressWith((address) => {
      address.username = 'radslag_no_such_user'
    })
    expect(await refusalOf(url)).toMatchObject({ code: 'database-refused-sign-in' })
  })
})

describe('a session in PostgreSQL', () => {
  it('writes days in our way, whatever the server is set to', async () => {
    const url = addressWith((address) => {
      address.searchParams.set('options', '-c datestyle=SQL,DMY -c timezone=Europe/Stockholm')
    })
    const store = await openStore<unknown>({ kind: 'postgres', url })
    const { rows } = await sql`
      select date '2027-06-01' as day, timestamptz '2026-11-22 08:15Z' as instant
    `.execute(store.db)
    await store.close()
    expect(rows).toEqual([{ day: '2027-06-01', instant: new Date('2026-11-22T08:15:00Z') }])
  })

  it('that is cut off in the middle of a transaction refuses the rest of it, and the program goes on', async () => {
    const store = await openStore<unknown>({ kind: 'postgres', url: testDatabaseUrl })
    const other = await openStore<unknown>({ kind: 'postgres', url: testDatabaseUrl })
    const ownSession = sql<{ pid: number }>`select pg_backend_pid() as pid`
    const refusal = await inTransaction(store, async (trx) => {
      const { rows } = await ownSession.execute(trx)
      await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(other.db)
      await ownSession.execute(trx)
    }).then(
      () => 'nothing',
      (error: unknown) => error,
    )
    expect(storeFault(refusal)).toMatchObject({ code: 'database-unreachable' })
    expect((await ownSession.execute(store.db)).rows).toHaveLength(1)
    await store.close()
    await other.close()
  })
})
