import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

const program = fileURLToPath(new URL('test-programs/receive-and-serve.ts', import.meta.url))
const megabyte = 1024 ** 2

let folder: string
let server: ChildProcess
let base: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radslag-memory-'))
  server = spawn(process.execPath, [program, folder, 'folder'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!server.stdout) throw new Error('the program has no way to tell its port')
  const [port] = await once(server.stdout, 'data')
  base = `http://127.0.0.1:${Number(port)}`
})
afterAll(async () => {
  server.kill()
  await once(server, 'close')
  await rm(folder, { recursive: true })
})

/** A file of the largest size that is taken, different from every other. */
function largest(which: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(25 * megabyte).fill(which)
  bytes.set(Buffer.from('%PDF-1.7\n'))
  return bytes
}

async function send(bytes: Uint8Array<ArrayBuffer>): Promise<Response> {
  const form = new FormData()
  form.append('titel', 'Egenvård i hemmet')
  form.append('bilaga', new File([bytes], 'Bilaga.pdf'))
  form.append('fraga', 'Vem ansvarar?')
  return fetch(base, { method: 'POST', body: form })
}

const measured = z.object({ now: z.number(), most: z.number() })

async function memory(): Promise<{ readonly now: number; readonly most: number }> {
  // Its line is not used again: a large file takes so long to make ready that the server may have let go of it.
  const answer = await fetch(`${base}/memory`, { headers: { connection: 'close' } })
  const { now, most } = measured.parse(await answer.json())
  return { now: now / megabyte, most: most / megabyte }
}

it('eight of the largest files at once pass through less memory than all of them would fill', async () => {
  const before = await memory()
  const files = [1, 2, 3, 4, 5, 6, 7, 8].map(largest)
  const answers = await Promise.all(files.map(async (bytes) => (await send(bytes)).json()))
  const hashes = files.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
  expect(answers).toMatchObject(hashes.map((hash) => ({ hashes: [hash] })))

  for (const hash of hashes) {
    const given = await (await fetch(`${base}/${hash}`)).arrayBuffer()
    expect(createHash('sha256').update(new Uint8Array(given)).digest('hex')).toBe(hash)
  }
  expect((await memory()).most - before.now).toBeLessThan(files.length * 25 * 0.75)
})

it('a file that is too large is read past, and what was written beside it is kept', async () => {
  const before = await memory()
  const sent = 400
  const answer = await send(new Uint8Array(sent * megabyte))
  expect(answer.status).toBe(422)
  expect(await answer.json()).toEqual({
    code: 'tooLarge',
    name: 'Bilaga.pdf',
    limit: 25 * megabyte,
    texts: [
      ['titel', ['Egenvård i hemmet']],
      ['fraga', ['Vem ansvarar?']],
    ],
  })
  expect((await memory()).most - before.now).toBeLessThan(sent / 2)
})

it('nothing that was received lies about when it has been answered', async () => {
  const [tray = ''] = await readdir(join(folder, 'tray'))
  expect(await readdir(join(folder, 'tray', tray))).toEqual([])
})
