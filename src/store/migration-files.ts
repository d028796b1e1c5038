import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { StoreError } from './errors.ts'
import { packageRoot } from './package-root.ts'

/** One change of the schema, as it stands in a file that is never edited once it is merged. */
export interface MigrationFile {
  /** The name of the file without its ending: `0007_create_meeting`. */
  readonly name: string
  readonly sql: string
  readonly checksum: string
  /** Whether the program of the version before stops working on the schema after it. */
  readonly breaking: boolean
}

const named = /^\d{4}(?:_[a-z0-9]+){2,}$/
const header = /^-- breaking: (yes|no)$/m

/** The changes that belong to this program. */
export function migrationFolder(): string {
  return join(packageRoot(), 'migrations')
}

/** Reads every change in the folder in order, or says which file is badly named or lacks its header. */
export async function readMigrations(folder: string): Promise<readonly MigrationFile[]> {
  const names = (await readdir(folder))
    .filter((file) => file.endsWith('.sql'))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort()
  const files = await Promise.all(names.map((name) => readMigration(folder, name)))
  for (const [index, { name }] of files.entries()) {
    const before = files[index - 1]
    if (before && before.name.slice(0, 4) === name.slice(0, 4)) {
      throw malformed(name, `${before.name} har redan det numret`)
    }
  }
  return files
}

async function readMigration(folder: string, name: string): Promise<MigrationFile> {
  if (!named.test(name)) throw malformed(name, 'filen ska heta NNNN_verb_noun.sql')
  // A checkout on Windows may have other line ends; it is the same change.
  const text = (await readFile(join(folder, `${name}.sql`), 'utf8')).replaceAll('\r\n', '\n')
  const said = header.exec(text)?.[1]
  if (said === undefined)
    throw malformed(name, 'raden "-- breaking: yes" eller "-- breaking: no" saknas')
  const checksum = createHash('sha256').update(text).digest('hex')
  return { name, sql: text, checksum, breaking: said === 'yes' }
}

function malformed(name: string, words: string): StoreError {
  return new StoreError('migration-malformed', { name, words })
}
