import type { Kysely, Transaction } from 'kysely'
import type { AttachmentTables } from './attachment.table.ts'
import type { Attachment, ExaminedFile } from './attachment.ts'
import type { Shelf } from './shelf.ts'

/**
 * Takes an examined file in, in the caller's transaction, and gives what to attach and under which name. Content
 * that is already here is not kept twice, and nothing in the answer tells that it was.
 */
export async function takeIn(
  trx: Transaction<AttachmentTables>,
  shelf: Shelf,
  file: ExaminedFile,
  now: Date,
): Promise<Attachment & { readonly name: string }> {
  const { hash, size, kind, scanned, name } = file
  // Waits for whoever is taking the same content in at this moment.
  await trx
    .insertInto('attachment')
    .values({ hash, size, kind, scanned, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  if (scanned === 'clean') {
    await trx
      .updateTable('attachment')
      .set({ scanned })
      .where('hash', '=', hash)
      .where('scanned', '=', 'notScanned')
      .execute()
  }
  await shelf.put(trx, file)
  return { hash, size, kind, scanned, name }
}

/** What is known of some attached files, by hash. */
export async function findAttachments(
  db: Kysely<AttachmentTables>,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Attachment>> {
  if (hashes.length === 0) return new Map()
  const rows = await db
    .selectFrom('attachment')
    .select(['hash', 'size', 'kind', 'scanned'])
    .where('hash', 'in', hashes)
    .execute()
  return new Map(rows.map((row) => [row.hash, row]))
}
