import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { databases } from '../test/database.ts'
import { readBuiltIn } from './built-in.ts'
import { loadRegister } from './register/register.repository.ts'
import type { RegisterTables } from './register/register.table.ts'
import type { Store } from './store/store.ts'

const example = fileURLToPath(new URL('../test/example-county', import.meta.url))
const now = new Date('2026-11-22T12:00:00Z')
const id = 'exempel-lan'

for (const { name, open } of databases) {
  describe(`what comes with the program, read into the ${name} database`, () => {
    let store: Store<RegisterTables>
    let charters: string
    beforeAll(async () => {
      store = await open()
    })
    afterAll(() => store.close())
    beforeEach(async () => {
      charters = await mkdtemp(join(tmpdir(), 'radslag-charters-'))
      await cp(example, join(charters, id), { recursive: true })
    })
    afterEach(() => rm(charters, { recursive: true, force: true }))

    const change = async (from: string, to: string) => {
      const file = join(charters, id, 'samverkan.yaml')
      await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
    }
    const nameNow = async () => (await loadRegister(store.db, id))?.collaboration.name

    it('is there after the first start, and the demo follows its files', async () => {
      expect(await readBuiltIn(store, charters, 'demo', now)).toEqual([])
      const before = await nameNow()
      await change(`namn: ${before}`, 'namn: Ändrat län')
      expect(await readBuiltIn(store, charters, 'demo', now)).toEqual([])
      expect(await nameNow()).toBe('Ändrat län')
    })

    it('never replaces what is there already in production', async () => {
      await change('namn: Exempel län', 'namn: Ersatt län')
      expect(await readBuiltIn(store, charters, 'production', now)).toEqual([])
      expect(await nameNow()).toBe('Ändrat län')
    })

    it('stops nothing when its files have mistakes, and tells each of them', async () => {
      await change('namn:', 'nam:')
      const problems = await readBuiltIn(store, charters, 'demo', now)
      expect(problems).toHaveLength(1)
      expect(problems[0]).toContain('samverkan.yaml')
      expect(await nameNow()).toBe('Ändrat län')
    })
  })
}
