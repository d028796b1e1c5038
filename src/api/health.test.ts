import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openData } from '../../test/open-data.ts'
import { checkHealth, type HealthSource } from './health.ts'

const source = (answers: HealthSource['answers']): HealthSource => ({
  store: 'postgres',
  version: '1.2.3',
  migrations: 7,
  answers,
})

const never = () => new Promise<boolean>(() => undefined)

describe('how the program is', () => {
  it('is well while the database answers', async () => {
    expect(await checkHealth(source(async () => true))).toEqual({
      status: 'ok',
      store: 'postgres',
      version: '1.2.3',
      migrations: 7,
    })
  })

  it('is down when the database says that it is, or breaks', async () => {
    expect((await checkHealth(source(async () => false))).status).toBe('down')
    const broken = source(() => Promise.reject(new Error('gone')))
    expect((await checkHealth(broken)).status).toBe('down')
  })

  it('is down when the database is silent for too long, and does not wait longer', async () => {
    const health = await checkHealth(source(never), { down: 5, slow: 1 })
    expect(health.status).toBe('down')
  })

  it('can only be read', async () => {
    const response = await openData().request('/health', { method: 'POST' })
    expect(response.status).toBe(405)
  })

  it('is degraded when the database answers slowly', async () => {
    const health = await checkHealth(
      source(async () => true),
      { down: 1000, slow: -1 },
    )
    expect(health.status).toBe('degraded')
  })

  it.each([
    [true, 200, 'ok'],
    [false, 503, 'down'],
  ])('is told at /health, never from memory: %s', async (answers, status, said) => {
    const response = await openData({ health: source(async () => answers) }).request('/health', {
      headers: { accept: 'text/plain' },
    })
    expect(response.status).toBe(status)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(z.looseObject({ status: z.string() }).parse(await response.json()).status).toBe(said)
  })
})
