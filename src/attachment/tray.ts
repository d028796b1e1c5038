import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, mkdir, mkdtemp, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReceivedFile } from './attachment.ts'

/**
 * Where received files lie until their request has been answered: on the disk and not in memory, so that many
 * large ones at once take no more memory than one small.
 */
export interface Tray {
  readonly folder: string
  close(): Promise<void>
}

/** What a killed process has left is removed when it is a day old, so that nobody's file is taken in use. */
const leftBehind = 24 * 60 * 60 * 1000

/** Makes a tray of its own in a folder, and removes those that killed processes left there. */
export async function openTray(within: string, now: Date): Promise<Tray> {
  await mkdir(within, { recursive: true, mode: 0o700 })
  for (const name of await readdir(within)) {
    const path = join(within, name)
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }))
    if (name.startsWith('tray-') && now.getTime() - mtimeMs > leftBehind) {
      await rm(path, { recursive: true, force: true })
    }
  }
  const folder = await mkdtemp(join(within, 'tray-'))
  return { folder, close: () => rm(folder, { recursive: true, force: true }) }
}

/** A file on its way into the tray. */
export interface Incoming {
  readonly size: () => number
  write(bytes: Uint8Array): Promise<void>
  /** Ends the file, and tells its size, hash and place. */
  finish(): Promise<Pick<ReceivedFile, 'hash' | 'size' | 'path'>>
  /** Removes the file, whether or not it has ended. */
  discard(): Promise<void>
}

/** Begins a file in the tray. */
export async function beginFile(tray: Tray): Promise<Incoming> {
  const path = join(tray.folder, randomUUID())
  const file: FileHandle = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let size = 0
  let isOpen = true
  const shut = async () => {
    if (isOpen) await file.close()
    isOpen = false
  }
  return {
    size: () => size,
    write: async (bytes) => {
      hash.update(bytes)
      await file.writeFile(bytes)
      size += bytes.length
    },
    finish: async () => {
      await shut()
      return { hash: hash.digest('hex'), size, path }
    },
    discard: async () => {
      await shut()
      await rm(path, { force: true })
    },
  }
}

/** Puts content that is already in memory in the tray, as if somebody had sent it. */
export async function putInTray(
  tray: Tray,
  { field, name, bytes }: Pick<ReceivedFile, 'field' | 'name'> & { readonly bytes: Uint8Array },
): Promise<ReceivedFile> {
  const incoming = await beginFile(tray)
  try {
    await incoming.write(bytes)
    return { field, name, ...(await incoming.finish()) }
  } catch (error) {
    await incoming.discard()
    throw error
  }
}
