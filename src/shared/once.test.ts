import { expect, it } from 'vitest'
import { once } from './once.ts'

it('makes what is asked for once for each thing', () => {
  const asked: string[] = []
  const shout = once(({ word }: { readonly word: string }) => {
    asked.push(word)
    return word.toUpperCase()
  })
  const [one, other] = [{ word: 'ja' }, { word: 'ja' }]
  expect([shout(one), shout(one), shout(other)]).toEqual(['JA', 'JA', 'JA'])
  expect(asked).toEqual(['ja', 'ja'])
})
