import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { StoreError, textField } from '../errors.ts'

/** The major version of PostgreSQL in the template, and in the PGlite that made it. */
export const templateMajor = '18'

/** Files by their path; a path that ends in a slash is an empty folder. */
type Packed = ReadonlyMap<string, Uint8Array>

/** Packs a stopped database into one file. Made by `scripts/build-template.ts`, at each new PGlite. */
export async function packTemplate(folder: string): Promise<Uint8Array> {
  const level = { [constants.ZSTD_c_compressionLevel]: 22 }
  return zstdCompressSync(serialize(await readFolder(folder, '')), { params: level })
}

/**
 * Lays out a new database from the template: as `initdb` would, in a tenth of a second instead of three to
 * eleven. It appears under its name only when it is whole, so an interrupted start leaves nothing half.
 */
export async function unpackTemplate(template: string, database: string): Promise<void> {
  const packed = await readPacked(template)
  const making = `${database}.making`
  await rm(making, { recursive: true, force: true })
  await mkdir(making, { recursive: true, mode: 0o700 })
  const [folders, files] = [
    [...packed.keys()].filter(isFolder),
    [...packed].filter(([path]) => !isFolder(path)),
  ]
  for (const path of folders) await mkdir(join(making, path), { recursive: true, mode: 0o700 })
  await Promise.all(
    files.map(([path, bytes]) =>
      writeFile(join(making, path), bytes, { mode: 0o600, flush: true }),
    ),
  )
  await mkdir(dirname(database), { recursive: true })
  await rename(making, database)
}

/** A template that cannot be read is a fault of the program's own files, and never of the data folder. */
async function readPacked(template: string): Promise<Packed> {
  try {
    // What packTemplate wrote; a test opens the template and asks the database about itself.
    return deserialize(zstdDecompressSync(await readFile(template))) as Packed
  } catch (error) {
    const words = textField(error, 'code') ?? String(error)
    throw new StoreError('program-incomplete', { place: template, words }, { cause: error })
  }
}

function isFolder(path: string): boolean {
  return path.endsWith('/')
}

async function readFolder(root: string, under: string): Promise<Map<string, Uint8Array>> {
  const packed = new Map<string, Uint8Array>()
  const entries = await readdir(join(root, under), { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${under}${entry.name}`
    if (entry.isDirectory()) {
      packed.set(`${path}/`, new Uint8Array())
      for (const [inner, bytes] of await readFolder(root, `${path}/`)) packed.set(inner, bytes)
    } else {
      packed.set(path, Uint8Array.from(await readFile(join(root, path))))
    }
  }
  return packed
}
