import { describe, expect, it } from 'vitest'
import type { FinishedPage } from './finished-page.ts'
import { PageCache } from './page-cache.ts'

const page = (bytes: string): FinishedPage => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  etag: '"x"',
  bytes,
  isGzipped: false,
})

describe('the finished pages', () => {
  it('are given back while what they were made from is the same', () => {
    const pages = new PageCache()
    pages.keep('/a', 'v1', page('hej'))
    expect(pages.find('/a', 'v1')?.bytes).toBe('hej')
  })

  it('are forgotten as soon as what they were made from has changed', () => {
    const pages = new PageCache()
    pages.keep('/a', 'v1', page('hej'))
    expect(pages.find('/a', 'v2')).toBeUndefined()
    expect(pages.find('/a', 'v1')).toBeUndefined()
  })

  it('give way to a newer page at the same address', () => {
    const pages = new PageCache()
    pages.keep('/a', 'v1', page('hej'))
    pages.keep('/a', 'v2', page('hå'))
    expect(pages.find('/a', 'v2')?.bytes).toBe('hå')
  })

  it('never take more memory than they may: the least recently read goes first', () => {
    const pages = new PageCache(32 * 1024)
    for (let n = 0; n < 100; n += 1) {
      pages.keep(`/${n}`, 'v1', page('x'.repeat(1000)))
      pages.find('/0', 'v1')
    }
    expect(pages.find('/0', 'v1')).toBeDefined()
    expect(pages.find('/1', 'v1')).toBeUndefined()
    expect(pages.find('/99', 'v1')).toBeDefined()
  })

  it('do not throw out everything else for one that is too large', () => {
    const pages = new PageCache(32 * 1024)
    pages.keep('/liten', 'v1', page('x'))
    pages.keep('/stor', 'v1', page('x'.repeat(20_000)))
    expect(pages.find('/stor', 'v1')).toBeUndefined()
    expect(pages.find('/liten', 'v1')).toBeDefined()
  })
})
