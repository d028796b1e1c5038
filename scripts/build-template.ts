import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { templateFile } from '../src/store/embedded/data-folder.ts'
import { packTemplate } from '../src/store/embedded/template.ts'

// Makes the prepared embedded database anew: `npm run db:template`, after an upgrade of PGlite. It is what `initdb`
// gives with our extensions, made small. A test compares the shipped file with a database made on the spot.

const folder = await mkdtemp(join(tmpdir(), 'radslag-template-'))
try {
  const pglite = await PGlite.create({
    dataDir: folder,
    extensions: { btree_gist, pg_trgm, unaccent },
    initDbStartParams: ['--wal-segsize=1'],
  })
  await pglite.exec(
    'create extension btree_gist; create extension pg_trgm; create extension unaccent',
  )
  // Nobody makes further databases in it, so the two patterns for new ones are ten megabytes for nothing.
  await pglite.exec('update pg_database set datistemplate = false')
  for (const database of ['template0', 'template1']) await pglite.exec(`drop database ${database}`)
  for (const tidy of ['vacuum full', 'vacuum (freeze, analyze)', 'checkpoint'])
    await pglite.exec(tidy)
  const [last] = (
    await pglite.query<{ segment: string }>(
      'select pg_walfile_name(pg_current_wal_lsn()) as segment',
    )
  ).rows
  await pglite.close()
  await dropSpentLog(last?.segment ?? '')
  const packed = await packTemplate(folder)
  await writeFile(templateFile(), packed)
  console.log(`${templateFile()}: ${(packed.byteLength / 1e6).toFixed(2)} MB`)
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** The log after the last segment in use is old text kept for reuse. */
async function dropSpentLog(last: string): Promise<void> {
  const log = join(folder, 'pg_wal')
  for (const name of await readdir(log)) {
    if (/^[0-9A-F]{24}$/.test(name) && name > last) await rm(join(log, name))
  }
}
