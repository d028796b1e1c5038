import { PGliteDialect } from 'kysely'
import { StoreError } from '../errors.ts'
import type { Opened } from '../opened.ts'
import { openDataFolder } from './data-folder.ts'
import { embeddedClient } from './embedded-client.ts'
import { openLine } from './worker-line.ts'

/** Opens the embedded database in a data folder, which is held until it is closed. */
export async function openEmbedded(given: string, queryLimit: number): Promise<Opened> {
  const { folder, database, lock } = await openDataFolder(given)
  try {
    const line = await openLine(database, queryLimit)
    const client = embeddedClient(database, line, queryLimit)
    return {
      dialect: new PGliteDialect({ pglite: client }),
      close: async () => {
        await client.close().finally(() => lock.release())
      },
    }
  } catch (error) {
    await lock.release()
    if (error instanceof StoreError && error.code === 'store-stopped') {
      const details = { ...error.details, place: folder }
      throw new StoreError('data-folder-damaged', details, { cause: error })
    }
    throw error
  }
}
