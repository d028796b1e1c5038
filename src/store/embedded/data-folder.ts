import { access, constants, mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StoreError, textField } from '../errors.ts'
import { packageRoot } from '../package-root.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { templateMajor, unpackTemplate } from './template.ts'

/** A data folder that is held by this process and has a database in it. */
export interface DataFolder {
  readonly folder: string
  readonly database: string
  readonly lock: FolderLock
}

/** The prepared database, as a file of the program. */
export function templateFile(): string {
  return join(packageRoot(), 'src/store/embedded/template.zst')
}

/** Takes the folder, creates what is missing in it, and says in a sentence what stands in the way. */
export async function openDataFolder(given: string): Promise<DataFolder> {
  const folder = resolve(given)
  try {
    await mkdir(folder, { recursive: true })
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw notWritable(folder, error)
  }
  const lock = await lockFolder(folder).catch((error) => {
    throw notWritable(folder, error)
  })
  try {
    return { folder, database: await prepareDatabase(folder), lock }
  } catch (error) {
    await lock.release()
    throw notWritable(folder, error)
  }
}

async function prepareDatabase(folder: string): Promise<string> {
  const database = join(folder, 'database')
  const major = await majorOf(database)
  if (major === undefined) await unpackTemplate(templateFile(), database)
  else if (major !== templateMajor) {
    const words = `PostgreSQL ${major}, här/here ${templateMajor}`
    throw new StoreError('data-folder-other-version', { place: folder, words })
  }
  return database
}

async function majorOf(database: string): Promise<string | undefined> {
  try {
    return (await readFile(join(database, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if (textField(error, 'code') === 'ENOENT') return undefined
    throw error
  }
}

function notWritable(folder: string, error: unknown): unknown {
  if (error instanceof StoreError) return error
  const code = textField(error, 'code')
  if (code === undefined) return error
  if (code === 'ENOSPC') return new StoreError('disk-full', { place: folder }, { cause: error })
  return new StoreError(
    'data-folder-not-writable',
    { place: folder, words: code },
    { cause: error },
  )
}
