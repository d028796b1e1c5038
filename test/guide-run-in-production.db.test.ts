import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ManageTables } from '../src/cli/order.ts'
import type { Store } from '../src/store/store.ts'
import { databases } from './database.ts'
import { anOperator, importExampleCounty } from './operator.ts'
import { commandsIn, productionGuide } from './production-guide.ts'

// The check of a provider asks an address that is nobody's.
const commands = commandsIn(productionGuide).filter(({ words }) => words[1] !== 'check')

for (const { name, open } of databases) {
  describe(`the guide to production, written off line by line, with the ${name} database`, () => {
    let store: Store<ManageTables>
    beforeAll(async () => {
      store = await open<ManageTables>()
      await importExampleCounty(store, 'exempel-lan')
    })
    afterAll(() => store?.close())

    it('leads somewhere with every command, and shows what is answered', async () => {
      const { write, secrets } = anOperator(store)
      secrets.set('EKKOPING', 'hemligt')
      for (const { words, answer } of commands) {
        const line = words.map((word) => (word.includes(' ') ? `"${word}"` : word)).join(' ')
        const { out, err, code } = await write(line)
        expect({ line, err, code }).toEqual({ line, err: '', code: 0 })
        if (answer !== undefined) expect(out).toBe(answer)
      }
    })
  })
}
