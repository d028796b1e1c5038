import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mode } from '../../config.ts'
import { ImportRefused } from '../../register/import-refused.ts'
import { importRegister } from '../../register/import-register.ts'
import { keptCollaborations } from '../../register/members/member-import.repository.ts'
import type { MemberImportTables } from '../../register/members/member-import.table.ts'
import { contentHashOf, registerVersions } from '../../register/register.repository.ts'
import type { RegisterTables } from '../../register/register.table.ts'
import { inTransaction, type Store } from '../../store/store.ts'
import { type FolderRead, readFolders } from './read-folders.ts'
import { fingerprintOf, recall, remember } from './reading-memory.ts'

/** What the program calls itself in the history of the register. */
const actor = 'Rådslag, inläsning vid start'

/** A folder in `charters/`, and how it is known again if it has not changed. */
interface Folder {
  readonly name: string
  readonly place: string
  readonly fingerprint: string | undefined
}

/**
 * Reads in the collaborations that come with the program: every folder in `charters/` that has a `samverkan.yaml`.
 * In the demo people are invented for them, and a folder that has changed is read in again. In production only what
 * is missing is read in: what somebody has imported there is never replaced by what came with the program. Nor is, in
 * the demo, a collaboration whose members somebody has read in from a list. A folder that already is what the register
 * says is not read again. One
 * with mistakes changes nothing that already runs: its mistakes are given back as sentences, and what was known
 * before stays.
 */
export async function readBuiltIn(
  store: Store<RegisterTables>,
  charters: string,
  mode: Mode,
  now: Date,
): Promise<readonly string[]> {
  const kept = await keptIn(store, mode)
  const folders = await unreadFolders(store, charters, mode, kept)
  if (folders.length === 0) return []
  const found = await readFolders({ places: folders.map(({ place }) => place), mode })
  const problems: (string | undefined)[] = []
  for (const [index, folder] of folders.entries()) {
    const read = found[index]
    // A folder may be called otherwise than the collaboration in it.
    if (read?.ok && kept.has(read.value.collaboration.id)) continue
    if (read) problems.push(await takeIn(store, folder, read, now))
  }
  return problems.filter((problem) => problem !== undefined)
}

/** Makes the register say what a folder says, or tells why not. */
async function takeIn(
  store: Store<RegisterTables>,
  { name, fingerprint }: Folder,
  read: FolderRead,
  now: Date,
): Promise<string | undefined> {
  if (!read.ok) return `${name} är inte inläst, eftersom filerna har fel:\n${read.refusal}`
  const { id: collaborationId } = read.value.collaboration
  try {
    const contentHash = await inTransaction(store, async (trx) => {
      await importRegister(trx, read.value, { by: actor, at: now })
      return contentHashOf(trx, collaborationId)
    })
    if (fingerprint && contentHash) await remember(fingerprint, { collaborationId, contentHash })
    return undefined
  } catch (error) {
    if (error instanceof ImportRefused) return `${name} är inte inläst: ${error.message}`
    throw error
  }
}

/** The collaborations that no folder replaces. */
async function keptIn(store: Store<RegisterTables>, mode: Mode): Promise<ReadonlySet<string>> {
  if (mode === 'production') return new Set((await registerVersions(store.db)).keys())
  const own = store.db.$extendTables<Pick<MemberImportTables, keyof MemberImportTables>>()
  return keptCollaborations(own)
}

async function unreadFolders(
  store: Store<RegisterTables>,
  charters: string,
  mode: Mode,
  kept: ReadonlySet<string>,
): Promise<readonly Folder[]> {
  const unread: Folder[] = []
  for (const name of await foldersIn(charters)) {
    if (kept.has(name)) continue
    const place = join(charters, name)
    const fingerprint = await fingerprintOf(place, mode)
    const isRead = fingerprint !== undefined && (await isReadIn(store, fingerprint))
    if (!isRead) unread.push({ name, place, fingerprint })
  }
  return unread
}

/** Whether the register says just what the files do: it still holds what they came to when they were last read. */
async function isReadIn(store: Store<RegisterTables>, fingerprint: string): Promise<boolean> {
  const reading = await recall(fingerprint)
  if (reading === undefined) return false
  return (await contentHashOf(store.db, reading.collaborationId)) === reading.contentHash
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = await Promise.all(
    entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const files = await readdir(join(folder, name))
        return files.includes('samverkan.yaml') ? [name] : []
      }),
  )
  return folders.flat().toSorted()
}
