import { rmSync, writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { storeFault } from '../../errors.ts'
import { openStore, type Store } from '../../store.ts'

// Writes before, during and after the disk is full, and tells what came of it as JSON.

const [folder = '', flag = ''] = process.argv.slice(2)
const store = await openStore<unknown>({ kind: 'embedded', folder })
await sql`create table place (name text)`.execute(store.db)

const before = await write(store, 'Arboga')
writeFileSync(flag, '')
const during = await write(store, 'Sala')
const still = await write(store, 'Fagersta')
rmSync(flag)
const after = await write(store, 'Köping')
const { rows } = await sql<{ name: string }>`select name from place order by name`.execute(store.db)
await store.close()
console.log(JSON.stringify({ before, during, still, after, kept: rows.map(({ name }) => name) }))

async function write(store: Store<unknown>, name: string): Promise<string> {
  try {
    await sql`insert into place (name) values (${name})`.execute(store.db)
    return 'saved'
  } catch (error) {
    return storeFault(error)?.code ?? String(error)
  }
}
