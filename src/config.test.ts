import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

/** What production must know to reach people. */
const reachable = {
  PUBLIC_URL: 'https://radslag.example',
  SMTP_URL: 'smtp://mejl.region.example:587',
  MAIL_FROM: 'Rådslag <radslag@region.example>',
}

describe('the surroundings', () => {
  it('need to say nothing: the demo runs on this machine only, with its own data folder', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: {
        mode: 'demo',
        host: '127.0.0.1',
        isOnlyHere: true,
        port: 3000,
        store: { kind: 'embedded', folder: './data' },
        supervision: {},
        reach: { proxies: 0, secrets: {} },
        warnings: [],
      },
    })
  })

  it('warn when the demo is shown to others than this machine', () => {
    const config = readConfig({ RADSLAG_HOST: '0.0.0.0' })
    expect(config.ok && config.value.warnings).toHaveLength(1)
    expect(config.ok && config.value.isOnlyHere).toBe(false)
  })

  it('refuse production on the embedded database', () => {
    const config = readConfig({ ...reachable, RADSLAG_MODE: 'production' })
    expect(config.ok ? [] : config.refusal).toEqual([
      expect.stringContaining('kräver en PostgreSQL-databas'),
    ])
  })

  it('are refused with every fault at once, each naming what is allowed', () => {
    const config = readConfig({ RADSLAG_MODE: 'prod', PORT: 'tretusen', DATABASE_URL: 'mysql://x' })
    expect(config.ok ? [] : config.refusal).toHaveLength(3)
  })

  it('must say, in production, where people reach the program and how letters are sent', () => {
    const config = readConfig({ RADSLAG_MODE: 'production', DATABASE_URL: 'postgres://a/b' })
    expect(config.ok ? [] : config.refusal).toEqual([
      expect.stringContaining('PUBLIC_URL'),
      expect.stringContaining('SMTP_URL'),
      expect.stringContaining('MAIL_FROM'),
    ])
  })

  it('name a public address that is encrypted in production, and has nothing after the name', () => {
    const refused = (PUBLIC_URL: string) =>
      readConfig({
        ...reachable,
        RADSLAG_MODE: 'production',
        DATABASE_URL: 'postgres://a/b',
        PUBLIC_URL,
      }).ok
    expect(refused('http://radslag.example')).toBe(false)
    expect(refused('https://radslag.example/start')).toBe(false)
    expect(refused('radslag.example')).toBe(false)
    expect(refused('https://radslag.example/')).toBe(true)
  })

  it('name a folder for the answers of calendars and a secret for a service that hands them over', () => {
    const secret = 'x'.repeat(32)
    const replies = (environment: Record<string, string>) => {
      const config = readConfig(environment)
      return config.ok ? config.value.reach.replies : config.refusal
    }
    expect(replies({})).toBeUndefined()
    expect(replies({ RADSLAG_REPLIES: '', RADSLAG_REPLIES_SECRET: '' })).toBeUndefined()
    expect(replies({ RADSLAG_REPLIES: '/var/mail/radslag' })).toEqual({
      folder: '/var/mail/radslag',
    })
    expect(replies({ RADSLAG_REPLIES_SECRET: secret })).toEqual({ secret })
    expect(replies({ RADSLAG_REPLIES: 'svar', RADSLAG_REPLIES_SECRET: secret.slice(1) })).toEqual([
      expect.stringContaining('RADSLAG_REPLIES ska vara hela sökvägen'),
      expect.stringContaining('RADSLAG_REPLIES_SECRET ska vara minst 32 tecken'),
    ])
  })

  it('name the scanner, the proxies and the secrets of providers', () => {
    const config = readConfig({
      RADSLAG_CLAMD: 'tcp://localhost:3310',
      RADSLAG_PROXIES: '1',
      RADSLAG_SECRET_SALA: 'hemligt',
    })
    expect(config.ok && config.value.reach).toEqual({
      clamd: { host: 'localhost', port: 3310 },
      proxies: 1,
      secrets: { SALA: 'hemligt' },
    })
    expect(readConfig({ RADSLAG_CLAMD: 'localhost' }).ok).toBe(false)
    expect(readConfig({ RADSLAG_PROXIES: 'ja' }).ok).toBe(false)
    expect(readConfig({ SMTP_URL: 'smtp://mejl.example' }).ok).toBe(false)
  })

  it('say which authority supervises accessibility, and where one reports to it', () => {
    const read = (url: string) =>
      readConfig({ RADSLAG_TILLSYN_NAMN: 'Myndigheten', RADSLAG_TILLSYN_URL: url })
    const right = read('https://myndigheten.example/anmal')
    expect(right.ok && right.value.supervision).toEqual({
      name: 'Myndigheten',
      url: 'https://myndigheten.example/anmal',
    })
    const wrong = read('myndigheten.example')
    expect(wrong.ok ? [] : wrong.refusal).toEqual([expect.stringContaining('RADSLAG_TILLSYN_URL')])
  })

  it('make production listen to everybody and the demo keep to itself on PostgreSQL too', () => {
    const production = readConfig({
      ...reachable,
      RADSLAG_MODE: 'production',
      DATABASE_URL: 'postgres://a/b',
    })
    const demo = readConfig({ DATABASE_URL: 'postgres://a/b' })
    expect(production.ok && production.value.host).toBe('0.0.0.0')
    expect(demo.ok && demo.value.host).toBe('127.0.0.1')
  })
})
