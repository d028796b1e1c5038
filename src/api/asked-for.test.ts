import { describe, expect, it } from 'vitest'
import { languageAskedFor, takesJson } from './asked-for.ts'

describe('the language of problems', () => {
  it.each([
    [undefined, 'sv'],
    ['', 'sv'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['sv, en', 'sv'],
    ['en;q=0.4, sv;q=0.8', 'sv'],
    ['fi, en;q=0.5', 'en'],
    ['fi', 'sv'],
    ['en;q=0', 'sv'],
    [';;;,,q=', 'sv'],
  ])('is, when the header is %s, %s', (header, language) => {
    expect(languageAskedFor(header)).toBe(language)
  })
})

describe('whether JSON will do', () => {
  it.each([
    [undefined, true],
    ['*/*', true],
    ['text/html,application/xhtml+xml,*/*;q=0.8', true],
    ['application/json', true],
    ['APPLICATION/JSON; charset=utf-8', true],
    ['application/*', true],
    ['text/csv', false],
    ['application/json;q=0', false],
  ])('is, when the header is %s, %s', (header, does) => {
    expect(takesJson(header)).toBe(does)
  })
})
