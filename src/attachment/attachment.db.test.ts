import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { pdfFile } from '../../test/builders/office-file.ts'
import { databases } from '../../test/database.ts'
import { inTransaction, type Store } from '../store/store.ts'
import { findAttachments, takeIn } from './attachment.repository.ts'
import type { AttachmentTables } from './attachment.table.ts'
import type { ExaminedFile, Scanned } from './attachment.ts'
import { serveAttachment } from './serve.ts'
import { folderShelf, rowShelf, type Shelf } from './shelf.ts'

const now = new Date('2026-11-22T08:00:00Z')
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

for (const { name, open } of databases) {
  let store: Store<AttachmentTables>
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'radslag-shelf-'))
    store = await open()
  })
  afterAll(async () => {
    await store?.close()
    await rm(folder, { recursive: true })
  })

  const shelves: readonly (readonly [string, () => Shelf])[] = [
    ['in the database', () => rowShelf],
    ['in a folder', () => folderShelf(join(folder, 'shelf'))],
  ]
  describe.each(shelves)(
    `files attached beside the ${name} database, kept %s`,
    (where, shelfOf) => {
      afterEach(async () => {
        await sql`delete from attachment`.execute(store.db)
        await rm(join(folder, 'shelf'), { recursive: true, force: true })
      })

      async function examined(
        bytes: Uint8Array,
        scanned: Scanned = 'clean',
      ): Promise<ExaminedFile> {
        const path = join(folder, 'received')
        await writeFile(path, bytes)
        const hash = hashOf(bytes)
        return { hash, size: bytes.length, kind: 'pdf', scanned, name: 'Åtgärder.pdf', path }
      }
      const keep = (file: ExaminedFile) =>
        inTransaction(store, (trx) => takeIn(trx, shelfOf(), file, now))
      const serve = (file: ExaminedFile, ifNoneMatch?: string) =>
        serveAttachment(store.db, shelfOf(), { file, name: 'Åtgärder.pdf', ifNoneMatch })
      async function piecesKept(): Promise<number> {
        if (where === 'in the database') {
          const { rows } = await sql<{ count: number }>`
          select count(*) from attachment_piece`.execute(store.db)
          return rows[0]?.count ?? 0
        }
        const all = await readdir(join(folder, 'shelf'), { recursive: true, withFileTypes: true })
        return all.filter((entry) => entry.isFile()).length
      }

      it('are given back byte for byte', async () => {
        for (const size of [1, 262_143, 262_144, 262_145, 1_000_003]) {
          const bytes = Uint8Array.from({ length: size }, (_, at) => at * 31 + (at >> 8))
          const file = await examined(bytes)
          await keep(file)
          const given = new Uint8Array(await serve(file).arrayBuffer())
          expect(hashOf(given)).toBe(file.hash)
        }
      })

      it('are kept once, however often and at the same time they are attached', async () => {
        const file = await examined(pdfFile)
        const taken = await Promise.all([keep(file), keep(file), keep(file)])
        expect(new Set(taken.map(({ hash }) => hash)).size).toBe(1)
        expect(await piecesKept()).toBe(1)
        expect(taken[0]).toEqual({
          hash: file.hash,
          size: pdfFile.length,
          kind: 'pdf',
          scanned: 'clean',
          name: 'Åtgärder.pdf',
        })
      })

      it('are known as clean once a scanner has found them so, and stay so', async () => {
        const scannedOf = async () =>
          (await findAttachments(store.db, [hashOf(pdfFile)])).get(hashOf(pdfFile))?.scanned
        await keep(await examined(pdfFile, 'notScanned'))
        expect(await scannedOf()).toBe('notScanned')
        await keep(await examined(pdfFile, 'clean'))
        await keep(await examined(pdfFile, 'notScanned'))
        expect(await scannedOf()).toBe('clean')
      })

      it('are not attached when what they were attached to was not saved, and can be attached again', async () => {
        const file = await examined(pdfFile)
        const undone = inTransaction(store, async (trx) => {
          await takeIn(trx, shelfOf(), file, now)
          throw new Error('not saved')
        })
        await expect(undone).rejects.toThrow('not saved')
        expect(await findAttachments(store.db, [file.hash])).toEqual(new Map())
        await keep(file)
        expect(Buffer.from(await serve(file).arrayBuffer())).toEqual(pdfFile)
      })

      it('are saved by a browser under their name, and never shown as a page', async () => {
        const file = await examined(pdfFile)
        await keep(file)
        const { status, headers } = serve(file)
        expect(status).toBe(200)
        expect(Object.fromEntries(headers)).toEqual({
          'content-type': 'application/pdf',
          'content-length': String(pdfFile.length),
          'content-disposition': `attachment; filename="Atgarder.pdf"; filename*=UTF-8''%C3%85tg%C3%A4rder.pdf`,
          'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'same-origin',
          'cache-control': 'private, no-cache',
          etag: `"${file.hash}"`,
        })
      })

      it('are not sent again to whoever has them', async () => {
        const file = await examined(pdfFile)
        await keep(file)
        for (const tags of [`"${file.hash}"`, `"other", W/"${file.hash}"`]) {
          const answer = serve(file, tags)
          expect(answer.status).toBe(304)
          expect(await answer.text()).toBe('')
        }
        expect(serve(file, '"other"').status).toBe(200)
      })

      it('break off, and do not end as if whole, when their content is gone', async () => {
        const file = await examined(pdfFile)
        await keep(file)
        await sql`delete from attachment_piece`.execute(store.db)
        await rm(join(folder, 'shelf'), { recursive: true, force: true })
        await expect(serve(file).arrayBuffer()).rejects.toMatchObject({
          code: 'attachment-content-missing',
        })
      })
    },
  )

  describe(`attached files in the ${name} database`, () => {
    it.each([
      ['a hash that is none', { hash: 'x'.repeat(64) }, 'attachment_hash_is_one'],
      ['no content', { size: 0 }, 'attachment_is_not_empty'],
      ['a kind that nobody knows', { kind: 'html' }, 'attachment_kind_is_known'],
    ])('cannot have %s', async (_what, wrong, constraint) => {
      const row = { hash: 'a'.repeat(64), size: 1, kind: 'pdf', ...wrong }
      const insert = sql`
        insert into attachment (hash, size, kind, scanned, created_at)
        values (${row.hash}, ${row.size}, ${row.kind}, 'clean', ${now})`
      await expect(insert.execute(store.db)).rejects.toMatchObject({ constraint })
    })
  })
}
