import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Mode } from '../../config.ts'

/** What a folder of charters came to when it was read: which collaboration, and the fingerprint of its content. */
export interface Reading {
  readonly collaborationId: string
  readonly contentHash: string
}

/** Beside the built program, and gone when it is built anew: another program may read the same files otherwise. */
const memory = new URL('readings/', import.meta.url)

/**
 * A word that is the same as long as a folder, the mode and the program that reads it are the same. Undefined when
 * the program runs from its sources, where a change in any file may change what a folder means.
 */
export async function fingerprintOf(folder: string, mode: Mode): Promise<string | undefined> {
  if (!import.meta.url.endsWith('.js')) return undefined
  const hash = createHash('sha256').update(mode)
  // Each names the other files it is built from, and those names change with their content.
  for (const file of ['main.js', 'folder-reader.js']) {
    hash.update(await readFile(new URL(file, import.meta.url)))
  }
  for (const file of (await readdir(folder, { recursive: true })).toSorted()) {
    if (!/\.ya?ml$/i.test(file)) continue
    const content = await readFile(join(folder, file))
    hash.update(`\n${file.split(sep).join('/')} ${content.byteLength}\n`).update(content)
  }
  return hash.digest('base64url')
}

/** What the files of a fingerprint came to the last time they were read, if this program has read them. */
export async function recall(fingerprint: string): Promise<Reading | undefined> {
  try {
    const [collaborationId, contentHash] = (await readFile(noteOf(fingerprint), 'utf8')).split('\n')
    return collaborationId && contentHash ? { collaborationId, contentHash } : undefined
  } catch {
    return undefined
  }
}

/** Notes what files came to. A program that may not write beside itself reads them again next time. */
export async function remember(fingerprint: string, reading: Reading): Promise<void> {
  try {
    await mkdir(memory, { recursive: true })
    await writeFile(noteOf(fingerprint), `${reading.collaborationId}\n${reading.contentHash}\n`)
  } catch {
    // Only time is lost.
  }
}

function noteOf(fingerprint: string): string {
  return join(fileURLToPath(memory), fingerprint)
}
