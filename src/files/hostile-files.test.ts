import { describe, expect, it } from 'vitest'
import { collaborationFile } from './format/collaboration.ts'
import { readFile } from './read-file.ts'

const read = (text: string) =>
  readFile('samverkan.yaml', new TextEncoder().encode(text), collaborationFile)
const messages = (text: string) => read(text).problems.map(({ message }) => message)

const good = 'namn: Exempel län\nsammanfattning: Vi samverkar.\nuppdaterad: 2026-11-22\n'

describe('a file made to do harm', () => {
  it('is refused when it multiplies itself through aliases', () => {
    const levels = Array.from(
      { length: 20 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level},`.repeat(9)}]`,
    )
    expect(messages(`a0: &a0 [x]\n${levels.join('\n')}\n`)).toContain(
      'Nyckeln ”a0” finns inte här.',
    )
    expect(messages(`${good}kontakt: &a [*a]\n`)).toEqual([
      'Genvägar med & och * (så kallade ankare) används inte här. Skriv ut texten på varje ställe.',
    ])
  })

  it.each([
    ['lists', '['.repeat(50_000)],
    ['keys', '{a: '.repeat(50_000)],
  ])('is refused when it nests %s without end', (_what, text) => {
    expect(messages(text)).toEqual(['Filen är nästlad i för många nivåer för att kunna läsas.'])
  })

  it('is read in reasonable time when it has very many keys, and each is told', () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => `nyckel${n}: värde`).join('\n')
    expect(messages(keys)).toHaveLength(20_000 + 3)
  }, 30_000)

  it('cannot reach the inside of the program through its keys', () => {
    const file = read(`${good}__proto__: { isAdmin: ja }\nconstructor: x\n`)
    expect(file.problems.map(({ message }) => message)).toEqual([
      'Nyckeln ”__proto__” finns inte här.',
      'Nyckeln ”constructor” finns inte här.',
    ])
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false)
  })

  it('is read all the same when an editor has put a byte order mark first', () => {
    expect(read(`\ufeff${good}`).value?.name).toBe('Exempel län')
  })

  it('means the same when its letters are written in two parts', () => {
    expect(read(good.normalize('NFD')).value?.name).toBe('Exempel län')
  })

  it('keeps the first zero of a telephone number', () => {
    const contact = 'kontakt:\n  - benämning: Kansliet\n    telefon: 021390000\n'
    expect(read(good + contact).value?.contacts[0]?.phone).toBe('021390000')
  })
})
