import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Kysely } from 'kysely'
import { RadslagError } from '../shared/errors.ts'
import type { AttachmentTables } from './attachment.table.ts'
import type { Attachment, ExaminedFile } from './attachment.ts'

/** Where the content of attached files is kept: beside the embedded database, or in PostgreSQL. */
export interface Shelf {
  /** Keeps a file's content under its hash; again does no harm. */
  put(db: Kysely<AttachmentTables>, file: ExaminedFile): Promise<void>
  /** The content, piece by piece. */
  read(
    db: Kysely<AttachmentTables>,
    file: Pick<Attachment, 'hash' | 'size'>,
  ): AsyncIterable<Uint8Array>
}

/** A file is known, but its content is gone: somebody has removed it by hand, or a backup is not whole. */
class ContentMissing extends RadslagError {
  override readonly name = 'ContentMissing'
  readonly code = 'attachment-content-missing'
  readonly status = 500

  constructor(hash: string) {
    super(`the content of the attachment ${hash} is missing`)
  }
}

const pieceSize = 256 * 1024

/** Keeps content in the database: one backup, one transaction, and several machines that see the same. */
export const rowShelf: Shelf = {
  put: async (db, { hash, path }) => {
    const kept = await db
      .selectFrom('attachment_piece')
      .select('ordinal')
      .where('hash', '=', hash)
      .limit(1)
      .executeTakeFirst()
    if (kept) return
    let ordinal = 0
    for await (const bytes of piecesOf(path)) {
      await db.insertInto('attachment_piece').values({ hash, ordinal, bytes }).execute()
      ordinal += 1
    }
  },
  async *read(db, { hash, size }) {
    let read = 0
    for (let ordinal = 0; read < size; ordinal += 1) {
      const piece = await db
        .selectFrom('attachment_piece')
        .select('bytes')
        .where('hash', '=', hash)
        .where('ordinal', '=', ordinal)
        .executeTakeFirst()
      if (!piece) throw new ContentMissing(hash)
      read += piece.bytes.length
      yield piece.bytes
    }
  },
}

/**
 * Keeps content as files in a folder, one for each hash. A file is whole and on the disk before its name appears.
 * One whose transaction was undone stays, unseen, and serves whoever attaches the same content next.
 */
export function folderShelf(folder: string): Shelf {
  const placeOf = (hash: string) => join(folder, hash.slice(0, 2), hash)
  return {
    put: async (_db, { hash, size, path }) => {
      const place = placeOf(hash)
      const kept = await stat(place).catch(() => undefined)
      if (kept?.size === size) return
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const making = `${place}.${randomUUID()}`
      try {
        await copyFile(path, making)
        await force(making)
        await rename(making, place)
      } catch (error) {
        await rm(making, { force: true })
        throw error
      }
      // Windows cannot, and need not, force a folder to the disk.
      if (process.platform !== 'win32') await force(dirname(place))
    },
    async *read(_db, { hash, size }) {
      const place = placeOf(hash)
      const kept = await stat(place).catch(() => undefined)
      if (kept?.size !== size) throw new ContentMissing(hash)
      yield* piecesOf(place)
    },
  }
}

async function force(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A file piece by piece, each its own, since whoever sends it on may hold it for a while. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    for (;;) {
      const buffer = new Uint8Array(pieceSize)
      const filled = await fill(file, buffer)
      if (filled > 0) yield buffer.subarray(0, filled)
      if (filled < pieceSize) return
    }
  } finally {
    await file.close()
  }
}

type OpenFile = Awaited<ReturnType<typeof open>>

async function fill(file: OpenFile, buffer: Uint8Array): Promise<number> {
  let filled = 0
  while (filled < buffer.length) {
    const { bytesRead } = await file.read(buffer, filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return filled
}
