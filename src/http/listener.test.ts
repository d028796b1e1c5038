import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listenerFor } from './listener.ts'
import { PageCache } from './page-cache.ts'

let made = 0
let state: string | undefined = 'v1'
let server: Server
let base = ''

beforeAll(async () => {
  server = createServer(
    listenerFor({
      fetch: (request) => {
        made += 1
        const { pathname } = new URL(request.url)
        if (pathname === '/saknas') return new Response('finns inte', { status: 404 })
        if (pathname === '/trasig') throw new Error('inside')
        // The database goes silent while the page is made, and the page says so.
        if (pathname === '/tyst') state = 'silent'
        const language = request.headers.get('accept-language')
        const whole = pathname !== '/utan-bild'
        return new Response(`${'Samverkan. '.repeat(200)}${made}${language ?? ''}`, {
          headers: {
            'content-type': 'text/html; charset=utf-8',
            ...(!whole && { 'cache-control': 'no-store' }),
          },
        })
      },
      pages: new PageCache(),
      madeFrom: () => state,
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server that listens has one
  base = `http://127.0.0.1:${port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(base + path, { headers: { 'accept-encoding': 'identity', ...headers }, method })

describe('a public page', () => {
  it('is made once and then sent from memory until its state changes', async () => {
    const first = await (await ask('/a')).text()
    expect(await (await ask('/a')).text()).toBe(first)
    state = 'v2'
    expect(await (await ask('/a')).text()).not.toBe(first)
  })

  it('answers so too when a proxy on the way has marked the tag as weak', async () => {
    const tag = (await ask('/b')).headers.get('etag') ?? ''
    expect((await ask('/b', { 'if-none-match': `"x", W/${tag}` })).status).toBe(304)
  })

  it('answers that nothing is new to whoever already has it', async () => {
    const tag = (await ask('/b')).headers.get('etag') ?? ''
    const again = await ask('/b', { 'if-none-match': tag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('is zipped for whoever can read that', async () => {
    const plain = await (await ask('/c')).text()
    const response = await fetch(`${base}/c`, { headers: { 'accept-encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect(await response.text()).toBe(plain)
  })

  it('is sent as it is to whoever refuses it zipped', async () => {
    const response = await ask('/c', { 'accept-encoding': 'gzip;q=0, identity' })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(await response.text()).toMatch(/^Samverkan\. /)
  })

  it('sends its headers and no body when only they are asked for', async () => {
    const response = await ask('/d', {}, 'HEAD')
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(1000)
    expect(await response.text()).toBe('')
  })

  it('that says it lacks something is made anew for the next reader', async () => {
    const first = await (await ask('/utan-bild')).text()
    expect(await (await ask('/utan-bild')).text()).not.toBe(first)
  })

  it('that does not exist is never kept', async () => {
    expect((await ask('/saknas')).status).toBe(404)
    const before = made
    await ask('/saknas')
    expect(made).toBeGreaterThan(before)
  })

  it('that cannot be made is a fault in words, and the server lives on', async () => {
    const broken = await ask('/trasig')
    expect(broken.status).toBe(500)
    expect((await ask('/a')).status).toBe(200)
  })
})

describe('an answer that must not be kept', () => {
  it('is one made while the state it was to be made from changed', async () => {
    state = 'v1'
    const whileSilent = await (await ask('/tyst')).text()
    state = 'v1'
    expect(await (await ask('/tyst')).text()).not.toBe(whileSilent)
  })

  it('is made anew for each request, from all of the request', async () => {
    state = undefined
    const one = await (await ask('/e', { 'accept-language': 'en' })).text()
    const other = await (await ask('/e', { 'accept-language': 'fi' })).text()
    expect(one).toMatch(/en$/)
    expect(other).toMatch(/fi$/)
    state = 'v2'
  })
})
