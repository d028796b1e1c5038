import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { migrate } from '../../store/migrate.ts'
import { inTransaction, openStore } from '../../store/store.ts'
import { findAttachments, takeIn } from '../attachment.repository.ts'
import type { AttachmentTables } from '../attachment.table.ts'
import { examine } from '../examine.ts'
import { receiveForm } from '../receive-form.ts'
import { serveAttachment } from '../serve.ts'
import { folderShelf, rowShelf } from '../shelf.ts'
import { openTray } from '../tray.ts'

// A small server with the embedded database that takes files in and gives them back, to measure how much memory
// that takes: a process of its own, so that the test beside it is not counted.

const [folder = '', keptIn = ''] = process.argv.slice(2)
const store = await openStore<AttachmentTables>({ kind: 'embedded', folder })
await migrate(store)
const tray = await openTray(join(folder, 'tray'), new Date())
const shelf = keptIn === 'rows' ? rowShelf : folderShelf(join(folder, 'attachments'))

let most = 0
const look = () => {
  most = Math.max(most, process.memoryUsage.rss())
}
setInterval(look, 5).unref()

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname === '/memory') {
    look()
    const measured = { now: process.memoryUsage.rss(), most }
    most = 0
    return Response.json(measured)
  }
  if (request.method === 'GET') {
    const hash = pathname.slice(1)
    const file = (await findAttachments(store.db, [hash])).get(hash)
    if (!file) return new Response(null, { status: 404 })
    return serveAttachment(store.db, shelf, { file, name: 'Bilaga.pdf' })
  }
  return receiveForm(request, { tray }, async (form) => {
    if (!form.ok) return Response.json(form.refusal.code, { status: 400 })
    const texts = [...form.value.texts]
    const hashes: string[] = []
    for (const file of form.value.files) {
      const examined = await examine(file, {})
      if (!examined.ok) return Response.json({ ...examined.refusal, texts }, { status: 422 })
      await inTransaction(store, (trx) => takeIn(trx, shelf, examined.value, new Date()))
      hashes.push(examined.value.hash)
    }
    return Response.json({ texts, hashes })
  })
}

const server = createServer(getRequestListener(answer))
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  console.log(port)
})
