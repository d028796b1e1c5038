import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeNextPath } from './next-path.ts'

describe('where to go after signing in', () => {
  it.each([
    '/arbetsyta',
    '/en/arbetsyta/arenden?sida=2',
    '/arbetsyta/arenden/2026-14/beredning#fraga-7',
    '/',
    '/logga-in/klar',
    '/en/logga-in/klar',
  ])('is the page one asked for: %s', (path) => expect(safeNextPath(path)).toBe(path))

  it.each([
    undefined,
    '',
    'arbetsyta',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    '/logga-in',
    '/en/logga-in/lank?nyckel=x',
    '/logga-ut',
    '/x\r\nset-cookie: y',
    `/${'x'.repeat(1001)}`,
  ])('is never another site, nor a page of signing in: %j', (typed) => {
    expect(safeNextPath(typed)).toBeUndefined()
  })

  it('stays on this site, whatever is typed', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '@',
      ':',
      '?',
      '#',
      '%2f',
      '\t',
      'evil.example',
      'å',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const path = safeNextPath(`/${parts.join('')}`)
        if (path === undefined) return
        expect(new URL(path, 'https://radslag.example').origin).toBe('https://radslag.example')
      }),
    )
  })
})
