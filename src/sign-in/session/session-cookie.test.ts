import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { type CookieSetting, cookieOf, giveCookie } from './session-cookie.ts'

const secret = 'a'.repeat(43)
const inProduction: CookieSetting = { mode: 'production', origin: 'https://radslag.example' }
const inDemo: CookieSetting = { mode: 'demo', origin: 'http://localhost:3000' }

async function given(setting: CookieSetting): Promise<string> {
  const app = new Hono().get('/', (c) => {
    giveCookie(c, 'radslag_session', secret, setting)
    return c.body(null)
  })
  return (await app.request('/')).headers.get('set-cookie') ?? ''
}

describe('the cookie of a session', () => {
  it('in production can be set by no other host, read by no program, and sent only with encryption', async () => {
    expect(await given(inProduction)).toBe(
      `__Host-radslag_session=${secret}; Path=/; HttpOnly; Secure; SameSite=Lax`,
    )
  })

  it('in the demo is the same without encryption', async () => {
    expect(await given(inDemo)).toBe(`radslag_session=${secret}; Path=/; HttpOnly; SameSite=Lax`)
  })

  it.each([
    ['the right one among others', `x=y; __Host-radslag_session=${secret}; z=w`, secret],
    [
      'one without the prefix, that a neighbour could have set',
      `radslag_session=${secret}`,
      undefined,
    ],
    ['one of another shape', '__Host-radslag_session=abc', undefined],
    ['none', '', undefined],
  ])('is read: %s', (_, cookie, value) => {
    const request = new Request('https://radslag.example', { headers: { cookie } })
    expect(cookieOf(request, 'radslag_session', inProduction)).toBe(value)
  })
})
