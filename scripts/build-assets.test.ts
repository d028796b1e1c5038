import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadAssets, UnknownAssetError } from '../src/design/assets.ts'
import { type BuiltAssets, buildAssets } from './build-assets.ts'
import { withoutUnusedRules, withoutUnusedTokens } from './trim-css.ts'

describe('the built files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'assets-'))
  let built: BuiltAssets

  beforeAll(async () => {
    built = await buildAssets(folder)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('have names that change with their content, so that they may be kept for ever', () => {
    const { asset, files } = loadAssets(folder)
    expect(asset('site.css')).toMatch(/^\/assets\/site-[A-Z0-9]{8}\.css$/)
    expect(files.get(asset('site.css'))?.contentType).toBe('text/css; charset=utf-8')
    expect(files.get(asset('favicon.svg'))?.contentType).toBe('image/svg+xml')
    expect(files.get(asset('inter.woff2'))?.immutable).toBe(true)
    expect(asset('keep-draft.js')).toMatch(/^\/assets\/keep-draft-[A-Z0-9]{8}\.js$/)
    expect(files.get(asset('keep-draft.js'))?.contentType).toBe('text/javascript; charset=utf-8')
  })

  it('hold no more letters than Swedish, English and their neighbours need', () => {
    const fonts = Object.keys(built.bytes).filter((file) => file.endsWith('.woff2'))
    expect(fonts).toHaveLength(5)
    for (const font of fonts) expect(font).toMatch(/-latin-/)
  })

  it('are small, and ask no other site for anything', () => {
    const css = readFileSync(join(folder, built.manifest['site.css'] ?? ''), 'utf8')
    expect(css.length).toBeLessThan(86_000)
    expect(/url\("?https?:|@import/.test(css)).toBe(false)
  })

  it('count letters in the language of the page, and not in Norwegian', () => {
    const css = readFileSync(join(folder, built.manifest['site.css'] ?? ''), 'utf8')
    expect(css.lastIndexOf('tecken kvar')).toBeGreaterThan(css.lastIndexOf('tegn igjen'))
  })

  it('are named in the answer when a page asks for one that was not built', () => {
    const { asset } = loadAssets(folder)
    expect(() => asset('other.css')).toThrow(UnknownAssetError)
    expect(() => asset('other.css')).toThrow(/site\.css/)
  })
})

describe('what is left out of the design system', () => {
  it('is a rule that nothing can match, and only that', () => {
    const css =
      '.ds-input[role=switch],.ds-input{color:red}.ds-floating{a:b;&:before{c:d}}' +
      '@media print{.ds-icon{e:f}}.ds-x{content:"}.ds-icon{"}/* } */@keyframes k{0%{g:h}}'
    expect(withoutUnusedRules(css)).toBe(
      '.ds-input{color:red}.ds-x{content:"}.ds-icon{"}/* } */@keyframes k{0%{g:h}}',
    )
  })

  it('is a token that no rule and no used token asks for', () => {
    const theme = ':root{--ds-a: var(--ds-b);--ds-b: 1px;--ds-c: 2px;}'
    expect(withoutUnusedTokens(theme, 'p{margin:var(--ds-a)}')).toBe(
      ':root{--ds-a: var(--ds-b);--ds-b: 1px;}',
    )
  })
})
