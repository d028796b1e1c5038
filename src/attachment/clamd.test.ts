import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clamd, readClamdAddress } from './clamd.ts'

// The string that every scanner takes for a virus, and that harms nobody (eicar.org). Put together here, so that
// no scanner takes this file for one.
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

let folder: string
let server: Server | undefined
const sockets = new Set<Socket>()
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'radslag-clamd-'))
})
afterEach(async () => {
  for (const socket of sockets) socket.destroy()
  sockets.clear()
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  server = undefined
  await rm(folder, { recursive: true })
})

async function fileWith(content: string | Uint8Array): Promise<string> {
  const path = join(folder, 'file')
  await writeFile(path, content)
  return path
}

/** A scanner that speaks ClamAV's protocol: takes a file of at most `limit` bytes, and knows one virus. */
function scanner(limit = 100_000_000) {
  return (socket: Socket) => {
    let pending = Buffer.alloc(0)
    let greeted = false
    const content: Buffer[] = []
    const answer = (words: string) => socket.end(`${words}\0`)
    socket.on('error', () => undefined)
    socket.on('data', (bytes) => {
      pending = Buffer.concat([pending, Buffer.from(bytes)])
      if (!greeted) {
        const end = pending.indexOf(0)
        if (end < 0) return
        const command = pending.toString('latin1', 0, end)
        if (command !== 'zINSTREAM') return void answer('UNKNOWN COMMAND')
        greeted = true
        pending = pending.subarray(end + 1)
      }
      while (pending.length >= 4) {
        const length = pending.readUInt32BE(0)
        if (length === 0) {
          const isVirus = Buffer.concat(content).includes(eicar)
          return void answer(isVirus ? 'stream: Eicar-Signature FOUND' : 'stream: OK')
        }
        if (pending.length < 4 + length) return
        content.push(pending.subarray(4, 4 + length))
        pending = pending.subarray(4 + length)
        if (content.reduce((sum, piece) => sum + piece.length, 0) > limit) {
          return void answer('INSTREAM size limit exceeded. ERROR')
        }
      }
    })
  }
}

async function listen(answers: (socket: Socket) => void): Promise<{ host: string; port: number }> {
  const listening = createServer((socket) => {
    sockets.add(socket)
    answers(socket)
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const { port } = listening.address() as AddressInfo // a TCP server that listens has one
  return { host: '127.0.0.1', port }
}

describe('the virus scanner', () => {
  it('finds nothing in an innocent file', async () => {
    const scan = clamd(await listen(scanner()))
    expect(await scan(await fileWith('Överenskommelse'))).toEqual({ found: 'nothing' })
  })

  it('finds the virus that is made for tests, and tells its name', async () => {
    const scan = clamd(await listen(scanner()))
    expect(await scan(await fileWith(eicar))).toEqual({
      found: 'virus',
      signature: 'Eicar-Signature',
    })
  })

  it('reads all of a large file', async () => {
    const scan = clamd(await listen(scanner()))
    const large = Buffer.concat([Buffer.alloc(5_000_000, 'a'), Buffer.from(eicar)])
    expect(await scan(await fileWith(large))).toMatchObject({ found: 'virus' })
  })

  it.skipIf(process.platform === 'win32')('is reached on the same machine too', async () => {
    const path = join(folder, 'clamd.ctl')
    const listening = createServer(scanner())
    server = listening
    await new Promise<void>((resolve) => listening.listen(path, resolve))
    expect(await clamd({ path })(await fileWith('hej'))).toEqual({ found: 'nothing' })
  })

  it('gives no answer about a file that is larger than it takes', async () => {
    const scan = clamd(await listen(scanner(100_000)))
    // Whether its words arrive before it hangs up is a matter of chance.
    expect(await scan(await fileWith(Buffer.alloc(20_000_000, 'a')))).toEqual({
      found: 'noAnswer',
      why: expect.stringMatching(/^INSTREAM size limit exceeded|EPIPE|ECONNRESET/),
    })
  })

  it('gives no answer when it is down', async () => {
    const address = await listen(scanner())
    await new Promise((resolve) => server?.close(resolve))
    server = undefined
    const answer = await clamd(address)(await fileWith('hej'))
    expect(answer).toMatchObject({
      found: 'noAnswer',
      why: expect.stringContaining('ECONNREFUSED'),
    })
  })

  it.each([
    ['never answers', () => undefined, 'no answer in time'],
    ['hangs up', (socket: Socket) => void socket.end(), 'closed without an answer'],
    ['says something else', (socket: Socket) => void socket.end('hej\0'), 'hej'],
    [
      'never stops talking',
      (socket: Socket) => void socket.write('x'.repeat(10_000)),
      'the answer is too long',
    ],
    [
      'says almost the right thing',
      (socket: Socket) => void socket.end('stream: OK?\0'),
      'stream: OK?',
    ],
  ])('gives no answer when it %s', async (_what, answers, why) => {
    const address = await listen((socket) => {
      socket.on('error', () => undefined)
      socket.resume()
      answers(socket)
    })
    const scan = clamd(address, 300)
    expect(await scan(await fileWith(Buffer.alloc(1_000_000)))).toEqual({ found: 'noAnswer', why })
  })

  it('gives no answer when it stops reading in the middle of a file', async () => {
    const address = await listen((socket) => {
      socket.on('error', () => undefined)
      socket.pause()
    })
    const scan = clamd(address, 300)
    const file = await fileWith(Buffer.alloc(30_000_000))
    expect(await scan(file)).toEqual({ found: 'noAnswer', why: 'no answer in time' })
  })

  it('is not blamed for a file that cannot be read', async () => {
    const scan = clamd(await listen(scanner()))
    await expect(scan(join(folder, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('the address of the virus scanner', () => {
  it.each([
    ['tcp://127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
    ['tcp://clamav:3310', { host: 'clamav', port: 3310 }],
    ['tcp://[::1]:3310', { host: '::1', port: 3310 }],
    ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['unix:///run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
    ['tcp://clamav', undefined],
    ['tcp://clamav:99999', undefined],
    ['http://clamav:3310', undefined],
    ['', undefined],
  ])('%s', (written, address) => {
    expect(readClamdAddress(written)).toEqual(address)
  })
})
