import { describe, expect, it } from 'vitest'
import { brokenConstraint, StatementRefused, StoreError, storeFault } from './errors.ts'
import { acceptVersion, nameOf } from './postgres/open-postgres.ts'

describe('what the store says when it cannot', () => {
  it('says in Swedish and English who has the data folder and what to do', () => {
    const { said, message } = new StoreError('data-folder-in-use', {
      place: '/srv/data',
      pid: 4711,
    })
    expect(said.sv).toContain(
      'Datamappen /srv/data används redan av ett annat Rådslag (process 4711)',
    )
    expect(said.en).toContain('The data folder /srv/data is already used by another Rådslag')
    expect(message).toBe(`${said.sv}\n${said.en}`)
  })

  it('names host and database of an address, and never its password', () => {
    expect(nameOf('postgres://radslag:hemligt@db.example:5433/samverkan')).toBe(
      'db.example:5433/samverkan',
    )
    expect(nameOf('postgres://radslag:hemligt@/samverkan')).toBe('localhost/samverkan')
    expect(nameOf('not an address: hemligt')).toBe('DATABASE_URL')
  })

  it('refuses PostgreSQL 14, and accepts 15', () => {
    expect(() => acceptVersion(140_011, 'db.example/samverkan')).toThrow(
      'Rådslag behöver PostgreSQL 15 eller nyare; db.example/samverkan är version 14.',
    )
    expect(() => acceptVersion(150_000, 'db.example/samverkan')).not.toThrow()
  })

  it.each([
    ['53100', 'disk-full'],
    ['57014', 'query-too-long'],
    ['57P01', 'database-unreachable'],
    ['08006', 'database-unreachable'],
    ['ECONNRESET', 'database-unreachable'],
  ])('knows %s from the database as %s', (code, fault) => {
    expect(storeFault(Object.assign(new Error('told'), { code }))?.code).toBe(fault)
  })

  it.each([
    'Client has encountered a connection error and is not queryable',
    'Connection terminated unexpectedly',
    'timeout exceeded when trying to connect',
  ])('knows that the database went away, or is too busy, when told: %s', (told) => {
    expect(storeFault(new Error(told))?.code).toBe('database-unreachable')
  })

  it('leaves what is not about the store to others', () => {
    expect(storeFault(new StatementRefused({ message: 'twice', code: '23505' }))).toBeUndefined()
    expect(storeFault(new TypeError('a fault of ours'))).toBeUndefined()
    expect(storeFault('thrown text')).toBeUndefined()
  })

  it('names the rule in the database that was broken', () => {
    const refused = new StatementRefused({
      message: 'overlaps',
      code: '23P01',
      constraint: 'seat_one_holder_at_a_time',
    })
    expect(brokenConstraint(refused)).toBe('seat_one_holder_at_a_time')
    expect(brokenConstraint(new Error('something else'))).toBeUndefined()
  })
})
