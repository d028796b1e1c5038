import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'

describe('the surroundings', () => {
  it('need to say nothing: the demo runs on this machine only, with its own data folder', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      value: {
        mode: 'demo',
        host: '127.0.0.1',
        port: 3000,
        store: { kind: 'embedded', folder: './data' },
        supervision: {},
        warnings: [],
      },
    })
  })

  it('warn when the demo is shown to others than this machine', () => {
    const config = readConfig({ RADSLAG_HOST: '0.0.0.0' })
    expect(config.ok && config.value.warnings).toHaveLength(1)
  })

  it('refuse production on the embedded database', () => {
    const config = readConfig({ RADSLAG_MODE: 'production' })
    expect(config.ok ? [] : config.refusal).toEqual([
      expect.stringContaining('kräver en PostgreSQL-databas'),
    ])
  })

  it('are refused with every fault at once, each naming what is allowed', () => {
    const config = readConfig({ RADSLAG_MODE: 'prod', PORT: 'tretusen', DATABASE_URL: 'mysql://x' })
    expect(config.ok ? [] : config.refusal).toHaveLength(3)
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
    const production = readConfig({ RADSLAG_MODE: 'production', DATABASE_URL: 'postgres://a/b' })
    const demo = readConfig({ DATABASE_URL: 'postgres://a/b' })
    expect(production.ok && production.value.host).toBe('0.0.0.0')
    expect(demo.ok && demo.value.host).toBe('127.0.0.1')
  })
})
